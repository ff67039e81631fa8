import { realpathSync } from 'node:fs';
import type { BlobChange, Git } from '../core/ports.ts';
import { UserError } from '../core/text/errors.ts';
import { type BlobReader, openBlobReader } from './git/blobs.ts';
import { walkChanges } from './git/changes.ts';
import { findChangedFiles, findClean, findGoneFiles, findMergeBase } from './git/compare.ts';
import { readBeginnings, readReplaced } from './git/past.ts';
import { findCommit, findRepository, fromTop, isShallow, type Repository, readLine, toTop } from './git/repository.ts';
import { openTree } from './git/tree.ts';

/**
 * The repository that a directory is in, by Git's own plumbing. All paths are relative to the directory, which may be a
 * subdirectory of the repository. Git is started on the first question: a UserError then when there is no repository.
 */
export function openGit(root: string): Git {
  let opening: Promise<Open> | null = null;
  const open = () => {
    opening ??= openRepository(root);
    return opening;
  };
  return {
    commit: async (ref) => findCommit((await open()).repository, ref),
    mergeBase: async (ref, head) => findMergeBase((await open()).repository, ref, head),
    line: async (ref) => readLine((await open()).repository, ref),
    requireFullHistory: async () => requireFullHistory((await open()).repository),
    isClean: async () => findClean((await open()).repository),
    at: async (ref) => {
      const { repository, blobs } = await open();
      return openTree(repository, (await findCommit(repository, ref)).sha, blobs);
    },
    changedFiles: async (base) => findChangedFiles((await open()).repository, base),
    goneFiles: async (base) => findGoneFiles((await open()).repository, base),
    changes: async function* (ref, paths) {
      yield* readChanges((await open()).repository, ref, paths);
    },
    replaced: async function* (ref) {
      yield* readReplaced((await open()).repository, ref);
    },
    beginnings: async (ref) => readBeginnings((await open()).repository, ref),
    blobs: async function* (ids) {
      yield* readBlobs((await open()).blobs, ids);
    },
  };
}

interface Open {
  readonly repository: Repository;
  readonly blobs: BlobReader;
}

async function openRepository(root: string): Promise<Open> {
  const repository = await findRepository(realpathSync(root));
  return { repository, blobs: openBlobReader(repository.top) };
}

async function requireFullHistory({ top }: Repository): Promise<void> {
  if (!(await isShallow(top))) return;
  throw new UserError(
    'this needs the whole history, and the clone is shallow: check out with fetch-depth: 0 (or git fetch --unshallow)',
  );
}

async function* readChanges(repository: Repository, ref: string, paths: readonly string[]): AsyncIterable<BlobChange> {
  const { sha } = await findCommit(repository, ref);
  const scope = (paths.length === 0 ? [''] : paths).map((path) => toTop(repository, path.replace(/\/+$/, '')));
  for await (const change of walkChanges(repository.top, sha, scope.includes('') ? [] : scope)) {
    yield {
      ...change,
      path: fromTop(repository, change.path),
      oldPath: change.oldPath === null ? null : fromTop(repository, change.oldPath),
      file: change.file === null ? null : fromTop(repository, change.file),
    };
  }
}

async function* readBlobs(blobs: BlobReader, ids: Iterable<string>): ReturnType<Git['blobs']> {
  for (const group of inGroups(new Set(ids))) {
    yield* await Promise.all(group.map(async (id) => ({ id, text: await blobs.read(id) })));
  }
}

/** Enough to keep Git busy, few enough for the memory: a group's texts are held at once. */
function* inGroups<T>(items: Iterable<T>): Iterable<readonly T[]> {
  let group: T[] = [];
  for (const item of items) {
    group.push(item);
    if (group.length === 32) {
      yield group;
      group = [];
    }
  }
  if (group.length > 0) yield group;
}
