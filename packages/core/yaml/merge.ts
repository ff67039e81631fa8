import { type Entry, findEntry, type MapNode, type Node, resolve } from './node.ts';

/** Far above what people write, and a bound on what a chain of merges can blow up to. */
const maxMerged = 500;
const maxMergeDepth = 10;

/**
 * A map as a YAML parser would merge it (`<<: *base`, `<<: [*a, *b]`): merged entries first, the map's own last, so that
 * `findEntry` finds what wins. The map itself where it merges nothing.
 */
export function mergeEntries(map: MapNode): MapNode {
  if (!findEntry(map, '<<')) return map;
  const entries: Entry[] = [];
  gather(map, entries, 0);
  return { ...map, entries };
}

function gather(map: MapNode, into: Entry[], depth: number): void {
  if (depth < maxMergeDepth) {
    for (const source of sourcesOf(map)) if (into.length < maxMerged) gather(source, into, depth + 1);
  }
  for (const entry of map.entries) if (entry.key.literal !== '<<') into.push(entry);
}

/** The maps that a map merges, the one that loses first. */
function sourcesOf(map: MapNode): readonly MapNode[] {
  const value = resolve(findEntry(map, '<<')?.value);
  const sources: readonly (Node | null)[] = value?.kind === 'sequence' ? value.items.toReversed() : [value];
  return sources.map((source) => resolve(source)).filter((source): source is MapNode => source?.kind === 'map');
}
