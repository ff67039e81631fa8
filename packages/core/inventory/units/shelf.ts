/**
 * What was made of one tree, for another that is much the same. Nothing is taken from it but what was made of the very same: so a
 * comparison says what it would say of two trees that are made whole. For one policy.
 */
export interface Shelf {
  /** What was made under a name of the same things; what is made now where they are others. */
  readonly share: <T>(name: string, of: unknown, make: () => T) => T;
  /** What was made of an object, where all that was asked to make it is answered by the very same objects. `make` says what it asked. */
  readonly recall: <T>(of: object, answer: (asked: string) => readonly unknown[], make: () => Made<T>) => T;
}

/** What is made, and what was asked for it. */
export interface Made<T> {
  readonly result: T;
  readonly asked: ReadonlySet<string>;
}

interface Shared {
  readonly of: unknown;
  readonly made: unknown;
}

interface Recalled {
  readonly answers: ReadonlyMap<string, readonly unknown[]>;
  readonly made: unknown;
}

export function openShelf(): Shelf {
  const shared = new Map<string, Shared>();
  const recalled = new WeakMap<object, Recalled>();
  return {
    share: <T>(name: string, of: unknown, make: () => T): T => {
      const kept = shared.get(name);
      if (kept !== undefined && isSame(kept.of, of)) return kept.made as T;
      const made = make();
      if (kept === undefined) shared.set(name, { of, made });
      return made;
    },
    recall: <T>(of: object, answer: (asked: string) => readonly unknown[], make: () => Made<T>): T => {
      const kept = recalled.get(of);
      if (kept && [...kept.answers].every(([asked, was]) => isSameList(was, answer(asked)))) return kept.made as T;
      const { result, asked } = make();
      recalled.set(of, { answers: new Map([...asked].map((each) => [each, answer(each)])), made: result });
      return result;
    },
  };
}

function isSameList(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}

/** A shelf that keeps nothing: for a tree that is compared with no other. */
export const noShelf: Shelf = { share: (_name, _of, make) => make(), recall: (_of, _answer, make) => make().result };

/** So many values are compared; what is larger counts as another. */
const maxCompared = 20_000;

/** Whether two values are the same, or say the same throughout. Of functions, maps and what is large only the same ones are. */
function isSame(one: unknown, other: unknown): boolean {
  let left = maxCompared;
  const compare = (a: unknown, b: unknown): boolean => {
    if (Object.is(a, b)) return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || left-- <= 0) return false;
    if (Array.isArray(a))
      return Array.isArray(b) && a.length === b.length && a.every((item, index) => compare(item, b[index]));
    if (!isPlain(a) || !isPlain(b)) return false;
    const keys = Object.keys(a);
    return (
      keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && compare(a[key], b[key]))
    );
  };
  return compare(one, other);
}

function isPlain(value: object): value is Record<string, unknown> {
  return Object.getPrototypeOf(value) === Object.prototype;
}
