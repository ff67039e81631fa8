import type { Rule } from './rule.ts';
import { versionFix } from './version-fix.ts';
import { quote, subject } from './words.ts';

/** A channel tag beside a digest is `floating-tag`'s too; this rule is for those who want no tag at all. */
export const tagWithDigest: Rule = {
  name: 'tag-with-digest',
  title: 'a tag beside a digest where the policy writes digests alone',
  why: 'The digest wins and the tag does nothing, so whoever changes only the tag changes nothing and believes otherwise.',
  fix: 'Drop the tag, or say "write: tag-and-digest" in the policy.',
  find(occurrence, { policy }) {
    const { tag, digest, problem } = occurrence;
    if (policy.write !== 'digest' || problem !== null || tag === null || digest === null) return undefined;
    return {
      message: `${subject(occurrence)} has the tag ${quote(tag)} beside its digest: the digest wins and the tag does nothing; drop the tag, the policy says "write: digest".`,
      ...(occurrence.parts.reference && versionFix(occurrence, null, digest)),
    };
  },
};
