import { type Abstract, ask, type ByKind, type Out } from './abstract.ts';
import { callPure } from './pure-functions.ts';
import {
  isEqualSettled,
  isOfType,
  isSameSettled,
  isTrueSettled,
  printSettled,
  type Settled,
  settledLiteral,
  settledNothing,
  settledText,
  settledTruth,
  settleSame,
} from './settled.ts';
import { type Know, openTruth } from './truth.ts';

/** The value of a release at a path; null where it is not known. */
export type ValueAt = (path: readonly string[]) => Settled | null;

/** What a run over paths becomes with the values of a release. */
export interface Settling {
  /** Null where it is not known. */
  readonly settle: (value: Abstract) => Settled | null;
  readonly truth: (value: Abstract) => boolean | null;
  readonly know: Know;
}

/** Longer than anything that is an image, a condition or a name: texts of texts have no end. */
const maxText = 2_000;

/** Each value is asked for once. */
export function openSettling(valueAt: ValueAt): Settling {
  const known = new Map<Abstract, Settled | null>();
  const know: Know = (path) => knowOf(valueAt(path));
  const settle = (value: Abstract): Settled | null => {
    const found = known.get(value);
    if (found !== undefined) return found;
    known.set(value, null);
    const whole = ask(findSettled, value, scene);
    const settled = whole?.kind === 'scalar' && whole.text.length > maxText ? null : whole;
    known.set(value, settled);
    return settled;
  };
  const truth = openTruth(know, (value) => {
    const settled = settle(value);
    return settled === null ? null : isTrueSettled(settled);
  });
  const scene: Scene = { valueAt, settle, truth };
  return { settle, truth, know };
}

function knowOf(value: Settled | null): ReturnType<Know> {
  if (value === null) return null;
  if (value.kind === 'nothing') return 'empty';
  if (value.kind !== 'scalar') return value.kind === 'map' ? 'map' : null;
  if (value.text === '') return 'empty';
  return value.type === 'string' ? 'full' : null;
}

interface Scene extends Pick<Settling, 'settle' | 'truth'> {
  readonly valueAt: ValueAt;
}

const unknown = (): null => null;

const findSettled: ByKind<[scene: Scene], Settled | null> = {
  literal: ({ value }) => settledLiteral(value),
  path: ({ path }, { valueAt }) => {
    const value = valueAt(path);
    // A text that the chart may run as a template prints something else.
    return value?.kind === 'scalar' && value.text.includes('{{') ? null : value;
  },
  list: ({ items }, { settle }) => {
    const settled = items.map(settle);
    return settled.includes(null) ? null : { kind: 'list', items: settled.flatMap((item) => item ?? []) };
  },
  text: ({ out }, scene) => {
    const text = settleOut(out, scene);
    return text === null ? null : settledText(text);
  },
  choice: ({ condition, yes, no }, { settle, truth }) => {
    const decided = truth(condition);
    return decided === null ? agreed([settle(yes), settle(no)]) : settle(decided ? yes : no);
  },
  any: ({ options }, { settle }) => agreed(options.map(settle)),
  layered: ({ layers }, scene) => settleLayers(layers, scene),
  same: ({ through, value, by }, { settle }) => {
    const inner = settle(value);
    return inner && settleSame(through, inner, by === undefined ? settledNothing : settle(by));
  },
  not: ({ value }, { truth }) => {
    const inner = truth(value);
    return inner === null ? null : settledTruth(!inner);
  },
  equal: ({ one, other }, { settle }) => {
    const [first, second] = [settle(one), settle(other)];
    const found = first && second && isEqualSettled(first, second);
    return found === null ? null : settledTruth(found);
  },
  is: ({ type, value }, { settle }) => {
    const found = settle(value);
    const is = found && isOfType(type, found);
    return is === null ? null : settledTruth(is);
  },
  derived: ({ name, from }, { settle }) => {
    const args = from.map(settle);
    return args.includes(null)
      ? null
      : callPure(
          name,
          args.flatMap((arg) => arg ?? []),
        );
  },
  dict: unknown,
  outside: unknown,
  files: unknown,
  file: unknown,
  fail: unknown,
};

/** What all of them are; null where they differ. */
function agreed(options: readonly (Settled | null)[]): Settled | null {
  const [first = null, ...others] = options;
  if (first === null) return null;
  return others.every((other) => other !== null && isSameSettled(first, other)) ? first : null;
}

/** The first layer that has something, as a merge of maps keeps it. */
function settleLayers(layers: readonly Abstract[], { settle }: Scene): Settled | null {
  let last: Settled = settledNothing;
  for (const layer of layers) {
    const settled = settle(layer);
    if (settled === null || isTrueSettled(settled)) return settled;
    if (settled.kind !== 'nothing') last = settled;
  }
  return last.kind === 'nothing' ? last : null;
}

/** What is printed, where all of it is known. */
function settleOut(out: readonly Out[], scene: Scene): string | null {
  let text = '';
  for (const piece of out) {
    const next = settlePiece(piece, scene);
    if (next === null) return null;
    text += next;
    if (text.length > maxText) return null;
  }
  return text;
}

function settlePiece(piece: Out, scene: Scene): string | null {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'print': {
      const settled = scene.settle(piece.value);
      return settled && printSettled(settled);
    }
    case 'choice': {
      const decided = scene.truth(piece.condition);
      if (decided !== null) return settleOut(decided ? piece.yes : piece.no, scene);
      const [yes, no] = [settleOut(piece.yes, scene), settleOut(piece.no, scene)];
      return yes === no ? yes : null;
    }
    case 'loop':
    case 'fail':
      return null;
    default:
      return piece satisfies never;
  }
}
