import { matchAny } from './glob.ts';
import type { Policy } from './policy.ts';

/** A predicate over files: one that the policy does not look at. */
export function isIgnored(policy: Policy): (file: string) => boolean {
  return matchAny(policy.ignore);
}
