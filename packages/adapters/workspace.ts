import { realpathSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Workspace } from '../core/ports.ts';
import { readBelow } from '../core/repository/read-below.ts';
import { UserError } from '../core/text/errors.ts';
import { listBelow } from './workspace/below.ts';
import { openReader } from './workspace/read.ts';
import { listFiles } from './workspace/walk.ts';

/**
 * A directory as a workspace. All paths are relative to it; `/` parts them. A UserError when there is no such directory.
 *
 * The walk asks nothing of Git: what stands below the root is judged, files that `.gitignore` names and the checked-out
 * content of submodules too. That costs nothing in CI, where a fresh clone has no ignored files, and saves a process.
 */
export function openWorkspace(root: string): Workspace {
  const top = findRoot(root);
  const read = openReader(top);
  let count = 0;
  return {
    list: async (paths = []) => listFiles(top, paths),
    read: async (path) => {
      if (++count % turn === 0) await setImmediate();
      return read(path);
    },
    below: async (directory) => readBelow(listBelow(top, directory), read),
    write: async (files) => (await import('./workspace/write.ts')).writeFiles(top, files),
  };
}

/** Files are read in one go, which is fastest; after so many, what waits for Git or a registry gets its turn. */
const turn = 64;

function findRoot(root: string): string {
  try {
    const top = realpathSync(root);
    if (statSync(top).isDirectory()) return top;
  } catch {
    throw new UserError(`the root ${JSON.stringify(root)} does not exist: name a directory with --root (input root)`);
  }
  throw new UserError(`the root ${JSON.stringify(root)} is no directory: name a directory with --root (input root)`);
}
