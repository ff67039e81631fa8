import { realpathSync } from 'node:fs';
import type { Git } from '../core/ports.ts';

/**
 * The repository that a directory is in, by Git's own plumbing. All paths are relative to the directory, which may be a
 * subdirectory of the repository. Git is started, and what reads it loaded, on the first question: a UserError then when there is no
 * repository.
 */
export function openGit(root: string): Git {
  let opening: Promise<Git> | null = null;
  const open = () => {
    opening ??= import('./git/open.ts').then(({ openRepository }) => openRepository(realpathSync(root)));
    return opening;
  };
  return {
    commit: async (ref) => (await open()).commit(ref),
    mergeBase: async (ref, head) => (await open()).mergeBase(ref, head),
    line: async (ref) => (await open()).line(ref),
    requireFullHistory: async () => (await open()).requireFullHistory(),
    isClean: async () => (await open()).isClean(),
    at: async (ref) => (await open()).at(ref),
    changedFiles: async (base) => (await open()).changedFiles(base),
    goneFiles: async (base) => (await open()).goneFiles(base),
    changes: async function* (ref, paths) {
      yield* (await open()).changes(ref, paths);
    },
    replaced: async function* (ref) {
      yield* (await open()).replaced(ref);
    },
    beginnings: async (ref) => (await open()).beginnings(ref),
    blobs: async function* (ids) {
      yield* (await open()).blobs(ids);
    },
  };
}
