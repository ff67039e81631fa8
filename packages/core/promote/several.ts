import type { Policy } from '../policy/policy.ts';
import { UserError } from '../text/errors.ts';
import { quote } from '../text/suggest.ts';
import { type PromotePorts, promote } from './promote.ts';
import type { Lane, Promotion, PromotionOptions, PromotionPlan } from './promotion.ts';

/**
 * One plan for several targets of one source: every target is asked for the same versions. A target that is named twice, and
 * a rollback beside others, is a UserError.
 */
export async function promoteToAll(
  ports: PromotePorts,
  policy: Policy,
  { targets, ...options }: Omit<PromotionOptions, 'target'> & { readonly targets: readonly string[] },
): Promise<PromotionPlan> {
  const twice = targets.find((target, at) => targets.indexOf(target) !== at);
  if (twice !== undefined) throw new UserError(`The target ${quote(twice)} is named twice; name it once.`);
  if (targets.length > 1 && targets.includes(options.source))
    throw new UserError(`A rollback of ${quote(options.source)} takes no other target; run them one by one.`);
  const [first, ...others] = targets;
  if (first === undefined) throw new UserError('No target is named; say which environment to promote to.');
  let plan = await promote(ports, policy, { ...options, target: first });
  for (const target of others) plan = join(plan, await promote(ports, policy, { ...options, target }));
  return plan;
}

/** The hint is only true where none of the targets has anything. */
function join(one: PromotionPlan, other: PromotionPlan): PromotionPlan {
  const { hint, ...rest } = one;
  return {
    ...rest,
    changes: [...one.changes, ...other.changes],
    skipped: [...one.skipped, ...other.skipped],
    failures: [...one.failures, ...other.failures],
    promotion: joinPromotions(one.promotion, other.promotion),
    ...(hint !== undefined && other.hint !== undefined && { hint }),
  };
}

function joinPromotions(one: Promotion, other: Promotion): Promotion {
  const statuses = new Map([...one.statuses, ...other.statuses].map((each) => [each.commit, each]));
  return {
    ...one,
    target: `${one.target}, ${other.target}`,
    soak: Math.max(one.soak, other.soak),
    statuses: [...statuses.values()],
    lanes: one.lanes.map((lane) => joinLanes(lane, other.lanes)),
  };
}

/** What an environment holds of the images of either plan, each place once. */
function joinLanes(lane: Lane, others: readonly Lane[]): Lane {
  const more = others.find(({ environment }) => environment === lane.environment)?.holds ?? [];
  const holds = new Map([...lane.holds, ...more].map((each) => [`${each.file}:${each.line} ${each.image}`, each]));
  return { ...lane, holds: [...holds.values()] };
}
