import type { ScalarNode } from './node.ts';
import { type Decoder, fileOffset, openDecoder, type Source } from './source.ts';

/** A plain scalar on one line. */
export function plainScalar(source: Source, start: number, end: number): ScalarNode {
  const literal = source.text.slice(start, end);
  return { kind: 'scalar', style: 'plain', start, end, literal, decode: null };
}

/** A key that is written as an alias (`*app : …`) or is no scalar: its place, and the text it stands for. */
export function keyScalar(start: number, end: number, text: string): ScalarNode {
  return { kind: 'scalar', style: 'plain', start, end, literal: text, decode: null };
}

/** A scalar in quotes; `start` and `end` are inside them. */
export function quotedScalar(source: Source, start: number, end: number, quote: string): ScalarNode {
  const raw = source.text.slice(start, end);
  const escaped = quote === '"' ? /[\\\n]/.test(raw) : /['\n]/.test(raw);
  const style = quote === '"' ? 'double' : 'single';
  if (!escaped) return { kind: 'scalar', style, start, end, literal: raw, decode: null };
  const read = quote === '"' ? decodeDouble : decodeSingle;
  return { kind: 'scalar', style, start, end, literal: null, decode: once(() => read(source, start, end)) };
}

/** A plain scalar over several lines: folded. */
export function foldedPlainScalar(source: Source, start: number, end: number): ScalarNode {
  const decode = once(() => decodeFolded(source, start, end));
  return { kind: 'scalar', style: 'plain', start, end, literal: null, decode };
}

/** A literal or folded block scalar: its lines from `start` to `end`, each indented by `indent`. */
export function blockScalar(source: Source, start: number, end: number, indent: number, folded: boolean): ScalarNode {
  const decode = once(() => decodeBlock(source, start, end, indent, folded));
  return { kind: 'scalar', style: 'block', start, end, literal: null, decode };
}

/** What a scalar of `source` means, and where each character of it stands in the file. */
export function contentOf(source: Source, node: ScalarNode): Source {
  return node.decode === null ? slice(source, node.start, node.end) : node.decode();
}

function slice(source: Source, start: number, end: number): Source {
  const offsets = new Int32Array(end - start + 1);
  for (let index = start; index <= end; index++) offsets[index - start] = fileOffset(source, index);
  return { text: source.text.slice(start, end), offsets, quoted: true };
}

/** A text is asked for by several questions, and decoded for the first. */
function once(decode: () => Source): () => Source {
  let known: Source | undefined;
  return () => {
    known ??= decode();
    return known;
  };
}

/** YAML 1.2.2 section 5.7, "Escaped Characters". */
const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  t: '\t',
  '\t': '\t',
  n: '\n',
  v: '\v',
  f: '\f',
  r: '\r',
  e: '\x1b',
  N: '\x85',
  _: '\xa0',
  L: '\u2028',
  P: '\u2029',
};
const hexDigits: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

function decodeDouble(source: Source, start: number, end: number): Source {
  const decoder = openDecoder(source, start, end);
  for (let at = start; at < end; ) {
    const next = copyRun(source, decoder, at, end, '\\');
    if (next >= end) break;
    at = source.text[next] === '\n' ? foldLine(source, decoder, next, end) : decodeEscape(source, decoder, next);
  }
  return decoder.finish(true);
}

function decodeEscape(source: Source, decoder: Decoder, at: number): number {
  const letter = source.text[at + 1] ?? '';
  const digits = hexDigits[letter];
  if (digits !== undefined) {
    const code = Number.parseInt(source.text.slice(at + 2, at + 2 + digits), 16);
    decoder.put(code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', at);
    return at + 2 + digits;
  }
  if (letter === '\n') return skipBlank(source.text, at + 2);
  if (letter === '\r' && source.text[at + 2] === '\n') return skipBlank(source.text, at + 3);
  decoder.put(escapes[letter] ?? letter, at);
  return at + 2;
}

function decodeSingle(source: Source, start: number, end: number): Source {
  const decoder = openDecoder(source, start, end);
  for (let at = start; at < end; ) {
    const next = copyRun(source, decoder, at, end, "'");
    if (next >= end) break;
    if (source.text[next] === '\n') at = foldLine(source, decoder, next, end);
    else {
      decoder.put("'", next);
      at = next + (source.text[next + 1] === "'" ? 2 : 1);
    }
  }
  return decoder.finish(true);
}

/** A plain scalar over several lines: line breaks fold, nothing is escaped. */
function decodeFolded(source: Source, start: number, end: number): Source {
  const decoder = openDecoder(source, start, end);
  for (let at = start; at < end; ) {
    const next = copyRun(source, decoder, at, end, '\n');
    at = next < end ? foldLine(source, decoder, next, end) : end;
  }
  return decoder.finish(true);
}

/** Copies up to the next line break or `stop`, without the blanks that a line break swallows; says where it is. */
function copyRun(source: Source, decoder: Decoder, from: number, end: number, stop: string): number {
  let next = from;
  while (next < end && source.text[next] !== stop && source.text[next] !== '\n') next++;
  let to = next;
  if (source.text[next] === '\n' && next < end) while (to > from && /[ \t\r]/.test(source.text[to - 1] ?? '')) to--;
  decoder.copy(from, to);
  return next;
}

/** Folds a line break (YAML 1.2.2 section 6.5): one is a space, each further one a newline. */
function foldLine(source: Source, decoder: Decoder, at: number, end: number): number {
  let breaks = 0;
  let next = at;
  while (next < end && /\s/.test(source.text[next] ?? '')) {
    if (source.text[next] === '\n') breaks++;
    next++;
  }
  decoder.put(breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), at);
  return next;
}

function decodeBlock(source: Source, start: number, end: number, indent: number, folded: boolean): Source {
  const decoder = openDecoder(source, start, end);
  for (let at = start; at < end; ) {
    const line = findBlockLine(source.text, at, end, indent);
    decoder.copy(line.from, line.to);
    if (line.next <= end) decoder.put(folded ? foldBreak(source.text, line, end, indent) : '\n', line.to);
    at = line.next;
  }
  return decoder.finish(folded);
}

/** A line of a block scalar: its content without indentation and line break, and where the next line begins. */
interface BlockLine {
  readonly from: number;
  readonly to: number;
  readonly next: number;
}

function findBlockLine(text: string, at: number, end: number, indent: number): BlockLine {
  const newline = text.indexOf('\n', at);
  const lineEnd = newline < 0 || newline > end ? end : newline;
  const from = Math.min(at + indent, lineEnd);
  const to = text[lineEnd - 1] === '\r' && lineEnd > from ? lineEnd - 1 : lineEnd;
  return { from, to, next: lineEnd + 1 };
}

/**
 * What the break after a line of a folded scalar becomes (YAML 1.2.2 section 8.1.3): a space between two lines of text,
 * nothing before empty lines, which say themselves; beside a line that is indented further it stays.
 */
function foldBreak(text: string, line: BlockLine, end: number, indent: number): string {
  if (line.to <= line.from || isSpaced(text, line)) return '\n';
  for (let next = findBlockLine(text, line.next, end, indent); next.from < end; ) {
    if (next.to > next.from) return isSpaced(text, next) ? '\n' : next.from - indent === line.next ? ' ' : '';
    next = findBlockLine(text, next.next, end, indent);
  }
  return '\n';
}

function isSpaced(text: string, { from }: BlockLine): boolean {
  return text[from] === ' ' || text[from] === '\t';
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}
