import { type Abstract, ask, type ByKind, type Out } from './abstract.ts';
import { sourcesOf } from './parts.ts';
import { TooMuch } from './touches.ts';

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
  const inner = value.kind === 'text' ? levelsOfOut(value.out) : deepest(ask(within, value), levelsOf);
  const levels = 1 + inner;
  known.set(value, levels);
  return levels;
}

const within: ByKind<[], readonly Abstract[]> = {
  ...sourcesOf,
  choice: ({ condition, yes, no }) => [condition, yes, no],
  not: ({ value }) => [value],
  equal: ({ one, other }) => [one, other],
  is: ({ value }) => [value],
};

/** Texts share most of their pieces with those that they are made of: each list of pieces is looked through once. */
function levelsOfOut(out: readonly Out[]): number {
  const found = known.get(out);
  if (found !== undefined) return found;
  const levels = deepest(out, (piece) => {
    if (piece.kind === 'print') return levelsOf(piece.value);
    if (piece.kind === 'choice')
      return Math.max(levelsOf(piece.condition), levelsOfOut(piece.yes), levelsOfOut(piece.no));
    return piece.kind === 'loop' ? levelsOfOut(piece.body) : 0;
  });
  known.set(out, levels);
  return levels;
}

function deepest<T>(items: readonly T[], levels: (item: T) => number): number {
  let most = 0;
  for (const item of items) most = Math.max(most, levels(item));
  return most;
}
