import { briefDigest } from '../../image/digest.ts';
import { hasSameRepository } from './bases.ts';
import type { Rule } from './rule.ts';

export const repositoryOverride: Rule = {
  name: 'repository-override',
  title: 'an overlay that changes the repository and inherits the digest of another',
  why: 'Values are merged key by key: the overlay says repository B, the base below says digest of A, and the cluster is told to pull A from B. At best the pull fails; at worst B holds a digest that nobody meant.',
  fix: 'Write the digest beside every repository that an overlay changes.',
  find(occurrence, { basesOf }) {
    const { image } = occurrence;
    const bases = basesOf(occurrence);
    const base = bases[0];
    if (image === null || base === undefined) return undefined;
    // Where several bases come into question, all of them must convict: a false verdict blocks a merge.
    if (bases.some((other) => other.digest === null || hasSameRepository(other, occurrence))) return undefined;
    return {
      message: `${image} is set here without a digest, so it inherits ${briefDigest(base.digest ?? '')} of ${base.image} from ${base.file}:${base.line}; write the digest of ${image} beside the repository.`,
    };
  },
};
