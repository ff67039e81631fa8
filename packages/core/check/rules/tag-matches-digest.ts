import { briefDigest } from '../../image/digest.ts';
import { childOf, digestKey, type Facts, movedTag, tagKey } from './facts.ts';
import type { Rule, RuleContext } from './rule.ts';
import { quote } from './words.ts';

/** Silent where `child-digest` says the same more exactly. */
export const tagMatchesDigest: Rule = {
  name: 'tag-matches-digest',
  title: 'a tag that resolves to another digest than the one beside it',
  why: 'The digest wins, so a reader takes the tag for the version that runs, and it is not.',
  fix: 'Move tag and digest together, or drop the tag; "image-policy pin" and "bump" do.',
  needs: 'registry',
  find({ image, tag, digest }, context) {
    const { facts } = context;
    if (image === null || tag === null || digest === null || facts === undefined) return undefined;
    const answer = facts.get(tagKey(image, tag))?.resolved;
    if (answer !== undefined && !answer.ok && answer.kind === 'missing') {
      return {
        message: `${image} has no tag ${quote(tag)} in its registry, while the digest beside it runs; write the tag that the digest has, or drop it.`,
      };
    }
    if (answer !== undefined && !answer.ok && answer.kind === 'denied' && isReadable(image, digest, facts)) {
      return {
        message: `Whether the tag ${quote(tag)} of ${image} is the digest beside it is not known: ${answer.reason}; give the run credentials that can pull it, or drop the tag.`,
      };
    }
    const moved = movedTag(image, tag, digest, facts);
    if (moved === null || childIsReported(image, digest, moved.digest, context)) return undefined;
    return {
      message: `The tag ${quote(tag)} of ${image} is ${briefDigest(moved.digest)} now, and ${briefDigest(digest)} is pinned beside it: the digest wins; move both together, or drop the tag.`,
    };
  },
};

function childIsReported(image: string, digest: string, index: string, { policy, facts }: RuleContext): boolean {
  if (facts === undefined || policy.rules['child-digest'].severity === 'off') return false;
  return childOf(image, digest, index, facts) !== null;
}

/** Where the digest may not be read either, digest-exists says so. */
function isReadable(image: string, digest: string, facts: Facts): boolean {
  return facts.get(digestKey(image, digest))?.resolved?.ok !== false;
}
