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
