import type { Policy } from '../policy/policy.ts';
import type { Plan } from './change.ts';

/** Adds to a plan that met no place at all what to look at: it would look like one that found everything in order. */
export function addHint<Planned extends Plan>(plan: Planned, policy: Policy, lanes: readonly string[]): Planned {
  if (plan.changes.length + plan.skipped.length + plan.failures.length > 0) return plan;
  return { ...plan, hint: hintAtNothing(policy, lanes) };
}

/** What is most likely wrong where lanes hold no image. No error: a lane may be new, and still empty. */
export function hintAtNothing({ firstParty, file }: Policy, lanes: readonly string[]): string {
  const [image, keys] =
    firstParty.length > 0 ? ['first-party image', 'do layout and firstParty'] : ['image', 'does layout'];
  return `No ${image} stands in ${lanes.join(', ')}: ${keys} in ${file ?? 'the policy'} fit? "image-policy check --format json" lists every image, with its environment.`;
}
