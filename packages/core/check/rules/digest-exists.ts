import { digestKey } from './facts.ts';
import type { Rule } from './rule.ts';
import { short } from './words.ts';

/** A registry that is down stops the run before any rule is asked; one that we may not ask is listed in the report. */
export const digestExists: Rule = {
  name: 'digest-exists',
  title: 'a digest that the registry does not have',
  why: 'A digest can be well-formed and gone, removed by a retention job or never pushed: running pods live on, and the next node cannot pull.',
  fix: 'Pin a digest that exists, or push the image again; spare deployed digests in the retention job ("image-policy digests").',
  needs: 'registry',
  find({ image, digest }, { facts }) {
    if (image === null || digest === null) return undefined;
    const answer = facts?.get(digestKey(image, digest))?.resolved;
    if (answer === undefined || answer.ok) return undefined;
    if (answer.kind === 'missing') {
      return {
        message: `The registry does not have ${image}@${short(digest)}: a node that has not pulled it before cannot start it; pin a digest that exists, or push this one again.`,
      };
    }
    if (answer.kind !== 'denied') return undefined;
    return {
      atMost: 'warning',
      message: `${image}@${short(digest)} may exist, but these credentials may not read it, so nothing is known; give the run credentials that can pull it.`,
    };
  },
};
