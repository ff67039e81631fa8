import { type Abstract, type Dict, each, gone, nothing } from './abstract.ts';
import { fieldOf } from './fields.ts';
import { anyOf, signature } from './signature.ts';
import type { Run } from './state.ts';
import { look, touchDeep } from './touches.ts';

/** A map that a template makes here. */
export function makeDict(run: Run, fields: Map<string, Abstract>, below: Abstract[] = []): Abstract {
  return { kind: 'dict', dict: { fields, rest: nothing, below, above: [], branch: run.branch } };
}

/** A map without some of its keys. */
export function withoutFields(run: Run, names: readonly string[], map: Abstract): Abstract {
  return makeDict(run, new Map(names.map((name) => [name, gone] as const)), [map]);
}

/** Takes a field out of a map: surely where the map was made in the same branch, else perhaps. */
export function unsetField(run: Run, map: Abstract, name: string): void {
  run.changed++;
  if (map.kind === 'path') addChange(run, map.path, name, nothing);
  if (map.kind !== 'dict') return;
  const { dict } = map;
  if (dict.shared || dict.branch !== run.branch) {
    dict.fields.set(name, anyOf([fieldOf(map, name, run.changes), gone]));
    return;
  }
  takeOut(run, dict, name);
}

/** Of a map that was surely made here: what it was without the field becomes what is below it. */
function takeOut(run: Run, dict: Dict, name: string): void {
  const { fields, rest, below, above } = dict;
  const before: Abstract = {
    kind: 'dict',
    dict: { ...dict, fields: new Map(fields), rest, below: [...below], above: [...above] },
  };
  fields.clear();
  dict.rest = nothing;
  dict.above.length = 0;
  dict.below.splice(0, below.length, withoutFields(run, [name], before));
}

/** A copy, whose changes are none of the map. */
export function copyDict(run: Run, dict: Dict): Abstract {
  const { shared: _, ...own } = dict;
  const copy = {
    ...own,
    fields: new Map(dict.fields),
    below: [...dict.below],
    above: [...dict.above],
    branch: run.branch,
  };
  return { kind: 'dict', dict: copy };
}

/**
 * Sets a field: surely where the map was made in the same branch, else perhaps. `seen`: a map that may be meant in several ways is
 * changed once.
 */
export function setField(run: Run, map: Abstract, key: Abstract, value: Abstract, seen = new Set<Abstract>()): void {
  if (seen.has(map)) return;
  seen.add(map);
  run.changed++;
  switch (map.kind) {
    case 'dict':
      setDict(run, map.dict, key, value);
      return;
    case 'path':
      addChange(run, map.path, key.kind === 'literal' ? String(key.value) : each, value);
      return;
    case 'choice':
      for (const inner of [map.yes, map.no]) setField(run, inner, key, value, seen);
      return;
    case 'any':
      for (const option of map.options) setField(run, option, key, value, seen);
      return;
    case 'layered':
      for (const layer of map.layers) setField(run, layer, key, value, seen);
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
  // What is set hides what is below, also where it is empty.
  if (sure && !dict.shared && dict.below.length > 0) takeOut(run, dict, name);
  dict.fields.set(name, sure ? value : anyOf([before, value]));
}

function addChange(run: Run, path: readonly string[], key: string | null, value: Abstract): void {
  look(run.touches, run.changes.length);
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

/** Merges maps below or over another, which stays changed. */
export function changeMap(
  run: Run,
  target: Abstract,
  others: readonly Abstract[],
  where: 'below' | 'above',
  seen = new Set<Abstract>(),
): void {
  if (seen.has(target)) return;
  seen.add(target);
  run.changed++;
  const change = (inner: Abstract) => changeMap(run, inner, others, where, seen);
  if (target.kind === 'dict') {
    const list = target.dict[where];
    for (const other of others) {
      if (list.some((known) => signature(known) === signature(other))) continue;
      if (where === 'above') list.unshift(other);
      else list.push(other);
    }
  } else if (target.kind === 'path') for (const other of others) addChange(run, target.path, null, other);
  else if (target.kind === 'choice') [target.yes, target.no].forEach(change);
  else if (target.kind === 'any') target.options.forEach(change);
}
