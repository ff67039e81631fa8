import { briefDigest } from '../../image/digest.ts';
import { childOf, movedTag } from './facts.ts';
import type { Rule } from './rule.ts';
import { versionFix } from './version-fix.ts';

export const childDigest: Rule = {
  name: 'child-digest',
  title: "one platform's manifest pinned where the tag is an index",
  why: 'Pods on nodes of another platform stay Pending or end in "exec format error", often long after, when the first such node joins.',
  fix: 'Pin the digest of the index, the one that the tag itself resolves to.',
  needs: 'registry',
  find(occurrence, { facts }) {
    const { image, tag, digest } = occurrence;
    if (image === null || tag === null || digest === null || facts === undefined) return undefined;
    const moved = movedTag(image, tag, digest, facts);
    const child = moved === null ? null : childOf(image, digest, moved.digest, facts);
    if (moved === null || child === null) return undefined;
    return {
      message: `${briefDigest(digest)} is the ${child.platform} image alone, and ${image}:${tag} is an index of several platforms; pin the index: ${moved.digest}.`,
      ...versionFix(occurrence, tag, moved.digest),
    };
  },
};
