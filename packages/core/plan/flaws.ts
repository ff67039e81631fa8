import { lackedPlatforms, openEntries, runsNowhere } from '../image/platforms.ts';
import type { Policy } from '../policy/policy.ts';
import type { ImageDetails } from '../ports.ts';
import { platformsOf } from './builds.ts';
import type { BuildFacts, Facts } from './facts.ts';

/** Why the new build must not replace the old: a platform that is required or in use is not known to be there. */
export function findMissing(policy: Policy, fresh: BuildFacts | null, old: BuildFacts | null): string | null {
  if (fresh === null) return null;
  if (!fresh.details.ok) return `cannot be read: ${fresh.details.reason}`;
  const { value: details } = fresh.details;
  const held = details.platforms.map(({ platform }) => platform);
  const isRequired = policy.platforms.length > 0;
  const lacked = lackedPlatforms(isRequired ? policy.platforms : platformsOf(old), held);
  const [open] = openEntries(isRequired ? policy.platforms : platformsOf(old), details);
  if (open) return `cannot be read in full: ${open.answer.reason}`;
  if (lacked.length === 0 || (isRequired && replacesNoImage(details, old))) return null;
  return isRequired
    ? `lacks ${lacked.join(', ')}, which the policy's platforms require`
    : `lacks ${lacked.join(', ')}, which the digest in Git has; list the platforms that are used in "platforms"`;
}

/** A chart or another artifact has no platforms to require; an image is not replaced by one. */
function replacesNoImage(details: ImageDetails, old: BuildFacts | null): boolean {
  return runsNowhere(details) && (old === null || (old.details.ok && runsNowhere(old.details.value)));
}

/** Why nodes could not pull the new build, or may not: what an index or a manifest names is not there. */
export function findBroken({ fresh, children }: Facts): string | null {
  for (const { platform, answer } of children) {
    if (answer.ok) continue;
    const what = `names a manifest for ${platform}`;
    return answer.kind === 'missing'
      ? `${what} that is gone: ${answer.reason}; push the image again`
      : `${what} that is not known to be there: ${answer.reason}`;
  }
  if (fresh?.config?.ok !== false || fresh.config.kind !== 'missing') return null;
  return `is not whole: ${fresh.config.reason}; push the image again`;
}
