import { isFirstParty } from '../../policy/images.ts';
import type { Policy } from '../../policy/policy.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import { filesOf } from './releases.ts';
import type { Files, UnitSource, Whose } from './unit.ts';

/** Whether it matters for a unit what its chart's templates do: it has a digest, an image that may be written, or one that they alone say. */
export function mattersOf(
  policy: Policy,
  occurrences: readonly PlacedOccurrence[],
  files: Files,
  whose: Whose,
): (source: UnitSource) => boolean {
  const isOurs = whose === 'all' ? () => true : isFirstParty(policy);
  const matters = new Set(
    occurrences
      .filter(({ parts, image }) => parts.digest !== undefined || image === null || isOurs(image))
      .map(({ file }) => file),
  );
  return (source) =>
    (source.templates?.length ?? 0) > 0 ||
    filesOf(source).some((file) => matters.has(file)) ||
    (source.chart !== null && files.below(source.chart).some((file) => matters.has(file)));
}
