import { briefDigest } from '../../image/digest.ts';
import { lackedPlatforms, normalPlatform, openEntries, runsNowhere } from '../../image/platforms.ts';
import type { ImageDetails } from '../../ports.ts';
import { digestExists } from './digest-exists.ts';
import { digestKey } from './facts.ts';
import type { Complaint, Rule } from './rule.ts';

/**
 * Yes is: every required platform is in the index, or is that of the image. An image without any platform (a chart, a policy
 * bundle) runs nowhere and is left alone.
 */
export const platforms: Rule = {
  name: 'platforms',
  title: 'an image that lacks a platform the policy requires',
  why: 'The scheduler knows nothing of an image\'s platforms: the pod lands on the node and ends in "exec format error" or ErrImagePull.',
  fix: 'Pin an index that holds every platform listed under "platforms", or take the platform off that list.',
  needs: 'registry',
  find(occurrence, context) {
    const { policy, facts } = context;
    const { image, digest } = occurrence;
    if (image === null || digest === null || policy.platforms.length === 0) return undefined;
    const details = facts?.get(digestKey(image, digest))?.details;
    if (details === undefined) return undefined;
    const name = `${image}@${briefDigest(digest)}`;
    const complaint = details.ok
      ? judgePlatforms(name, details.value, policy.platforms)
      : describeUnread(name, details.kind, details.reason);
    // Where the image is there in part only, or may not be read, digest-exists says so.
    const isOn = policy.rules['digest-exists'].severity !== 'off';
    const isSaid = isOn && digestExists.find?.(occurrence, context) !== undefined;
    return isSaid && (!details.ok || openEntries(policy.platforms, details.value).length > 0) ? undefined : complaint;
  },
};

function judgePlatforms(name: string, details: ImageDetails, required: readonly string[]): Complaint | undefined {
  if (runsNowhere(details)) return undefined;
  const held = [...new Set(details.platforms.map(({ platform }) => normalPlatform(platform)))];
  const lacked = lackedPlatforms(required, held);
  if (lacked.length === 0) return undefined;
  const [open] = openEntries(required, details);
  if (open) return describeUnread(name, open.answer.kind, open.answer.reason);
  const kind = details.index ? 'holds' : "is one platform's image:";
  return {
    message: `${name} ${kind} ${held.join(', ') || 'no image'}, and the policy requires ${lacked.join(', ')} too; build for every platform and pin the index.`,
  };
}

/** What gave no usable answer is `unverified`. */
function describeUnread(name: string, kind: 'missing' | 'denied' | 'refused' | 'unavailable', reason: string) {
  const what = `The platforms of ${name} are not known`;
  if (kind === 'missing') return { message: `${what}, as a part of it is gone: ${reason}; push it again.` };
  if (kind !== 'denied') return undefined;
  return { atMost: 'warning' as const, message: `${what}: ${reason}; give the run credentials that can pull it.` };
}
