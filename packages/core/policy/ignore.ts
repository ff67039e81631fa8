import { matchAny } from './glob.ts';
import { type Policy, policyPath } from './policy.ts';

/**
 * A predicate over files: one that the policy does not look at, or a policy, which names images to speak of them: the one that
 * is in force, and the one in the usual place.
 */
export function isIgnored(policy: Policy): (file: string) => boolean {
  const isListed = matchAny(policy.ignore);
  return (file) => file === policy.file || file === policyPath || isListed(file);
}
