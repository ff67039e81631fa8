import type { Plan } from '../../packages/core/plan/change.ts';
import type { MergeMethod } from '../../packages/core/ports.ts';
import type { Draft } from '../../packages/core/propose/propose.ts';
import { contentOf, fillTitle } from '../../packages/core/propose/wording.ts';
import type { ProposalInputs } from './inputs.ts';

/** What an action says of a plan where the inputs say nothing. */
export interface Words {
  readonly branch: string;
  readonly title: string;
  readonly body: string;
  readonly environments: readonly string[];
  readonly autoMerge: MergeMethod | null;
}

/** The proposal of a plan: the action's words, with those of the inputs before them. */
export function toProposal(inputs: ProposalInputs, plan: Plan, words: Words): Draft['proposal'] {
  const fill = (template: string | null) => template && fillTitle(template, plan, words.environments);
  const title = fill(inputs.title) ?? words.title;
  return {
    branch: inputs.branch ?? words.branch,
    title,
    body: inputs.body === null ? words.body : `${inputs.body.trimEnd()}\n\n${words.body}`,
    commitMessage: fill(inputs.commitMessage) ?? title,
    labels: inputs.labels,
    reviewers: inputs.reviewers,
    assignees: inputs.assignees,
    autoMerge: words.autoMerge,
    draft: inputs.draft,
    signoff: inputs.signoff,
    content: contentOf(plan),
  };
}
