import type { Commit } from '../../core/ports.ts';
import { isCandidate } from '../../core/repository/candidate.ts';
import { UserError } from '../../core/text/errors.ts';
import { askGit, runGit, streamGit } from './process.ts';
import { parseRaw } from './raw.ts';
import { findCommit, fromTop, isShallow, type Repository, toTop } from './repository.ts';

/** The newest commit that a head and a ref share. */
export async function findMergeBase(repository: Repository, ref: string, head = 'HEAD'): Promise<Commit> {
  const { sha } = await findCommit(repository, ref);
  const { code, stdout } = await runGit(repository.top, ['merge-base', sha, (await findCommit(repository, head)).sha]);
  if (code === 0) return findCommit(repository, stdout.trim());
  const named = JSON.stringify(ref);
  if (await isShallow(repository.top)) {
    throw new UserError(
      `this shallow clone does not reach back to where HEAD and ${named} parted: check out with fetch-depth: 0`,
    );
  }
  throw new UserError(`HEAD and ${named} share no commit: name a ref that this branch comes from`);
}

/** The files below the root that differ between a commit and the working tree. */
export async function findChangedFiles(repository: Repository, base: string): Promise<readonly string[]> {
  const { sha } = await findCommit(repository, base);
  const changed = new Set<string>();
  const diff = ['diff', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--no-textconv', sha, '--'];
  for await (const item of parseRaw(streamGit(repository.top, diff))) {
    if (item.kind === 'entry' && item.newPath !== null) changed.add(item.newPath);
  }
  for (const path of await listUntracked(repository)) changed.add(path);
  return [...changed].filter((path) => isInside(repository, path)).map((path) => fromTop(repository, path));
}

/** The files below the root that a commit has and the working tree has not. */
export async function findGoneFiles(repository: Repository, base: string): Promise<readonly string[]> {
  const { sha } = await findCommit(repository, base);
  const diff = ['diff', '--name-only', '-z', '--diff-filter=D', '--no-renames', '--no-ext-diff', sha, '--'];
  const gone = (await askGit(repository.top, diff)).split('\0').filter((path) => path !== '');
  return gone.filter((path) => isInside(repository, path)).map((path) => fromTop(repository, path));
}

/** See `Git.isClean`; only what is below the root counts. */
export async function findClean(repository: Repository): Promise<boolean> {
  const status = [
    'status',
    '--porcelain=v1',
    '-z',
    '--untracked-files=all',
    '--ignore-submodules=dirty',
    '--no-renames',
  ];
  const said = await askGit(repository.top, [...status, '--', ...scopeOf(repository)]);
  return said.split('\0').every((line) => line === '' || (line.startsWith('?? ') && !isCandidate(line)));
}

async function listUntracked(repository: Repository): Promise<readonly string[]> {
  const list = ['ls-files', '--others', '--exclude-standard', '-z', '--', ...scopeOf(repository)];
  // A repository inside this one that is no submodule is named with a final `/`.
  return (await askGit(repository.top, list))
    .split('\0')
    .flatMap((path) => (path === '' ? [] : [path.replace(/\/$/, '')]));
}

function scopeOf(repository: Repository): readonly string[] {
  return repository.prefix === '' ? [] : [toTop(repository, '')];
}

function isInside({ prefix }: Repository, path: string): boolean {
  return prefix === '' || path.startsWith(`${prefix}/`);
}
