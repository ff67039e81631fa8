import type { Policy } from '../policy/policy.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { count } from '../text/count.ts';
import type { Plan } from './change.ts';

/** Why a place is left that is in no environment: a plan that met only such has met none. */
export const outsideLayouts = 'no layout of the policy places it in an environment';

/** Adds to a plan that met no place at all what to look at: it would look like one that found everything in order. */
export function addHint<Planned extends Plan>(
  plan: Planned,
  policy: Policy,
  lanes: readonly string[],
  occurrences: readonly PlacedOccurrence[],
  templated = 0,
): Planned {
  const met = plan.skipped.filter(({ reason }) => reason !== outsideLayouts);
  if (plan.changes.length + met.length + plan.failures.length > 0) return plan;
  const values =
    templated === 0
      ? ''
      : ` ${count(templated, 'value')} that only a template or a variable can tell ${templated === 1 ? 'was' : 'were'} not looked at.`;
  return { ...plan, hint: hintAtNothing(policy, lanes, occurrences) + values };
}

/** What is most likely wrong where lanes hold no image that may be moved. */
export function hintAtNothing(
  { firstParty, file }: Policy,
  lanes: readonly string[],
  occurrences: readonly PlacedOccurrence[],
): string {
  const [image, keys] =
    firstParty.length > 0 ? ['first-party image', 'do layout and firstParty'] : ['image', 'does layout'];
  const narrow = firstParty.find((name) => occurrences.some((occurrence) => occurrence.image?.startsWith(`${name}/`)));
  const advice =
    narrow === undefined
      ? `${keys} in ${file ?? 'the policy'} fit? "image-policy check --format json" lists every image, with its environment.`
      : `"${narrow}" under firstParty is the name of one image; write "${narrow}/*" for all that are below it.`;
  return `No ${image} is in ${lanes.join(', ')}: ${advice}`;
}
