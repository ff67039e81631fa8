/** By UTF-16 units, not by locale: the same order on every machine. */
export function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** Items by a key, keys in order of first appearance (`Map.groupBy` is not in Node 20). */
export function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Items by a key, one of each: where the first stood, and of those with the same key the last. */
export function onePerKey<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  return items.length < 2 ? items : [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** Puts items behind those of a list. `push(...items)` ends the process where they are some hundred thousand. */
export function addAll<T>(into: T[], items: Iterable<T>): void {
  for (const item of items) into.push(item);
}
