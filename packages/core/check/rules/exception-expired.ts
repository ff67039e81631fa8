import type { PolicyException } from '../../policy/policy.ts';
import type { Rule } from './rule.ts';
import { scopeOf } from './words.ts';

export const exceptionExpired: Rule = {
  name: 'exception-expired',
  title: 'an exception past its day',
  why: 'An exception is an agreement for a time. When the time is over somebody decides again; it does not go on by being forgotten.',
  fix: 'Fix what it excused and remove it, or agree on a new day with its owner.',
};

/** `covered`: how many findings it would have excused; `partial`: only a part of the tree was judged. */
export function expiredMessage(exception: PolicyException, covered: number, partial: boolean): string {
  const count =
    covered === 0
      ? partial
        ? 'Here nothing counts again; judge the whole tree before it is removed'
        : 'It would excuse nothing: remove it'
      : `${plural(covered)} again: fix what is left and remove it, or agree on a new day`;
  return `The exception of ${exception.owner} for ${scopeOf(exception)} ended on ${exception.expires} and excuses nothing any more. ${count}.`;
}

function plural(covered: number): string {
  return covered === 1 ? '1 finding counts' : `${covered} findings count`;
}
