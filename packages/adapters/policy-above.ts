import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { policyPath } from '../core/read-policy.ts';

/** A directory above a root that has a policy file. */
export interface Above {
  /** The directory, from the root: `../..`. */
  readonly up: string;
  /** The root, from the directory: `apps/web`. */
  readonly down: string;
}

/** The nearest directory with a policy file, above a root and up to the top of its Git repository; null where there is none. */
export function findPolicyAbove(root: string): Above | null {
  const start = realpathSync(root);
  const above: string[] = [];
  let at = start;
  while (!existsSync(join(at, '.git'))) {
    // Outside every repository a file of that name is somebody else's.
    if (dirname(at) === at) return null;
    at = dirname(at);
    above.push(at);
  }
  const found = above.find((directory) => existsSync(join(directory, policyPath)));
  return found === undefined ? null : { up: relative(start, found), down: relative(found, start) };
}
