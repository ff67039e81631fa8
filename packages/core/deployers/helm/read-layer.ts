import { onceOf } from '../../text/once.ts';
import { type Entry, type MapNode, type Node, resolve } from '../../yaml/node.ts';
import type { HelmVersion, Origin, ValuesLayer } from './layer.ts';
import { readKey, readScalar } from './scalar.ts';
import { absent, emptyMap, mapView, unknown, type View } from './view.ts';

/** A chain of merge keys longer than this is a bomb, no values file. */
const maxMergeDepth = 10;
const maxMerged = 5_000;

/** What a layer says, document by document, with another `first` where a condition decides: Helm 3 reads the first, Helm 4 lays the others over it. */
export function viewDocuments(layer: ValuesLayer, helm: HelmVersion, first = layer.root): readonly View[] {
  if (layer.unknown !== undefined) return [unknown(layer.unknown)];
  return [first, ...(helm === 4 ? (layer.further ?? []) : [])].map((root) => viewRoot(layer, root));
}

/** Helm refuses a file whose root is no map. */
function viewRoot(layer: ValuesLayer, root: Node | null): View {
  const view = viewNode(root, { layer, node: root, key: null });
  if (view.kind === 'map') return view;
  if (view.kind === 'null') return emptyMap;
  return unknown(`Helm refuses ${layer.file}: it is a ${view.kind === 'list' ? 'list' : 'text'}, no map`);
}

/** Whether a map below holds a null; lists are not looked into. */
export function hasNull(node: Node | null): boolean {
  const at = resolve(node);
  if (at === null) return true;
  if (at.kind === 'scalar') return readScalar(at).type === 'null';
  if (at.kind === 'sequence') return false;
  return holdsNull(at);
}

const holdsNull = onceOf((map: MapNode) => listEntries(map).some(([, { value }]) => hasNull(value)));

function viewNode(node: Node | null, origin: Origin): View {
  const at = resolve(node);
  if (at === null) return { kind: 'null', origin };
  if (at.kind === 'scalar') {
    const read = readScalar(at);
    return read.type === 'null' ? { kind: 'null', origin } : { kind: 'scalar', ...read, origin };
  }
  if (at.kind === 'map') return viewMap(at, origin);
  const items = () => at.items.map((item) => viewNode(item, { ...origin, node: item, key: null }));
  return { kind: 'list', items, origin };
}

function viewMap(map: MapNode, origin: Origin): View {
  return mapView(
    (key) => {
      const entry = entryAt(map, key);
      if (entry === undefined) return absent;
      return viewNode(entry.value, { layer: origin.layer, node: entry.value, key: entry.key });
    },
    () => new Set(listEntries(map).map(([key]) => key)),
    () => [origin],
  );
}

/** Larger maps are indexed once. */
const smallMap = 24;

/** The entry of a key that counts: the last, unless a merge key below it brings another. */
export function entryAt(map: MapNode, key: string): Entry | undefined {
  const { entries } = map;
  if (entries.length > smallMap) return entriesOf(map).get(key);
  const isWord = isOwnText(key);
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index];
    if (entry === undefined) continue;
    if (isMerge(entry)) return entriesOf(map).get(key);
    if (isWord && entry.key.literal !== key) continue;
    if (readKey(entry.key) === key) return entry;
  }
  return undefined;
}

/** Whether only a key of the same text is read as it: another text may be read as a number or a truth value. */
function isOwnText(key: string): boolean {
  return /^[A-Za-z_]/.test(key) && key !== 'true' && key !== 'false' && key !== 'Infinity' && key !== 'NaN';
}

/** All entries with their keys; where a key stands twice, both, the one that counts last. */
export function listEntries(map: MapNode): readonly (readonly [string, Entry])[] {
  if (map.entries.some(isMerge)) return [...entriesOf(map)];
  return map.entries.flatMap((entry) => {
    const key = readKey(entry.key);
    return key === null ? [] : [[key, entry] as const];
  });
}

function isMerge({ key }: Entry): boolean {
  return key.literal === '<<' && key.style === 'plain';
}

/**
 * The entries that count, by key. go-yaml v2 reads from the top down, and the last wins: a merge key brings its entries
 * where it stands, over what stands before it.
 */
const entriesOf = onceOf((map: MapNode): ReadonlyMap<string, Entry> => gather(map, new Map(), 0));

function gather(map: MapNode, into: Map<string, Entry>, depth: number): Map<string, Entry> {
  for (const entry of map.entries) {
    if (isMerge(entry)) {
      if (depth >= maxMergeDepth) continue;
      for (const source of mergedBy(entry)) if (into.size < maxMerged) gather(source, into, depth + 1);
      continue;
    }
    const key = readKey(entry.key);
    if (key !== null) into.set(key, entry);
  }
  return into;
}

/** The maps that a merge key brings, the one that loses first. */
function mergedBy({ value }: Entry): readonly MapNode[] {
  const source = resolve(value);
  const all: readonly (Node | null)[] = source?.kind === 'sequence' ? source.items.toReversed() : [source];
  return all.map((item) => resolve(item)).filter((item): item is MapNode => item?.kind === 'map');
}
