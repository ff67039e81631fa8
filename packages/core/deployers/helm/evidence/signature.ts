import { type Abstract, ask, type ByKind, nothing } from './abstract.ts';

/** One of some values, each once. */
export function anyOf(options: readonly Abstract[]): Abstract {
  const flat = options.flatMap((option) => (option.kind === 'any' ? option.options : [option]));
  const distinct = new Map(flat.map((option) => [signature(option), option] as const));
  const [only, ...others] = distinct.values();
  return only === undefined || others.length === 0
    ? (only ?? nothing)
    : { kind: 'any', options: [...distinct.values()] };
}

const numbers = new WeakMap<object, number>();
let numbered = 0;

function numberOf(thing: object): number {
  const number = numbers.get(thing) ?? ++numbered;
  numbers.set(thing, number);
  return number;
}

/**
 * Equal for what is the same, as far as a few levels of it tell; never equal for what is not. Values stand in each other many times:
 * what is known of one is kept, and what is long stands as a number in what is around it.
 */
export function signature(value: Abstract, depth = levels): string {
  const known = signed[depth]?.get(value);
  if (known !== undefined) return known;
  const below = (inner: Abstract) => (depth === 0 ? `#${numberOf(inner)}` : signature(inner, depth - 1));
  const found = shorten(ask(signatures, value, below));
  signed[depth]?.set(value, found);
  return found;
}

const levels = 4;
const signed = Array.from({ length: levels + 1 }, () => new WeakMap<Abstract, string>());

/** One short text for each long one, as long as they are remembered. */
function shorten(text: string): string {
  if (text.length <= longest) return text;
  const short = shortened.get(text) ?? `~${++numbered}`;
  if (shortened.size >= mostShortened) shortened.clear();
  shortened.set(text, short);
  return short;
}

const longest = 40;
const shortened = new Map<string, string>();
const mostShortened = 100_000;

const signatures: ByKind<[below: (inner: Abstract) => string], string> = {
  literal: ({ value }) => JSON.stringify(value),
  path: ({ path }) => `.${path.join('\0')}`,
  dict: ({ dict }) => `dict${numberOf(dict)}`,
  text: ({ out }) => `text${numberOf(out)}`,
  list: ({ items }, below) => `[${items.map(below)}]`,
  choice: ({ condition, yes, no }, below) => `(${below(condition)}?${below(yes)}:${below(no)})`,
  any: ({ options }, below) => `any(${options.map(below)})`,
  layered: ({ layers }, below) => `layered(${layers.map(below)})`,
  derived: ({ name, from }, below) => `${name}(${from.map(below)})`,
  same: ({ through, value }, below) => `${through}(${below(value)})`,
  not: ({ value }, below) => `not(${below(value)})`,
  equal: ({ one, other }, below) => `equal(${below(one)},${below(other)})`,
  is: ({ type, value }, below) => `${type}(${below(value)})`,
  files: ({ kind, files }) => `${kind}${numberOf(files.texts)}`,
  file: ({ kind, files }) => `${kind}${numberOf(files.texts)}`,
  outside: ({ kind }) => kind,
  fail: ({ kind }) => kind,
};

/** Asked of several values: equal for those that were made alike, in this run or another. */
export function openShapes(): (value: Abstract) => string {
  const known = new Map<Abstract, string>();
  const shapeOf = (value: Abstract): string => {
    const found = known.get(value) ?? shorten(ask(shapes, value, shapeOf));
    known.set(value, found);
    return found;
  };
  return shapeOf;
}

const shapes: typeof signatures = {
  ...signatures,
  dict: ({ dict }) => `dict{${[...dict.fields.keys()]}}`,
  text: ({ out }) => `text${out.length}`,
  list: ({ items }, shapeOf) => `[${items.map(shapeOf)}]`,
  choice: ({ yes, no }, shapeOf) => `(${shapeOf(yes)}:${shapeOf(no)})`,
  any: ({ options }, shapeOf) => `any(${options.map(shapeOf).sort()})`,
  same: ({ kind, value }, shapeOf) => `${kind}(${shapeOf(value)})`,
  not: ({ kind, value }, shapeOf) => `${kind}(${shapeOf(value)})`,
  is: ({ kind, value }, shapeOf) => `${kind}(${shapeOf(value)})`,
};
