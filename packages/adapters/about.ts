import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import manifest from '../../package.json' with { type: 'json' };
import { readEnvironment, settings } from './git/environment.ts';

/** Of this software: `1.2.3`. */
export const { version } = manifest;

/** Where this software lives. */
export const { homepage } = manifest;

/** Address before a page of the documentation, with a slash at its end. */
export const docsBase = `${homepage}/blob/main/`;

/** `1.2.3 (0123456789ab)`: the version, and the commit that it was built from where that can be told. */
export function describeVersion(): string {
  const commit = findCommit(dirname(realpathSync(process.argv[1] ?? '.')));
  return commit === null ? version : `${version} (${commit.slice(0, 12)})`;
}

/** A package says its commit in its package.json (`gitHead`); a clone is asked. Null where neither can tell. */
function findCommit(start: string): string | null {
  for (let at = start; ; at = dirname(at)) {
    const path = join(at, 'package.json');
    const own: unknown = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;
    if (isOurs(own)) return typeof own.gitHead === 'string' ? own.gitHead : askGit(at);
    if (dirname(at) === at) return null;
  }
}

function isOurs(own: unknown): own is { readonly name: string; readonly gitHead?: unknown } {
  return typeof own === 'object' && own !== null && 'name' in own && own.name === manifest.name;
}

function askGit(top: string): string | null {
  if (!existsSync(join(top, '.git'))) return null;
  const env = readEnvironment(process.env);
  const { status, stdout } = spawnSync('git', [...settings(top), 'rev-parse', 'HEAD'], {
    cwd: top,
    env,
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : null;
}
