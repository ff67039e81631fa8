import type { Proposal, Published } from '../../core/ports.ts';
import { UnavailableError, UserError } from '../../core/text/errors.ts';
import type { Client } from './client.ts';
import { armMerge, letWait } from './merge.ts';
import { type MergeState, readMergeState } from './merge-state.ts';
import type { OpenPull } from './open-pull.ts';
import { addLabels, assign, requestReviews } from './people.ts';
import type { EnsuredPull } from './pull.ts';

/** A pull request that is as the proposal wants it, and its commit. */
export interface Ensured {
  readonly ensured: EnsuredPull;
  readonly commit: string;
  /** Whether the branch was moved for it. */
  readonly pushed: boolean;
  readonly warnings: readonly string[];
}

/** Labels, people and the merge: what is left once the pull request is there. A failure is told beside it, never instead of it. */
export const finish = async (client: Client, proposal: Proposal, done: Ensured): Promise<Published> => {
  const { pull, how } = done.ensured;
  const warnings = [...done.warnings];
  let merged = false;
  let trouble: string | null = null;
  try {
    warnings.push(...(await addLabels(client, pull, proposal.labels)));
    if (how === 'opened') warnings.push(...(await assign(client, pull, proposal.assignees)));
    // Asked again only for a new commit: who has answered is not nagged.
    if (done.pushed || how === 'opened') warnings.push(...(await requestReviews(client, pull, proposal.reviewers)));
    const state = await readMergeState(client, pull);
    warnings.push(...tokenWarnings(pull, state, proposal));
    const order = { base: proposal.base, head: done.commit };
    const arming = proposal.autoMerge
      ? await armMerge(client, pull, state, { ...order, method: proposal.autoMerge })
      : { merged: false, warnings: await letWait(client, pull, state) };
    warnings.push(...arming.warnings);
    merged = arming.merged;
  } catch (error) {
    if (!(error instanceof UserError || error instanceof UnavailableError)) throw error;
    trouble = error.message;
  }
  const kind = how === 'unchanged' && done.pushed ? 'updated' : how;
  const pullRequest = { number: pull.number, url: pull.url, head: done.commit };
  return {
    ...{ kind, pullRequest, commit: done.commit, warnings },
    ...(merged && { merged }),
    ...(trouble !== null && { trouble }),
  };
};

/** Who a workflow's own token is. */
const workflowLogin = 'github-actions[bot]';

const tokenWarnings = (
  { url }: OpenPull,
  { viewer, hasQueue }: MergeState,
  { autoMerge }: Proposal,
): readonly string[] => {
  if (viewer !== workflowLogin) return [];
  const checks = `${url} was made with the workflow's own token: its checks wait until somebody clicks "Approve workflows to run". Give a GitHub App's token to have them run at once.`;
  const queue = `${url} will be thrown out of the merge queue, which runs no workflow for the workflow's own token: give a GitHub App's token.`;
  return hasQueue && autoMerge !== null ? [checks, queue] : [checks];
};
