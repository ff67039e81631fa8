import { mergeEntries } from '../../yaml/merge.ts';
import { findEntry, type MapNode, type Node, resolve, textOf, valueText } from '../../yaml/node.ts';
import { imageOthers, objectHolders } from '../catalogue/conventions/keys.ts';
import { imageVariable } from '../catalogue/conventions/variables.ts';
import { isOthersKey } from '../keys/image-keys.ts';
import { built, type State } from '../keys/machine.ts';
import { openInner } from '../keys/shapes.ts';
import type { Collection, Context, Passing } from './collect.ts';
import { isUnlabelled, type Place } from './places.ts';

/** Why the map of a schema is left alone. */
export const schema: Passing = { by: 'schema', why: 'a schema' };
/** Why the value of a variable or a flag is left alone whose name says that a build pushes it. */
export const pushed: Passing = { by: imageVariable.id, why: built };
const status: Passing = { by: 'kubernetes.status', why: 'a status' };
const others: Passing = { by: imageOthers.id, why: imageOthers.why };

/**
 * What the catalogue says of an object inside another. As a whole it is left alone only where objects are: a pod template that says
 * it is something else runs all the same.
 */
export function stateInside(into: Collection, map: MapNode, outer: Place, { object }: Context): State | null {
  const state = openInner(into.names.shapes, map);
  const isHeld = object === null || outer.values || objectKeys.has(outer.key || outer.outerKey);
  return state?.mark?.kind === 'ignore' && !isHeld ? outer.state : state;
}

const objectKeys: ReadonlySet<string> = new Set(objectHolders.keys);

/** Nothing is left alone by what another map says. */
export function stateBeside(state: State | null, map: MapNode): State | null {
  const mark = state?.mark;
  if (state === null || mark?.kind !== 'ignore' || mark.beside === undefined) return state;
  const [key, ...values] = mark.beside;
  const text = textOf(mergeEntries(map), key) ?? '';
  return (values.length === 0 ? text !== '' : values.includes(text)) ? state : { ...state, mark: null };
}

/** Why an entry is left alone, if it is. */
export function passedAt(
  into: Collection,
  map: MapNode,
  key: string,
  value: Node,
  state: State | null,
): Passing | null {
  const mark = state?.mark;
  if (mark?.kind === 'ignore' && !(mark.text && value.kind !== 'scalar')) return mark;
  if (mark?.kind === 'image' && mark.builtBy !== undefined && isBuilt(map, mark.builtBy))
    return { by: mark.by, why: built };
  if (isOthersKey(key) && !into.names.references.has(key)) return others;
  return key === 'status' && value.kind !== 'scalar' && isUnlabelled(map) ? status : null;
}

/** Whether a key says what something is built from: a map, a path or a repository. A text may be the number of a build. */
function isBuilt(map: MapNode, key: string): boolean {
  const value = resolve(findEntry(map, key)?.value);
  return value !== null && (value.kind !== 'scalar' || /^[.~/$]|:\/\/|\//.test(valueText(value)));
}
