import type { GitHub } from '../adapters/github/stand-in.ts';
import type { Pull } from '../adapters/github/state.ts';
import type { Files } from '../bundle/gitops.ts';

// What happens on GitHub beside the actions: its own doings, those of people, and time.

/** What every event says. */
export const repository = { full_name: 'acme/gitops', default_branch: 'main' };

/** What starts a run. */
export interface Happening {
  readonly event: string;
  readonly ref: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** A pull request is opened, or pushed to. */
export async function pullRequest(github: GitHub, pull: Pull): Promise<Happening> {
  const { number, head, base } = pull;
  const { from, onto, merge } = await tryMerge(github, pull);
  const ref = `refs/pull/${number}/merge`;
  await github.state.bare.git(['update-ref', ref, merge]);
  const described = { number, head: { ref: head, sha: from }, base: { ref: base, sha: onto } };
  return { event: 'pull_request', ref, payload: { action: 'synchronize', number, pull_request: described } };
}

/** A pull request enters the merge queue. */
export async function mergeGroup(github: GitHub, pull: Pull): Promise<Happening> {
  const { onto, merge } = await tryMerge(github, pull);
  const ref = `refs/heads/gh-readonly-queue/${pull.base}/pr-${pull.number}-${onto}`;
  await github.state.bare.git(['update-ref', ref, merge]);
  const group = { head_ref: ref, head_sha: merge, base_ref: `refs/heads/${pull.base}`, base_sha: onto };
  return { event: 'merge_group', ref, payload: { action: 'checks_requested', merge_group: group } };
}

async function tryMerge({ state: { bare } }: GitHub, pull: Pull) {
  const [from, onto] = [(await bare.branch(pull.head))!, (await bare.branch(pull.base))!];
  const tree = (await bare.git(['merge-tree', '--write-tree', onto, from])).trim();
  const merge = await bare.writeCommit({ message: `Merge ${from} into ${onto}`, tree, parents: [onto, from] });
  return { from, onto, merge };
}

/** Somebody changes files and opens a pull request. */
export async function proposeByHand(github: GitHub, branch: string, files: Files): Promise<Pull> {
  const { bare, pulls } = github.state;
  await bare.moveBranch(branch, null, (await commitOnMain(github, files)).commit);
  await ask(github, 'POST', 'pulls', { title: 'By hand', head: branch, base: 'main' });
  return pulls.at(-1)!;
}

/** Somebody who may pass the rules by pushes to main. */
export async function pushByHand(github: GitHub, files: Files): Promise<void> {
  const { parent, commit } = await commitOnMain(github, files);
  await github.state.bare.moveBranch('main', parent, commit);
}

async function commitOnMain({ state: { bare } }: GitHub, files: Files) {
  const parent = (await bare.branch('main'))!;
  const entries = Object.entries(files).map(([path, content]) => ({ path, mode: '100644', content }));
  const tree = await bare.writeTree(parent, entries);
  return { parent, commit: await bare.writeCommit({ message: 'By hand', tree, parents: [parent] }) };
}

/** A person presses "Close pull request". */
export async function closeByHand(github: GitHub, { number }: Pull): Promise<void> {
  await ask(github, 'PATCH', `pulls/${number}`, { state: 'closed' });
}

/** A person presses "Squash and merge". Rejects where GitHub refuses. */
export async function mergeByHand(github: GitHub, { number, headSha }: Pull): Promise<void> {
  await ask(github, 'PUT', `pulls/${number}/merge`, { sha: headSha, merge_method: 'squash' });
}

/** Asks GitHub as a person who may write. */
async function ask({ url, state }: GitHub, method: string, path: string, body: unknown): Promise<void> {
  state.settings = { ...state.settings, tokenKind: 'personal', permissions: ['contents', 'pull-requests'] };
  const { token, owner, repo } = state.settings;
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const request = { method, headers, body: JSON.stringify(body) };
  const { status } = await fetch(`${url}/repos/${owner}/${repo}/${path}`, request);
  if (status >= 300) throw new Error(`${method} ${path}: ${status}`);
}

/** Time passes: every commit of main becomes so much older. */
export async function passHours({ state: { bare } }: GitHub, hours: number): Promise<void> {
  const head = (await bare.branch('main'))!;
  const lines = (await bare.git(['log', '--reverse', '--format=%T %ct %s', head])).trim().split('\n');
  let parent = '';
  for (const [, tree = '', seconds, subject = ''] of lines.map((line) => /^(\w+) (\d+) (.*)$/.exec(line) ?? [])) {
    const date = `${Number(seconds) - hours * 3600} +0000`;
    const parents = parent === '' ? [] : ['-p', parent];
    const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
    parent = (await bare.git(['commit-tree', tree, ...parents], subject, dates)).trim();
  }
  await bare.moveBranch('main', head, parent);
}

/** The commit of a revision. */
export async function shaOf({ state: { bare } }: GitHub, revision: string): Promise<string> {
  return (await bare.git(['rev-parse', '--verify', revision])).trim();
}

/** Every file of a commit, or of a branch, byte for byte. */
export async function filesAt(github: GitHub, revision: string): Promise<Files> {
  const { bare } = github.state;
  const blobs = ((await bare.tree(await shaOf(github, revision), true)) ?? []).filter(({ type }) => type === 'blob');
  const texts = blobs.map(async ({ path, sha }) => [path, (await bare.blob(sha))?.toString() ?? ''] as const);
  return Object.fromEntries(await Promise.all(texts));
}
