import { requireOnLine } from '../history/line.ts';
import { scanWhole } from '../inventory/whole.ts';
import { addBuilds } from '../plan/ask.ts';
import { addHint } from '../plan/hint.ts';
import { findPromotionLane, type PromotionLane } from '../plan/lanes.ts';
import type { Side } from '../plan/sides.ts';
import { findHold } from '../policy/holds.ts';
import type { Policy } from '../policy/policy.ts';
import type { Commit, FindUrls, Forge, Git, Registry, Workspace } from '../ports.ts';
import type { TreeScan } from '../repository/scan-tree.ts';
import { UserError } from '../text/errors.ts';
import { quote } from '../text/suggest.ts';
import { findAdditions } from './additions.ts';
import { decidePromotions, findProposals } from './decide.ts';
import { askPromotionFacts, readPromotionHistory } from './facts.ts';
import { findPairs, type Matches } from './match.ts';
import { describePromotion, type PromotionOptions, type PromotionPlan } from './promotion.ts';
import { planWithAdditions } from './prove-additions.ts';
import { judgeCrossings } from './strangers.ts';
import { skipTemplated } from './unnamed.ts';

/** What a promotion is read from; without a forge no status can be required. */
export interface PromotePorts {
  readonly workspace: Workspace;
  readonly git: Git;
  readonly forge?: Forge;
  /** Asked whether a target has what its source has under another name; with `builds`, of the builds behind the digests too. */
  readonly registry?: Registry;
}

/**
 * Plans to copy the exact digests of one environment to the next, or back to what ran at an earlier ref. Writes nothing.
 * UserError for a pair off the chain, no first-party images, a filter that names nothing, a bad ref, a dirty tree under a ref, a shallow clone.
 */
export async function promote(ports: PromotePorts, policy: Policy, options: PromotionOptions): Promise<PromotionPlan> {
  const lane = findPromotionLane(policy, options);
  requireForge(ports, options);
  const commit = await findCommit(ports.git, lane, options);
  // Git walks while the files are read.
  const [{ sources, targets }, history] = await Promise.all([
    readSides(ports, policy, options.fromRef === null ? null : commit.sha, options.ownUrls),
    readPromotionHistory(ports.git, policy, lane, commit, options),
  ]);
  const from = { ...sources, environment: lane.source.name };
  const to = { ...targets, environment: lane.target.name };
  requireState(lane, options, from, to);
  const matches = await withAdditions(ports, policy, lane, options, findPairs(policy, from, to, options.images), {
    sources,
    targets,
    commit,
  });
  const found = findProposals(matches.pairs);
  const crossings = await judgeCrossings(policy, found.proposed, ports.registry, findHold(policy, options.now));
  const { proposed } = crossings;
  const decided = [...found.decided, ...crossings.decided, ...skipTemplated(lane.rollback ? [to] : [to, from])];
  const facts = await askPromotionFacts(ports, policy, lane, proposed, to.occurrences, history, {
    ...options,
    commit: commit.sha,
  });
  const gates = { ...openGates(policy, lane, options), notes: crossings.notes };
  const decisions = [...matches.decided, ...decided, ...decidePromotions(proposed, facts, gates)];
  const planned = addHint(
    await planWithAdditions(
      { workspace: ports.workspace, policy, environment: to.environment, ownUrls: options.ownUrls },
      decisions,
      { ...targets, companions: policy.companions },
      sources.looseDigests,
    ),
    policy,
    [from.environment, to.environment],
    [...from.occurrences, ...to.occurrences],
  );
  const changes =
    ports.registry && options.builds ? await addBuilds(ports.registry, policy, planned.changes) : planned.changes;
  const promotion = describePromotion(policy, lane, options, { commit, facts, planned, occurrences: to.occurrences });
  return { ...planned, changes, promotion };
}

/** What has to be true before a digest moves, as the policy and the call say it. */
function openGates(policy: Policy, { source, target, rollback }: PromotionLane, options: PromotionOptions) {
  return {
    ...options,
    source: source.name,
    target: target.name,
    again: options.again ?? false,
    hold: findHold(policy, options.now),
    soak: rollback ? 0 : target.soak,
  };
}

/** What is paired, and what the target lacks: added where that is asked for, else left. */
async function withAdditions(
  { workspace, git }: PromotePorts,
  policy: Policy,
  lane: PromotionLane,
  { add = false, fromRef }: PromotionOptions,
  matches: Matches,
  trees: { readonly sources: TreeScan; readonly targets: TreeScan; readonly commit: Commit },
): Promise<Pick<Matches, 'pairs' | 'decided'>> {
  if (!add) return { ...matches, decided: [...matches.decided, ...matches.lacking.map(({ decision }) => decision)] };
  const from = fromRef === null ? workspace : await git.at(trees.commit.sha);
  return findAdditions(policy, lane, matches, { ...trees, from });
}

/** The commit whose source is promoted. Of a clone that is cut off nothing can be said, so that is asked first. */
async function findCommit(git: Git, { rollback }: PromotionLane, options: PromotionOptions): Promise<Commit> {
  const { fromRef, head = 'HEAD' } = options;
  if (fromRef === null) return git.commit(head);
  const commit = await git.commit(fromRef);
  await git.requireFullHistory();
  await requireOnLine(git, commit, { head, fromRef, rollback });
  return commit;
}

/** UserError where the environment had no place at all at the ref: its name or directory may have been another one. */
function requireState({ source }: PromotionLane, { fromRef }: PromotionOptions, from: Side, to: Side): void {
  if (fromRef === null) return;
  const holds = ({ occurrences, environment }: Side): boolean =>
    occurrences.some((occurrence) => occurrence.environment === environment);
  if (holds(from) || !holds(to)) return;
  throw new UserError(
    `${source.name} had no image at ${quote(fromRef)}, by the layout of today: it may have had another name or directory then. Nothing was changed; choose a later ref.`,
  );
}

function requireForge({ forge }: PromotePorts, { requireStatus }: PromotionOptions): void {
  if (forge || requireStatus.length === 0) return;
  throw new UserError(
    'A required status is read from the forge, and none is at hand here; leave it out, or run the action.',
  );
}

async function readSides(
  { workspace, git }: PromotePorts,
  policy: Policy,
  ref: string | null,
  ownUrls: FindUrls | undefined,
): Promise<{ readonly sources: TreeScan; readonly targets: TreeScan }> {
  if (ref === null) {
    const tree = await scanWhole(workspace, policy, ownUrls);
    return { sources: tree, targets: tree };
  }
  if (!(await git.isClean())) {
    throw new UserError(
      'The work tree has changes that are not committed; commit or stash them before a promotion from a ref.',
    );
  }
  const [sources, targets] = await Promise.all([
    scanWhole(await git.at(ref), policy, ownUrls),
    scanWhole(workspace, policy, ownUrls),
  ]);
  return { sources, targets };
}
