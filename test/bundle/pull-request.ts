import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type GitHub, startGitHub } from '../adapters/github/stand-in.ts';
import { commitAll, type Files, git, makeBare, makeRepository, writeTree } from './gitops.ts';
import { runStep, type Step, type StepResult } from './runner.ts';

/** A pull request whose base moved between the event and the run, on a forge. */
export interface PullRequest {
  /** The base as the event names it. */
  readonly snapshot: string;
  /** The base as it is when the run starts. */
  readonly base: string;
  readonly head: string;
  /** What GitHub has at `refs/pull/1/merge`. */
  readonly merge: string;
  readonly github: GitHub;
  /** Runs `check` on a checkout of a commit, with the event of the pull request. */
  readonly check: (checkout: Checkout, step?: Partial<Step>) => Promise<StepResult>;
}

/** How `actions/checkout` was told to check out. */
export interface Checkout {
  readonly commit?: 'merge' | 'head' | 'base';
  /** As `fetch-depth`; all by default. */
  readonly depth?: number;
  /** As `filter`. */
  readonly filter?: string;
  /** As `sparse-checkout`. */
  readonly sparse?: readonly string[];
  /** False: files without a repository, as where there is no Git. */
  readonly git?: boolean;
}

export interface Story {
  readonly base: Files;
  /** What the pull request changes. */
  readonly pr: Files;
  /** What it takes away. */
  readonly gone?: readonly string[];
  /** What came to the base meanwhile. */
  readonly moved?: Files;
}

/** Makes the branches and the merge; `stop` the forge at the end. */
export async function openPullRequest({ base: files, pr, gone = [], moved }: Story): Promise<PullRequest> {
  const home = makeRepository(files);
  const snapshot = git(home, 'rev-parse', 'HEAD');
  git(home, 'switch', '--quiet', '--create', 'feature');
  writeTree(home, pr);
  for (const path of gone) rmSync(join(home, path));
  const head = commitAll(home, 'Propose');
  git(home, 'switch', '--quiet', 'main');
  if (moved !== undefined) writeTree(home, moved);
  const base = moved === undefined ? snapshot : commitAll(home, 'Go on');
  git(home, 'switch', '--quiet', '--create', 'merge');
  git(home, 'merge', '--quiet', '--no-ff', '--no-edit', 'feature');
  const commits = { merge: git(home, 'rev-parse', 'HEAD'), head, base };
  const bare = makeBare(home);
  git(bare, 'config', 'uploadpack.allowFilter', 'true');
  git(bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
  const github = await startGitHub({ repository: bare, settings: { token: 'ghs_token_of_the_job' } });
  const sides = { base: { sha: snapshot, ref: 'main' }, head: { sha: head, ref: 'feature' } };
  const event = { name: 'pull_request', payload: { pull_request: { number: 1, ...sides } } };
  const check: PullRequest['check'] = (checkout, step = {}) =>
    runStep({
      action: 'check',
      workspace: checkOut(bare, commits[checkout.commit ?? 'merge'], checkout),
      event,
      ...step,
      env: { GITHUB_API_URL: github.url, GITHUB_SHA: commits.merge, ...step.env },
    });
  return { snapshot, base, head, merge: commits.merge, github, check };
}

/** A workspace as `actions/checkout` makes it: one commit fetched and detached. */
function checkOut(bare: string, commit: string, { depth, filter, sparse, git: isGit }: Checkout): string {
  const workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  git(workspace, 'init', '--quiet');
  git(workspace, 'remote', 'add', 'origin', `file://${bare}`);
  const depths = depth === undefined ? [] : [`--depth=${depth}`];
  const filters = filter === undefined ? [] : [`--filter=${filter}`];
  const refs = depth === undefined ? ['+refs/heads/*:refs/remotes/origin/*'] : [];
  git(workspace, 'fetch', '--quiet', ...depths, ...filters, 'origin', commit, ...refs);
  if (sparse !== undefined) git(workspace, 'sparse-checkout', 'set', ...sparse);
  git(workspace, 'checkout', '--quiet', '--detach', commit);
  if (isGit === false) rmSync(join(workspace, '.git'), { recursive: true });
  return workspace;
}
