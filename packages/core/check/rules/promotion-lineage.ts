import { adoptedKey, lineageKey, placementsOf } from '../../history/lineage-facts.ts';
import { briefDigest } from '../../image/digest.ts';
import { findImage } from '../../inventory/name.ts';
import type { Placement } from '../../policy/layout.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import type { Rule, RuleContext } from './rule.ts';

/** A third-party image whose place the source never had is left alone: nothing promotes it, and a lane may run extras. */
export const promotionLineage: Rule = {
  name: 'promotion-lineage',
  title: 'a digest that the environment before never held',
  why: 'A promotion copies what was proven one environment earlier. A digest that was never there has been proven nowhere.',
  fix: 'Bring the digest to the source environment first and promote it from there.',
  needs: 'history',
  find(occurrence, context) {
    if (context.lineage === undefined || occurrence.digest === null || occurrence.problem !== null) return undefined;
    const [broken] = placementsOf(occurrence).flatMap((at) =>
      findBroken(occurrence, occurrence.digest ?? '', at, context),
    );
    if (broken === undefined) return undefined;
    const { source, environment } = broken;
    const where =
      environment === occurrence.environment ? 'here' : `in ${environment}, by a YAML alias, a merge key or a link`;
    return {
      message: `${occurrence.image ?? 'This image'} has ${briefDigest(occurrence.digest)} ${where}, and ${source} never held it at this place, by Git history; ${wayOut(occurrence, source, environment, context)}.`,
    };
  },
};

/** What `promote` would take: an image whose name is written, and which is first-party. */
function wayOut(
  occurrence: PlacedOccurrence,
  source: string,
  environment: string,
  { isFirstParty }: RuleContext,
): string {
  const image = findImage(occurrence);
  if (image === null)
    return `bring it to ${source} first, and write its repository beside the digest, so that promote can move it`;
  if (!isFirstParty(image)) return `bring it to ${source} first; promote moves it once firstParty lists it`;
  return `bring it to ${source} and run "image-policy promote ${source} ${environment}"`;
}

/** The environment that promotes from one which never held the digest. */
function findBroken(
  { image }: PlacedOccurrence,
  digest: string,
  { environment, place }: Placement,
  { policy, lineage, isFirstParty }: RuleContext,
): readonly { readonly environment: string; readonly source: string }[] {
  const source = policy.environments.find(({ name }) => name === environment)?.promoteFrom ?? null;
  if (source === null || environment === null || place === null) return [];
  const held = lineage?.get(lineageKey(source, place));
  if (lineage?.get(adoptedKey(environment, place))?.has(digest)) return [];
  if (held?.has(digest) || (held === undefined && (image === null || !isFirstParty(image)))) return [];
  return [{ environment, source }];
}
