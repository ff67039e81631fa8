import {
  type Entry,
  findEntry,
  type MapNode,
  type Node,
  resolve,
  type ScalarNode,
  textOf,
  valueText,
} from '../../yaml/node.ts';
import { appendKey } from '../../yaml/path.ts';
import type { PartRole } from '../catalogue/convention.ts';
import { isImageBlockKey, splitFlatKey } from '../keys/image-keys.ts';
import { partOf } from '../parts.ts';
import { addDraft, type Collection, type Context } from './collect.ts';
import { findParameterImages } from './parameters.ts';
import type { Place } from './places.ts';
import { visitText } from './text.ts';

/** Where a JSON patch puts its value: the place, and what is around it where the value is an item. */
export interface Target {
  readonly place: Place;
  readonly around: Place;
}

/**
 * `{op, path: /spec/…/image, value}` of a JSON patch (RFC 6902): its value is judged as what stands where it is put. Returns
 * the entries that make a map one. `walk`: what goes on from the value.
 */
export function walkPatch(
  into: Collection,
  map: MapNode,
  { path: at }: Place,
  outer: Context,
  walk: (into: Collection, node: Node | null, place: Place, context: Context) => void,
): readonly Entry[] {
  const entry = findEntry(map, 'value');
  const target = readTarget(into, map);
  if (!target || !entry) return [];
  if (textOf(map, 'op') !== 'test') walkTarget(into, entry, `${at}.value`, target, outer, walk);
  return map.entries.filter(({ key }) => operation.has(key.literal));
}

const operation: ReadonlySet<string | null> = new Set(['op', 'path', 'value', 'from']);

/** Judges the value of an entry as what stands at a place of another object. */
export function walkTarget(
  into: Collection,
  { key, value: node }: Entry,
  path: string,
  target: Target,
  outer: Context,
  walk: (into: Collection, node: Node | null, place: Place, context: Context) => void,
): void {
  const context = { ...outer, patch: { from: path, to: target.place.path } };
  const value = resolve(node);
  if (value?.kind === 'scalar') visitValue(into, value, key, path, target, context);
  else if (!takesParameter(into, value, path, target, context)) walk(into, node, { ...target.place, path }, context);
}

/** Where a JSON patch puts its value; null where a map is none. */
export function readTarget(into: Collection, map: MapNode): Target | null {
  return findEntry(map, 'value') ? pointedAt(into, map) : null;
}

/** The place that an operation is about, whatever it does there. */
export function pointedAt(into: Collection, map: MapNode): Target | null {
  const pointer = textOf(map, 'path');
  if (!pointer?.startsWith('/') || textOf(map, 'op') === undefined) return null;
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  return followKeys(into, keys);
}

/** The place that keys lead to in an object of which nothing is known. */
export function followKeys(into: Collection, keys: readonly string[]): Target {
  let place: Place = { path: '', key: '', outerKey: '', values: false, state: into.names.shapes.unknown };
  let around = place;
  for (const key of keys) {
    around = place;
    place = stepTo(place, key);
  }
  return { place, around };
}

/** An item of a list: by its number, behind the last, or by the variable of a loop. */
const isItem = /^(?:-|-?\d+|\{\{.*\}\})$/;

function stepTo({ path, key: above, outerKey, values, state }: Place, key: string): Place {
  if (isItem.test(key)) {
    const item = state?.next(null) ?? null;
    return { path: `${path}[${key}]`, key: '', outerKey: above || outerKey, values, state: item };
  }
  const next = state?.next(key) ?? null;
  return {
    path: appendKey(path, key),
    key,
    outerKey: above || outerKey,
    values: values || next?.mark?.kind === 'values',
    state: next,
  };
}

function visitValue(
  into: Collection,
  value: ScalarNode,
  keyNode: ScalarNode,
  path: string,
  { place }: Target,
  context: Context,
): void {
  const { key, values, state } = place;
  if (values && isReset(into, value, place)) {
    const parts = { digest: partOf(context.source, value) };
    addDraft(into, { path, shape: 'map', by: 'image.block', parts, context });
    return;
  }
  const mark = state?.mark?.kind === 'image' && state.mark.beside === undefined ? state.mark : null;
  const certain = mark?.certain === true;
  const bare = mark?.bare === true || (key === 'image' && values);
  visitText(
    into,
    value,
    { path, key, keyNode, shape: 'reference', certain, bare, ...(mark && { by: mark.by }) },
    context,
  );
}

/**
 * `/spec/values/image/digest` with nothing: a patch that takes a digest back. Any other part by itself leaves the digest that the
 * patched object says.
 */
function isReset(into: Collection, value: ScalarNode, place: Pick<Place, 'key' | 'outerKey'>): boolean {
  return roleIn(into, place) === 'digest' && valueText(value) === '';
}

/** The part of an image that a key says, within a block or by itself. */
export function roleIn(into: Collection, { key, outerKey }: Pick<Place, 'key' | 'outerKey'>): PartRole | null {
  return isImageBlockKey(outerKey) ? into.names.roleOf(key) : (splitFlatKey(key)?.role ?? null);
}

/** One parameter, added to the list of them. */
function takesParameter(
  into: Collection,
  value: Node | null,
  path: string,
  { around }: Target,
  context: Context,
): boolean {
  const mark = around.state?.mark;
  if (value?.kind !== 'map' || mark?.kind !== 'parameters') return false;
  return findParameterImages(into, { kind: 'sequence', items: [value] }, path, context, mark.by).has(value);
}
