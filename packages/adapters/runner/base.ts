import { type CommitParents, readHead } from '../git/head.ts';
import { at, isCommitId, type RunContext } from './context.ts';
import { openRest } from './rest.ts';

/** The commit that a change is judged against: for what is new in it, and for the policy. */
export interface EventBase {
  readonly commit: string;
  /** What the event itself names: older than `commit` whenever the base moved since the last push. */
  readonly snapshot: string;
  /** What is checked out, where that is no merge into `commit`; else null. */
  readonly head: string | null;
  /** How it was found, for the log. */
  readonly how: string;
}

/**
 * What a pull request, or a merge group, is merged into; null for every other event. On `pull_request` GitHub checks out a merge
 * of the pull request into its base as the base is when the run starts, and `pull_request.base.sha` is the base as it was at the
 * last push: the other parent of the merge is the base (docs.github.com, "Events that trigger workflows").
 */
export async function findEventBase(
  context: RunContext,
  root: string,
  token: string | null,
): Promise<EventBase | null> {
  const { event, eventName, sha } = context;
  const here = await readHead(root);
  const checkedOut = here?.sha ?? sha;
  const group = commitAt(event, 'merge_group', 'base_sha');
  if (group !== null) return { commit: group, snapshot: group, head: null, how: 'the base of the merge group' };
  const snapshot = commitAt(event, 'pull_request', 'base', 'sha');
  if (snapshot === null) return null;
  // There the workflow's commit is the newest of the base.
  if (eventName === 'pull_request_target' && sha !== null)
    return { commit: sha, snapshot, head: checkedOut, how: 'the base branch' };
  const head = commitAt(event, 'pull_request', 'head', 'sha');
  const isOurs = here !== null && (sha === null || here.sha === sha);
  const commit = otherParent(isOurs ? here : await readCommit(context, token, sha), head, sha !== null);
  if (commit === null) return { commit: snapshot, snapshot, head: checkedOut, how: 'as the event names it' };
  const isMerge = here === null || isOurs;
  return { commit, snapshot, head: isMerge ? null : checkedOut, how: 'a parent of the merge commit' };
}

/**
 * The parent of a merge that is not the pull request's head. Only GitHub's own merge counts, which is the workflow's commit: what
 * else is checked out may be a commit of the pull request, whose parents are its author's choice.
 */
function otherParent(merge: CommitParents | null, head: string | null, isWorkflows: boolean): string | null {
  if (merge === null || merge.parents.length !== 2 || merge.sha === head) return null;
  const [base, proposed] = merge.parents;
  return proposed === head || isWorkflows ? (base ?? null) : null;
}

async function readCommit(
  context: RunContext,
  token: string | null,
  sha: string | null,
): Promise<CommitParents | null> {
  if (sha === null) return null;
  const text = await openRest(context, token).get(`git/commits/${sha}`, 'the merge commit of the pull request');
  if (text === null) return null;
  const parents = at(JSON.parse(text), 'parents');
  return { sha, parents: Array.isArray(parents) ? parents.flatMap((parent) => commitAt(parent, 'sha') ?? []) : [] };
}

function commitAt(value: unknown, ...keys: readonly string[]): string | null {
  const sha = at(value, ...keys);
  return typeof sha === 'string' && isCommitId(sha) ? sha : null;
}
