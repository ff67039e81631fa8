import { findFilePlace, findPlacePath } from '../repository/block.ts';
import type { PlacedOccurrence } from '../repository/place.ts';

/**
 * What the units of a tree make of a place: the composed images that it has a part in. Also of what stood there in an earlier text,
 * or below another name of its file, as long as the layout takes it for the same place.
 */
export type ComposedAt = (place: PlacedOccurrence) => readonly PlacedOccurrence[];

/** `images` are an inventory's. */
export function indexComposed(images: readonly PlacedOccurrence[]): ComposedAt {
  const known = new Map<string, PlacedOccurrence[]>();
  for (const image of images) {
    for (const key of new Set((image.composed?.places ?? []).map(blockKey))) {
      const found = known.get(key) ?? [];
      known.set(key, found);
      found.push(image);
    }
  }
  return (place) => known.get(blockKey(place)) ?? [];
}

/** Equal for one block in two texts of a file. */
export function blockKey(occurrence: PlacedOccurrence): string {
  const { environment, file, owner, document } = occurrence;
  return JSON.stringify([environment, findFilePlace(occurrence) || file, findPlacePath(occurrence), owner ?? document]);
}
