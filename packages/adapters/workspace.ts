import { realpathSync, statSync } from 'node:fs';
import { UserError } from '../core/errors.ts';
import type { Workspace } from '../core/ports.ts';
import { openReader } from './workspace/read.ts';
import { listFiles } from './workspace/walk.ts';
import { writeFiles } from './workspace/write.ts';

/**
 * A directory as a workspace. All paths are relative to it; `/` parts them. A UserError when there is no such directory.
 *
 * The walk asks nothing of Git: what stands below the root is judged, files that `.gitignore` names and the checked-out
 * content of submodules too. That costs nothing in CI, where a fresh clone has no ignored files, and saves a process.
 */
export function openWorkspace(root: string): Workspace {
  const top = findRoot(root);
  const read = openReader(top);
  return {
    list: async (paths = []) => listFiles(top, paths),
    read: async (path) => read(path),
    write: async (files) => writeFiles(top, files),
  };
}

function findRoot(root: string): string {
  try {
    const top = realpathSync(root);
    if (statSync(top).isDirectory()) return top;
  } catch {
    throw new UserError(`the root ${JSON.stringify(root)} does not exist: name a directory with --root (input root)`);
  }
  throw new UserError(`the root ${JSON.stringify(root)} is no directory: name a directory with --root (input root)`);
}
