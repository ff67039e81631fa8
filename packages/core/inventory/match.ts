/** One thing before and after a change; null on the side on which it is not. */
export type Pair<T> =
  | { readonly before: T; readonly after: T }
  | { readonly before: T; readonly after: null }
  | { readonly before: null; readonly after: T };

/**
 * Pairs the items of two lists one to one: by the first key, what is left by the second, and so on. What has no key on a stage
 * (null) waits for the next. Pairs are in the order of `after`, then what is gone in the order of `before`.
 */
export function pairUp<T>(
  before: readonly T[],
  after: readonly T[],
  stages: readonly ((item: T) => string | null)[],
): readonly Pair<T>[] {
  const partners = new Map<T, T>();
  let [old, left] = [before, after];
  for (const keyOf of stages) {
    if (old.length === 0 || left.length === 0) break;
    const known = indexItems(old, keyOf);
    const taken = new Set<T>();
    for (const item of left) {
      const partner = known.get(keyOf(item) ?? '')?.shift();
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

function indexItems<T>(items: readonly T[], keyOf: (item: T) => string | null): ReadonlyMap<string, T[]> {
  const known = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null || key === '') continue;
    const same = known.get(key);
    if (same === undefined) known.set(key, [item]);
    else same.push(item);
  }
  return known;
}
