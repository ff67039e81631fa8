import { execFile } from 'node:child_process';
import type { Credential } from './credential.ts';
import { parseObject } from './json.ts';

/**
 * Asks `docker-credential-<helper> get` for a server, without a shell, the server on stdin: the protocol of
 * docker/docker-credential-helpers. Null when it knows no credentials. Neither its output nor its errors are told on.
 * (node:child_process and not @actions/exec, which prints the command and cannot be stopped in time.)
 */
export async function askHelper(
  helper: string,
  server: string,
  env: NodeJS.ProcessEnv,
  timeout: number,
): Promise<Credential | null> {
  const program = `docker-credential-${helper}`;
  const { error, stdout } = await run(program, server, env, timeout);
  if (error?.killed) return failed(program, `did not answer within ${timeout / 1000} s`);
  if (error?.code === 'ENOENT') return failed(program, 'is not on the PATH');
  if (error && /credentials not found/i.test(stdout)) return null;
  if (error) return failed(program, `failed for ${server} (exit ${String(error.code)})`);
  return parseAnswer(stdout, program) ?? failed(program, 'gave an answer that cannot be read');
}

interface Ran {
  readonly error: { readonly code?: unknown; readonly killed?: boolean | undefined } | null;
  readonly stdout: string;
}

function run(program: string, server: string, env: NodeJS.ProcessEnv, timeout: number): Promise<Ran> {
  return new Promise((resolve) => {
    const options = { env, timeout, maxBuffer: 1 << 20, killSignal: 'SIGKILL', windowsHide: true } as const;
    const child = execFile(program, ['get'], options, (error, stdout) => resolve({ error, stdout }));
    // A helper that ends without reading closes the pipe; its exit code says enough.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(server);
  });
}

function parseAnswer(stdout: string, source: string): Credential | null {
  const { Username: username, Secret: secret } = parseObject(stdout) ?? {};
  if (typeof username !== 'string' || typeof secret !== 'string') return null;
  if (username === '<token>') return { kind: 'identity', token: secret, source, login: null };
  return { kind: 'password', username, password: secret, source };
}

function failed(program: string, what: string): Credential {
  return { kind: 'failed', reason: `the credential helper ${program} ${what}` };
}
