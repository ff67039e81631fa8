import type { RenderedImage, RenderedUnit } from './rendered-units.ts';

type Pair<T> = readonly [T | null, T | null];

/** The same deployment before and after; null on a side where it is not there. */
export function pairUnits(
  before: readonly RenderedUnit[],
  after: readonly RenderedUnit[],
): readonly Pair<RenderedUnit>[] {
  const { pairs, left, right } = pairBy(before, after, ({ key }) => key);
  return [...pairs, ...left.map((unit) => [unit, null] as const), ...right.map((unit) => [null, unit] as const)];
}

/**
 * The same image before and after: by object and path; by kind and path in their order where an object's name holds the version,
 * as a migration's job may.
 */
export function pairImages(
  before: readonly RenderedImage[],
  after: readonly RenderedImage[],
): readonly Pair<RenderedImage>[] {
  const first = pairBy(before, after, ({ object, path }) => `${object}\0${path}`);
  const second = pairBy(first.left, first.right, ({ object, path }) => `${object.split(' ', 1)[0]}\0${path}`);
  return [
    ...[...first.pairs, ...second.pairs],
    ...second.left.map((image) => [image, null] as const),
    ...second.right.map((image) => [null, image] as const),
  ];
}

function pairBy<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string) {
  const waiting = new Map<string, T[]>();
  for (const item of after) waiting.set(keyOf(item), [...(waiting.get(keyOf(item)) ?? []), item]);
  const pairs: (readonly [T, T])[] = [];
  const left: T[] = [];
  for (const item of before) {
    const other = waiting.get(keyOf(item))?.shift();
    if (other === undefined) left.push(item);
    else pairs.push([item, other]);
  }
  return { pairs, left, right: [...waiting.values()].flat() };
}
