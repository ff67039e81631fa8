import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { Agent, type Dispatcher, request } from 'undici';
import { makeCertificate } from './certificate.ts';
import { startTokenServer, type TokenServer } from './token-server.ts';

export interface RunningRegistry {
  /** `127.0.0.1:<port>`; for `tls`, `localhost:<port>`. */
  readonly host: string;
  readonly url: string;
  /** Path of the certificate, for NODE_EXTRA_CA_CERTS; `tls` only. */
  readonly certificate: string | null;
  /** The `Authorization` that may push to a repository. */
  readonly authorize: (repository: string) => string | null;
  readonly dispatcher: Dispatcher;
  readonly tokenRequests: () => number;
  readonly stop: () => Promise<void>;
}

/** `basic` and `bearer`: robot / s3cret; `bearer` lets anybody pull from `public/…`. */
export interface StartOptions {
  readonly auth?: 'none' | 'basic' | 'bearer' | 'tls';
  /** The path of another one that is started the same way: distribution's own, version 3. */
  readonly program?: string;
}

export const login = { username: 'robot', password: 's3cret' } as const;

/** Whether Debian's docker-registry and openssl are here; if not, one line names what the caller leaves out. */
export function hasRegistry(suite: string): boolean {
  const missing = ['docker-registry', 'openssl'].filter((program) => !isOnPath(program));
  if (missing.length > 0) console.warn(`left out: ${suite} (no ${missing.join(', no ')}; scripts/test-tools registry)`);
  return missing.length === 0;
}

/** Starts distribution's registry (Debian's 2.8 by default) with an empty store on a free port of this machine. */
export async function startRegistry({ auth = 'none', program }: StartOptions = {}): Promise<RunningRegistry> {
  const folder = await mkdtemp(join(tmpdir(), 'image-policy-registry-'));
  const port = await freePort();
  const tls = auth === 'tls';
  const certificate =
    tls || auth === 'bearer' ? makeCertificate(folder, ['DNS:localhost', 'IP:127.0.0.1']).certificate : null;
  const tokens = auth === 'bearer' ? await startTokens(folder) : null;
  await writeFile(join(folder, 'htpasswd'), 'robot:$2y$05$M5qdPOhsfCHKeMBM1PFIZehoydHYoirx8aBzek0efa7QzpRG.t57K\n');
  await writeFile(join(folder, 'config.yml'), configOf(folder, port, auth, tokens?.realm ?? ''));
  const child = spawn(program ?? 'docker-registry', ['serve', join(folder, 'config.yml')], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const dispatcher = new Agent({
    connect: { ca: tls && certificate ? await readFile(certificate, 'utf8') : undefined },
  });
  const host = `${tls ? 'localhost' : '127.0.0.1'}:${port}`;
  const url = `${tls ? 'https' : 'http'}://${host}`;
  await untilReady(url, dispatcher);
  const authorize = (repository: string): string | null => {
    if (tokens) return `Bearer ${tokens.mint([`repository:${repository}:pull,push,delete`])}`;
    return auth === 'basic' ? `Basic ${Buffer.from(`${login.username}:${login.password}`).toString('base64')}` : null;
  };
  const stop = async () => {
    child.kill();
    await Promise.all([ended, tokens?.stop(), dispatcher.destroy()]);
    await rm(folder, { recursive: true, force: true });
  };
  const tokenRequests = () => tokens?.count() ?? 0;
  return { host, url, certificate: tls ? certificate : null, authorize, dispatcher, tokenRequests, stop };
}

/** Starts a server that takes its address as an argument, open to everybody, with an empty store in memory. */
export async function startServer(
  program: string,
  args: (address: string) => readonly string[],
): Promise<RunningRegistry> {
  const host = `127.0.0.1:${await freePort()}`;
  const url = `http://${host}`;
  const child = spawn(program, args(host), { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const dispatcher = new Agent();
  await untilReady(url, dispatcher);
  const stop = async () => {
    child.kill();
    await Promise.all([ended, dispatcher.destroy()]);
  };
  return { host, url, certificate: null, authorize: () => null, dispatcher, tokenRequests: () => 0, stop };
}

function configOf(folder: string, port: number, auth: StartOptions['auth'], realm: string): string {
  const store = { filesystem: { rootdirectory: join(folder, 'data') }, delete: { enabled: true } };
  const tls = { certificate: join(folder, 'test.crt'), key: join(folder, 'test.key') };
  const token = { realm, service, issuer, rootcertbundle: join(folder, 'test.crt') };
  const htpasswd = { realm: 'test-basic', path: join(folder, 'htpasswd') };
  // JSON is YAML.
  return JSON.stringify({
    version: 0.1,
    log: { level: 'error', accesslog: { disabled: true } },
    storage: { ...store, cache: { blobdescriptor: 'inmemory' } },
    http: { addr: `127.0.0.1:${port}`, secret: 'for-tests-only', ...(auth === 'tls' ? { tls } : {}) },
    ...(auth === 'basic' ? { auth: { htpasswd } } : {}),
    ...(auth === 'bearer' ? { auth: { token } } : {}),
  });
}

const service = 'test-registry';
const issuer = 'test-issuer';

async function startTokens(folder: string): Promise<TokenServer> {
  const key = await readFile(join(folder, 'test.key'), 'utf8');
  const certificate = await readFile(join(folder, 'test.crt'), 'utf8');
  return startTokenServer({ key, certificate, login: `${login.username}:${login.password}`, service, issuer });
}

let taken = 0;

/**
 * docker-registry 2.8 does not tell the port that it was given, so one is looked up before: below those that systems give away
 * unasked, and in a part that is this process's own, so that nobody takes it between the look and the start.
 */
async function freePort(): Promise<number> {
  for (let tries = 0; tries < 40; tries++) {
    const port = 20_000 + (process.pid % 300) * 40 + (taken++ % 40);
    if (await isFree(port)) return port;
  }
  throw new Error('no port is free for a registry');
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

async function untilReady(url: string, dispatcher: Dispatcher): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    try {
      const { body } = await request(new URL('/v2/', url), { dispatcher });
      await body.dump();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`docker-registry did not start at ${url}`);
}

function isOnPath(program: string): boolean {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
