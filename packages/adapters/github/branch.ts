import { UnavailableError, UserError } from '../../core/text/errors.ts';
import type { Client } from './client.ts';
import { ask, askIfExists, explain, refusal } from './errors.ts';
import { patiently } from './patience.ts';

const none = '0'.repeat(40);

/** Why a name cannot be a branch's, by the rules of git-check-ref-format(1) and of `git branch`; null when it can. */
export const branchProblem = (name: string): string | null => {
  if (name === '') return 'it is empty';
  if (name.startsWith('-')) return 'it starts with "-"';
  if (name === '@' || name === 'HEAD') return `"${name}" has a meaning of its own in Git`;
  if (/[\p{Cc} ~^:?*[\\]/u.test(name)) return 'it holds a space, a control character or one of ~ ^ : ? * [ \\';
  if (/\.\.|@\{|\/\/|^\/|\/$|\.$/.test(name))
    return 'it holds "..", "@{", "//", or starts or ends with "/" or ends with "."';
  if (name.split('/').some((part) => part.startsWith('.') || part.endsWith('.lock'))) {
    return 'a part of it starts with "." or ends with ".lock"';
  }
  return null;
};

/** UserError for a name that cannot be a branch's. */
export const requireBranchName = (name: string): void => {
  const problem = branchProblem(name);
  if (problem) throw new UserError(`${JSON.stringify(name)} cannot be the name of a branch: ${problem}.`);
};

/** The commit at the head of a branch; null where there is no such branch. */
export const readBranch = async (client: Client, name: string): Promise<string | null> => {
  const purpose = { doing: `read branch ${name}`, permission: 'contents: read' };
  const found = await askIfExists(client, purpose, () =>
    client.octokit.rest.git.getRef({ ...client.at, ref: `heads/${name}` }),
  );
  return found ? found.data.object.sha : null;
};

/** A branch as it was seen (null: absent) and as it shall be (null: absent). */
export interface BranchMove {
  readonly name: string;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Moves a branch, whatever its history, if it still is where it was seen. False: somebody else was faster.
 * REST can only compare by ancestry, hence GraphQL's updateRefs, whose `beforeOid` is a true compare-and-set.
 */
export const moveBranch = async (client: Client, move: BranchMove): Promise<boolean> => {
  const permission =
    'contents: write, and workflows: write where its workflow files are not those of the default branch';
  const purpose = { doing: `${verb(move)} branch ${move.name}`, permission };
  try {
    await (move.from === null ? create(client, move) : update(client, move));
    return true;
  } catch (error) {
    // A repeated request may find its own work done, so what counts is where the branch is.
    const now = await readBranch(client, move.name).catch((failure: unknown) => {
      throw refusal(error) === null ? withDoubt(failure, move) : failure;
    });
    if (now === move.to) return true;
    if (now !== move.from && refusal(error) !== null) return false;
    if (move.from === null) await requireFreeName(client, move.name);
    throw explain(client, purpose, error);
  }
};

/** What was asked for may have been done before the connection failed. */
const withDoubt = (failure: unknown, { name, to }: BranchMove): unknown => {
  if (!(failure instanceof UserError || failure instanceof UnavailableError)) return failure;
  const said = `${failure.message} Branch ${name} may ${to === null ? 'be gone' : `be at ${to}`}; the next run will find it so.`;
  return failure instanceof UserError ? new UserError(said) : new UnavailableError(said);
};

const verb = ({ from, to }: BranchMove): string => {
  if (from === null) return 'create';
  return to === null ? 'delete' : 'move';
};

const create = (client: Client, { name, to }: BranchMove): Promise<unknown> =>
  patiently(client, () =>
    client.octokit.rest.git.createRef({ ...client.at, ref: `refs/heads/${name}`, sha: to ?? none }),
  );

/** Git holds no branch `a/b` beside a branch `a`; GitHub says of that only that the update failed. */
const requireFreeName = async (client: Client, name: string): Promise<void> => {
  const parts = name.split('/');
  for (const count of parts.slice(1).keys()) {
    const above = parts.slice(0, count + 1).join('/');
    if ((await readBranch(client, above)) === null) continue;
    throw new UserError(
      `${client.name} has a branch ${above}, and Git holds no branch ${name} beside it: rename or delete ${above}, or give another \`branch\`.`,
    );
  }
};

const update = async (client: Client, { name, from, to }: BranchMove): Promise<unknown> => {
  const purpose = { doing: 'read the repository', permission: 'contents: read' };
  const repository = await ask(client, purpose, () => client.octokit.rest.repos.get(client.at));
  if (repository.data.default_branch === name)
    throw new UserError(
      `${name} is the default branch of ${client.name}: it is not rebuilt. Propose from another branch.`,
    );
  const refUpdate = { name: `refs/heads/${name}`, beforeOid: from, afterOid: to ?? none, force: true };
  return patiently(client, () => client.graphql(updateRefs, { repository: repository.data.node_id, refUpdate }));
};

const updateRefs = `mutation ($repository: ID!, $refUpdate: RefUpdate!) {
  updateRefs(input: { repositoryId: $repository, refUpdates: [$refUpdate] }) { clientMutationId }
}`;
