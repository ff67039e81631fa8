import type { Commit } from '../../core/ports.ts';
import { askGit, streamGit } from './process.ts';
import { commitFormat, parseRaw } from './raw.ts';
import { findCommit, fromTop, type Repository, toTop } from './repository.ts';

/** See `Git.replaced`. A merge is compared with its first parent: what it made of a conflict is in no other commit. */
export async function* readReplaced(
  repository: Repository,
  ref: string,
): AsyncIterable<{ readonly commit: Commit; readonly path: string; readonly blob: string }> {
  const { sha: start } = await findCommit(repository, ref);
  const walk = ['log', '--diff-merges=first-parent', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff'];
  const scope = repository.prefix === '' ? [] : [toTop(repository, '')];
  let commit: Commit | null = null;
  for await (const item of parseRaw(
    streamGit(repository.top, [...walk, '--full-history', commitFormat, start, '--', ...scope]),
  )) {
    if (item.kind === 'commit') {
      commit = { sha: item.sha, date: new Date(item.seconds * 1000), subject: item.subject };
    } else if (commit !== null && item.oldBlob !== null && item.oldPath !== null) {
      yield { commit, path: fromTop(repository, item.oldPath), blob: item.oldBlob };
    }
  }
}

/** See `Git.beginnings`. */
export async function readBeginnings(repository: Repository, ref: string): Promise<readonly Date[]> {
  const { sha } = await findCommit(repository, ref);
  const said = await askGit(repository.top, ['log', '--max-parents=0', '--no-patch', '--format=%ct', sha, '--']);
  return said.split('\n').flatMap((line) => (line === '' ? [] : [new Date(Number(line) * 1000)]));
}
