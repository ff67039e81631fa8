import { type Decoder, openDecoder, type Source } from './source.ts';

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

/** A text in double quotes: escapes and folded lines undone. */
export function decodeDouble(source: Source, start: number, end: number): Source {
  const decoder = openDecoder(source, start, end);
  for (let at = start; at < end; ) {
    const next = copyRun(source, decoder, at, end, '\\');
    if (next >= end) break;
    at = isBreak(source.text, next) ? foldLine(source, decoder, next, end) : decodeEscape(source, decoder, next);
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

/** A text in single quotes. */
export function decodeSingle(source: Source, start: number, end: number): Source {
  const decoder = openDecoder(source, start, end);
  for (let at = start; at < end; ) {
    const next = copyRun(source, decoder, at, end, "'");
    if (next >= end) break;
    if (isBreak(source.text, next)) at = foldLine(source, decoder, next, end);
    else {
      decoder.put("'", next);
      at = next + (source.text[next + 1] === "'" ? 2 : 1);
    }
  }
  return decoder.finish(true);
}

/** A plain scalar over several lines: line breaks fold, nothing is escaped. */
export function decodeFolded(source: Source, start: number, end: number): Source {
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
  while (next < end && source.text[next] !== stop && !isBreak(source.text, next)) next++;
  let to = next;
  if (next < end && isBreak(source.text, next)) while (to > from && isBlank(source.text, to - 1)) to--;
  decoder.copy(from, to);
  return next;
}

/**
 * Folds a line break (YAML 1.2.2 section 6.5): one is a space, each further one a newline. What ends a line is what YAML 1.1
 * and go-yaml say; the separators of Unicode stay.
 */
function foldLine(source: Source, decoder: Decoder, at: number, end: number): number {
  const breaks: string[] = [];
  let next = at;
  while (next < end && (isBreak(source.text, next) || isBlank(source.text, next))) {
    if (isBreak(source.text, next))
      breaks.push(unicodeBreak.test(source.text.charAt(next)) ? source.text.charAt(next) : '\n');
    next += source.text.startsWith('\r\n', next) ? 2 : 1;
  }
  const [first, ...more] = breaks;
  decoder.put(first === '\n' ? more.join('') || ' ' : breaks.join(''), at);
  return next;
}

const unicodeBreak = /[\u2028\u2029]/;

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 9;
}

function skipBlank(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\t') at++;
  return at;
}
