import { bump } from './bump.ts';
import type { BumpOptions } from './plan/candidates.ts';
import type { Plan } from './plan/change.ts';
import type { Policy } from './policy/policy.ts';

/**
 * As `bump`, and where there is an event, every other image by its channel tag too. The branch of a pull request is rebuilt
 * by every run: a plan of the event's images alone would take out what the event before it proposed.
 */
export async function bumpAll(ports: Parameters<typeof bump>[0], policy: Policy, options: BumpOptions): Promise<Plan> {
  const plan = await bump(ports, policy, options);
  if (options.event === null) return plan;
  const pushed = new Set(options.event.images.map(({ image }) => image));
  const others = await bump(ports, policy, { ...options, event: null });
  const isOther = ({ image }: { readonly image: string }) => !pushed.has(image);
  return {
    ...others,
    changes: [...plan.changes, ...others.changes.filter(isOther)],
    skipped: [...plan.skipped, ...others.skipped.filter(isOther)],
    failures: [...plan.failures, ...others.failures.filter(isOther)],
  };
}
