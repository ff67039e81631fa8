import type { Bare } from './bare.ts';
import { type CheckState, type Method, type Pull, tokenLogin, type World } from './state.ts';

/** How a pull request stands, by the rules of its base and the checks of its head. */
export const mergeStatus = ({ settings, checks }: World, pull: Pull): 'clean' | 'unstable' | 'blocked' => {
  const done = (name: string) =>
    checks.get(pull.headSha)?.findLast((check) => check.name === name)?.state === 'success';
  if (settings.protection !== 'none' && !settings.requiredChecks.every(done)) return 'blocked';
  if (settings.protection !== 'none' && (settings.approvals ?? 0) > 0 && !pull.approved) return 'blocked';
  return settings.optionalChecksPending ? 'unstable' : 'clean';
};

/** Why auto-merge cannot be armed, in GitHub's words; null when it was. */
export const arm = (world: World, pull: Pull, method: Method, expectedHead: string | null): string | null => {
  const { settings } = world;
  if (pull.queued) return 'Pull request is already queued to merge';
  if (!settings.autoMergeAllowed) return 'Pull request Auto merge is not allowed for this repository';
  if (expectedHead !== null && expectedHead !== pull.headSha) return 'Head sha didn’t match expectedHeadOid';
  if (settings.protection === 'none' && settings.unprotectedWords === 'not configured') {
    return 'Pull request Protected branch rules not configured for this branch';
  }
  if (!settings.mergeQueue && !settings.mergeMethods.includes(method)) {
    return `Merge method ${method} merging is not allowed on this repository`;
  }
  const status = mergeStatus(world, pull);
  if (status !== 'blocked') return `Pull request Pull request is in ${status} status`;
  pull.autoMerge = method;
  pull.armedBy = tokenLogin(settings);
  return null;
};

/** Puts a pull request into the queue; why not, in GitHub's words. */
export const enqueue = (world: World, pull: Pull): string | null => {
  if (!world.settings.mergeQueue) return 'Merge queue is not enabled for this branch';
  if (mergeStatus(world, pull) === 'blocked') return 'Pull request is not mergeable';
  pull.queued = true;
  return null;
};

/** How a pull request stands to its base, as `mergeable` and `mergeStateStatus` say it. */
export const standing = async (
  { bare, settings }: World,
  pull: Pull,
): Promise<{ readonly mergeable: string; readonly mergeStateStatus: string }> => {
  const base = (await bare.branch(pull.base)) ?? '';
  if ((await mergedTree(bare, base, pull.headSha)) === null)
    return { mergeable: 'CONFLICTING', mergeStateStatus: 'DIRTY' };
  const shared = (await bare.git(['merge-base', base, pull.headSha]).catch(() => '')).trim();
  const isBehind = settings.strict && shared !== base;
  return { mergeable: 'MERGEABLE', mergeStateStatus: isBehind ? 'BEHIND' : 'BLOCKED' };
};

/** Ends the required checks of every open pull request; what is armed and green merges, or goes into the queue where there is one. */
export const completeChecks = async (world: World, state: CheckState['state']): Promise<void> => {
  for (const pull of world.pulls.filter((each) => each.state === 'open')) {
    const ended = world.settings.requiredChecks.map((name): CheckState => ({ name, kind: 'run', state }));
    world.checks.set(pull.headSha, [...(world.checks.get(pull.headSha) ?? []), ...ended]);
    if (pull.autoMerge === null || mergeStatus(world, pull) === 'blocked') continue;
    if (world.settings.mergeQueue) pull.queued = true;
    else await merge(world, pull, pull.autoMerge);
  }
};

/** Ends the checks of the group that a queued pull request is in: it merges as its head is, or it is thrown out. */
export const endGroup = async (world: World, pull: Pull, state: CheckState['state']): Promise<void> => {
  if (!pull.queued) throw new Error(`#${pull.number} is in no queue`);
  if (state === 'success' && (await merge(world, pull, 'squash'))) return;
  pull.queued = false;
  pull.autoMerge = null;
  pull.armedBy = null;
};

/** Merges really, in Git; false where it conflicts or the base was moved meanwhile. */
export const merge = async ({ bare }: World, pull: Pull, method: Method): Promise<boolean> => {
  const base = (await bare.branch(pull.base))!;
  const made = await mergeCommit(bare, base, pull, method);
  if (!made || !(await bare.moveBranch(pull.base, base, made))) return false;
  pull.mergeCommit = made;
  pull.state = 'closed';
  pull.queued = false;
  pull.autoMerge = null;
  pull.armedBy = null;
  return true;
};

const mergeCommit = async (bare: Bare, base: string, pull: Pull, method: Method): Promise<string | null> => {
  if (method === 'rebase') return rebase(bare, base, pull.headSha);
  const tree = await mergedTree(bare, base, pull.headSha);
  if (!tree) return null;
  if (method === 'squash') {
    return bare.writeCommit({ message: `${pull.title} (#${pull.number})`, tree, parents: [base] });
  }
  const message = `Merge pull request #${pull.number} from ${pull.head}\n\n${pull.title}`;
  return bare.writeCommit({ message, tree, parents: [base, pull.headSha] });
};

const rebase = async (bare: Bare, base: string, head: string): Promise<string | null> => {
  const commits = (await bare.git(['rev-list', '--reverse', `${base}..${head}`])).split('\n').filter(Boolean);
  let tip = base;
  for (const commit of commits) {
    const tree = await mergedTree(bare, tip, commit);
    if (!tree) return null;
    tip = await bare.writeCommit({ message: (await bare.commit(commit))!.message, tree, parents: [tip] });
  }
  return tip;
};

const mergedTree = (bare: Bare, ours: string, theirs: string): Promise<string | null> =>
  bare.git(['merge-tree', '--write-tree', ours, theirs]).then(
    (out) => out.trim(),
    () => null,
  );
