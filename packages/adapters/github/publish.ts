import type { Proposal, Published } from '../../core/ports.ts';
import { UnavailableError, UserError } from '../../core/text/errors.ts';
import { type BranchMove, moveBranch, readBranch, requireBranchName } from './branch.ts';
import type { Client } from './client.ts';
import { writeCommit, writeTree } from './commit.ts';
import { findDeclined } from './declined.ts';
import { finish } from './finish.ts';
import { disarmMerge, holdBack } from './merge.ts';
import { readMergeState } from './merge-state.ts';
import type { OpenPull } from './open-pull.ts';
import { type BranchHead, editedWords, heldWords, isHeld, readHead } from './ownership.ts';
import { closePull, type EnsuredPull, ensurePull, findPull } from './pull.ts';
import { isSameChange } from './same-change.ts';

const races = 3;

/**
 * Makes a proposal true: objects first, the branch in one move, then the pull request. The branch ends at the proposal's
 * commit, or as it was. UserError, UnavailableError with the reason where nothing was done; what fails after the pull request is
 * there is its `trouble`.
 */
export const publish = async (client: Client, asked: Proposal): Promise<Published> => {
  const proposal = { ...asked, base: asked.base.replace(/^refs\/heads\//, '') };
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
  const head = await readHead(client, proposal.branch, base, from);
  const pull = from === null ? null : await findPull(client, proposal.branch, proposal.base);
  if (pull && isHeld(pull)) return hold(client, pull, from ?? '');
  if (head.kind === 'edited') return leave(editedWords(proposal.branch, pull), pull, head.commit);
  const { tree, same } = await writeTree(client, proposal);
  if (same) return withdraw(client, proposal, pull, from);
  if (pull === null) {
    const declined = await findDeclined(client, proposal);
    if (declined !== null) return leave(declined, null, '');
  }
  return build(client, proposal, { head, pull, tree });
};

interface Plot {
  readonly head: Exclude<BranchHead, { readonly kind: 'edited' }>;
  readonly pull: OpenPull | null;
  readonly tree: string;
}

/** Leaves a head that is right, or moves the branch to a new one. Null: somebody moved it meanwhile. */
const build = async (client: Client, proposal: Proposal, { head, pull, tree }: Plot): Promise<Published | null> => {
  if (head.kind === 'ours' && (await isRight(client, proposal, { head, pull, tree }))) {
    const ensured = await ensurePull(client, proposal, pull);
    return finish(client, proposal, { ensured, commit: head.commit, pushed: false, warnings: [] });
  }
  const disarmed = await disarm(client, proposal, pull);
  const { sha, warnings } = await writeCommit(client, proposal, tree);
  const move = { name: proposal.branch, from: head.kind === 'ours' ? head.commit : null, to: sha };
  if (!(await moveBranch(client, move))) return null;
  const ensured = await ensurePullOrMoveBack(client, proposal, pull, move);
  return finish(client, proposal, { ensured, commit: sha, pushed: true, warnings: [...warnings, ...disarmed] });
};

const isRight = async (
  client: Client,
  { baseCommit: base }: Proposal,
  { head, pull, tree }: Plot,
): Promise<boolean> => {
  if (head.kind !== 'ours') return false;
  if (head.parent === base) return head.tree === tree;
  return pull !== null && isSameChange(client, pull, { tree: head.tree, parent: head.parent, wanted: tree, base });
};

const leave = (why: string, pull: OpenPull | null, head: string): Published => ({
  kind: 'left',
  why,
  pullRequest: pull && { number: pull.number, url: pull.url, head },
  warnings: [],
});

const hold = async (client: Client, pull: OpenPull, head: string): Promise<Published> => {
  const warnings = await holdBack(client, pull, await readMergeState(client, pull));
  return { kind: 'left', why: heldWords(pull), pullRequest: { number: pull.number, url: pull.url, head }, warnings };
};

/** What waits for a person must not merge by what a person said of other content: before the branch moves. */
const disarm = async (client: Client, { autoMerge }: Proposal, pull: OpenPull | null): Promise<readonly string[]> =>
  autoMerge === null && pull ? disarmMerge(client, pull, await readMergeState(client, pull)) : [];

/** Without a pull request a branch is of no use: it goes back to where it was, so that nothing is left half done. */
const ensurePullOrMoveBack = async (
  client: Client,
  proposal: Proposal,
  pull: OpenPull | null,
  move: BranchMove,
): Promise<EnsuredPull> => {
  try {
    return await ensurePull(client, proposal, pull);
  } catch (error) {
    const back = { name: move.name, from: move.to, to: move.from };
    // False: somebody else moved it meanwhile, so there is nothing of ours to tell of. Null: it is where we left it, or nobody knows.
    const restored = await moveBranch(client, back).catch(() => null);
    if (restored !== null || !(error instanceof UnavailableError || error instanceof UserError)) throw error;
    const said = `${error.message} Branch ${move.name} is at ${move.to}; the next run will find it there.`;
    throw error instanceof UserError ? new UserError(said) : new UnavailableError(said);
  }
};

/** Nothing is left to change: closes the pull request and removes its branch. Without one, a branch may be there for a person. */
const withdraw = async (
  client: Client,
  { branch, base, farewell }: Proposal,
  pull: OpenPull | null,
  from: string | null,
): Promise<Published | null> => {
  if (pull === null || from === null) return { kind: 'none' };
  const why =
    farewell ?? `Nothing is left to change: \`${base}\` already says what this pull request would have changed.`;
  const closed = await closePull(client, pull, why);
  const pullRequest = { number: pull.number, url: pull.url, head: from };
  try {
    const deleted = await moveBranch(client, { name: branch, from, to: null });
    const moved = `Branch ${branch} was moved by somebody else meanwhile, so it was not deleted.`;
    return { kind: 'closed', pullRequest, warnings: [...closed, ...(deleted ? [] : [moved])] };
  } catch (error) {
    if (!(error instanceof UserError || error instanceof UnavailableError)) throw error;
    return { kind: 'closed', pullRequest, warnings: closed, trouble: error.message };
  }
};
