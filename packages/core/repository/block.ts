import type { Occurrence } from '../scan/occurrence.ts';
import { dropIndexes } from '../yaml/path.ts';
import type { PlacedOccurrence } from './place.ts';

/** The keys that may name an image's one string inside its block, and the parts of a map: they say how, not what. */
const ends = /\.(?:ref|reference|repository|name|tag|version|digest|sha)$/;

/**
 * The path of the block that an image is written in, whatever its shape: `image` for a map there, for one string there and
 * for one at `image.ref`. The entries of a kustomization are told by their name, so their index is left out.
 */
export function findBlockPath({ path, shape }: Pick<Occurrence, 'path' | 'shape'>): string {
  const block = shape === 'reference' || shape === 'map' ? path.replace(ends, '') : path;
  return shape === 'kustomize' ? dropIndexes(block) : block;
}

/** The file with `{env}` in it: the part of a place before its path. */
export function findFilePlace({ place }: Pick<PlacedOccurrence, 'place'>): string {
  return place === null ? '' : place.slice(0, place.indexOf('#'));
}

/** The path of a place, as `findBlockPath` has it, with `{env}` where the layout has it. */
export function findPlacePath(occurrence: PlacedOccurrence): string {
  const path = occurrence.place === null ? occurrence.path : occurrence.place.slice(occurrence.place.indexOf('#') + 1);
  return findBlockPath({ path, shape: occurrence.shape });
}
