import { join, posix } from 'node:path';
import type { Commit } from '../../core/ports.ts';
import { UserError } from '../../core/text/errors.ts';
import { askGit, runGit } from './process.ts';

/** A repository seen from a root that may be one of its subdirectories. */
export interface Repository {
  /** Where Git runs: its top directory, so that all paths it reads and prints are from there. */
  readonly top: string;
  /** The root from the top, without a final `/`; `''` when they are the same. */
  readonly prefix: string;
}

/** Finds the repository that a directory is in; a UserError when there is none. */
export async function findRepository(root: string): Promise<Repository> {
  const prefix = (await askGit(root, ['rev-parse', '--show-prefix'])).replace(/\/?\n$/, '');
  const up = prefix === '' ? [] : prefix.split('/').map(() => '..');
  return { top: join(root, ...up), prefix };
}

/** A path from the root as Git knows it. */
export function toTop({ prefix }: Repository, path: string): string {
  if (prefix === '') return path;
  return path === '' ? prefix : posix.join(prefix, path);
}

/** A path from the top as the caller knows it: from the root, `../` where it is outside. */
export function fromTop({ prefix }: Repository, path: string): string {
  if (prefix === '') return path;
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : posix.relative(prefix, path);
}

/** The commit of a ref; of `origin/<ref>` where only that is here, as after actions/checkout. */
export async function findCommit({ top }: Repository, ref: string): Promise<Commit> {
  checkRef(ref);
  for (const name of [ref, `refs/remotes/origin/${ref}`]) {
    const { code, stdout, stderr } = await runGit(top, ['rev-parse', '--verify', `${name}^{commit}`]);
    if (ref !== 'HEAD' && /is ambiguous/.test(stderr)) throw new UserError(describeAmbiguous(ref));
    const sha = stdout.trim();
    if (code === 0 && /^[0-9a-f]{40,64}$/.test(sha)) return describeCommit(top, sha);
  }
  throw new UserError(await describeMissing(top, ref));
}

/** See `Git.line`. */
export async function readLine({ top }: Repository, ref: string): Promise<readonly Pick<Commit, 'sha' | 'date'>[]> {
  const { sha: start } = await findCommit({ top, prefix: '' }, ref);
  const said = await askGit(top, ['log', '--first-parent', '--no-patch', '--format=%H %ct', start, '--']);
  return said.split('\n').flatMap((line) => {
    const [sha = '', seconds] = line.split(' ');
    return sha === '' ? [] : [{ sha, date: new Date(Number(seconds) * 1000) }];
  });
}

/** True when history was cut off on fetching. */
export async function isShallow(top: string): Promise<boolean> {
  return (await askGit(top, ['rev-parse', '--is-shallow-repository'])).trim() === 'true';
}

/** True when files were left out on fetching (`--filter`): Git would ask the network for them, one by one. */
export async function isPartial(top: string): Promise<boolean> {
  const keys = '^(extensions\\.partialclone|remote\\..*\\.promisor)$';
  return (await runGit(top, ['config', '--get-regexp', keys])).code === 0;
}

async function describeCommit(top: string, sha: string): Promise<Commit> {
  const said = await askGit(top, ['log', '-1', '--no-patch', '--format=%ct %s', sha, '--']);
  const [seconds = ''] = said.split(' ', 1);
  return { sha, date: new Date(Number(seconds) * 1000), subject: said.slice(seconds.length + 1).replace(/\n$/, '') };
}

function checkRef(ref: string): void {
  if (ref !== '' && !/^[-^]|[\x00-\x20\x7f]|\.\./.test(ref)) return;
  throw new UserError(`${JSON.stringify(ref)} is no ref: name a branch, a tag or a commit`);
}

function describeAmbiguous(ref: string): string {
  return `the ref ${JSON.stringify(ref)} may mean several things here: write refs/heads/… or refs/tags/…, or more digits of the commit`;
}

async function describeMissing(top: string, ref: string): Promise<string> {
  const missing = `the ref ${JSON.stringify(ref)} is not in this clone`;
  if (await isShallow(top))
    return `${missing}, a shallow one: check out with fetch-depth: 0, or run git fetch --unshallow`;
  if (!(await hasCommits(top))) return `${missing}: it has no commit yet; make one`;
  return `${missing}: name a branch, a tag or a commit that it holds, or run git fetch origin`;
}

async function hasCommits(top: string): Promise<boolean> {
  return (await askGit(top, ['rev-list', '--all', '--max-count=1'])).trim() !== '';
}
