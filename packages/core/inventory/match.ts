/** One thing before and after a change; null on the side on which it is not. */
export type Pair<T> =
  | { readonly before: T; readonly after: T }
  | { readonly before: T; readonly after: null }
  | { readonly before: null; readonly after: T };

/** What an item is known by on one side. Null: it waits for the next stage. */
export type Stage<T> = (item: T, side: 'before' | 'after') => string | null;

/**
 * Pairs the items of two lists one to one: by the first key, what is left by the second, and so on. Pairs are in the order of `after`, then what is gone in the order of `before`.
 */
export function pairUp<T>(before: readonly T[], after: readonly T[], stages: readonly Stage<T>[]): readonly Pair<T>[] {
  const partners = new Map<T, T>();
  let [old, left] = [before, after];
  for (const keyOf of stages) {
    if (old.length === 0 || left.length === 0) break;
    const known = indexItems(old, keyOf);
    const taken = new Set<T>();
    for (const item of left) {
      const partner = known.get(keyOf(item, 'after') ?? '')?.shift();
      if (partner === undefined) continue;
      partners.set(item, partner);
      taken.add(partner);
    }
    old = old.filter((item) => !taken.has(item));
    left = left.filter((item) => !partners.has(item));
  }
  return [
    ...after.map((item) => ({ before: partners.get(item) ?? null, after: item }) as Pair<T>),
    ...old.map((item) => ({ before: item, after: null })),
  ];
}

function indexItems<T>(items: readonly T[], keyOf: Stage<T>): ReadonlyMap<string, T[]> {
  const known = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item, 'before');
    if (key === null || key === '') continue;
    const same = known.get(key);
    if (same === undefined) known.set(key, [item]);
    else same.push(item);
  }
  return known;
}
