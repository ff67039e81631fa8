import { matchAny } from './glob.ts';
import type { Policy } from './policy.ts';

/** A predicate over files: one that the policy does not look at, or the policy itself, which names images to speak of them. */
export function isIgnored(policy: Policy): (file: string) => boolean {
  const isListed = matchAny(policy.ignore);
  return (file) => file === policy.file || isListed(file);
}
