import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { policyPath } from '../core/policy/policy.ts';
import { findTop } from './top.ts';

/** A directory above a root that has a policy file. */
export interface Above {
  /** The directory, from the root: `../..`. */
  readonly up: string;
  /** The root, from the directory: `apps/web`. */
  readonly down: string;
}

/** The nearest directory with a policy file, above a root and up to the top of its Git repository; null where there is none. */
export function findPolicyAbove(root: string): Above | null {
  const [start, top] = [realpathSync(root), findTop(root)];
  // Outside every repository a file of that name is somebody else's.
  if (top === null || top === start) return null;
  let at = dirname(start);
  while (at !== top && !existsSync(join(at, policyPath))) at = dirname(at);
  if (!existsSync(join(at, policyPath))) return null;
  return { up: relative(start, at), down: relative(at, start) };
}
