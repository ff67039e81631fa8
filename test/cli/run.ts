import { spawned } from '../bundle/runner.ts';
import { builtCommand } from '../command.ts';

/** Runs `image-policy` in a directory while this process goes on: a server of the test can answer it. */
export function runIn(cwd: string, ...args: readonly string[]) {
  return pipeInto(cwd, '', ...args);
}

/** The same with something on its stdin. */
export function pipeInto(cwd: string, stdin: string | Uint8Array, ...args: readonly string[]) {
  const env = { PATH: process.env['PATH'] ?? '', HOME: cwd, GIT_CONFIG_NOSYSTEM: '1' };
  return spawned(process.execPath, [builtCommand, ...args], cwd, env, stdin);
}
