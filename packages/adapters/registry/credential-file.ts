import type { Credential } from './credentials.ts';
import { isRecord, parseObject } from './json.ts';

/** Docker's `config.json` or podman's `auth.json`. Keys are `host` or, with podman, `host/path`. */
export interface CredentialFile {
  readonly auths: ReadonlyMap<string, Credential>;
  /** Host -> suffix of `docker-credential-…`. */
  readonly credHelpers: ReadonlyMap<string, string>;
  /** The helper for every other host. */
  readonly credsStore: string | null;
}

export type CredentialFileResult =
  | { readonly ok: true; readonly file: CredentialFile }
  | { readonly ok: false; readonly problem: string };

/** Reads the text of a credential file. A problem never holds a value of the file, as any of them may be a secret. */
export function parseCredentialFile(text: string, source: string): CredentialFileResult {
  const root = parseObject(text);
  if (root === null) return { ok: false, problem: 'it is not a JSON object' };
  const { auths = {}, credHelpers = {}, credsStore = '' } = root;
  if (!isRecord(auths)) return { ok: false, problem: 'auths is not an object' };
  if (!isRecord(credHelpers)) return { ok: false, problem: 'credHelpers is not an object' };
  const helpers = [...Object.values(credHelpers), credsStore];
  if (!helpers.every(isHelper)) return { ok: false, problem: 'credHelpers or credsStore names no credential helper' };
  const found = Object.entries(auths).map(([key, value]) => [keyOf(key), credentialOf(value, source)] as const);
  const wrong = found.find(([, credential]) => credential === 'malformed');
  if (wrong) return { ok: false, problem: `the entry of ${wrong[0].replace(/[^\w.:/-]/g, '?')} in auths is malformed` };
  return {
    ok: true,
    file: {
      auths: new Map(found.flatMap(([key, value]) => (value && value !== 'malformed' ? [[key, value] as const] : []))),
      credHelpers: new Map(Object.entries(credHelpers).map(([key, helper]) => [keyOf(key), String(helper)])),
      credsStore: String(credsStore) || null,
    },
  };
}

/** A key as our hosts are written: without scheme and API version, Docker Hub's many names as `docker.io`. */
function keyOf(key: string): string {
  const bare = key.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
  const [host = '', ...path] = bare.split('/');
  const name = host.toLowerCase();
  const hub = ['index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'].includes(name);
  const hasScheme = bare.length < key.replace(/\/+$/, '').length;
  const kept = hasScheme || /^v[12]$/.test(path[0] ?? '') ? [] : path;
  return [hub ? 'docker.io' : name, ...kept].join('/');
}

/** Null for the empty entry that stands for "a helper has it". */
function credentialOf(value: unknown, source: string): Credential | 'malformed' | null {
  if (!isRecord(value)) return 'malformed';
  const { auth = '', username = '', password = '', identitytoken = '' } = value;
  if (![auth, username, password, identitytoken].every((text) => typeof text === 'string')) return 'malformed';
  if (identitytoken) return { kind: 'identity', token: String(identitytoken), source };
  if (!auth) return username ? passwordOf(String(username), String(password), source) : null;
  const decoded = /^[A-Za-z0-9+/_-]+=*$/.test(String(auth)) ? Buffer.from(String(auth), 'base64').toString('utf8') : '';
  const colon = decoded.indexOf(':');
  if (colon < 1) return 'malformed';
  // Docker pads passwords with NUL in old files.
  return passwordOf(decoded.slice(0, colon), decoded.slice(colon + 1).replace(/\0+$/, ''), source);
}

function passwordOf(username: string, password: string, source: string): Credential {
  return { kind: 'password', username, password, source };
}

function isHelper(value: unknown): boolean {
  return typeof value === 'string' && /^[A-Za-z0-9_.-]*$/.test(value);
}
