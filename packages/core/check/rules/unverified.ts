import { findUnanswered } from './facts.ts';
import type { Rule } from './rule.ts';
import { subject } from './words.ts';

/** No answer is never a yes: what could not be asked is reported beside all that could. */
export const unverified: Rule = {
  name: 'unverified',
  title: 'an image that its registry could not be asked about',
  why: 'A registry that is down, or answers what cannot be used, has not said that the image is there: a check that passed would have looked away.',
  fix: 'Do what the message says of the registry, and run the check again; leave out --verify (input verify) where registries cannot be reached.',
  needs: 'registry',
  find(occurrence, { policy, facts }) {
    if (facts === undefined) return undefined;
    const [first] = findUnanswered(policy, occurrence, facts);
    if (first === undefined) return undefined;
    const again = first.passing ? '; run it again' : '';
    return { message: `${subject(occurrence)} could not be verified: ${first.reason}${again}.` };
  },
};
