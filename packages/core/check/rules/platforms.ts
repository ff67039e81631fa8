import { digestKey } from './facts.ts';
import type { Rule } from './rule.ts';
import { short } from './words.ts';

/** An image without any platform (a chart, a policy bundle) runs nowhere and is left alone. */
export const platforms: Rule = {
  name: 'platforms',
  title: 'an image that lacks a platform the policy requires',
  why: 'The scheduler knows nothing of an image\'s platforms: the pod lands on the node and ends in "exec format error" or ErrImagePull.',
  fix: 'Pin an index that holds every platform listed under "platforms", or take the platform off that list.',
  needs: 'registry',
  find({ image, digest }, { policy, facts }) {
    if (image === null || digest === null) return undefined;
    const details = facts?.get(digestKey(image, digest))?.details;
    if (!details?.ok || details.value.platforms.length === 0) return undefined;
    const held = new Set(details.value.platforms.map((child) => normal(child.platform)));
    const missing = policy.platforms.filter((platform) => !held.has(normal(platform)));
    if (missing.length === 0) return undefined;
    const kind = details.value.index ? 'holds' : "is one platform's image:";
    return {
      message: `${image}@${short(digest)} ${kind} ${[...held].join(', ')}, and the policy requires ${missing.join(', ')} too; build for every platform and pin the index.`,
    };
  },
};

/** `linux/arm64/v8` is `linux/arm64`: v8 is the only variant that containerd knows there, and its default. */
function normal(platform: string): string {
  return platform.replace(/\/arm64\/v8$/, '/arm64');
}
