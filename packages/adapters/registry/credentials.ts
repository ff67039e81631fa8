import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { RepositoryName } from '../../core/ports.ts';
import { UserError } from '../../core/text/errors.ts';
import type { Credential } from './credential.ts';
import { type CredentialFile, parseCredentialFile } from './credential-file.ts';
import { askHelper } from './credential-helper.ts';
import { isDockerHub } from './names.ts';

/** Finds the credentials of exactly one host; null: none, ask anonymously. */
export interface Credentials {
  find(name: RepositoryName): Promise<Credential | null>;
}

export interface CredentialOptions {
  /** `DOCKER_CONFIG`, `REGISTRY_AUTH_FILE` and the like, and the `PATH` of the helpers; the process's by default. */
  readonly env?: NodeJS.ProcessEnv;
  readonly home?: string;
  /** A GitHub token, shown to ghcr.io alone, where no file has credentials for it. */
  readonly token?: string;
  /** How long a credential helper may take, in milliseconds. */
  readonly helperTimeout?: number;
}

/** No credentials at all. */
export const anonymous: Credentials = { find: async () => null };

/**
 * Credentials as `docker login`, `podman login` and CI systems leave them, the first that knows the host: the variable
 * `DOCKER_AUTH_CONFIG`, `REGISTRY_AUTH_FILE`, `$DOCKER_CONFIG/config.json` (or `~/.docker`),
 * `$XDG_RUNTIME_DIR/containers/auth.json`, `~/.config/containers/auth.json`; then `token` for ghcr.io.
 *
 * @throws UserError for a file that is malformed or cannot be read; it never shows the content.
 */
export async function openCredentials(options: CredentialOptions = {}): Promise<Credentials> {
  const env = options.env ?? process.env;
  const given = env['DOCKER_AUTH_CONFIG'] ? parseFile(env['DOCKER_AUTH_CONFIG'], 'DOCKER_AUTH_CONFIG') : null;
  const read = [given, ...(await Promise.all(paths(env, options.home ?? homedir()).map(readCredentialFile)))];
  const files = read.filter((file) => file !== null);
  const asked = new Map<string, Promise<Credential | null>>();
  const timeout = options.helperTimeout ?? 30_000;
  const help = (helper: string, server: string): Promise<Credential | null> => {
    const key = `${helper} ${server}`;
    const answer = asked.get(key) ?? askHelper(helper, server, env, timeout);
    asked.set(key, answer);
    return answer;
  };
  const find = async (name: RepositoryName): Promise<Credential | null> => {
    for (const file of files) {
      const found = await findIn(file, name, help);
      if (found) return found;
    }
    if (name.host !== 'ghcr.io' || !options.token) return null;
    const password = options.token;
    return { kind: 'password', username: 'image-policy', password, source: "the workflow's token", implicit: true };
  };
  return { find };
}

type Help = (helper: string, server: string) => Promise<Credential | null>;

/** Docker's order: the host's own helper, the helper for all hosts, what the file itself holds. */
async function findIn(file: CredentialFile, asked: RepositoryName, help: Help): Promise<Credential | null> {
  const host = isDockerHub(asked.host) ? 'docker.io' : asked.host;
  const server = host === 'docker.io' ? 'https://index.docker.io/v1/' : host;
  const helper = file.credHelpers.get(host.toLowerCase()) || file.credsStore;
  if (typeof helper === 'object' && helper !== null) return helper;
  const helped = helper ? await help(helper, server) : null;
  return helped ?? longestMatch(file.auths, { ...asked, host: host.toLowerCase() });
}

/** podman's keys may name a repository or a part of its path: `quay.io/acme`; the longest that fits is meant. */
function longestMatch(auths: CredentialFile['auths'], name: RepositoryName): Credential | null {
  const parts = `${name.host}/${name.repository}`.split('/');
  for (let count = parts.length; count > 0; count--) {
    const found = auths.get(parts.slice(0, count).join('/'));
    if (found) return found;
  }
  return null;
}

/** Where podman and skopeo keep logins: containers-auth.json(5). */
function paths(env: NodeJS.ProcessEnv, home: string): readonly string[] {
  const containers = join('containers', 'auth.json');
  const user = process.getuid?.();
  const runtime = env['XDG_RUNTIME_DIR'] || (user === undefined ? null : join('/run/containers', String(user)));
  const files = [
    env['REGISTRY_AUTH_FILE'] || null,
    join(env['DOCKER_CONFIG'] || join(home, '.docker'), 'config.json'),
    runtime && join(runtime, env['XDG_RUNTIME_DIR'] ? containers : 'auth.json'),
    join(env['XDG_CONFIG_HOME'] || join(home, '.config'), containers),
  ].filter((path) => path !== null);
  return [...new Set(files)];
}

/** Null when there is no such file. */
async function readCredentialFile(path: string): Promise<CredentialFile | null> {
  try {
    return parseFile(await readFile(path, 'utf8'), path);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    throw new UserError(`${path} cannot be read (${code}); registry credentials are looked for there`);
  }
}

function parseFile(text: string, source: string): CredentialFile {
  const result = parseCredentialFile(text, source);
  if (result.ok) return result.file;
  throw new UserError(`${source}: ${result.reason}; log in again or fix the file (its content is not shown)`);
}
