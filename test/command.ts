import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command as the sources make it: what `dist/cli/index.js` is bundled from. */
export const builtCommand = resolve('build/packages/cli/main.js');
/** The committed bundle. */
export const bundledCommand = resolve('dist/cli/index.js');

/** Runs `image-policy` in a process of its own, with nothing of this environment but what finds programs. */
export function runCommand(args: readonly string[], options: { cwd?: string; command?: string } = {}): Ended {
  const { command = builtCommand, cwd = '.' } = options;
  if (!existsSync(command)) throw new Error(`${command} is missing: npm run bundle`);
  const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NO_COLOR: '1' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], { cwd, env, encoding: 'utf8' });
  return { status, stdout, stderr };
}
