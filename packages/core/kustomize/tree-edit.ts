import { type Entry, type MapNode, type Node, resolve, type ScalarNode, scalarText } from '../yaml/node.ts';
import { type Composed, isComposed, madeKey } from './layer.ts';

/** A step into a tree: a key, or the index of an item. */
export type Step = string | number;

/** What stands at the end of the steps; undefined where the way ends before. */
export function nodeAt(root: Node | null, steps: readonly Step[]): Node | null | undefined {
  let at: Node | null | undefined = root;
  for (const step of steps) {
    const here = resolve(at);
    if (here?.kind === 'map') at = entryOf(here, String(step))?.value;
    else if (here?.kind === 'sequence' && typeof step === 'number') at = here.items[step];
    else return undefined;
    if (at === undefined) return undefined;
  }
  return at;
}

/** The entry of a key. Attached trees have each key once. */
export function entryOf(map: MapNode, key: string): Entry | undefined {
  return map.entries.find((entry) => scalarText(entry.key) === key);
}

/** The tree with another value at the end of the steps, maps made where they lack; null where a step leads nowhere. */
export function withNode(root: Node | null, steps: readonly Step[], value: Node | null): Node | null {
  const [step, ...rest] = steps;
  if (step === undefined) return value;
  const here = resolve(root);
  if (here?.kind === 'sequence') {
    if (typeof step !== 'number' || step >= here.items.length) return null;
    return { ...here, items: here.items.with(step, withNode(here.items[step] ?? null, rest, value)) };
  }
  if (here !== null && here.kind !== 'map') return null;
  const map: MapNode = here ?? { kind: 'map', entries: [], start: 0, end: 0, flow: false };
  return withEntry(map, String(step), (known) => withNode(known, rest, value));
}

/** The map with another value of a key, at its place; a new key comes last. */
export function withEntry(map: MapNode, key: string, change: (known: Node | null) => Node | null): MapNode {
  const index = map.entries.findIndex((entry) => scalarText(entry.key) === key);
  const known = map.entries[index];
  if (known === undefined) return { ...map, entries: [...map.entries, { key: madeKey(key), value: change(null) }] };
  return { ...map, entries: map.entries.with(index, { key: known.key, value: change(known.value) }) };
}

/** The map without a key. */
export function withoutEntry(map: MapNode, key: string): MapNode {
  return { ...map, entries: map.entries.filter((entry) => scalarText(entry.key) !== key) };
}

/** The tree without what stands at the end of the steps. */
export function withoutNode(root: Node, steps: readonly string[]): Node {
  const [step, ...rest] = steps;
  const entry = root.kind === 'map' && step !== undefined ? entryOf(root, step) : undefined;
  if (root.kind !== 'map' || step === undefined || entry === undefined) return root;
  if (rest.length === 0) return withoutEntry(root, step);
  const inner = resolve(entry.value);
  return inner === null ? root : withEntry(root, step, () => withoutNode(inner, rest));
}

/** A new tree over an old one: its scalars remember those that stood in their places. Items of lists are led by their `name`. */
export function layOver(node: Node | null, old: Node | null | undefined): Node | null {
  const [now, then] = [resolve(node), resolve(old)];
  if (now === null || then === null || now.kind !== then.kind) return now;
  if (now.kind === 'scalar') return then.kind === 'scalar' ? overScalar(now, then) : now;
  if (now.kind === 'sequence' && then.kind === 'sequence') {
    const named = new Map<string, Node | null>();
    for (const item of then.items) named.set(nameOf(item) ?? '', item);
    const partner = (item: Node | null, index: number) => {
      const name = nameOf(item);
      return name === null ? then.items[index] : named.get(name);
    };
    return { ...now, items: now.items.map((item, index) => layOver(item, partner(item, index))) };
  }
  if (now.kind !== 'map' || then.kind !== 'map') return now;
  const entries = now.entries.map(({ key, value }) => ({
    key,
    value: layOver(value, entryOf(then, scalarText(key))?.value),
  }));
  return { ...now, entries };
}

/** A scalar that remembers what stood there. */
export function overScalar(now: ScalarNode, then: ScalarNode): Composed {
  const composed = isComposed(now) ? now : { ...now, layer: null };
  return isComposed(then) ? { ...composed, over: then } : composed;
}

function nameOf(item: Node | null): string | null {
  const map = resolve(item);
  const name = map?.kind === 'map' ? resolve(entryOf(map, 'name')?.value) : null;
  return name?.kind === 'scalar' ? scalarText(name) : null;
}
