import {
  type Abstract,
  anyOf,
  choice,
  type Dict,
  each,
  literal,
  nothing,
  type Out,
  outside,
  signature,
} from './abstract.ts';
import { fieldAt, fieldOf, layered } from './fields.ts';
import type { TemplatePlace } from './place.ts';
import { callTemplate, print, type Run } from './run.ts';
import { formatText } from './text-functions.ts';
import { touchDeep, touchKeys, touchTruth } from './touches.ts';
import { renderText } from './tpl.ts';

type Call = (run: Run, args: readonly Abstract[], place: TemplatePlace) => Abstract;

/** What a function of Go's templates, of sprig or of Helm makes of paths; one that is not known uses all that it gets. */
export function callFunction(run: Run, name: string, args: readonly Abstract[], place: TemplatePlace): Abstract {
  const short = name.startsWith('must') ? name.slice(4, 5).toLowerCase() + name.slice(5) : name;
  const call = calls[short];
  if (call !== undefined) return call(run, args, place);
  for (const arg of args) touchDeep(run.touches, arg);
  return args.length === 0 ? outside : { kind: 'derived', name, from: args };
}

/** A text that stays what it is. */
const samePrinted =
  (through: string): Call =>
  (_, args) => {
    const value = args.at(-1) ?? nothing;
    return value.kind === 'literal' && value.value === null ? literal('') : { kind: 'same', through, value };
  };

const firstTrue: Call = (run, args) =>
  args.reduceRight((rest, arg) => {
    touchTruth(run.touches, arg);
    return choice(arg, arg, rest);
  });

const calls: Readonly<Record<string, Call>> = {
  include: (run, args) => include(run, args),
  tpl: (run, args) => renderText(run, args[0] ?? nothing, args[1] ?? nothing),
  required: (_, args) => args[1] ?? nothing,
  fail: () => ({ kind: 'fail' }),
  default: (run, args) => {
    const [otherwise = nothing, value = nothing] = args;
    touchTruth(run.touches, value);
    return args.length < 2 ? otherwise : choice(value, value, otherwise);
  },
  coalesce: (run, args, place) => (args.length === 0 ? nothing : firstTrue(run, args, place)),
  or: (run, args, place) => (args.length === 0 ? nothing : firstTrue(run, args, place)),
  and: (run, args) =>
    args.length === 0
      ? nothing
      : args.reduceRight((rest, arg) => {
          touchTruth(run.touches, arg);
          return choice(arg, rest, arg);
        }),
  not: (run, [value = nothing]) => {
    touchTruth(run.touches, value);
    return value.kind === 'literal' ? literal(!isFull(value.value)) : { kind: 'not', value };
  },
  empty: (run, args, place) => calls.not?.(run, args, place) ?? outside,
  ternary: (run, [yes = nothing, no = nothing, condition = nothing]) => {
    touchTruth(run.touches, condition);
    return choice(condition, yes, no);
  },
  eq: (run, [one = nothing, ...others]) => {
    for (const arg of [one, ...others]) touchDeep(run.touches, arg);
    const tests = others.map((other) => equal(one, other));
    return tests.length === 0 ? outside : tests.reduceRight((rest, test) => choice(test, test, rest));
  },
  ne: (run, [one = nothing, other = nothing]) => {
    for (const arg of [one, other]) touchDeep(run.touches, arg);
    const test = equal(one, other);
    return test.kind === 'literal' ? literal(test.value !== true) : { kind: 'not', value: test };
  },
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
  list: (_, items) => ({ kind: 'list', items }),
  tuple: (_, items) => ({ kind: 'list', items }),
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
  first: (run, [list = nothing]) => fieldOf(list, list.kind === 'list' ? '0' : each, run.changes),
  last: (run, [list = nothing]) =>
    fieldOf(list, list.kind === 'list' ? String(list.items.length - 1) : each, run.changes),
  compact: (_, [list = nothing]) => list,
  uniq: (_, [list = nothing]) => list,
  reverse: (_, [list = nothing]) => someOf([list]),
  rest: (_, [list = nothing]) => someOf([list]),
  initial: (_, [list = nothing]) => someOf([list]),
  without: (_, [list = nothing]) => someOf([list]),
  concat: (_, lists) => someOf(lists),
  append: (_, [list = nothing, item = nothing]) =>
    list.kind === 'list'
      ? { kind: 'list', items: [...list.items, item] }
      : someOf([list, { kind: 'list', items: [item] }]),
  prepend: (_, [list = nothing, item = nothing]) =>
    list.kind === 'list'
      ? { kind: 'list', items: [item, ...list.items] }
      : someOf([list, { kind: 'list', items: [item] }]),
  len: (run, [value = nothing]) => {
    touchKeys(run.touches, value);
    return { kind: 'derived', name: 'len', from: [value] };
  },
  quote: samePrinted('quote'),
  squote: samePrinted('quote'),
  toString: samePrinted('toString'),
  trim: samePrinted('trim'),
  trimSuffix: samePrinted('trim'),
  trimPrefix: (_, [prefix = nothing, value = nothing]) => ({
    kind: 'same',
    through: prefix.kind === 'literal' ? `trimPrefix ${prefix.value}` : 'trim',
    value,
  }),
  trimAll: samePrinted('trim'),
  nospace: samePrinted('trim'),
  lower: samePrinted('lower'),
  indent: samePrinted('indent'),
  nindent: samePrinted('indent'),
  print: (run, args, place) => ({ kind: 'text', out: printAll(run, args, place) }),
  printf: (run, args, place) => formatText(run, args, place),
  lookup: (run, args) => {
    for (const arg of args) touchDeep(run.touches, arg);
    return outside;
  },
};

function isFull(value: string | number | boolean | null): boolean {
  return value !== null && value !== '' && value !== 0 && value !== false;
}

function equal(one: Abstract, other: Abstract): Abstract {
  if (one.kind === 'literal' && other.kind === 'literal') return literal(one.value === other.value);
  return { kind: 'equal', one, other };
}

/** The kind of a value depends on it, but not on what is in it. */
function kind(run: Run, value: Abstract): Abstract {
  touchTruth(run.touches, value);
  return { kind: 'derived', name: 'kindOf', from: [] };
}

function include(run: Run, [name = nothing, argument = nothing]: readonly Abstract[]): Abstract {
  const names = namesOf(name);
  if (names !== null) return anyOf(names.map((one) => callTemplate(run, one, argument)));
  touchDeep(run.touches, name);
  touchDeep(run.touches, argument);
  return { kind: 'derived', name: 'include', from: [argument] };
}

/** The texts that a name can be; null where a run tells. */
function namesOf(name: Abstract): readonly string[] | null {
  if (name.kind === 'literal') return [String(name.value)];
  if (name.kind === 'same') return namesOf(name.value);
  if (name.kind === 'text') {
    const words = name.out.map((out) => (out.kind === 'text' ? out.text : null));
    return words.includes(null) ? null : [words.join('')];
  }
  const options = name.kind === 'choice' ? [name.yes, name.no] : name.kind === 'any' ? name.options : [];
  const found = options.map(namesOf);
  return options.length === 0 || found.includes(null) ? null : found.flatMap((names) => names ?? []);
}

function printAll(run: Run, args: readonly Abstract[], place: TemplatePlace): readonly Out[] {
  const out: Out[] = [];
  for (const arg of args) print(run, arg, place, out);
  return out;
}

/** A list of some of the items of others. */
function someOf(lists: readonly Abstract[]): Abstract {
  return {
    kind: 'list',
    items: lists.flatMap((list) => (list.kind === 'list' ? list.items : [fieldOf(list, each, [])])),
  };
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
