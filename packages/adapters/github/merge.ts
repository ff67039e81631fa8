import type { MergeMethod } from '../../core/ports.ts';
import { UnavailableError, UserError } from '../../core/text/errors.ts';
import type { Client } from './client.ts';
import { ask, explain, oneLine, refusal } from './errors.ts';
import { isProtected } from './protection.ts';
import type { OpenPull } from './pull.ts';

/** What GitHub says of a pull request that decides how it can merge. */
export interface MergeState {
  readonly id: string;
  /** Who the token is. */
  readonly viewer: string;
  readonly autoMergeAllowed: boolean;
  readonly queued: boolean;
  /** The method of an auto-merge that is armed; null when none is. */
  readonly armed: MergeMethod | null;
  /** Who armed it; null when that account is gone, or when nobody did. */
  readonly armedBy: string | null;
}

/** What shall be merged, and how. */
export interface MergeOrder {
  readonly base: string;
  readonly head: string;
  readonly method: MergeMethod;
}

export const readMergeState = async (client: Client, pull: OpenPull): Promise<MergeState> => {
  const purpose = { doing: `read the state of ${pull.url}`, permission: 'pull-requests: read' };
  const { viewer, repository } = await ask(client, purpose, () =>
    client.graphql<StateAnswer>(stateQuery, { ...client.at, number: pull.number }),
  );
  const state = repository?.pullRequest;
  if (!repository || !state) throw new UnavailableError(`GitHub does not know ${pull.url} yet. Run it again later.`);
  return {
    id: state.id,
    viewer: viewer.login,
    autoMergeAllowed: repository.autoMergeAllowed,
    queued: state.isMergeQueueEnabled,
    armed: state.autoMergeRequest ? (state.autoMergeRequest.mergeMethod.toLowerCase() as MergeMethod) : null,
    armedBy: state.autoMergeRequest?.enabledBy?.login ?? null,
  };
};

/**
 * Arms auto-merge, or merges at once where GitHub says that nothing is left to wait for and the base is protected.
 * UserError with the setting's name where the repository does not allow it; the pull request stays open then.
 */
export const armMerge = async (
  client: Client,
  pull: OpenPull,
  state: MergeState,
  order: MergeOrder,
): Promise<readonly string[]> => {
  if (state.armed) return state.armed === order.method ? [] : [otherMethod(pull, state.armed, order.method)];
  if (!state.autoMergeAllowed) throw notAllowed(client, pull);
  for (let tries = 0; ; tries += 1) {
    try {
      await client.graphql(enableMutation, { pull: state.id, head: order.head, how: order.method.toUpperCase() });
      return state.queued ? [queueNote(pull, order.method)] : [];
    } catch (error) {
      // GitHub works out in the background whether a new pull request can merge.
      if (tries < 3 && /not in the correct state/i.test(refusal(error) ?? '')) {
        await client.wait(2 ** tries);
        continue;
      }
      return settle(client, pull, order, error);
    }
  }
};

const settle = async (
  client: Client,
  pull: OpenPull,
  order: MergeOrder,
  error: unknown,
): Promise<readonly string[]> => {
  const words = refusal(error) ?? '';
  if (/clean status/i.test(words)) return mergeNow(client, pull, order);
  if (/unstable status/i.test(words)) {
    throw new UserError(
      `${pull.url} is open, but cannot merge itself: only checks that are not required are pending or failing, so there is nothing for auto-merge to wait for. Make them required in the rules of branch ${order.base}.`,
    );
  }
  if (/auto.?merge is not allowed/i.test(words)) throw notAllowed(client, pull);
  if (/protected branch rules not configured/i.test(words)) throw unprotected(client, pull, order.base);
  const purpose = { doing: `arm auto-merge of ${pull.url}`, permission: 'contents: write and pull-requests: write' };
  throw explain(client, purpose, error);
};

/** Nothing is left to wait for. That is a merge only if something was asked for before: never without protection. */
const mergeNow = async (
  client: Client,
  pull: OpenPull,
  { base, head, method }: MergeOrder,
): Promise<readonly string[]> => {
  if (!(await isProtected(client, base))) throw unprotected(client, pull, base);
  const purpose = { doing: `merge ${pull.url}`, permission: 'contents: write and pull-requests: write' };
  try {
    await client.octokit.rest.pulls.merge({ ...client.at, pull_number: pull.number, sha: head, merge_method: method });
    return [];
  } catch (error) {
    const words = refusal(error);
    if (words !== null && (await isMerged(client, pull))) return [];
    if (/method|not allowed on this repository/i.test(words ?? '')) {
      throw new UserError(
        `${pull.url} is open, but ${client.name} does not allow to ${method}: ${oneLine(words ?? '')}. Choose another method for auto-merge, or allow it in Settings > General > Pull Requests.`,
      );
    }
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
    `${pull.url} is open, but cannot merge itself: turn on Settings > General > Pull Requests > "Allow auto-merge" in ${client.name}, or set auto-merge to off.`,
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

const disarm = async (client: Client, pull: OpenPull, state: MergeState, why: string): Promise<readonly string[]> => {
  const purpose = { doing: `disarm auto-merge of ${pull.url}`, permission: 'contents: write and pull-requests: write' };
  await ask(client, purpose, () => client.graphql(disableMutation, { pull: state.id }));
  return [`${pull.url} was set to merge itself${armer(state)}: that was turned off, since ${why}.`];
};

/** An App's `viewer` is `acme[bot]`, and as the author of something it is `acme`. */
const isOurs = ({ armedBy, viewer }: MergeState): boolean =>
  armedBy !== null && armedBy.replace('[bot]', '') === viewer.replace('[bot]', '');

const armer = ({ armed, armedBy }: MergeState): string => ` by ${armed}${armedBy === null ? '' : `, by ${armedBy}`}`;

const otherMethod = (pull: OpenPull, armed: MergeMethod, wanted: MergeMethod): string =>
  `${pull.url} is already set to merge itself by ${armed}, not ${wanted}: it was left so.`;

const queueNote = (pull: OpenPull, method: MergeMethod): string =>
  `${pull.url} goes through a merge queue, which chooses the method itself: ${method} is ignored.`;

interface StateAnswer {
  readonly viewer: { readonly login: string };
  readonly repository: {
    readonly autoMergeAllowed: boolean;
    readonly pullRequest: {
      readonly id: string;
      readonly isMergeQueueEnabled: boolean;
      readonly autoMergeRequest: {
        readonly mergeMethod: string;
        readonly enabledBy: { readonly login: string } | null;
      } | null;
    } | null;
  } | null;
}

const stateQuery = `query ($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    autoMergeAllowed
    pullRequest(number: $number) { id isMergeQueueEnabled autoMergeRequest { mergeMethod enabledBy { login } } }
  }
}`;

const enableMutation = `mutation ($pull: ID!, $head: GitObjectID!, $how: PullRequestMergeMethod!) {
  enablePullRequestAutoMerge(input: { pullRequestId: $pull, expectedHeadOid: $head, mergeMethod: $how }) {
    clientMutationId
  }
}`;

const disableMutation = `mutation ($pull: ID!) {
  disablePullRequestAutoMerge(input: { pullRequestId: $pull }) { clientMutationId }
}`;
