import { readBoolean, readList, readText } from '../../packages/adapters/runner/input.ts';

/** The inputs that bump and promote share; null or empty where an input is. */
export interface ProposalInputs {
  readonly images: readonly string[];
  readonly dryRun: boolean;
  /** Propose only what rendering before and after the edits proves right. */
  readonly render: boolean;
  readonly chartCache: string | null;
  readonly base: string | null;
  readonly branch: string | null;
  readonly title: string | null;
  readonly commitMessage: string | null;
  readonly labels: readonly string[];
  readonly reviewers: readonly string[];
  readonly assignees: readonly string[];
  /** Put before what the action writes. */
  readonly body: string | null;
  readonly draft: boolean;
  readonly signoff: boolean;
  readonly config: string | null;
  readonly root: string;
  readonly token: string | null;
}

export function readProposalInputs(): ProposalInputs {
  return {
    images: readList('images'),
    dryRun: readBoolean('dry-run'),
    render: readBoolean('render'),
    chartCache: readText('chart-cache'),
    base: readText('base'),
    branch: readText('branch'),
    title: readText('title'),
    commitMessage: readText('commit-message'),
    labels: readList('labels'),
    reviewers: readList('reviewers'),
    assignees: readList('assignees'),
    body: readText('body'),
    draft: readBoolean('draft'),
    signoff: readBoolean('signoff'),
    config: readText('config'),
    root: readText('root') ?? '.',
    token: readText('token'),
  };
}
