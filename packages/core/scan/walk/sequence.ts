import { findEntry, type Node, resolve, type ScalarNode, type SequenceNode, scalarText } from '../../yaml/node.ts';
import { hasImage, isDull } from '../keys/glance.ts';
import type { Collection, Context } from './collect.ts';
import { findKustomizeImages, itemKey } from './lists.ts';
import { findParameterImages } from './parameters.ts';
import { pushed } from './passing.ts';
import { findPatchedParts } from './patched-parts.ts';
import { type Place, shapeUnder } from './places.ts';
import { findStemmed, type Way } from './stems.ts';
import { passText, visitText } from './text.ts';
import { isImageFlag, isOutputFlag, isParameters } from './variables.ts';

/** Walks what is in a list. `walk`: what goes on from an item. */
export function walkSequence(
  into: Collection,
  list: SequenceNode,
  place: Place,
  context: Context,
  walk: (into: Collection, node: Node | null, place: Place, context: Context) => void,
): void {
  const mark = place.state?.mark;
  if (mark?.kind === 'kustomize') {
    findKustomizeImages(into, list, place.path, context, mark.by);
    return;
  }
  const used = findUsed(into, list, place, context);
  const isArgs = shapeUnder(place.key, place.outerKey) === 'arg';
  const isNamed = hasImage(place.key) || place.state?.next(null)?.mark?.kind === 'image';
  for (const [index, item] of list.items.entries()) {
    const node = resolve(item);
    if (node && used.has(node)) continue;
    const path = `${place.path}[${index}]`;
    const before = isArgs && node?.kind === 'scalar' ? resolve(list.items[index - 1]) : null;
    if (isOutputFlag(before)) {
      if (node?.kind === 'scalar') passText(into, node, { path, key: 'image', shape: 'arg' }, context, pushed);
      continue;
    }
    const value = flagValue(before, node);
    if (value) visitText(into, value, { path, key: 'image', shape: 'arg', by: 'image.flag' }, context);
    else if (node?.kind !== 'scalar' || !isDull(node) || isNamed)
      walk(into, item, itemPlace(place, path, node), context);
  }
}

/** The items that images take up which go over several of them. */
function findUsed(into: Collection, list: SequenceNode, place: Place, context: Context): ReadonlySet<Node> {
  const { path, state } = place;
  const mark = state?.mark;
  if (mark?.kind === 'parameters') return findParameterImages(into, list, path, context, mark.by);
  const first = resolve(list.items[0]);
  if (first?.kind === 'map' && findEntry(first, 'op')) return findPatchedParts(into, list, path, context);
  return findStemmed(into, list, path, wayOf(place), context);
}

/** A task may put its parameters together, or take one as it is. */
function wayOf({ key, outerKey }: Place): Way {
  if (shapeUnder(key, outerKey) === 'arg') return { shape: 'arg', doubtful: false };
  return isParameters(key) ? { shape: 'parameter', doubtful: true } : { shape: 'env', doubtful: false };
}

/** An item that is the value of the flag before it, whose name says image. */
function flagValue(before: Node | null, node: Node | null): ScalarNode | null {
  return before !== null && node?.kind === 'scalar' && isImageFlag(before, scalarText(node)) ? node : null;
}

function itemPlace(place: Place, path: string, node: Node | null): Place {
  const { key, values, state } = place;
  const isPassed = state?.mark?.kind === 'ignore' && node?.kind === 'scalar';
  return {
    path,
    key: itemKey(key, node),
    outerKey: key,
    values,
    state: isPassed ? state : (state?.next(null) ?? null),
  };
}
