import { realpathSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { isGitDirectory } from '../../core/repository/candidate.ts';
import { errorCode } from '../file-error.ts';
import { pathFrom } from '../relative.ts';

/** Where a path leads once every link on the way is followed: `inside` is from the root, `''` for the root itself. */
export type Destination = { readonly inside: string } | { readonly reason: string };

/** Follows a path below `root` (itself without links). Git's own directory counts as outside: its config may hold a token. */
export function findDestination(root: string, path: string): Destination {
  let target: string;
  try {
    target = realpathSync.native(`${root}/${path}`);
  } catch (error) {
    return { reason: describeDeadEnd(errorCode(error)) };
  }
  const inside = pathFrom(root, target);
  const parts = inside.split('/');
  if (parts[0] === '..' || isAbsolute(inside)) return { reason: 'it leads out of the root' };
  if (parts.some(isGitDirectory)) return { reason: 'it leads into the .git directory' };
  return { inside };
}

function describeDeadEnd(code: string): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'it does not exist';
  return code === 'ELOOP' ? 'it leads in a circle' : `it cannot be followed (${code})`;
}
