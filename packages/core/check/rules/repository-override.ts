import { briefDigest } from '../../image/digest.ts';
import type { Rule } from './rule.ts';

export const repositoryOverride: Rule = {
  name: 'repository-override',
  title: 'an overlay that changes the repository and inherits the digest of another',
  why: 'Values are merged key by key: the overlay says repository B, the base below says digest of A, and the cluster is told to pull A from B. At best the pull fails; at worst B holds a digest that nobody meant.',
  fix: 'Write the digest beside every repository that an overlay changes.',
  find({ image, digest, composed }) {
    if (image === null || digest === null || composed?.override === undefined) return undefined;
    const { image: other, place } = composed.override;
    return {
      message: `${image} is set here without a digest, so it inherits ${briefDigest(digest)} of ${other} from ${place.file}:${place.line}; write the digest of ${image} beside the repository.`,
    };
  },
};
