import { type Abstract, anyOf, choice, type Dict, each, literal, nothing, outside, signature } from './abstract.ts';
import { fieldAt, fieldOf, layered } from './fields.ts';
import type { TemplatePlace } from './place.ts';
import type { Run } from './state.ts';
import { touchDeep, touchKeys, touchTruth } from './touches.ts';

export type Call = (run: Run, args: readonly Abstract[], place: TemplatePlace) => Abstract;

/** The functions of maps. */
export const mapCalls: Readonly<Record<string, Call>> = {
  kindIs: (run, [type = nothing, value = nothing]) => {
    touchTruth(run.touches, value);
    return type.kind === 'literal' ? { kind: 'is', type: String(type.value), value } : outside;
  },
  kindOf: (run, [value = nothing]) => kind(run, value),
  typeOf: (run, [value = nothing]) => kind(run, value),
  typeIs: (run, [, value = nothing]) => kind(run, value),
  typeIsLike: (run, [, value = nothing]) => kind(run, value),
  hasKey: (run, [map = nothing, key = nothing]) => {
    const field = fieldAt(map, key, run.changes);
    touchTruth(run.touches, field);
    return field.kind === 'literal' ? literal(field.value !== null) : { kind: 'is', type: 'there', value: field };
  },
  get: (run, [map = nothing, key = nothing]) => fieldAt(map, key, run.changes),
  index: (run, [value = nothing, ...keys]) => keys.reduce((at, key) => fieldAt(at, key, run.changes), value),
  dig: (run, args) => {
    const map = args.at(-1) ?? nothing;
    const otherwise = args.at(-2) ?? nothing;
    const found = args.slice(0, -2).reduce((at, key) => fieldAt(at, key, run.changes), map);
    touchTruth(run.touches, found);
    return choice({ kind: 'is', type: 'there', value: found }, found, otherwise);
  },
  dict: (run, args) => {
    const fields = new Map<string, Abstract>();
    let rest = nothing;
    for (let at = 0; at < args.length; at += 2) {
      const [key = nothing, value = nothing] = [args[at], args[at + 1]];
      if (key.kind === 'literal') fields.set(String(key.value), value);
      else rest = anyOf([rest, value]);
    }
    return { kind: 'dict', dict: { fields, rest, below: [], above: [], branch: run.branch } };
  },
  set: (run, [map = nothing, key = nothing, value = nothing]) => {
    setField(run, map, key, value);
    return map;
  },
  unset: (_, [map = nothing]) => map,
  merge: (run, [target = nothing, ...others]) => {
    changeMap(run, target, others, 'below');
    return layered([target, ...others]);
  },
  mergeOverwrite: (run, [target = nothing, ...others]) => {
    changeMap(run, target, others, 'above');
    return layered([...others.toReversed(), target]);
  },
  deepCopy: (run, [value = nothing]) => (value.kind === 'dict' ? copyDict(run, value.dict) : value),
  values: (run, [map = nothing]) => {
    touchKeys(run.touches, map);
    return { kind: 'list', items: [fieldOf(map, each, run.changes)] };
  },
  keys: (run, maps) => {
    for (const map of maps) touchKeys(run.touches, map);
    return { kind: 'derived', name: 'keys', from: maps };
  },
  pluck: (run, [key = nothing, ...maps]) => ({
    kind: 'list',
    items: maps.map((map) => fieldAt(map, key, run.changes)),
  }),
  pick: (run, [map = nothing, ...keys]) => {
    const picked = keys.filter((key) => key.kind === 'literal').map((key) => String(key.value));
    if (picked.length < keys.length) return map;
    const fields = new Map(picked.map((key) => [key, fieldOf(map, key, run.changes)] as const));
    return { kind: 'dict', dict: { fields, rest: nothing, below: [], above: [], branch: run.branch } };
  },
  omit: (_, [map = nothing]) => map,
};

/** The kind of a value depends on it, but not on what is in it. */
function kind(run: Run, value: Abstract): Abstract {
  touchTruth(run.touches, value);
  return { kind: 'derived', name: 'kindOf', from: [] };
}

function copyDict(run: Run, dict: Dict): Abstract {
  const copy = {
    ...dict,
    fields: new Map(dict.fields),
    below: [...dict.below],
    above: [...dict.above],
    branch: run.branch,
  };
  return { kind: 'dict', dict: copy };
}

/** Sets a field: surely where the map was made in the same branch, else perhaps. */
function setField(run: Run, map: Abstract, key: Abstract, value: Abstract): void {
  switch (map.kind) {
    case 'dict':
      setDict(run, map.dict, key, value);
      return;
    case 'path':
      addChange(run, map.path, key.kind === 'literal' ? String(key.value) : each, value);
      return;
    case 'choice':
      for (const inner of [map.yes, map.no]) setField(run, inner, key, value);
      return;
    case 'any':
      for (const option of map.options) setField(run, option, key, value);
      return;
    case 'layered':
      for (const layer of map.layers) setField(run, layer, key, value);
      return;
    default:
      touchDeep(run.touches, value);
  }
}

function setDict(run: Run, dict: Dict, key: Abstract, value: Abstract): void {
  if (key.kind !== 'literal') {
    dict.rest = anyOf([dict.rest, value]);
    return;
  }
  const name = String(key.value);
  const before = dict.fields.get(name) ?? dict.rest;
  const sure = dict.branch === run.branch;
  if (run.again && signature(before) !== signature(value)) touchDeep(run.touches, value);
  dict.fields.set(name, sure ? value : anyOf([before, value]));
}

function addChange(run: Run, path: readonly string[], key: string | null, value: Abstract): void {
  const known = run.changes.some(
    (change) =>
      change.key === key && change.path.join('\0') === path.join('\0') && signature(change.value) === signature(value),
  );
  if (known) return;
  if (run.last) {
    touchDeep(run.touches, value);
    return;
  }
  if (run.again) touchDeep(run.touches, value);
  run.changes.push({ path, key, value });
}

function changeMap(run: Run, target: Abstract, others: readonly Abstract[], where: 'below' | 'above'): void {
  if (target.kind === 'dict') {
    const list = target.dict[where];
    for (const other of others) {
      if (list.some((known) => signature(known) === signature(other))) continue;
      if (where === 'above') list.unshift(other);
      else list.push(other);
    }
  } else if (target.kind === 'path') for (const other of others) addChange(run, target.path, null, other);
  else if (target.kind === 'choice') for (const inner of [target.yes, target.no]) changeMap(run, inner, others, where);
  else if (target.kind === 'any') for (const option of target.options) changeMap(run, option, others, where);
}
