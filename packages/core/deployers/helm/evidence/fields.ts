import {
  type Abstract,
  ask,
  type ByKind,
  choice,
  type Dict,
  each,
  gone,
  literal,
  nothing,
  outside,
} from './abstract.ts';
import { anyOf } from './signature.ts';

/** A change that a template makes in the values themselves: `set .Values "a" …`, `merge .Values.a …`. */
export interface Change {
  readonly path: readonly string[];
  /** The key that is set; null where another map is merged. */
  readonly key: string | null;
  readonly value: Abstract;
}

/** What stands under a key; of `each`, under any. `known`: what was found of values that stand in this one more than once. */
export function fieldOf(
  value: Abstract,
  key: string,
  changes: readonly Change[],
  known: Map<Abstract, Abstract> = new Map(),
): Abstract {
  const below = (inner: Abstract) => fieldOf(inner, key, changes, known);
  const found = known.get(value) ?? ask(findField, value, { key, changes, below });
  known.set(value, found);
  return found;
}

interface Asked {
  readonly key: string;
  readonly changes: readonly Change[];
  /** The field of a value in this one. */
  readonly below: (inner: Abstract) => Abstract;
}

/** A list of the pieces of a text, of which each is something of its own. */
export function isSplit(value: Abstract): boolean {
  return value.kind === 'derived' && /^split(?:List|n)?$/.test(value.name);
}

const itself = (value: Abstract): Abstract => value;
const none = (): Abstract => nothing;

const findField: ByKind<[asked: Asked], Abstract> = {
  path: ({ path }, { key, changes }) => changed({ kind: 'path', path: [...path, key] }, path, key, changes),
  dict: ({ dict }, { key, below }) => fieldOfDict(dict, key, below),
  list: ({ items }, { key }) => (key === each ? anyOf(items) : (items[Number(key)] ?? anyOf([...items, nothing]))),
  choice: ({ condition, yes, no }, { below }) => choice(condition, below(yes), below(no)),
  any: ({ options }, { below }) => anyOf(options.map(below)),
  layered: ({ layers }, { below }) => layered(layers.map(below)),
  same: ({ value }, { below }) => below(value),
  files: (value, { key }) => (value.method === null ? { ...value, method: key } : outside),
  derived: (value, { key }) =>
    isSplit(value) ? { kind: 'derived', name: 'item', from: [value, literal(key === each ? null : key)] } : value,
  outside: itself,
  file: itself,
  literal: none,
  text: none,
  not: none,
  equal: none,
  is: none,
  fail: none,
};

export function layered(layers: readonly Abstract[]): Abstract {
  const known = layers.filter((layer) => layer !== nothing);
  const [only, ...others] = known;
  return only === undefined ? nothing : others.length === 0 ? only : { kind: 'layered', layers: known };
}

function fieldOfDict(dict: Dict, key: string, fieldOfMap: (map: Abstract) => Abstract): Abstract {
  const own = key === each ? anyOf([...dict.fields.values(), dict.rest]) : (dict.fields.get(key) ?? dict.rest);
  const above = dict.above.map(fieldOfMap);
  return own === gone ? layered(above) : layered([...above, own, ...dict.below.map(fieldOfMap)]);
}

function changed(found: Abstract, path: readonly string[], key: string, changes: readonly Change[]): Abstract {
  const others = changes.filter((change) => isSamePath(change.path, path));
  if (others.length === 0) return found;
  const values = others.flatMap(({ key: set, value }) => {
    if (set === null) return [fieldOf(value, key, [])];
    return set === key || set === each || key === each ? [value] : [];
  });
  return anyOf([found, ...values]);
}

/** Whether two paths may lead to the same place. */
export function isSamePath(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && startsWith(one, other);
}

/** Whether a path may lead to, or below, where another does. */
export function startsWith(path: readonly string[], above: readonly string[]): boolean {
  return above.every(
    (step, index) => step === path[index] || (path[index] !== undefined && (step === each || path[index] === each)),
  );
}

/** The field under a key that a template computes: each of its possible texts, else any key. */
export function fieldAt(value: Abstract, key: Abstract, changes: readonly Change[]): Abstract {
  switch (key.kind) {
    case 'literal':
      return fieldOf(value, String(key.value), changes);
    case 'same':
      return fieldAt(value, key.value, changes);
    case 'choice':
      return choice(key.condition, fieldAt(value, key.yes, changes), fieldAt(value, key.no, changes));
    case 'any':
      return anyOf(key.options.map((option) => fieldAt(value, option, changes)));
    case 'text': {
      const words = key.out.map((out) => (out.kind === 'text' ? out.text : null));
      return fieldOf(value, words.includes(null) ? each : words.join(''), changes);
    }
    default:
      return fieldOf(value, each, changes);
  }
}
