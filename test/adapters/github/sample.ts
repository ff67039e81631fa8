import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openForge } from '../../../packages/adapters/github/open.ts';
import type { Forge, Proposal } from '../../../packages/core/ports.ts';
import { type Bare, openBare } from './bare.ts';
import { type GitHub, startGitHub } from './stand-in.ts';
import type { Settings } from './state.ts';

/** A repository, the stand-in over it, and the forge that talks to it. */
export interface Stage {
  readonly github: GitHub;
  readonly bare: Bare;
  readonly forge: Forge;
  /** The commit at the head of main. */
  readonly base: string;
  readonly end: () => Promise<void>;
}

export const files = {
  'README.md': ['100644', '# gitops\n'],
  'apps/dev/values.yaml': ['100644', 'image:\n  ref: ghcr.io/acme/app@sha256:old\n'],
  'apps/dev/run.sh': ['100755', '#!/bin/sh\nexec ghcr.io/acme/app@sha256:old\n'],
  'apps/dev/link.yaml': ['120000', 'values.yaml'],
} as const;

/** Proposes a new digest in both files of the dev environment. */
export const propose = (baseCommit: string, more: Partial<Proposal> = {}): Proposal => ({
  base: 'main',
  baseCommit,
  branch: 'image-policy/bump-dev',
  title: 'Bump app',
  body: 'One image moved.',
  commitMessage: 'Bump app\n\nBy image-policy.',
  files: new Map([
    ['apps/dev/values.yaml', 'image:\n  ref: ghcr.io/acme/app@sha256:new\n'],
    ['apps/dev/run.sh', '#!/bin/sh\nexec ghcr.io/acme/app@sha256:new\n'],
  ]),
  labels: [],
  reviewers: [],
  assignees: [],
  autoMerge: null,
  draft: false,
  signoff: false,
  content: JSON.stringify([...(more.files ?? [])]),
  ...more,
});

/** Commits files on a branch, past GitHub: what somebody else does. Returns the commit. */
export const commit = async (
  bare: Bare,
  branch: string,
  changes: Readonly<Record<string, readonly [mode: string, content: string]>>,
): Promise<string> => {
  const parent = await bare.branch(branch);
  const entries = Object.entries(changes).map(([path, [mode, content]]) => ({ path, mode, content }));
  const tree = await bare.writeTree(parent, entries);
  const made = await bare.writeCommit({ message: 'By hand', tree, parents: parent ? [parent] : [] });
  await bare.moveBranch(branch, parent, made);
  return made;
};

const template = makeTemplate();

/** One `git init` for all tests of a file; each gets a copy. */
async function makeTemplate(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'github-template-'));
  const bare = openBare(folder);
  await bare.git(['init', '--quiet', '--bare', '--initial-branch=main', '--template=', folder]);
  await commit(bare, 'main', files);
  await bare.close();
  return folder;
}

/** Ends the template; call it after all tests. */
export const removeTemplate = async (): Promise<void> => rm(await template, { recursive: true, force: true });

export const open = async (
  settings: Partial<Settings> = {},
  options: { readonly timeout?: number; readonly token?: string; readonly patience?: number } = {},
): Promise<Stage> => {
  const repository = await mkdtemp(join(tmpdir(), 'github-'));
  await cp(await template, repository, { recursive: true });
  const github = await startGitHub({ repository, settings });
  const { owner, repo, token } = github.state.settings;
  const forge = openForge({ token, owner, repo, apiUrl: github.url, second: 0, ...options });
  const end = async (): Promise<void> => {
    await github.stop().finally(() => rm(repository, { recursive: true, force: true }));
  };
  return { github, bare: github.state.bare, forge, base: (await github.state.bare.branch('main'))!, end };
};

/** Runs with a stage of its own. Fails when anything on the wire was outside GitHub's description. */
export const onStage = async (
  settings: Partial<Settings>,
  act: (stage: Stage) => Promise<void>,
  options: Parameters<typeof open>[1] = {},
): Promise<void> => {
  const stage = await open(settings, options);
  try {
    await act(stage);
  } catch (error) {
    await stage.end().catch(() => {});
    throw error;
  }
  await stage.end();
};
