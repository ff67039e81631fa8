import type { Result } from '../../core/text/result.ts';
import type { Credential, Login } from './credential.ts';
import { isRecord, parseObject } from './json.ts';
import { isDockerHub } from './names.ts';

/** Docker's `config.json` or podman's `auth.json`. Keys are `host` or, with podman, `host/path`. */
export interface CredentialFile {
  readonly auths: ReadonlyMap<string, Credential>;
  /** Host -> suffix of `docker-credential-…`, or why there is none. */
  readonly credHelpers: ReadonlyMap<string, string | Extract<Credential, { kind: 'failed' }>>;
  /** The helper for every other host. */
  readonly credsStore: string | null;
}

export type CredentialFileResult = Result<{ readonly file: CredentialFile }>;

/**
 * Reads the text of a credential file as Docker's and podman's Go does: null is absent, a BOM and line ends in base64 are
 * nothing. What is malformed harms its own host. A reason never holds a value of the file, as any may be a secret.
 */
export function parseCredentialFile(text: string, source: string): CredentialFileResult {
  const root = parseObject(text.replace(/^\uFEFF/, ''));
  if (root === null) return { ok: false, reason: 'it is not a JSON object' };
  const auths = root['auths'] ?? {};
  const credHelpers = root['credHelpers'] ?? {};
  const credsStore = root['credsStore'] ?? '';
  if (!isRecord(auths)) return { ok: false, reason: 'auths is not an object' };
  if (!isRecord(credHelpers)) return { ok: false, reason: 'credHelpers is not an object' };
  if (!isHelper(credsStore)) return { ok: false, reason: 'credsStore names no credential helper' };
  const failed = (key: string, what: string) => ({ kind: 'failed', reason: describeEntry(key, what, source) }) as const;
  const helperOf = (key: string, value: unknown) =>
    isHelper(value) ? value : failed(key, 'in credHelpers names no credential helper');
  const found = Object.entries(auths).flatMap(([key, value]): (readonly [string, Credential])[] => {
    const credential = credentialOf(value ?? {}, source);
    if (credential === null) return [];
    return [[keyOf(key), credential === 'malformed' ? failed(key, 'in auths is malformed') : credential]];
  });
  return {
    ok: true,
    file: {
      auths: new Map(found),
      credHelpers: new Map(Object.entries(credHelpers).map(([key, value]) => [keyOf(key), helperOf(key, value ?? '')])),
      credsStore: credsStore || null,
    },
  };
}

function describeEntry(key: string, what: string, source: string): string {
  const shown = keyOf(key).replace(/[^\w.:/-]/g, '?');
  return `the entry of ${shown} ${what} (${source}); log in to ${shown} again`;
}

/** A key as our hosts are written: without scheme and API version, Docker Hub's many names as `docker.io`. */
function keyOf(key: string): string {
  const bare = key.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
  const [host = '', ...path] = bare.split('/');
  const name = host.toLowerCase();
  const hasScheme = bare.length < key.replace(/\/+$/, '').length;
  const kept = hasScheme || /^v[12]$/.test(path[0] ?? '') ? [] : path;
  return [isDockerHub(name) ? 'docker.io' : name, ...kept].join('/');
}

/** Null for the empty entry that stands for "a helper has it". */
function credentialOf(value: unknown, source: string): Credential | 'malformed' | null {
  if (!isRecord(value)) return 'malformed';
  const texts = [value['auth'], value['username'], value['password'], value['identitytoken']].map((text) => text ?? '');
  if (!texts.every((text) => typeof text === 'string')) return 'malformed';
  const [auth = '', username = '', password = '', token = ''] = texts;
  const login = auth === '' ? (username === '' ? null : { username, password }) : decodeLogin(auth);
  if (token !== '') {
    const isUsable = login !== null && login !== 'malformed' && login.username !== '<token>' && login.password !== '';
    return { kind: 'identity', token, source, login: isUsable ? login : null };
  }
  return login === null || login === 'malformed' ? login : { kind: 'password', ...login, source };
}

/** `user:password` in base64, wrapped or not. */
function decodeLogin(auth: string): Login | 'malformed' {
  const packed = auth.replace(/\s+/g, '');
  const decoded = /^[A-Za-z0-9+/_-]+=*$/.test(packed) ? Buffer.from(packed, 'base64').toString('utf8') : '';
  const colon = decoded.indexOf(':');
  if (colon < 1) return 'malformed';
  // Docker pads passwords with NUL in old files.
  return { username: decoded.slice(0, colon), password: decoded.slice(colon + 1).replace(/\0+$/, '') };
}

function isHelper(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_.-]*$/.test(value);
}
