import type { Random } from '../random.ts';

/** What new inputs are made of: texts that were interesting, and the words of the grammar. */
export interface Material {
  readonly corpus: readonly string[];
  readonly words: readonly string[];
  /** The longest input, in characters. */
  readonly longest: number;
}

/** A new text: one of the corpus, changed in one to six places by words of the grammar, lines, stretches and characters. */
export function mutate(random: Random, material: Material): string {
  let text = random.pick(material.corpus);
  const changes = 1 + random.int(random.once(4) ? 6 : 2);
  for (let count = 0; count < changes; count++) text = random.pick(changers)(random, text, material);
  return text.length > material.longest ? text.slice(0, material.longest) : text;
}

type Changer = (random: Random, text: string, material: Material) => string;

const stretch = (random: Random, text: string): readonly [number, number] => {
  const start = random.int(text.length + 1);
  const length = random.int(1 + Math.min(text.length - start, random.once(3) ? 200 : 8));
  return [start, start + length];
};

const insertWord: Changer = (random, text, { words }) => {
  const at = random.int(text.length + 1);
  return text.slice(0, at) + random.pick(words) + text.slice(at);
};

const replaceByWord: Changer = (random, text, { words }) => {
  const [start, end] = stretch(random, text);
  return text.slice(0, start) + random.pick(words) + text.slice(end);
};

const remove: Changer = (random, text) => {
  const [start, end] = stretch(random, text);
  return text.slice(0, start) + text.slice(end);
};

const repeat: Changer = (random, text) => {
  const [start, end] = stretch(random, text);
  return text.slice(0, end) + text.slice(start, end).repeat(1 + random.int(4)) + text.slice(end);
};

const splice: Changer = (random, text, { corpus }) => {
  const other = random.pick(corpus);
  const [start, end] = stretch(random, other);
  const at = random.int(text.length + 1);
  return text.slice(0, at) + (random.once(2) ? other.slice(start, end) : other.slice(start)) + text.slice(at);
};

const odd = '\u0000\t\n\r \u0085\u00a0\u2028\ufeff\ufffd\ud800é€😀:/@.-_#"\'\\{}[],&*!|>%`=?$<~+;()^09azAZ';

const character: Changer = (random, text) => {
  const at = random.int(text.length + 1);
  const put = random.once(4) ? String.fromCharCode(random.int(0x250)) : (odd[random.int(odd.length)] ?? '');
  return text.slice(0, at) + put + text.slice(at + random.int(2));
};

/** Indents, doubles, moves or drops whole lines: the grammar of YAML. */
const lines: Changer = (random, text) => {
  const all = text.split('\n');
  const at = random.int(all.length);
  const line = all[at] ?? '';
  const other = random.int(all.length);
  const shapes = [
    () => all.splice(at, 1, `${' '.repeat(1 + random.int(4))}${line}`),
    () => all.splice(at, 1, line.replace(/^ {1,2}/, '')),
    () => all.splice(at, 0, line),
    () => all.splice(other, 0, ...all.splice(at, 1 + random.int(3))),
    () => all.splice(at, 1),
    () => all.splice(at, 1, `${line}\r`),
    () => all.splice(at, 1, line.replace(/: .*/, ': |')),
    () =>
      all.splice(
        at,
        1,
        line.replace(/: (.*)/, (_, value: string) => `: ${JSON.stringify(value)}`),
      ),
  ];
  random.pick(shapes)();
  return all.join('\n');
};

const wrap: Changer = (random, text) => {
  const [before, after] = random.pick([
    ['{', '}'],
    ['[', ']'],
    ['"', '"'],
    ["'", "'"],
    ['- ', ''],
    ['a:\n  ', ''],
    ['- |\n  ', '\n'],
    ['\ufeff', ''],
  ] as const);
  return before + text + after;
};

const changers: readonly Changer[] = [
  insertWord,
  insertWord,
  replaceByWord,
  replaceByWord,
  remove,
  repeat,
  splice,
  character,
  character,
  lines,
  lines,
  wrap,
];
