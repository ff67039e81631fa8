import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathFrom } from './relative.ts';

/** The top of the Git repository around a directory, without links; null outside every repository. */
export function findTop(directory: string): string | null {
  let at = realpathSync(directory);
  while (!existsSync(join(at, '.git'))) {
    if (dirname(at) === at) return null;
    at = dirname(at);
  }
  return at;
}

/** What stands before a path from the root to make it one from the top of the repository: `deploy/`; mostly nothing. */
export function prefixFromTop(root: string): string {
  const top = findTop(root);
  const path = top === null ? '' : pathFrom(top, realpathSync(root));
  return path === '' ? '' : `${path}/`;
}
