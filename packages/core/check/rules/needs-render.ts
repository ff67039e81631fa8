import { findOpen } from '../../inventory/kustomized/pin.ts';
import type { Rule } from './rule.ts';
import { subject } from './words.ts';

/** What kustomize alone can tell is a finding, unless what deploys it was rendered: then the manifests are judged. */
export const needsRender: Rule = {
  name: 'needs-render',
  title: 'an image that only kustomize can tell',
  why: 'Patches, replacements and transformers can put another image in the place of the one that a file says. Where its text does not tell which, a digest in Git says nothing of what runs.',
  fix: 'Check with --render (input render), which builds it by kustomize; or write the image where it can be read.',
  find(occurrence, { isRendered = () => false }) {
    const reason = findOpen(occurrence, isRendered);
    if (reason === null) return undefined;
    return {
      message: `${subject(occurrence)} may be deployed as another image: ${reason}. Check with --render (input render), or write the image where it can be read.`,
    };
  },
};
