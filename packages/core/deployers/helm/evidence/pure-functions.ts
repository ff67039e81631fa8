import {
  isEqualSettled,
  isTrueSettled,
  printSettled,
  type Settled,
  settledNothing,
  settledNumber,
  settledText,
  settledTruth,
} from './settled.ts';

/** What a function makes of values that are known; null where that is not known here. */
export function callPure(name: string, args: readonly Settled[]): Settled | null {
  return Object.hasOwn(pure, name) ? (pure[name]?.(args) ?? null) : null;
}

type Pure = (args: readonly Settled[]) => Settled | null;

/** A function of texts: null for anything else. */
const ofTexts =
  (call: (...texts: string[]) => Settled | null): Pure =>
  (args) => {
    const texts = args.map((arg) => (arg.kind === 'scalar' && arg.type === 'string' ? arg.text : null));
    return texts.includes(null) ? null : call(...texts.map((text) => text ?? ''));
  };

/** A function whose first arguments are numbers and whose last one is a text. */
const ofNumbersAndText =
  (call: (text: string, numbers: readonly number[]) => Settled | null): Pure =>
  (args) => {
    const last = args.at(-1);
    const numbers = args.slice(0, -1).map((arg) => (arg.kind === 'scalar' ? Number(arg.text) : Number.NaN));
    if (last?.kind !== 'scalar' || last.type !== 'string' || numbers.some((each) => !Number.isInteger(each)))
      return null;
    return call(last.text, numbers);
  };

const pure: Readonly<Record<string, Pure>> = {
  eq: (args) => equalToAny(args, true),
  ne: (args) => equalToAny(args, false),
  hasPrefix: ofTexts((part = '', text = '') => settledTruth(text.startsWith(part))),
  hasSuffix: ofTexts((part = '', text = '') => settledTruth(text.endsWith(part))),
  contains: ofTexts((part = '', text = '') => settledTruth(text.includes(part))),
  upper: ofTexts((text = '') => settledText(text.toUpperCase())),
  replace: ofTexts((old = '', by = '', text = '') => (old === '' ? null : settledText(text.replaceAll(old, () => by)))),
  trunc: ofNumbersAndText((text, [length = 0]) => settledText(length < 0 ? text.slice(length) : text.slice(0, length))),
  substr: ofNumbersAndText((text, [start = 0, end = 0]) =>
    settledText(
      start < 0 ? text.slice(0, end) : end < 0 || end > text.length ? text.slice(start) : text.slice(start, end),
    ),
  ),
  splitList: ofTexts((sign = '', text = '') => listOf(text.split(sign))),
  split: ofTexts((sign = '', text = '') => listOf(text.split(sign))),
  splitn: (args) => {
    const [sign, count, text] = args.map(printSettled);
    if (!sign || !count || text === null || text === undefined) return null;
    const parts = text.split(sign);
    const kept = Number(count);
    return listOf(parts.length <= kept ? parts : [...parts.slice(0, kept - 1), parts.slice(kept - 1).join(sign)]);
  },
  item: ([list, key]) => {
    const index = key?.kind === 'scalar' ? Number(key.text.replace(/^_/, '')) : Number.NaN;
    return list?.kind === 'list' && Number.isInteger(index) ? (list.items.at(index) ?? settledNothing) : null;
  },
  join: ([sign, list]) => {
    const texts = list?.kind === 'list' ? list.items.map(printSettled) : [null];
    const by = sign === undefined ? null : printSettled(sign);
    return by === null || texts.includes(null) ? null : settledText(texts.join(by));
  },
  has: ([item, list]) => {
    if (item === undefined || list?.kind !== 'list') return null;
    const found = list.items.map((each) => isEqualSettled(each, item));
    return settledTruth(found.includes(true));
  },
  len: ([value]) => {
    if (value?.kind === 'list') return settledNumber(value.items.length);
    const isPlain = value?.kind === 'scalar' && value.type === 'string' && /^[ -~]*$/.test(value.text);
    return isPlain ? settledNumber(value.text.length) : null;
  },
  gt: ofNumbers((one, other) => one > other),
  ge: ofNumbers((one, other) => one >= other),
  lt: ofNumbers((one, other) => one < other),
  le: ofNumbers((one, other) => one <= other),
  any: (args) => settledTruth(args.some(isTrueSettled)),
  all: (args) => settledTruth(args.every(isTrueSettled)),
  regexMatch: ofTexts((pattern = '', text = '') => {
    const regex = toRegex(pattern, text, '');
    return regex && settledTruth(regex.test(text));
  }),
  regexFind: ofTexts((pattern = '', text = '') => {
    const regex = toRegex(pattern, text, '');
    return regex && settledText(regex.exec(text)?.[0] ?? '');
  }),
  regexReplaceAll: ofTexts((pattern = '', text = '', by = '') => {
    const regex = toRegex(pattern, text, 'g');
    return regex && !by.includes('$') ? settledText(text.replace(regex, () => by)) : null;
  }),
  regexReplaceAllLiteral: ofTexts((pattern = '', text = '', by = '') => {
    const regex = toRegex(pattern, text, 'g');
    return regex && settledText(text.replace(regex, () => by));
  }),
};

function equalToAny([one, ...others]: readonly Settled[], meant: boolean): Settled | null {
  const found = others.map((other) => one && isEqualSettled(one, other));
  if (found.includes(true)) return settledTruth(meant);
  return found.every((each) => each === false) ? settledTruth(!meant) : null;
}

function ofNumbers(call: (one: number, other: number) => boolean): Pure {
  return ([one, other]) => {
    if (one?.kind !== 'scalar' || other?.kind !== 'scalar' || one.type !== 'number' || other.type !== 'number')
      return null;
    return settledTruth(call(Number(one.text), Number(other.text)));
  };
}

function listOf(texts: readonly string[]): Settled {
  return { kind: 'list', items: texts.map(settledText) };
}

/** Larger texts, and patterns that could take long on them, are not matched here. */
const maxText = 300;
const maxRepeats = 3;
const maxChoices = 3;

/** A pattern of Go's that JavaScript reads alike and soon; null for others. */
function toRegex(pattern: string, text: string, flags: string): RegExp | null {
  const count = (sign: RegExp) => pattern.match(sign)?.length ?? 0;
  if (text.length > maxText || count(/[*+?{]/g) > maxRepeats || count(/\|/g) > maxChoices) return null;
  // A group that repeats, and the signs that the two languages have for different things.
  if (/\)[*+{?]|\(\?|\\[^.\w/@:-]|\\[0-9AzZpPQECkbBuxc]|\[\[:|\[\^?\]|\n/.test(pattern)) return null;
  try {
    return new RegExp(pattern, flags);
  } catch {
    return null;
  }
}
