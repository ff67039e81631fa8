import { addAll } from '../text/collate.ts';
import { type Entry, type MapNode, type Node, resolve, scalarText } from './node.ts';

/** Far above what people write, and a bound on what a chain of merges costs each of its maps. */
const maxMerged = 1000;

/**
 * A map as a YAML parser would merge it (`<<: *base`, `<<: [*a, *b]`): merged entries first, the map's own last, so that
 * `findEntry` finds what wins. The map itself where it merges nothing; `cut` where it merges more than a thousand maps.
 */
export function mergeEntries(map: MapNode): MapNode {
  if (!map.entries.some(isMerge)) return map;
  const known = mergedMaps.get(map);
  // In tolerant mode a map may grow after it was first looked through.
  if (known?.size === map.entries.length) return known.merged;
  const merged = merge(map);
  mergedMaps.set(map, { size: map.entries.length, merged });
  return merged;
}

/** What a map merges may be a thousand maps, and several questions are asked of it. */
const mergedMaps = new WeakMap<MapNode, { readonly size: number; readonly merged: MapNode }>();

function merge(map: MapNode): MapNode {
  const byKey = new Map<string, Entry>();
  const seen = new Set<MapNode>();
  const waiting = [map];
  for (let at = waiting.pop(); at !== undefined && seen.size < maxMerged; at = waiting.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const entry of at.entries.toReversed()) {
      if (!isMerge(entry) && !byKey.has(entry.key.literal)) byKey.set(entry.key.literal, entry);
    }
    addAll(waiting, sourcesOf(at));
  }
  const merged = { ...map, entries: [...byKey.values()].reverse() };
  return waiting.length === 0 ? merged : { ...merged, cut: true };
}

/** A merge key is plain (YAML 1.1, "Merge Key Language-Independent Type"): `"<<"` is a key as any other. */
export function isMerge({ key }: Entry): boolean {
  return key.literal === '<<' && key.style === 'plain';
}

/** The maps that a map merges, the one that loses first. */
function sourcesOf(map: MapNode): readonly MapNode[] {
  return map.entries.filter(isMerge).flatMap((entry) => {
    const value = resolve(entry.value);
    const sources: readonly (Node | null)[] = value?.kind === 'sequence' ? value.items.toReversed() : [value];
    return sources.map((source) => resolve(source)).filter((source): source is MapNode => source?.kind === 'map');
  });
}

/**
 * A key that a map writes before the merge key that brings it, too, with another value: kubectl, Helm and Argo CD take what
 * is merged last, kustomize what is written. Null where there is none.
 */
export function findContested(map: MapNode, matters: (key: string) => boolean): Entry | null {
  const first = map.entries.findIndex(isMerge);
  const own = first < 1 ? [] : map.entries.slice(0, map.entries.findLastIndex(isMerge));
  const written = own.filter((entry) => !isMerge(entry) && matters(entry.key.literal));
  if (written.length === 0) return null;
  const brought = mergeEntries({ ...map, entries: map.entries.filter(isMerge) });
  return written.find((entry) => brought.entries.some((other) => isContested(entry, other))) ?? null;
}

function isContested(entry: Entry, other: Entry): boolean {
  if (entry.key.literal !== other.key.literal) return false;
  const [value, merged] = [resolve(entry.value), resolve(other.value)];
  if (value === merged) return false;
  return !(value?.kind === 'scalar' && merged?.kind === 'scalar' && scalarText(value) === scalarText(merged));
}
