import { spawnSync } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as the sources make it: what `dist/cli/index.js` is bundled from. */
export const builtCommand = resolve('build/packages/cli/main.js');

/** Runs `image-policy` in a process of its own, with nothing of this environment but what finds programs: `path` first. */
export function runCommand(args: readonly string[], { path = '' } = {}): Ended {
  const PATH = [path, process.env['PATH'] ?? ''].filter((folders) => folders !== '').join(delimiter);
  const env = { PATH, HOME: process.env['HOME'] ?? '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [builtCommand, ...args], { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}
