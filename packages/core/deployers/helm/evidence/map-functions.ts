import { type Abstract, choice, each, literal, nothing, outside } from './abstract.ts';
import { fieldAt, fieldOf, layered } from './fields.ts';
import { changeMap, copyDict, makeDict, setField, unsetField, withoutFields } from './map-changes.ts';
import type { TemplatePlace } from './place.ts';
import { anyOf } from './signature.ts';
import type { Run } from './state.ts';
import { touchKeys, touchTruth } from './touches.ts';

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
  unset: (run, [map = nothing, key = nothing]) => {
    if (key.kind === 'literal') unsetField(run, map, String(key.value));
    return map;
  },
  merge: (run, [target = nothing, ...others]) => {
    changeMap(run, target, others, 'below');
    return layered([target, ...others]);
  },
  mergeOverwrite: (run, [target = nothing, ...others]) => {
    changeMap(run, target, others, 'above');
    return layered([...others.toReversed(), target]);
  },
  deepCopy: (run, [value = nothing]) => {
    if (value.kind === 'dict') return copyDict(run, value.dict);
    return value.kind === 'path' ? makeDict(run, new Map(), [value]) : value;
  },
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
    return makeDict(run, fields);
  },
  omit: (run, [map = nothing, ...keys]) => {
    const names = keys.flatMap((key) => (key.kind === 'literal' ? [String(key.value)] : []));
    return names.length < keys.length ? map : makeDict(run, new Map(), [withoutFields(run, names, map)]);
  },
};

/** The kind of a value depends on it, but not on what is in it. */
function kind(run: Run, value: Abstract): Abstract {
  touchTruth(run.touches, value);
  return { kind: 'derived', name: 'kindOf', from: [] };
}
