import { lineageKey } from './lineage.ts';
import type { Rule } from './rule.ts';
import { short } from './words.ts';

/** A third-party image whose place the source never had is left alone: nothing promotes it, and a lane may run extras. */
export const promotionLineage: Rule = {
  name: 'promotion-lineage',
  title: 'a digest that the environment before never held',
  why: 'A promotion copies what was proven one environment earlier. A digest that was never there has been proven nowhere.',
  fix: 'Bring the digest to the source environment first and promote it from there.',
  needs: 'history',
  find({ environment, place, image, digest, problem }, { policy, lineage, isFirstParty }) {
    const source = policy.environments.find(({ name }) => name === environment)?.promoteFrom ?? null;
    if (source === null || lineage === undefined || place === null || digest === null || problem !== null)
      return undefined;
    const held = lineage.get(lineageKey(source, place));
    if (held?.has(digest)) return undefined;
    if (held === undefined && (image === null || !isFirstParty(image))) return undefined;
    return {
      message: `${image ?? 'This image'} has ${short(digest)} here, and ${source} never held it at this place, by Git history; bring it to ${source} and run "image-policy promote ${source} ${environment}".`,
    };
  },
};
