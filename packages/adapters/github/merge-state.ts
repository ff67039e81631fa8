import type { MergeMethod } from '../../core/ports.ts';
import { UnavailableError } from '../../core/text/errors.ts';
import type { Client } from './client.ts';
import { ask } from './errors.ts';
import type { OpenPull } from './open-pull.ts';

/** What GitHub says of a pull request that decides how it can merge. */
export interface MergeState {
  readonly id: string;
  /** Who the token is. */
  readonly viewer: string;
  readonly autoMergeAllowed: boolean;
  /** The methods that the repository allows. */
  readonly methods: readonly MergeMethod[];
  /** Whether its base has a merge queue. */
  readonly hasQueue: boolean;
  /** Whether it is in that queue. */
  readonly isQueued: boolean;
  readonly isDraft: boolean;
  readonly viewerMayArm: boolean;
  /** The method of an auto-merge that is armed; null when none is. */
  readonly armed: MergeMethod | null;
  /** Who armed it; null when that account is gone, or when nobody did. */
  readonly armedBy: string | null;
}

export const readMergeState = async (client: Client, pull: OpenPull): Promise<MergeState> => {
  const { viewer, repository } = await askState(client, pull);
  const state = repository.pullRequest;
  const allowed: readonly (readonly [MergeMethod, boolean])[] = [
    ['squash', repository.squashMergeAllowed],
    ['merge', repository.mergeCommitAllowed],
    ['rebase', repository.rebaseMergeAllowed],
  ];
  return {
    id: state.id,
    viewer: viewer.login,
    autoMergeAllowed: repository.autoMergeAllowed,
    methods: allowed.filter(([, isAllowed]) => isAllowed).map(([method]) => method),
    hasQueue: state.isMergeQueueEnabled,
    isQueued: state.isInMergeQueue,
    isDraft: state.isDraft,
    viewerMayArm: state.viewerCanEnableAutoMerge,
    armed: state.autoMergeRequest ? (state.autoMergeRequest.mergeMethod.toLowerCase() as MergeMethod) : null,
    armedBy: state.autoMergeRequest?.enabledBy?.login ?? null,
  };
};

/** Whether nothing but time keeps a pull request from merging: no conflict, and no rule that demands its base's newest commit. */
export const readMergeable = async (client: Client, pull: OpenPull): Promise<boolean> => {
  const { repository } = await askState(client, pull);
  const { mergeStateStatus, mergeable } = repository.pullRequest;
  return mergeable !== 'CONFLICTING' && mergeStateStatus !== 'BEHIND' && mergeStateStatus !== 'DIRTY';
};

interface StateAnswer {
  readonly viewer: { readonly login: string };
  readonly repository: Repository | null;
}

interface Repository {
  readonly autoMergeAllowed: boolean;
  readonly squashMergeAllowed: boolean;
  readonly mergeCommitAllowed: boolean;
  readonly rebaseMergeAllowed: boolean;
  readonly pullRequest: PullState | null;
}

interface PullState {
  readonly id: string;
  readonly isDraft: boolean;
  readonly mergeable: string;
  readonly mergeStateStatus: string;
  readonly isMergeQueueEnabled: boolean;
  readonly isInMergeQueue: boolean;
  readonly viewerCanEnableAutoMerge: boolean;
  readonly autoMergeRequest: {
    readonly mergeMethod: string;
    readonly enabledBy: { readonly login: string } | null;
  } | null;
}

/** A pull request that was just opened is not everywhere yet. */
const askState = async (client: Client, pull: OpenPull) => {
  const purpose = { doing: `read the state of ${pull.url}`, permission: 'pull-requests: read' };
  for (let tries = 0; tries < 4; tries += 1) {
    const { viewer, repository } = await ask(client, purpose, () =>
      client.graphql<StateAnswer>(stateQuery, { ...client.at, number: pull.number }),
    );
    if (repository?.pullRequest) return { viewer, repository: { ...repository, pullRequest: repository.pullRequest } };
    await client.wait(2 ** tries);
  }
  throw new UnavailableError(`GitHub does not know ${pull.url} yet. Run it again later.`);
};

const stateQuery = `query ($owner: String!, $repo: String!, $number: Int!) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    autoMergeAllowed squashMergeAllowed mergeCommitAllowed rebaseMergeAllowed
    pullRequest(number: $number) {
      id isDraft mergeable mergeStateStatus isMergeQueueEnabled isInMergeQueue viewerCanEnableAutoMerge
      autoMergeRequest { mergeMethod enabledBy { login } }
    }
  }
}`;
