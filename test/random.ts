/** A stream of choices that a seed repeats. */
export interface Random {
  /** 0 to 1, 1 excluded. */
  readonly next: () => number;
  /** 0 to `below`, `below` excluded. */
  readonly int: (below: number) => number;
  readonly pick: <T>(items: readonly [T, ...T[]] | readonly T[]) => T;
  /** True once in so many times. */
  readonly once: (inSoMany: number) => boolean;
}

/** Mulberry32: 32 bits of state, good enough to choose by and the same on every machine. */
export function openRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    next,
    int,
    pick: <T>(items: readonly T[]) => items[int(items.length)] as T,
    once: (inSoMany) => int(inSoMany) === 0,
  };
}
