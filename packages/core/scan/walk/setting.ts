import { mergeEntries } from '../../yaml/merge.ts';
import { type MapNode, type Node, textOf } from '../../yaml/node.ts';
import { isImageKey } from '../keys/image-keys.ts';
import type { Mark } from '../keys/machine.ts';
import { addCode, type Collection, type Context } from './collect.ts';
import { entryBelow, scalarOf } from './fields.ts';
import { followKeys, walkTarget } from './patch.ts';
import type { Place } from './places.ts';

/**
 * What a mutator sets in other objects, at the place that a text of it says: it is judged as what stands there. `walk`: what
 * goes on from the value.
 */
export function walkSetting(
  into: Collection,
  map: MapNode,
  { location, values, computed = [], unless }: Extract<Mark, { kind: 'sets' }>,
  path: string,
  context: Context,
  walk: (into: Collection, node: Node | null, place: Place, context: Context) => void,
): void {
  const at = textOf(mergeEntries(map), location) ?? '';
  const target = followKeys(into, keysOf(at));
  const isOff = unless !== undefined && scalarOf(entryBelow(map, unless[0])) === unless[1];
  if (isOff) return;
  for (const where of values) {
    const entry = entryBelow(map, where);
    if (entry) walkTarget(into, entry, `${path}.${where}`, target, context, walk);
  }
  const { state, key } = target.place;
  if (state?.mark?.kind !== 'image' && !isImageKey(key)) return;
  for (const where of computed) {
    const entry = entryBelow(map, where);
    if (entry) addCode(into, context, `${path}.${where}`, entry.key.start, `${at}: ${where}`);
  }
}

/** The keys of `spec.containers[name: web]."a.b/c"`; an item of a list is `-`, as in a JSON patch. */
function keysOf(location: string): readonly string[] {
  const steps = location.matchAll(/(\[(?:"[^"]*"|'[^']*'|[^\]"'])*\])|"([^"]*)"|'([^']*)'|([^.[\]]+)/g);
  return [...steps].map(([, item, double, single, plain = '']) =>
    item === undefined ? (double ?? single ?? plain) : '-',
  );
}
