import type { BlobChange, Git } from '../../core/ports.ts';
import { UserError } from '../../core/text/errors.ts';
import { type BlobReader, openBlobReader } from './blobs.ts';
import { walkChanges } from './changes.ts';
import { findChangedFiles, findClean, findGoneFiles, findMergeBase } from './compare.ts';
import { readBeginnings, readReplaced } from './past.ts';
import { findCommit, findRepository, fromTop, isShallow, type Repository, readLine, toTop } from './repository.ts';
import { openTree } from './tree.ts';

/** The repository that an existing directory is in. UserError where it is in none. */
export async function openRepository(directory: string): Promise<Git> {
  const repository = await findRepository(directory);
  const blobs = openBlobReader(repository.top);
  return {
    commit: (ref) => findCommit(repository, ref),
    mergeBase: (ref, head) => findMergeBase(repository, ref, head),
    line: (ref) => readLine(repository, ref),
    requireFullHistory: () => requireFullHistory(repository),
    isClean: () => findClean(repository),
    at: async (ref) => openTree(repository, (await findCommit(repository, ref)).sha, blobs),
    changedFiles: (base) => findChangedFiles(repository, base),
    goneFiles: (base) => findGoneFiles(repository, base),
    changes: (ref, paths) => readChanges(repository, ref, paths),
    replaced: (ref) => readReplaced(repository, ref),
    beginnings: (ref) => readBeginnings(repository, ref),
    blobs: (ids) => readBlobs(blobs, ids),
  };
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
