import { scanWhole } from '../inventory/whole.ts';
import type { Failure, Plan, Skipped } from '../plan/change.ts';
import type { Policy } from '../policy/policy.ts';
import { UnavailableError } from '../text/errors.ts';
import { bump } from './bump.ts';
import { type BumpOptions, findCandidates } from './candidates.ts';

/**
 * As `bump`, and where there is an event, every other image by its channel tag too. The branch of a pull request is rebuilt
 * by every run: a plan of the event's images alone would take out what the event before it proposed. The event answers
 * only for its own images: another one that cannot be resolved is left as it is, and the schedule will say so.
 */
export async function bumpAll(ports: Parameters<typeof bump>[0], policy: Policy, options: BumpOptions): Promise<Plan> {
  const plan = await bump(ports, policy, options);
  if (options.event === null) return plan;
  const pushed = new Set(options.event.images.map(({ image }) => image));
  const others = await bumpOthers(ports, policy, options);
  const isOther = ({ image }: { readonly image: string }) => !pushed.has(image);
  return {
    ...plan,
    changes: [...plan.changes, ...others.changes.filter(isOther)],
    skipped: [...plan.skipped, ...others.skipped.filter(isOther), ...others.failures.filter(isOther).map(toSkipped)],
    requests: ports.registry.requests(),
  };
}

async function bumpOthers(ports: Parameters<typeof bump>[0], policy: Policy, options: BumpOptions): Promise<Plan> {
  const others = { ...options, event: null };
  try {
    return await bump(ports, policy, others);
  } catch (error) {
    if (!(error instanceof UnavailableError)) throw error;
    // No registry answers for any of them: each is left as it is, and said so.
    const { wanted } = findCandidates(
      policy,
      (await scanWhole(ports.workspace, policy, options.ownUrls)).occurrences,
      others,
    );
    const { message: reason } = error;
    return {
      changes: [],
      skipped: [],
      failures: wanted.map(({ image, occurrence }) => ({ image, file: occurrence.file, reason })),
    };
  }
}

function toSkipped({ image, file, reason }: Failure): Skipped {
  return { image, file, path: '', reason: `not part of the event, so left as it is: ${reason}` };
}
