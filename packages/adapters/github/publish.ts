import type { Proposal, Published } from '../../core/ports.ts';
import { UnavailableError, UserError } from '../../core/text/errors.ts';
import { type BranchMove, moveBranch, readBranch, requireBranchName } from './branch.ts';
import type { Client } from './client.ts';
import { isWanted, writeCommit, writeTree } from './commit.ts';
import { armMerge, disarmMerge, letWait, readMergeState } from './merge.ts';
import { addLabels, closePull, type EnsuredPull, ensurePull, findPull, type OpenPull, requestReviews } from './pull.ts';

const races = 3;

/**
 * Makes a proposal true: objects first, the branch in one move, then the pull request. The branch ends at the proposal's
 * commit, or as it was. UserError, UnavailableError with the reason otherwise.
 */
export const publish = async (client: Client, proposal: Proposal): Promise<Published> => {
  requireBranchName(proposal.base);
  requireBranchName(proposal.branch);
  if (proposal.branch === proposal.base) {
    throw new UserError(
      `The branch to propose from is the base branch itself (${proposal.base}): choose another name.`,
    );
  }
  for (let race = 0; race < races; race += 1) {
    const published = await publishOnce(client, proposal);
    if (published) return published;
  }
  throw new UnavailableError(
    `Branch ${proposal.branch} of ${client.name} was moved by somebody else ${races} times meanwhile. Run one at a time (concurrency).`,
  );
};

/** Null: somebody moved the branch meanwhile. */
const publishOnce = async (client: Client, proposal: Proposal): Promise<Published | null> => {
  const base = await readBranch(client, proposal.base);
  if (base === null) throw new UserError(`${client.name} has no branch ${proposal.base}.`);
  if (base !== proposal.baseCommit) return { kind: 'moved', baseCommit: base };
  const from = await readBranch(client, proposal.branch);
  const { tree, same } = await writeTree(client, proposal);
  if (same) return withdraw(client, proposal, from);
  if (from !== null && (await isWanted(client, from, tree, base))) {
    const ensured = await ensurePull(client, proposal);
    return finish(client, proposal, { ensured, commit: from, pushed: false, warnings: [] });
  }
  const disarmed = from === null ? [] : await disarm(client, proposal);
  const { sha, warnings } = await writeCommit(client, proposal, tree);
  const move = { name: proposal.branch, from, to: sha };
  if (!(await moveBranch(client, move))) return null;
  const ensured = await ensurePullOrMoveBack(client, proposal, move);
  return finish(client, proposal, { ensured, commit: sha, pushed: true, warnings: [...warnings, ...disarmed] });
};

/** What waits for a person must not merge by what a person said of other content: before the branch moves. */
const disarm = async (client: Client, { branch, base, autoMerge }: Proposal): Promise<readonly string[]> => {
  const pull = autoMerge === null ? await findPull(client, branch, base) : null;
  return pull ? disarmMerge(client, pull, await readMergeState(client, pull)) : [];
};

interface Ensured {
  readonly ensured: EnsuredPull;
  readonly commit: string;
  readonly pushed: boolean;
  readonly warnings: readonly string[];
}

const finish = async (client: Client, proposal: Proposal, done: Ensured): Promise<Published> => {
  const { pull, how } = done.ensured;
  const warnings = [
    ...done.warnings,
    ...(await addLabels(client, pull, proposal.labels)),
    // Asked again only for a new commit: who has answered is not nagged.
    ...(done.pushed || how === 'opened' ? await requestReviews(client, pull, proposal.reviewers) : []),
    ...(await merge(client, proposal, pull, done.commit)),
  ];
  const kind = how === 'unchanged' && done.pushed ? 'updated' : how;
  const pullRequest = { number: pull.number, url: pull.url, head: done.commit };
  return { kind, pullRequest, commit: done.commit, warnings };
};

const merge = async (client: Client, proposal: Proposal, pull: OpenPull, head: string): Promise<readonly string[]> => {
  const { base, autoMerge } = proposal;
  const state = await readMergeState(client, pull);
  const warnings = state.viewer === workflowLogin ? tokenWarnings(pull, state.queued && autoMerge !== null) : [];
  return autoMerge
    ? [...warnings, ...(await armMerge(client, pull, state, { base, head, method: autoMerge }))]
    : [...warnings, ...(await letWait(client, pull, state))];
};

/** Who a workflow's own token is. */
const workflowLogin = 'github-actions[bot]';

const tokenWarnings = (pull: OpenPull, queued: boolean): readonly string[] => [
  `${pull.url} was made with the workflow's own token: its checks wait until somebody clicks "Approve workflows to run". Give a GitHub App's token to have them run at once.`,
  ...(queued
    ? [
        `${pull.url} will be thrown out of the merge queue, which runs no workflow for the workflow's own token: give a GitHub App's token.`,
      ]
    : []),
];

/** Without a pull request a branch is of no use: it goes back to where it was, so that nothing is left half done. */
const ensurePullOrMoveBack = async (client: Client, proposal: Proposal, move: BranchMove): Promise<EnsuredPull> => {
  try {
    return await ensurePull(client, proposal);
  } catch (error) {
    const back = { name: move.name, from: move.to, to: move.from };
    const restored = await moveBranch(client, back).catch(() => false);
    if (restored || !(error instanceof UnavailableError)) throw error;
    throw new UnavailableError(
      `${error.message} Branch ${move.name} is at ${move.to}; the next run will find it there.`,
    );
  }
};

/** Nothing is left to change: closes the pull request and removes the branch. */
const withdraw = async (
  client: Client,
  { branch, base, farewell }: Proposal,
  from: string | null,
): Promise<Published | null> => {
  const pull = await findPull(client, branch, base);
  const why =
    farewell ?? `Nothing is left to change: \`${base}\` already says what this pull request would have changed.`;
  const warnings = pull ? await closePull(client, pull, why) : [];
  if (from !== null && !(await moveBranch(client, { name: branch, from, to: null }))) return null;
  if (!pull) return { kind: 'none' };
  return { kind: 'closed', pullRequest: { number: pull.number, url: pull.url, head: from ?? '' }, warnings };
};
