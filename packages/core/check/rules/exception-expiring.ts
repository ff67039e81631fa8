import type { PolicyException } from '../../policy/policy.ts';
import type { Rule } from './rule.ts';
import { scopeOf } from './words.ts';

/** So many days before its end an exception or a hold is spoken of: two weeks are enough to decide, and to do it. */
export const noticeDays = 14;

export const exceptionExpiring: Rule = {
  name: 'exception-expiring',
  title: 'an exception or a hold in its last 14 days',
  why: 'On the day after its last one, what an exception excuses fails the check, and what a hold keeps moves again. That should surprise nobody.',
  fix: 'Fix what it excuses or keeps and remove it, or agree on a new day with its owner.',
};

/** `left`: whole days, 0 on the last one. */
export function expiringMessage(exception: PolicyException, left: number): string {
  const when = left === 0 ? 'today' : left === 1 ? 'tomorrow' : `in ${left} days`;
  return `The exception of ${exception.owner} for ${scopeOf(exception)} ends ${when} (${exception.expires}); then what it excuses fails the check: fix it and remove the exception, or agree on a new day.`;
}
