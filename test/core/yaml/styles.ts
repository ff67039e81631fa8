import type { Random } from '../../random.ts';

/** What a document says, without its style. */
export type Said = string | readonly Said[] | { readonly [key: string]: Said };

/** A document that says `said`, in one of the many styles that YAML has: what a reader makes of it is always the same. */
export function writeInSomeStyle(said: { readonly [key: string]: Said }, random: Random): string {
  const style: Style = { random, preamble: [], anchors: 0, depth: 0 };
  const body = writeMap(said, 0, style);
  const head = random.once(4) ? '---\n' : random.once(6) ? '# a comment\n' : '';
  const text = `${head}${style.preamble.map((line) => `${line}\n`).join('')}${body}\n`;
  return random.once(5) ? text.replaceAll('\n', '\r\n') : text;
}

interface Style {
  readonly random: Random;
  /** Lines at the root that name what aliases and merge keys bring. */
  readonly preamble: string[];
  anchors: number;
  depth: number;
}

/** The lines of a block map, each behind `indent` blanks; without the last line break. */
function writeMap(map: { readonly [key: string]: Said }, indent: number, style: Style): string {
  const { random } = style;
  const entries = Object.entries(map);
  const merged = entries.length > 0 && random.once(6) ? entries.splice(0, 1 + random.int(entries.length)) : [];
  const lines = entries.flatMap(([key, value]) => [
    ...(random.once(6) ? [`${blanks(indent)}${key}: ${random.pick(['decoy', '""', '[a]'])}`] : []),
    ...(random.once(8) ? [`${blanks(random.int(indent + 2))}# image: ghcr.io/acme/comment:1`] : []),
    writeEntry(key, value, indent, style),
  ]);
  if (merged.length === 0) return lines.join('\n');
  const name = anchor(style);
  style.preamble.push(`x-${name}: &${name} ${writeFlow(Object.fromEntries(merged), style)}`);
  return [`${blanks(indent)}<<: ${random.once(2) ? `*${name}` : `[*${name}]`}`, ...lines].join('\n');
}

function writeEntry(key: string, value: Said, indent: number, style: Style): string {
  const { random } = style;
  const pad = blanks(indent);
  if (random.once(6))
    return `${pad}? ${writeExplicitKey(key, indent, style)}\n${pad}:${writeValue(value, indent, style)}`;
  return `${pad}${writeKey(key, style)}:${writeValue(value, indent, style)}`;
}

function writeExplicitKey(key: string, indent: number, style: Style): string {
  const { random } = style;
  if (random.once(3)) return `${random.pick(['|-', '>-'])}\n${blanks(indent + 2)}${key}`;
  if (random.once(4) && key.length > 2) return `"${key.slice(0, 2)}\\\n${blanks(indent + 2)}${key.slice(2)}"`;
  return writeKey(key, style);
}

function writeKey(key: string, style: Style): string {
  const { random } = style;
  const plain = /^[\w./-]+$/.test(key) ? key : JSON.stringify(key);
  if (random.once(3)) return random.once(8) ? `!!str ${plain}` : plain;
  if (random.once(10)) return `!!binary ${base64(key)}`;
  if (random.once(10)) {
    const name = anchor(style);
    style.preamble.push(`x-${name}: &${name} ${JSON.stringify(key)}`);
    return `*${name} `;
  }
  return random.once(3) ? `'${key.replaceAll("'", "''")}'` : escaped(key, random);
}

/** What follows the colon of a key at `indent`, from the blank on. */
function writeValue(value: Said, indent: number, style: Style): string {
  const { random } = style;
  if (typeof value === 'string') return ` ${writeScalar(value, indent, style)}`;
  if (random.once(5) || isEmpty(value)) return ` ${writeFlow(value, style)}`;
  const mark = random.once(8) ? ` &${anchor(style)}` : '';
  if (!isList(value)) return `${mark}\n${writeMap(value, indent + 1 + random.int(3), style)}`;
  const inner = indent + random.int(3);
  const items = value.map((item) => `${blanks(inner)}-${writeItem(item, inner, style)}`);
  return `${mark}\n${items.join('\n')}`;
}

function writeItem(item: Said, indent: number, style: Style): string {
  if (typeof item === 'string') return ` ${writeScalar(item, indent, style)}`;
  if (isList(item) || isEmpty(item) || style.random.once(4)) return ` ${writeFlow(item, style)}`;
  return ` ${writeMap(item, indent + 2, style).trimStart()}`;
}

function writeScalar(text: string, indent: number, style: Style): string {
  const { random } = style;
  const pad = blanks(indent + 2);
  if (text !== '' && !text.includes('\n')) {
    if (random.once(10)) return `|-\n${pad}${text}`;
    if (random.once(12)) return `>-\n${pad}${text}`;
    if (random.once(16)) return `!!binary ${base64(text)}`;
  }
  if (text.includes('\n') && random.once(2))
    return `|-\n${text
      .split('\n')
      .map((line) => pad + line)
      .join('\n')}`;
  return writeInline(text, style);
}

function writeInline(text: string, { random }: Style): string {
  if (/^[a-z][\w./:@-]*[\w]$/i.test(text) && !text.includes(': ') && random.once(2)) return text;
  if (random.once(3) && !text.includes('\n')) return `'${text.replaceAll("'", "''")}'`;
  return random.once(2) ? escaped(text, random) : JSON.stringify(text);
}

function writeFlow(value: Said, style: Style): string {
  if (typeof value === 'string') return writeInline(value, style);
  if (isList(value)) return `[${value.map((item) => writeFlow(item, style)).join(', ')}]`;
  const entries = Object.entries(value).map(([key, inner]) => {
    const written = style.random.once(2) ? JSON.stringify(key) : escaped(key, style.random);
    return `${style.random.once(8) ? '? ' : ''}${written}${style.random.once(3) ? ' ' : ''}: ${writeFlow(inner, style)}`;
  });
  return `{${entries.join(', ')}}`;
}

/** In double quotes, some characters by their numbers. */
function escaped(text: string, random: Random): string {
  const written = [...text].map((character) => {
    if (!random.once(4)) return JSON.stringify(character).slice(1, -1);
    const code = character.charCodeAt(0);
    if (character === '/' && random.once(2)) return '\\/';
    const form = random.int(code < 256 ? 3 : 2);
    const digits = ['u', 'U', 'x'][form];
    return `\\${digits}${code.toString(16).padStart([4, 8, 2][form] ?? 4, '0')}`;
  });
  return `"${written.join('')}"`;
}

function anchor(style: Style): string {
  style.anchors += 1;
  return `a${style.anchors}`;
}

function isList(value: Said): value is readonly Said[] {
  return Array.isArray(value);
}

function isEmpty(value: Said): boolean {
  return typeof value !== 'string' && Object.keys(value).length === 0;
}

function blanks(count: number): string {
  return ' '.repeat(count);
}

function base64(text: string): string {
  return Buffer.from(text, 'utf8').toString('base64');
}
