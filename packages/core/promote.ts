import { UserError } from './errors.ts';
import { askPromotionFacts, readPromotionHistory } from './history/facts.ts';
import { findPromotionLane } from './plan/lanes.ts';
import { findPairs } from './plan/match.ts';
import { planChanges } from './plan/moves.ts';
import { decidePromotions, findProposals } from './plan/promote.ts';
import { describePromotion, type PromotionOptions, type PromotionPlan } from './plan/promotion.ts';
import type { Policy } from './policy/policy.ts';
import type { Forge, Git, Workspace } from './ports.ts';
import { scanWorkspace, type TreeScan } from './read.ts';

/** What a promotion is read from; without a forge no status can be required. */
export interface PromotePorts {
  readonly workspace: Workspace;
  readonly git: Git;
  readonly forge?: Forge;
}

/**
 * Plans to copy the exact digests of one environment to the next, or back to what ran at an earlier ref. Writes nothing.
 * UserError for a pair off the chain, a filter that names nothing, a bad ref, a dirty tree under a ref, a shallow clone.
 */
export async function promote(ports: PromotePorts, policy: Policy, options: PromotionOptions): Promise<PromotionPlan> {
  const lane = findPromotionLane(policy, options);
  if (options.requireStatus.length > 0 && !ports.forge) {
    throw new UserError(
      'A required status is read from the forge, and none is at hand here; leave it out, or run the action.',
    );
  }
  const commit = await ports.git.commit(options.fromRef ?? options.head ?? 'HEAD');
  const ref = options.fromRef === null ? null : commit.sha;
  // Git walks while the files are read.
  const [{ sources, targets }, changes] = await Promise.all([
    readSides(ports, policy, ref),
    readPromotionHistory(ports.git, policy, lane, commit),
  ]);
  const matches = findPairs(
    policy,
    { environment: lane.source.name, occurrences: sources.occurrences },
    { environment: lane.target.name, occurrences: targets.occurrences },
    options.images,
  );
  const { proposed, decided } = findProposals(matches.pairs);
  const { occurrences } = targets;
  const facts = await askPromotionFacts(ports, policy, lane, proposed, occurrences, changes, options);
  const gates = { ...options, source: lane.source.name, soak: lane.rollback ? 0 : lane.target.soak };
  const planned = planChanges([...matches.decided, ...decided, ...decidePromotions(proposed, facts, gates)], targets);
  return { ...planned, promotion: describePromotion(policy, lane, options, { commit, facts, planned, occurrences }) };
}

async function readSides(
  { workspace, git }: PromotePorts,
  policy: Policy,
  ref: string | null,
): Promise<{ readonly sources: TreeScan; readonly targets: TreeScan }> {
  if (ref === null) {
    const tree = await scanWorkspace(workspace, policy);
    return { sources: tree, targets: tree };
  }
  if (!(await git.isClean())) {
    throw new UserError(
      'The work tree has changes that are not committed; commit or stash them before a promotion from a ref.',
    );
  }
  const [sources, targets] = await Promise.all([
    scanWorkspace(await git.at(ref), policy),
    scanWorkspace(workspace, policy),
  ]);
  return { sources, targets };
}
