import { schema as published } from '@octokit/graphql-schema';
import { buildClientSchema, type ExecutionResult, GraphQLError, graphql, type IntrospectionQuery } from 'graphql';
import { arm, enqueue, standing } from './merging.ts';
import { followBranches, isLagging, type Method, type Pull, tokenLogin, type World } from './state.ts';

// The package types the introspection result by its own names.
const schema = buildClientSchema(published.json as unknown as IntrospectionQuery);

export interface GraphqlRequest {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface GraphqlAnswer {
  readonly body: unknown;
  /** Where the document or the answer is not what GitHub's schema says. */
  readonly violations: readonly string[];
}

/** Runs a document against GitHub's published schema: the document, its variables and the answer are all held to it. */
export const answerGraphql = async (world: World, { query, variables }: GraphqlRequest): Promise<GraphqlAnswer> => {
  const result = await graphql({ schema, source: query, rootValue: root(world), variableValues: variables ?? {} });
  const violations = (result.errors ?? []).filter(({ extensions }) => !extensions['type']);
  return { body: asGitHub(result), violations: violations.map(({ message }) => message) };
};

const asGitHub = ({ data, errors }: ExecutionResult): unknown => ({
  data: data ?? null,
  ...(errors && {
    errors: errors.map(({ message, path, extensions }) => ({ type: extensions['type'], path, message })),
  }),
});

const refuse = (type: string, message: string): GraphQLError => new GraphQLError(message, { extensions: { type } });

const forbid = (world: World, permission: 'contents' | 'pull-requests'): void => {
  if (world.settings.permissions.includes(permission)) return;
  throw refuse('FORBIDDEN', 'Resource not accessible by integration');
};

const root = (world: World) => ({
  viewer: () => ({ login: tokenLogin(world.settings) }),
  repository: (_: { owner: string; name: string }) => ({
    autoMergeAllowed: world.settings.autoMergeAllowed,
    squashMergeAllowed: world.settings.mergeMethods.includes('squash'),
    mergeCommitAllowed: world.settings.mergeMethods.includes('merge'),
    rebaseMergeAllowed: world.settings.mergeMethods.includes('rebase'),
    pullRequest: ({ number }: { number: number }) => represent(world, number),
  }),
  enablePullRequestAutoMerge: async ({ input }: { input: EnableInput }) => {
    forbid(world, 'contents');
    await followBranches(world);
    const pull = world.pulls.find(({ number }) => `PR_${number}` === input.pullRequestId);
    if (!pull) throw refuse('NOT_FOUND', `Could not resolve to a node with the global id of '${input.pullRequestId}'`);
    const method = (input.mergeMethod ?? 'MERGE').toLowerCase() as Method;
    const problem = arm(world, pull, method, input.expectedHeadOid ?? null);
    if (problem) throw refuse('UNPROCESSABLE', problem);
    return {};
  },
  enqueuePullRequest: async ({ input }: { input: { pullRequestId: string; expectedHeadOid?: string } }) => {
    forbid(world, 'contents');
    await followBranches(world);
    const pull = world.pulls.find(({ number }) => `PR_${number}` === input.pullRequestId);
    if (!pull) throw refuse('NOT_FOUND', `Could not resolve to a node with the global id of '${input.pullRequestId}'`);
    const problem = enqueue(world, pull);
    if (problem) throw refuse('UNPROCESSABLE', problem);
    return {};
  },
  disablePullRequestAutoMerge: async ({ input }: { input: { pullRequestId: string } }) => {
    forbid(world, 'contents');
    const pull = world.pulls.find(({ number }) => `PR_${number}` === input.pullRequestId);
    if (!pull?.autoMerge) throw refuse('UNPROCESSABLE', "Can't disable auto-merge for this pull request.");
    pull.autoMerge = null;
    pull.armedBy = null;
    return {};
  },
  updateRefs: async ({ input }: { input: { refUpdates: readonly RefUpdate[] } }) => {
    forbid(world, 'contents');
    for (const update of input.refUpdates) await updateRef(world, update);
    await followBranches(world);
    return {};
  },
});

interface EnableInput {
  readonly pullRequestId: string;
  readonly mergeMethod?: string;
  readonly expectedHeadOid?: string;
}

interface RefUpdate {
  readonly name: string;
  readonly beforeOid?: string;
  readonly afterOid: string;
  readonly force?: boolean;
}

const orAbsent = (oid: string): string | null => (/^0+$/.test(oid) ? null : oid);

const updateRef = async (world: World, { name, beforeOid, afterOid, force }: RefUpdate): Promise<void> => {
  const { bare } = world;
  if (isLagging(world, `commit ${afterOid}`)) throw refuse('UNPROCESSABLE', 'Object does not exist');
  const branch = name.replace('refs/heads/', '');
  const now = await bare.branch(branch);
  const from = beforeOid === undefined ? now : orAbsent(beforeOid);
  const to = orAbsent(afterOid);
  const ancestor = !now || !to || (await bare.git(['merge-base', now, to]).catch(() => '')).trim() === now;
  if (!ancestor && !force) throw refuse('UNPROCESSABLE', 'Update is not a fast forward');
  if (await bare.moveBranch(branch, from, to)) return;
  throw refuse('UNPROCESSABLE', `Expected ${name} to point to ${beforeOid} but it did not.`);
};

const represent = async (world: World, number: number) => {
  const { pulls, settings } = world;
  const pull: Pull | undefined = pulls.find((each) => each.number === number);
  if (!pull || isLagging(world, `pull ${number}`)) return null;
  await followBranches(world);
  return {
    id: `PR_${number}`,
    isDraft: pull.draft,
    ...(await standing(world, pull)),
    isMergeQueueEnabled: settings.mergeQueue,
    isInMergeQueue: pull.queued,
    viewerCanEnableAutoMerge: settings.permissions.includes('contents'),
    autoMergeRequest: pull.autoMerge && {
      mergeMethod: pull.autoMerge.toUpperCase(),
      enabledBy: pull.armedBy === null ? null : { __typename: 'User', login: pull.armedBy },
    },
  };
};
