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
  // By index: one item may be in a list twice.
  const partners = new Map<number, T>();
  let old: readonly Indexed<T>[] = [...before.entries()];
  let left: readonly Indexed<T>[] = [...after.entries()];
  for (const keyOf of stages) {
    if (old.length === 0 || left.length === 0) break;
    const known = indexItems(old, keyOf);
    const taken = new Set<number>();
    for (const [index, item] of left) {
      const partner = known.get(keyOf(item, 'after') ?? '')?.shift();
      if (partner === undefined) continue;
      partners.set(index, partner[1]);
      taken.add(partner[0]);
    }
    old = old.filter(([index]) => !taken.has(index));
    left = left.filter(([index]) => !partners.has(index));
  }
  return [
    ...after.map((item, index) => ({ before: partners.get(index) ?? null, after: item }) as Pair<T>),
    ...old.map(([, item]) => ({ before: item, after: null })),
  ];
}

type Indexed<T> = readonly [index: number, item: T];

function indexItems<T>(items: readonly Indexed<T>[], keyOf: Stage<T>): ReadonlyMap<string, Indexed<T>[]> {
  const known = new Map<string, Indexed<T>[]>();
  for (const each of items) {
    const key = keyOf(each[1], 'before');
    if (key === null || key === '') continue;
    const same = known.get(key);
    if (same === undefined) known.set(key, [each]);
    else same.push(each);
  }
  return known;
}
