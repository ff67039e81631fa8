import { posix } from 'node:path';
import { startNameTrail } from '../../core/history/names.ts';
import { isBelow, widenPaths } from '../../core/history/scope.ts';
import type { BlobChange, Commit } from '../../core/ports.ts';
import { streamGit } from './process.ts';
import { commitFormat, parseRaw, type RawEntry } from './raw.ts';

/**
 * The first-parent history of the files below `paths`, newest first; all paths are from `top`, where Git runs.
 *
 * Git finds renames (at its default likeness of 50 %) in whole commits that touch the paths, so a file that was moved in from
 * elsewhere is known as such; the walk then starts anew at that commit's parent, with the file's old place among its paths.
 */
export async function* walkChanges(top: string, start: string, paths: readonly string[]): AsyncIterable<BlobChange> {
  const trail = startNameTrail();
  const isAsked = isBelow(paths);
  let scope = paths;
  let from: string | null = start;
  while (from !== null) {
    const walk: AsyncIterable<CommitEntries> = readCommits(top, from, scope);
    const isInScope = isBelow(scope);
    from = null;
    for await (const { commit, entries } of walk) {
      const touching = entries.flatMap((entry) => narrow(entry, isInScope));
      const files = trail.follow(touching);
      yield* touching.flatMap((entry, index) => toChange(commit, entry, files[index] ?? null, isAsked));
      const origins = findOrigins(touching, isInScope);
      if (origins.length > 0) {
        scope = [...scope, ...origins];
        from = `${commit.sha}^1`;
        break;
      }
    }
  }
}

interface CommitEntries {
  readonly commit: Commit;
  readonly entries: readonly RawEntry[];
}

async function* readCommits(top: string, from: string, scope: readonly string[]): AsyncIterable<CommitEntries> {
  const walk = ['log', '--first-parent', '-m', '--full-diff'];
  const format = ['--raw', '-z', '--no-abbrev', '-M', '--no-ext-diff', '--no-textconv', commitFormat];
  const args = [...walk, ...format, from, '--', ...widenPaths(scope, maxPathspecs)];
  let open: { commit: Commit; entries: RawEntry[] } | null = null;
  for await (const item of parseRaw(streamGit(top, args))) {
    if (item.kind === 'entry') {
      open?.entries.push(item);
      continue;
    }
    if (open !== null) yield open;
    const { sha, seconds, subject } = item;
    open = { commit: { sha, date: new Date(seconds * 1000), subject }, entries: [] };
  }
  if (open !== null) yield open;
}

/** What an entry is to the files in scope: one that is renamed out of it is deleted there. */
function narrow(entry: RawEntry, isInScope: (path: string) => boolean): readonly RawEntry[] {
  if (entry.newPath !== null && isInScope(entry.newPath)) return [entry];
  if (entry.oldPath === null || !isInScope(entry.oldPath)) return [];
  return [{ ...entry, newPath: null, newBlob: null }];
}

function toChange(
  commit: Commit,
  entry: RawEntry,
  file: string | null,
  isAsked: (path: string) => boolean,
): readonly BlobChange[] {
  const { oldPath, newPath, oldBlob, newBlob } = entry;
  const path = newPath ?? oldPath ?? '';
  const same = oldBlob === newBlob && oldPath === newPath;
  if (same || (oldBlob === null && newBlob === null) || !isAsked(file ?? path)) return [];
  return [{ commit, path, oldPath, file, oldBlob, newBlob }];
}

/** Where files came from that were moved into scope. Their directories, since a move seldom comes alone. */
function findOrigins(entries: readonly RawEntry[], isInScope: (path: string) => boolean): readonly string[] {
  const outside = entries.flatMap(({ oldPath }) => (oldPath === null || isInScope(oldPath) ? [] : [oldPath]));
  return [...new Set(outside.map((path) => (path.includes('/') ? posix.dirname(path) : path)))];
}

const maxPathspecs = 50;
