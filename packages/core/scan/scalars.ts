import { fileOffset, openDecoder, type Source } from './source.ts';
import type { ScalarNode } from './tree.ts';

/** A plain scalar on one line. */
export function plainScalar(source: Source, start: number, end: number): ScalarNode {
  const literal = source.text.slice(start, end);
  return { kind: 'scalar', style: 'plain', start, end, literal, content: () => slice(source, start, end) };
}

/** A key that is written as an alias (`*app : …`) or is no scalar: its place, and the text it stands for. */
export function keyScalar(source: Source, start: number, end: number, text: string): ScalarNode {
  return { kind: 'scalar', style: 'plain', start, end, literal: text, content: () => slice(source, start, end) };
}

/** A scalar in quotes; `start` and `end` are inside them. */
export function quotedScalar(source: Source, start: number, end: number, quote: string): ScalarNode {
  const raw = source.text.slice(start, end);
  const escaped = quote === '"' ? /[\\\n]/.test(raw) : /['\n]/.test(raw);
  const style = quote === '"' ? 'double' : 'single';
  if (!escaped) return { kind: 'scalar', style, start, end, literal: raw, content: () => slice(source, start, end) };
  const decode = quote === '"' ? decodeDouble : decodeSingle;
  return { kind: 'scalar', style, start, end, literal: null, content: () => decode(source, start, end) };
}

/** A plain scalar over several lines: folded. */
export function foldedPlainScalar(source: Source, start: number, end: number): ScalarNode {
  return { kind: 'scalar', style: 'plain', start, end, literal: null, content: () => decodeSingle(source, start, end) };
}

/** A literal or folded block scalar: its lines from `start` to `end`, each indented by `indent`. */
export function blockScalar(source: Source, start: number, end: number, indent: number, folded: boolean): ScalarNode {
  const content = () => decodeBlock(source, start, end, indent, folded);
  return { kind: 'scalar', style: 'block', start, end, literal: null, content };
}

function slice(source: Source, start: number, end: number): Source {
  const offsets = new Int32Array(end - start + 1);
  for (let index = start; index <= end; index++) offsets[index - start] = fileOffset(source, index);
  return { text: source.text.slice(start, end), offsets };
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
  const decoder = openDecoder(source);
  let at = start;
  while (at < end) {
    const next = nextOf(source.text, at, end, '\\', '\n');
    decoder.copy(at, next);
    if (next >= end) break;
    at = source.text[next] === '\n' ? foldLine(source, decoder, next, end) : decodeEscape(source, decoder, next);
  }
  return decoder.finish(end);
}

function decodeEscape(source: Source, decoder: ReturnType<typeof openDecoder>, at: number): number {
  const letter = source.text[at + 1] ?? '';
  const digits = hexDigits[letter];
  if (digits !== undefined) {
    const code = Number.parseInt(source.text.slice(at + 2, at + 2 + digits), 16);
    decoder.put(code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', at);
    return at + 2 + digits;
  }
  if (letter === '\n') return skipBlank(source.text, at + 2);
  decoder.put(escapes[letter] ?? letter, at);
  return at + 2;
}

function decodeSingle(source: Source, start: number, end: number): Source {
  const decoder = openDecoder(source);
  let at = start;
  while (at < end) {
    const next = nextOf(source.text, at, end, "'", '\n');
    decoder.copy(at, next);
    if (next >= end) break;
    if (source.text[next] === '\n') at = foldLine(source, decoder, next, end);
    else {
      decoder.put("'", next);
      at = next + (source.text[next + 1] === "'" ? 2 : 1);
    }
  }
  return decoder.finish(end);
}

/** Folds a line break (YAML 1.2.2 section 6.5): one is a space, each further one a newline. */
function foldLine(source: Source, decoder: ReturnType<typeof openDecoder>, at: number, end: number): number {
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
  const decoder = openDecoder(source);
  let at = start;
  while (at < end) {
    const newline = source.text.indexOf('\n', at);
    const lineEnd = newline < 0 || newline > end ? end : newline;
    const from = Math.min(at + indent, lineEnd);
    const to = source.text[lineEnd - 1] === '\r' && lineEnd > from ? lineEnd - 1 : lineEnd;
    decoder.copy(from, to);
    const joins = folded && to > from && /^[^\s]/.test(source.text[lineEnd + 1 + indent] ?? '');
    if (lineEnd < end) decoder.put(joins ? ' ' : '\n', to);
    at = lineEnd + 1;
  }
  return decoder.finish(end);
}

function nextOf(text: string, from: number, end: number, a: string, b: string): number {
  let at = from;
  while (at < end && text[at] !== a && text[at] !== b) at++;
  return at;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}
