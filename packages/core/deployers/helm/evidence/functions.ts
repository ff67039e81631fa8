import { type Abstract, choice, each, isTrue, literal, nothing, type Out, outside } from './abstract.ts';
import { fieldOf, isSplit } from './fields.ts';
import { type Call, mapCalls } from './map-functions.ts';
import type { TemplatePlace } from './place.ts';
import { print } from './print.ts';
import { anyOf } from './signature.ts';
import type { Run } from './state.ts';
import { formatText } from './text-functions.ts';
import { touchDeep, touchKeys, touchTruth } from './touches.ts';
import { renderText } from './tpl.ts';

/** What a function of Go's templates, of sprig or of Helm makes of paths; one that is not known uses all that it gets. */
export function callFunction(run: Run, name: string, args: readonly Abstract[], place: TemplatePlace): Abstract {
  const short = name.startsWith('must') ? name.slice(4, 5).toLowerCase() + name.slice(5) : name;
  const call = calls[short];
  if (call !== undefined) return call(run, args, place);
  for (const arg of args) touchDeep(run.touches, arg);
  run.uses.push({ name: short, args, place });
  return args.length === 0 ? outside : { kind: 'derived', name: short, from: args };
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
  ...mapCalls,
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
    return value.kind === 'literal' ? literal(!isTrue(value.value)) : { kind: 'not', value };
  },
  empty: (run, args, place) => calls['not']?.(run, args, place) ?? outside,
  ternary: (run, [yes = nothing, no = nothing, condition = nothing]) => {
    touchTruth(run.touches, condition);
    return choice(condition, yes, no);
  },
  eq: (run, args, place) => {
    const [one = nothing, ...others] = args;
    for (const arg of args) touchDeep(run.touches, arg);
    run.uses.push({ name: 'eq', args, place });
    const tests = others.map((other) => equal(one, other));
    return tests.length === 0 ? outside : tests.reduceRight((rest, test) => choice(test, test, rest));
  },
  ne: (run, args, place) => {
    const [one = nothing, other = nothing] = args;
    for (const arg of args) touchDeep(run.touches, arg);
    run.uses.push({ name: 'ne', args, place });
    const test = equal(one, other);
    return test.kind === 'literal' ? literal(test.value !== true) : { kind: 'not', value: test };
  },
  list: (_, items) => ({ kind: 'list', items }),
  tuple: (_, items) => ({ kind: 'list', items }),
  first: (run, [list = nothing]) => fieldOf(list, list.kind === 'list' || isSplit(list) ? '0' : each, run.changes),
  last: (run, [list = nothing]) =>
    fieldOf(list, list.kind === 'list' ? String(list.items.length - 1) : isSplit(list) ? '-1' : each, run.changes),
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
  trimSuffix: (_, [by = nothing, value = nothing]) => ({ kind: 'same', through: 'trimSuffix', value, by }),
  trimPrefix: (_, [prefix = nothing, value = nothing]) => ({
    kind: 'same',
    through: prefix.kind === 'literal' ? `trimPrefix ${prefix.value}` : 'trimPrefix',
    value,
    by: prefix,
  }),
  trimAll: samePrinted('trimAll'),
  nospace: samePrinted('nospace'),
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

function equal(one: Abstract, other: Abstract): Abstract {
  if (one.kind === 'literal' && other.kind === 'literal') return literal(one.value === other.value);
  return { kind: 'equal', one, other };
}

function include(run: Run, [name = nothing, argument = nothing]: readonly Abstract[]): Abstract {
  const names = namesOf(name);
  if (names !== null) return anyOf(names.map((one) => run.engine.callTemplate(run, one, argument)));
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
