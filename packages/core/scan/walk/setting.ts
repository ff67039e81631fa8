import { mergeEntries } from '../../yaml/merge.ts';
import { type Entry, findEntry, type MapNode, type Node, resolve, textOf, valueText } from '../../yaml/node.ts';
import { appendKey } from '../../yaml/path.ts';
import { isImageKey } from '../keys/image-keys.ts';
import type { Mark } from '../keys/machine.ts';
import { partOf } from '../parts.ts';
import { addCode, addDraft, type Collection, type Context } from './collect.ts';
import { partIn } from './fields.ts';
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
  const isOff = unless !== undefined && textAt(entryAt(map, unless[0])) === unless[1];
  if (isOff) return;
  for (const where of values) {
    const entry = entryAt(map, where);
    if (entry) walkTarget(into, entry, `${path}.${where}`, target, context, walk);
  }
  const { state, key } = target.place;
  if (state?.mark?.kind !== 'image' && !isImageKey(key)) return;
  for (const where of computed) {
    const entry = entryAt(map, where);
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

function entryAt(map: MapNode, path: string): Entry | undefined {
  let entry: Entry | undefined;
  let node: ReturnType<typeof resolve> = map;
  for (const key of path.split('.')) {
    entry = node?.kind === 'map' ? findEntry(mergeEntries(node), key) : undefined;
    node = resolve(entry?.value);
  }
  return entry;
}

function textAt(entry: Entry | undefined): string {
  const node = resolve(entry?.value);
  return node?.kind === 'scalar' ? valueText(node) : '';
}

/**
 * An image that a mutator writes in parts, its version with the sign before it: `:v1`, `@sha256:…`. Without a version the image
 * keeps the one that it has, and nobody can tell which.
 */
export function addAssigned(
  into: Collection,
  map: MapNode,
  mark: Extract<Mark, { kind: 'assigns' }>,
  path: string,
  context: Context,
): void {
  const whole = mergeEntries(map);
  const [registry, repository] = [mark.registry, mark.repository].map((key) => partIn(context, findEntry(whole, key)));
  const entry = findEntry(whole, mark.version);
  const node = resolve(entry?.value);
  const text = textAt(entry);
  if (node?.kind !== 'scalar' || entry === undefined || text === '') {
    const key = findEntry(whole, mark.repository)?.key;
    if (key && repository)
      addCode(into, context, appendKey(path, mark.repository), key.start, `${repository.text}:<its own>`);
    return;
  }
  const name = repository ? { ...(registry && { registry }), repository } : {};
  const said = {
    ...partOf(context.source, node, entry.key, 1),
    ...(entry.value?.kind === 'alias' && { aliased: true as const }),
  };
  const draft = { path, shape: 'map' as const, by: mark.by, context };
  const completedBy = { key: mark.version, tag: said.text, digestKey: mark.version };
  if (text.startsWith('@')) addDraft(into, { ...draft, parts: { ...name, digest: said } });
  else addDraft(into, { ...draft, parts: repository ? name : { tag: said }, completedBy });
}
