import type { MergeMethod } from '../../core/ports.ts';
import { UserError } from '../../core/text/errors.ts';
import type { Client } from './client.ts';
import { ask, explain, oneLine, refusal } from './errors.ts';
import type { MergeState } from './merge-state.ts';
import type { OpenPull } from './open-pull.ts';
import { patiently } from './patience.ts';
import { isProtected } from './protection.ts';

/** What shall be merged, and how. */
export interface MergeOrder {
  readonly base: string;
  readonly head: string;
  readonly method: MergeMethod;
}

/** How far a pull request is on its way. */
export interface Arming {
  /** True when it was merged at once. */
  readonly merged: boolean;
  readonly warnings: readonly string[];
}

const armed: Arming = { merged: false, warnings: [] };
const waiting = (warning: string): Arming => ({ merged: false, warnings: [warning] });

/**
 * Arms auto-merge; merges at once, or goes into the merge queue, where GitHub says that nothing is left to wait for and the base is
 * protected. UserError with the setting's name where the repository does not allow it; the pull request stays open then.
 */
export const armMerge = async (
  client: Client,
  pull: OpenPull,
  state: MergeState,
  order: MergeOrder,
): Promise<Arming> => {
  if (state.armed) return state.armed === order.method ? armed : waiting(otherMethod(pull, state.armed, order.method));
  if (state.isQueued) return armed;
  if (state.isDraft)
    return waiting(`${pull.url} is a draft, so it does not merge itself until somebody marks it ready.`);
  if (!state.autoMergeAllowed) throw notAllowed(client, pull);
  if (!state.hasQueue && !state.methods.includes(order.method)) throw wrongMethod(client, pull, state, order.method);
  const variables = { pull: state.id, head: order.head, how: order.method.toUpperCase() };
  try {
    await patiently(client, () => client.graphql(enableMutation, variables));
    return state.hasQueue ? waiting(queueNote(pull, order.method)) : armed;
  } catch (error) {
    return settle(client, pull, { state, order }, error);
  }
};

interface Wish {
  readonly state: MergeState;
  readonly order: MergeOrder;
}

/** What is to be done where auto-merge has nothing to wait for; throws what else GitHub's words mean. */
const settle = async (client: Client, pull: OpenPull, wish: Wish, error: unknown): Promise<Arming> => {
  const { state, order } = wish;
  const words = refusal(error) ?? '';
  if (/already (queued|in (the|a) (merge )?queue)/i.test(words)) return armed;
  // Unstable: all that is required is done, and something that nobody requires is not.
  if (/(clean|unstable) status/i.test(words)) return mergeNow(client, pull, wish);
  if (/auto.?merge is not allowed/i.test(words)) throw notAllowed(client, pull);
  if (/merge method .* not allowed|merging is not allowed/i.test(words))
    throw wrongMethod(client, pull, state, order.method);
  if (/protected branch rules not configured/i.test(words)) throw unprotected(client, pull, order.base);
  const purpose = { doing: `arm auto-merge of ${pull.url}`, permission: 'contents: write and pull-requests: write' };
  if (/not authorized/i.test(words) || (!state.viewerMayArm && /permission/i.test(words))) throw noRight(client, pull);
  throw explain(client, purpose, error);
};

/** Nothing is left to wait for. That is a merge only if something was asked for before: never without protection. */
const mergeNow = async (client: Client, pull: OpenPull, { state, order }: Wish): Promise<Arming> => {
  const { base, head, method } = order;
  if (!(await isProtected(client, base))) throw unprotected(client, pull, base);
  const purpose = { doing: `merge ${pull.url}`, permission: 'contents: write and pull-requests: write' };
  if (state.hasQueue) {
    await ask(client, purpose, () =>
      patiently(client, () => client.graphql(enqueueMutation, { pull: state.id, head: order.head })),
    );
    return waiting(queueNote(pull, method));
  }
  const merge = { ...client.at, pull_number: pull.number, sha: head, merge_method: method };
  try {
    await patiently(client, () => client.octokit.rest.pulls.merge(merge));
    return { merged: true, warnings: [] };
  } catch (error) {
    const words = refusal(error);
    if (words !== null && (await isMerged(client, pull))) return { merged: true, warnings: [] };
    if (/method|not allowed on this repository/i.test(words ?? ''))
      throw wrongMethod(client, pull, state, method, words ?? '');
    throw explain(client, purpose, error);
  }
};

const isMerged = async (client: Client, pull: OpenPull): Promise<boolean> => {
  const purpose = { doing: `read ${pull.url}`, permission: 'pull-requests: read' };
  const { data } = await ask(client, purpose, () =>
    client.octokit.rest.pulls.get({ ...client.at, pull_number: pull.number }),
  );
  return data.merged;
};

const notAllowed = (client: Client, pull: OpenPull): UserError =>
  new UserError(
    `${pull.url} is open, but cannot merge itself: turn on Settings > General > Pull Requests > "Allow auto-merge" in ${client.name}, or set auto-merge to off. A private repository of a free plan has neither that setting nor required checks: there only off works.`,
  );

const wrongMethod = (
  client: Client,
  pull: OpenPull,
  { methods }: MergeState,
  method: MergeMethod,
  words = '',
): UserError => {
  const others = methods.filter((other) => other !== method);
  const choice = others.length === 0 ? 'another method' : others.join(' or ');
  const said = words === '' ? '' : ` (${oneLine(words)})`;
  return new UserError(
    `${pull.url} is open, but ${client.name} does not allow to ${method}${said}: set auto-merge to ${choice}, or allow it in Settings > General > Pull Requests, and in the rules of the branch.`,
  );
};

const noRight = (client: Client, pull: OpenPull): UserError =>
  new UserError(
    `${pull.url} is open, but the token may not arm auto-merge in ${client.name}: it needs contents: write and pull-requests: write, and its owner the right to merge.`,
  );

const unprotected = (client: Client, pull: OpenPull, base: string): UserError =>
  new UserError(
    `${pull.url} is open, but does not merge itself: branch ${base} of ${client.name} has no protection that waits for a check or an approval, so nothing would be checked first. Require a status check in Settings > Branches or Rules, or set auto-merge to off.`,
  );

/** Takes back what somebody armed for other content. */
export const disarmMerge = async (client: Client, pull: OpenPull, state: MergeState): Promise<readonly string[]> =>
  state.armed === null
    ? []
    : disarm(client, pull, state, 'it changes something else now. Look at it, and set it again');

/** For content that stays: what a person armed is left and said; what an earlier run armed goes by what this run is told. */
export const letWait = async (client: Client, pull: OpenPull, state: MergeState): Promise<readonly string[]> => {
  if (state.armed === null) return [];
  if (isOurs(state)) return disarm(client, pull, state, 'auto-merge is off now');
  return [`${pull.url} is set to merge itself${armer(state)}: it was left so, since it changes what it did before.`];
};

/** What waits by a hold does not merge by what an earlier run armed. */
export const holdBack = async (client: Client, pull: OpenPull, state: MergeState): Promise<readonly string[]> =>
  state.armed !== null && isOurs(state) ? disarm(client, pull, state, 'it is held') : [];

const disarm = async (client: Client, pull: OpenPull, state: MergeState, why: string): Promise<readonly string[]> => {
  const purpose = { doing: `disarm auto-merge of ${pull.url}`, permission: 'contents: write and pull-requests: write' };
  await ask(client, purpose, () => client.graphql(disableMutation, { pull: state.id }));
  return [`${pull.url} was set to merge itself${armer(state)}: that was turned off, since ${why}.`];
};

/** An App's `viewer` is `acme[bot]`, and as the author of something it is `acme`. */
const isOurs = ({ armedBy, viewer }: MergeState): boolean =>
  armedBy !== null && armedBy.replace('[bot]', '') === viewer.replace('[bot]', '');

const armer = ({ armed: method, armedBy }: MergeState): string =>
  ` by ${method}${armedBy === null ? '' : `, by ${armedBy}`}`;

const otherMethod = (pull: OpenPull, is: MergeMethod, wanted: MergeMethod): string =>
  `${pull.url} is already set to merge itself by ${is}, not ${wanted}: it was left so.`;

const queueNote = (pull: OpenPull, method: MergeMethod): string =>
  `${pull.url} goes through a merge queue, which chooses the method itself: ${method} is ignored.`;

const enableMutation = `mutation ($pull: ID!, $head: GitObjectID!, $how: PullRequestMergeMethod!) {
  enablePullRequestAutoMerge(input: { pullRequestId: $pull, expectedHeadOid: $head, mergeMethod: $how }) {
    clientMutationId
  }
}`;

const enqueueMutation = `mutation ($pull: ID!, $head: GitObjectID!) {
  enqueuePullRequest(input: { pullRequestId: $pull, expectedHeadOid: $head }) { clientMutationId }
}`;

const disableMutation = `mutation ($pull: ID!) {
  disablePullRequestAutoMerge(input: { pullRequestId: $pull }) { clientMutationId }
}`;
