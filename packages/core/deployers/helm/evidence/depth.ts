import { type Abstract, ask, type ByKind, type Out } from './abstract.ts';
import { partsOf, TooMuch } from './touches.ts';

/** Values within values: more levels than the charts that we know have by a factor of ten, and than a stack could go down for long. */
const maxLevels = 500;

/** Refuses a value that a template nests without end: throws `TooMuch`. */
export function checkDepth(value: Abstract): Abstract {
  if (levelsOf(value) > maxLevels) throw new TooMuch('too deep a value');
  return value;
}

const known = new WeakMap<object, number>();

function levelsOf(value: Abstract): number {
  const found = known.get(value);
  if (found !== undefined) return found;
  // A map may be in itself.
  known.set(value, 1);
  const levels = 1 + deepest(ask(within, value), levelsOf);
  known.set(value, levels);
  return levels;
}

const within: ByKind<[], readonly Abstract[]> = {
  ...partsOf,
  choice: ({ condition, yes, no }) => [condition, yes, no],
  text: ({ out }) => valuesOf(out),
  derived: ({ from }) => from,
  not: ({ value }) => [value],
  equal: ({ one, other }) => [one, other],
  is: ({ value }) => [value],
};

function valuesOf(out: readonly Out[]): readonly Abstract[] {
  return out.flatMap((piece) => {
    if (piece.kind === 'print') return [piece.value];
    if (piece.kind === 'choice') return [piece.condition, ...valuesOf(piece.yes), ...valuesOf(piece.no)];
    return piece.kind === 'loop' ? valuesOf(piece.body) : [];
  });
}

function deepest<T>(items: readonly T[], levels: (item: T) => number): number {
  return items.reduce((most, item) => Math.max(most, levels(item)), 0);
}
