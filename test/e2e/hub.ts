import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type GitHub, startGitHub } from '../adapters/github/stand-in.ts';
import type { Pull, Settings } from '../adapters/github/state.ts';
import { commitAll, type Files, git, makeRepository, writeTree } from '../bundle/gitops.ts';
import { handOn, readBody, type Site } from './internet.ts';

/** GitHub with the repository `acme/gitops`: the stand-in, and what happens there that no action of ours asks for. */
export interface Hub {
  readonly github: GitHub;
  readonly api: Site;
  /** The `repository_dispatch` events that were sent, in order. */
  readonly dispatches: readonly unknown[];
  /** Whose token is let in, and what it is. */
  readonly letIn: (token: string, tokenKind: Settings['tokenKind']) => void;
  /** Every file of a branch, byte for byte. */
  readonly filesAt: (branch: string) => Promise<Files>;
  /** The event of a pull request, and the ref of its merge into the base, made as GitHub does. */
  readonly pullEvent: (pull: Pull) => Promise<{ readonly ref: string; readonly payload: Record<string, unknown> }>;
  /** A person presses "Squash and merge". */
  readonly mergeByHand: (pull: Pull) => Promise<void>;
  /** Time passes: every commit of main becomes so much older. */
  readonly age: (hours: number) => Promise<void>;
}

/** What every event says. */
export const repository = { full_name: 'acme/gitops', default_branch: 'main' };

/** Opens the repository below a directory, with one commit a state of its files. */
export async function openHub(options: {
  readonly repositories: string;
  readonly history: readonly Files[];
  /** Who may send events. */
  readonly sender: string;
}): Promise<Hub> {
  const path = join(options.repositories, 'acme/gitops.git');
  makeBare(path, options.history);
  const github = await startGitHub({ repository: path });
  const { bare } = github.state;
  const dispatches: unknown[] = [];
  const toStandIn = handOn(github.url);
  return {
    github,
    dispatches,
    api: async (request, response) => {
      if (request.url !== '/repos/acme/gitops/dispatches') return toStandIn(request, response);
      const known = request.headers.authorization === `Bearer ${options.sender}`;
      if (known) dispatches.push(JSON.parse((await readBody(request)).toString()));
      response.writeHead(known ? 204 : 401).end();
    },
    letIn: (token, tokenKind) => {
      github.state.settings = { ...github.state.settings, token, tokenKind };
    },
    filesAt: async (branch) => {
      const blobs = ((await bare.tree((await bare.branch(branch))!, true)) ?? []).filter(({ type }) => type === 'blob');
      const texts = blobs.map(async (blob) => [blob.path, (await bare.blob(blob.sha))?.toString() ?? ''] as const);
      return Object.fromEntries(await Promise.all(texts));
    },
    pullEvent: async ({ number, head, base }) => {
      const [from, onto] = [await commitAt(head), await commitAt(base)];
      const tree = (await bare.git(['merge-tree', '--write-tree', onto, from])).trim();
      const merge = await bare.writeCommit({ message: `Merge ${from} into ${onto}`, tree, parents: [onto, from] });
      const ref = `refs/pull/${number}/merge`;
      await bare.git(['update-ref', ref, merge]);
      const pull = { number, head: { ref: head, sha: from }, base: { ref: base, sha: onto } };
      return { ref, payload: { action: 'synchronize', number, pull_request: pull, repository } };
    },
    mergeByHand: async ({ number, headSha }) => {
      const body = JSON.stringify({ sha: headSha, merge_method: 'squash' });
      const headers = { authorization: `Bearer ${github.state.settings.token}` };
      const url = `${github.url}/repos/acme/gitops/pulls/${number}/merge`;
      const { status } = await fetch(url, { method: 'PUT', headers, body });
      if (status !== 200) throw new Error(`pull request #${number} cannot be merged: ${status}`);
    },
    age: async (hours) => {
      const head = await commitAt('main');
      const commits = (await bare.git(['log', '--reverse', '--format=%T %ct %s', head])).trim().split('\n');
      let parent = '';
      for (const [, tree = '', seconds, subject = ''] of commits.map((line) => /^(\w+) (\d+) (.*)$/.exec(line) ?? [])) {
        const date = `${Number(seconds) - hours * 3600} +0000`;
        const parents = parent === '' ? [] : ['-p', parent];
        const dates = { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
        parent = (await bare.git(['commit-tree', tree, ...parents], subject, dates)).trim();
      }
      await bare.moveBranch('main', head, parent);
    },
  };

  async function commitAt(branch: string): Promise<string> {
    return (await bare.branch(branch))!;
  }
}

/** A bare repository as a Git server would hold it, with one commit on main a state of its files. */
export function makeBare(path: string, [first = {}, ...later]: readonly Files[]): void {
  const directory = makeRepository(first);
  for (const files of later) {
    writeTree(directory, files);
    commitAll(directory, 'Go on');
  }
  mkdirSync(path, { recursive: true });
  git(path, 'clone', '--quiet', '--bare', directory, path);
  git(path, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
}
