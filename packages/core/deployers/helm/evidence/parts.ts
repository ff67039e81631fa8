import type { Abstract, ByKind, Out } from './abstract.ts';

export const noParts = (): readonly Abstract[] => [];

/** What a value may be, and what is in it; nothing of texts, nor of what a function made: that was looked at when it was called. */
export const partsOf: ByKind<[], readonly Abstract[]> = {
  dict: ({ dict }) => [...dict.fields.values(), dict.rest, ...dict.below, ...dict.above],
  list: ({ items }) => items,
  choice: ({ yes, no }) => [yes, no],
  any: ({ options }) => options,
  layered: ({ layers }) => layers,
  same: ({ value }) => [value],
  path: noParts,
  text: noParts,
  derived: noParts,
  not: noParts,
  equal: noParts,
  is: noParts,
  literal: noParts,
  outside: noParts,
  files: noParts,
  file: noParts,
  fail: noParts,
};

/** The same, and what a function was given. */
export const sourcesOf: typeof partsOf = { ...partsOf, derived: ({ from }) => from };

/** The lists of pieces inside a piece. */
export function innerOf(piece: Out): readonly (readonly Out[])[] {
  if (piece.kind === 'choice') return [piece.yes, piece.no];
  return piece.kind === 'loop' ? [piece.body] : [];
}

/** The values that a list of pieces prints. */
export function valuesOf(out: readonly Out[], inLoops = true): readonly Abstract[] {
  return out.flatMap((piece) => {
    if (piece.kind === 'print') return [piece.value];
    return piece.kind === 'loop' && !inLoops ? [] : innerOf(piece).flatMap((inner) => valuesOf(inner, inLoops));
  });
}
