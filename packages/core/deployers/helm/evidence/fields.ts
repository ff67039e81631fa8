import { type Abstract, anyOf, choice, type Dict, each, nothing, outside } from './abstract.ts';

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
  const found = known.get(value) ?? findField(value, key, changes, known);
  known.set(value, found);
  return found;
}

function findField(value: Abstract, key: string, changes: readonly Change[], known: Map<Abstract, Abstract>): Abstract {
  const below = (inner: Abstract) => fieldOf(inner, key, changes, known);
  switch (value.kind) {
    case 'path':
      return changed({ kind: 'path', path: [...value.path, key] }, value.path, key, changes);
    case 'dict':
      return fieldOfDict(value.dict, key, below);
    case 'list':
      return key === each ? anyOf(value.items) : (value.items[Number(key)] ?? anyOf([...value.items, nothing]));
    case 'choice':
      return choice(value.condition, below(value.yes), below(value.no));
    case 'any':
      return anyOf(value.options.map(below));
    case 'layered':
      return layered(value.layers.map(below));
    case 'same':
      return below(value.value);
    case 'files':
      return value.method === null ? { ...value, method: key } : outside;
    case 'derived':
    case 'outside':
    case 'file':
      return value;
    case 'literal':
    case 'text':
    case 'not':
    case 'equal':
    case 'is':
    case 'fail':
      return nothing;
    default:
      return value satisfies never;
  }
}

export function layered(layers: readonly Abstract[]): Abstract {
  const known = layers.filter((layer) => layer !== nothing);
  const [only, ...others] = known;
  return only === undefined ? nothing : others.length === 0 ? only : { kind: 'layered', layers: known };
}

function fieldOfDict(dict: Dict, key: string, fieldOfMap: (map: Abstract) => Abstract): Abstract {
  const own = key === each ? anyOf([...dict.fields.values(), dict.rest]) : (dict.fields.get(key) ?? dict.rest);
  return layered([...dict.above.map(fieldOfMap), own, ...dict.below.map(fieldOfMap)]);
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
