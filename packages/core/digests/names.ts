import { blockKey, indexComposed } from '../inventory/composed-at.ts';
import { isSaid } from '../inventory/name.ts';
import { findBlockPath } from '../repository/block.ts';
import type { PlacedOccurrence } from '../repository/place.ts';

/** The names that a digest without one may be of. */
export type NamesOf = (place: PlacedOccurrence) => readonly string[];

/**
 * The names that a digest without one may be of. Where a unit of HEAD has the place, what it is composed to, and what any of the layers
 * was ever called there; else every image that any file names at the same path. Names that HEAD has nowhere any more nobody can
 * tell the layers of, so they count at their path in any case: one too many costs less than one too few.
 * `places` are those of HEAD and of the history, as far as they say a name, `images` those of HEAD's inventory.
 */
export function openNames(places: readonly PlacedOccurrence[], images: readonly PlacedOccurrence[]): NamesOf {
  const said = places.filter(isSaid);
  const byPath = collectNames(said, findBlockPath);
  const byBlock = collectNames(said, blockKey);
  const composedAt = indexComposed(images);
  const today = new Set(images.flatMap((each) => each.image ?? []));
  return (place) => {
    const composed = composedAt(place).filter(isNamed);
    const anywhere = [...(byPath.get(findBlockPath(place)) ?? [])];
    if (composed.length === 0) return anywhere;
    const layers = composed.flatMap((image) => image.composed?.places ?? []);
    return [
      ...composed.flatMap(({ image }) => image ?? []),
      ...layers.flatMap((layer) => [...(byBlock.get(blockKey(layer)) ?? [])]),
      ...anywhere.filter((name) => !today.has(name)),
    ];
  };
}

/** Composed to a name that no layer elsewhere may change. */
function isNamed(image: PlacedOccurrence): boolean {
  return image.image !== null && isSaid(image) && image.composed?.unknown === undefined;
}

function collectNames(
  places: readonly PlacedOccurrence[],
  keyOf: (place: PlacedOccurrence) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const place of places) {
    if (place.image === null) continue;
    const key = keyOf(place);
    names.set(key, (names.get(key) ?? new Set()).add(place.image));
  }
  return names;
}
