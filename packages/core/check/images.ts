import { findOpen, isPinned } from '../inventory/kustomized/pin.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { type TextId, textId } from '../repository/place-id.ts';
import type { JudgedPlace } from './rules/finding.ts';

/**
 * Every place that names an image, with what runs by it: pinned where all of that is. What only kustomize can tell is not, whatever digest
 * stands there, unless it was rendered.
 */
export function describeImages(
  places: readonly PlacedOccurrence[],
  images: readonly PlacedOccurrence[],
  isRendered: (file: string) => boolean,
): readonly JudgedPlace[] {
  const runs = new Map<TextId, PlacedOccurrence[]>();
  for (const image of images) {
    for (const place of image.composed?.places ?? []) {
      const id = textId(place);
      const known = runs.get(id);
      if (known) known.push(image);
      else runs.set(id, [image]);
    }
  }
  // What a template prints and nobody can tell is not judged, and is no image yet.
  const told = places.filter(({ image, templated }) => image !== null || !templated?.open);
  return told.map((place) => {
    const own = runs.size === 0 ? [] : (runs.get(textId(place)) ?? []);
    const pinned = (own.length === 0 ? isPinned(place) : own.every(isPinned)) && findOpen(place, isRendered) === null;
    return { ...place, pinned, runs: own };
  });
}
