import type { Entry, MapNode } from '../../yaml/node.ts';
import { mayBe } from '../keys/glance.ts';
import type { Collection, Context } from './collect.ts';
import { findFlatImages, findRunningImages } from './flat.ts';
import { findImageMap } from './image-map.ts';
import { findParameterEntries } from './parameters.ts';
import { isInValues, type Place } from './places.ts';

/** The entries that an image in parts takes up. */
export function findImages(
  into: Collection,
  map: MapNode,
  place: Place,
  context: Context,
  isBlock: boolean,
  may: number,
): ReadonlySet<Entry> | null {
  const mark = place.state?.mark;
  if (mark?.kind === 'parameters') return findParameterEntries(into, map, place.path, context, mark.by);
  const inMap =
    isBlock || may & mayBe.image
      ? findImageMap(into, map, { ...place, values: isInValues(may, place) }, context, isBlock)
      : null;
  const isInput = context.versioned && place.key === 'with';
  const findFlat = () =>
    isInput ? findRunningImages(into, map, place.path, context) : findFlatImages(into, map, place, context);
  const flat = may & mayBe.loud ? findFlat() : null;
  return inMap && flat ? new Set([...inMap, ...flat]) : (inMap ?? flat);
}
