import type { PolicyException } from '../../policy/policy.ts';
import type { Rule } from './rule.ts';
import { scopeOf } from './words.ts';

export const exceptionUnused: Rule = {
  name: 'exception-unused',
  title: 'an exception that excuses nothing',
  why: 'It is a hole that nobody needs: the next image that happens to match slips through without anybody agreeing to it.',
  fix: 'Remove it, or correct its rules, image and paths.',
};

export function unusedMessage(exception: PolicyException): string {
  return `The exception of ${exception.owner} for ${scopeOf(exception)} excuses nothing: no finding of ${exception.rules.join(', ')} matches it; remove it, or correct its rules, image or paths.`;
}

/** Of a baseline: how many of its entries list more than was found. */
export function shrinkMessage(left: number, all: number): string {
  const entries = left === 1 ? '1 entry' : `${left} entries`;
  return `The baseline lists more than there is: ${entries} of ${all} excuse a finding that is gone; run "image-policy init --baseline" to take them out.`;
}
