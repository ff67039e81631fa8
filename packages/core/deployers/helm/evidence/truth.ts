import { type Abstract, ask, type ByKind, gone, isTrue, type Out } from './abstract.ts';

/** What is known of a value at a path: a text that is there, nothing, a map; null where it is not known. */
export type Know = (path: readonly string[]) => 'full' | 'empty' | 'map' | null;

/** Tells whether conditions hold, as far as can be told; asked once of each. `settled`: what is known of a value as a whole. */
export function openTruth(
  know: Know,
  settled: (value: Abstract) => boolean | null = () => null,
): (value: Abstract) => boolean | null {
  const known = new Map<Abstract, boolean | null>();
  const ask: Ask = Object.assign((path: readonly string[]) => know(path), { known, settled });
  return (value) => truthOf(value, ask);
}

interface Ask extends Know {
  readonly known: Map<Abstract, boolean | null>;
  readonly settled: (value: Abstract) => boolean | null;
}

function truthOf(value: Abstract, know: Ask): boolean | null {
  const found = know.known.get(value);
  if (found !== undefined) return found;
  const truth = know.settled(value) ?? ask(findTruth, value, know);
  know.known.set(value, truth);
  return truth;
}

const unknown = (): null => null;

const findTruth: ByKind<[know: Ask], boolean | null> = {
  literal: ({ value }) => isTrue(value),
  path: ({ path }, know) => {
    const known = know(path);
    return known === null ? null : known !== 'empty';
  },
  dict: truthOfDict,
  list: ({ items }) => (items.length > 0 ? true : null),
  text: ({ out }, know) => truthOfOut(out, know),
  choice: truthOfChoice,
  any: ({ options }, know) => agreed(options.map((option) => truthOf(option, know))),
  layered: ({ layers }, know) => truthOfLayers(layers, know),
  same: ({ through, value }, know) => (through === 'quote' ? true : truthOf(value, know)),
  not: ({ value }, know) => {
    const inner = truthOf(value, know);
    return inner === null ? null : !inner;
  },
  equal: ({ one, other }, know) => truthOfEqual(one, other, know),
  is: ({ type, value }, know) => truthOfType(type, value, know),
  derived: unknown,
  outside: unknown,
  files: unknown,
  file: unknown,
  fail: unknown,
};

/** A copy of a map has what the map has. */
function truthOfDict(
  { dict: { fields, below, above } }: Extract<Abstract, { kind: 'dict' }>,
  know: Ask,
): boolean | null {
  if ([...fields.values()].some((field) => field !== gone)) return true;
  const [only] = below;
  return fields.size + above.length === 0 && below.length === 1 && only !== undefined ? truthOf(only, know) : null;
}

function agreed(truths: readonly (boolean | null)[]): boolean | null {
  const [first = null, ...others] = truths;
  return others.every((truth) => truth === first) ? first : null;
}

function truthOfChoice({ condition, yes, no }: Extract<Abstract, { kind: 'choice' }>, know: Ask): boolean | null {
  const decided = truthOf(condition, know);
  if (decided !== null) return truthOf(decided ? yes : no, know);
  // `default "x" .a`: if .a is there it is true, else "x" is.
  return agreed([condition === yes ? true : truthOf(yes, know), condition === no ? false : truthOf(no, know)]);
}

function truthOfLayers(layers: readonly Abstract[], know: Ask): boolean | null {
  const truths = layers.map((layer) => truthOf(layer, know));
  if (truths.includes(true)) return true;
  return truths.every((truth) => truth === false) ? false : null;
}

/** A text is true where it is not empty. */
function truthOfOut(out: readonly Out[], know: Ask): boolean | null {
  let unknown = false;
  for (const piece of out) {
    const truth = truthOfPiece(piece, know);
    if (truth === true) return true;
    unknown ||= truth === null;
  }
  return unknown ? null : false;
}

function truthOfPiece(piece: Out, know: Ask): boolean | null {
  switch (piece.kind) {
    case 'text':
      return piece.text !== '';
    case 'print': {
      const truth = truthOf(piece.value, know);
      // What is false may still print: `0`, `false`.
      return truth === false && !isNothing(piece.value, know) ? null : truth;
    }
    case 'choice': {
      const decided = truthOf(piece.condition, know);
      if (decided !== null) return truthOfOut(decided ? piece.yes : piece.no, know);
      return agreed([truthOfOut(piece.yes, know), truthOfOut(piece.no, know)]);
    }
    case 'loop':
    case 'fail':
      return null;
    default:
      return piece satisfies never;
  }
}

function isNothing(value: Abstract, know: Ask): boolean {
  return value.kind === 'path' && know(value.path) === 'empty';
}

function truthOfEqual(one: Abstract, other: Abstract, know: Ask): boolean | null {
  const [literal, value] = one.kind === 'literal' ? [one, other] : [other, one];
  if (literal.kind !== 'literal') return null;
  const truth = truthOf(value, know);
  // Nothing else than an empty text is equal to one; a text that is there is no nothing.
  if (literal.value === '' || literal.value === null) return truth === true ? false : null;
  return null;
}

function truthOfType(type: string, value: Abstract, know: Ask): boolean | null {
  if (value.kind === 'same') return truthOfType(type, value.value, know);
  const known = value.kind === 'path' ? know(value.path) : null;
  if (type === 'there') return known === 'full' || known === 'map' ? true : null;
  if (known === 'full') return type === 'string';
  if (known === 'map') return type === 'map';
  return null;
}
