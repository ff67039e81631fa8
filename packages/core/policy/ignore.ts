import { baselinePath } from './baseline.ts';
import { matchAny } from './glob.ts';
import { type Policy, policyPath } from './policy.ts';

/**
 * A predicate over files: one that the policy does not look at, or a policy, which names images to speak of them: the one that
 * is in force, the one in the usual place, each with its baseline, and those that it extends.
 */
export function isIgnored(policy: Policy): (file: string) => boolean {
  const isListed = matchAny(policy.ignore);
  const own = new Set([
    policy.file,
    policyPath,
    policy.baseline?.file,
    baselinePath(policyPath),
    ...(policy.extended ?? []),
  ]);
  return (file) => own.has(file) || isListed(file);
}
