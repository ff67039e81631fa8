import type { Node } from './node.ts';
import type { Source } from './source.ts';

/** Says that a document is beyond what the outline reads: the YAML library is asked instead. */
export class Declined extends Error {
  override readonly name = 'Declined';
}

/** A template action stands where a key or a value should: no reader of YAML takes the document before it is rendered. */
export class Unrendered extends Declined {
  constructor() {
    super('a template action');
  }
}

/** `{{ … }}` or `{% … %}` at `at`. */
export function isActionAt(text: string, at: number): boolean {
  return text.charCodeAt(at) === 123 && (text.charCodeAt(at + 1) === 123 || text.charCodeAt(at + 1) === 37);
}

/** `loose`: the further lines of quotes and flow collections stand at any indentation, as libyaml lets them. */
export type Mode = 'strict' | 'loose' | 'tolerant';

/** Deeper than any real file; a bound on recursion in this reader and before the library composes. */
export const maxDepth = 100;

/** A stretch of the text that is read; `end` exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A cursor over the lines of one document: `pos` is the first character of the current line's content. */
export interface Reader {
  readonly source: Source;
  readonly text: string;
  readonly end: number;
  /** Skips what it cannot read instead of declining: for templates and broken files. */
  readonly tolerant: boolean;
  readonly loose: boolean;
  readonly anchors: Map<string, Node | null>;
  /** What was passed over in a template although no action stands in it: no reader would take it. */
  readonly skipped: Stretch[];
  /** Texts that are nowhere behind a place that was looked at. */
  readonly absent: Set<string>;
  pos: number;
  /** Column of `pos`; -1 at the end. */
  indent: number;
  depth: number;
}

export function openReader(source: Source, start: number, end: number, mode: Mode): Reader {
  const { text } = source;
  const how = { tolerant: mode === 'tolerant', loose: mode === 'loose' };
  const found = { anchors: new Map(), skipped: [], absent: new Set<string>() };
  const reader = { source, text, end, ...how, ...found, pos: start, indent: 0, depth: 0 };
  skipToContent(reader, start);
  return reader;
}

/** The offset of the line break at or after `from`, or the end of the document. */
export function lineEnd(reader: Reader, from: number): number {
  const newline = reader.text.indexOf('\n', from);
  return newline < 0 || newline > reader.end ? reader.end : newline;
}

/** Moves to the next line that has content, past the line that `from` stands on. */
export function advance(reader: Reader, from: number): void {
  skipToContent(reader, lineEnd(reader, from) + 1);
}

/** From here on `reader` stands on content, with blank lines, comments and (tolerant) template actions behind it. */
export function skipToContent(reader: Reader, lineStart: number): void {
  const { text, end } = reader;
  let at = lineStart;
  while (at < end) {
    let pos = at;
    while (text.charCodeAt(pos) === 32) pos++;
    if (pos >= end) break;
    if (isContent(reader, pos)) {
      reader.pos = pos;
      reader.indent = pos - at;
      return;
    }
    at = skippedTo(reader, pos);
  }
  reader.pos = end;
  reader.indent = -1;
}

/** True at a space, a tab, a line break or the end: what must follow `-` and `:`. */
export function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || code === 10 || code === 13 || code === 9 || Number.isNaN(code);
}

export function isDash(text: string, at: number): boolean {
  return text.charCodeAt(at) === 45 && isBlank(text, at + 1);
}

export function skipSpaces(reader: Reader, from: number): number {
  let at = from;
  while (at < reader.end && (reader.text.charCodeAt(at) === 32 || reader.text.charCodeAt(at) === 9)) at++;
  return at;
}

/** True where only a comment or nothing follows on the line. */
export function isLineOver(reader: Reader, at: number): boolean {
  if (at >= reader.end) return true;
  const code = reader.text.charCodeAt(at);
  return code === 10 || code === 13 || (code === 35 && isBlank(reader.text, at - 1));
}

/** Gives up on the document, or in tolerant mode does nothing. */
export function decline(reader: Reader, reason: string): void {
  if (!reader.tolerant) throw new Declined(reason);
}

function isContent(reader: Reader, pos: number): boolean {
  const code = reader.text.charCodeAt(pos);
  if (code === 10 || code === 13 || code === 35) return false;
  if (code === 9) {
    const isBlankLine = isLineOver(reader, skipSpaces(reader, pos));
    if (!isBlankLine) decline(reader, 'a tab in the indentation');
    return !isBlankLine;
  }
  return !(reader.tolerant && isTemplateAction(reader, pos));
}

/** A line that holds only a template action, `{{- if … }}`, `{% for … %}` or `%{ if … ~}`; `{{ $key }}: value` is content. */
function isTemplateAction(reader: Reader, pos: number): boolean {
  const open = reader.text.slice(pos, pos + 2);
  if (open === '{%' || open === '%{') return true;
  if (open !== '{{') return false;
  const line = reader.text.slice(pos, lineEnd(reader, pos));
  return !/^\{\{.*?\}\}[^\s:{}]*:(\s|$)/.test(line);
}

/** Of a template, the line behind one that holds only an action; the same line where it is none. */
export function pastAction(reader: Reader, lineStart: number): number {
  const pos = skipSpaces(reader, lineStart);
  return reader.tolerant && isTemplateAction(reader, pos) ? Math.min(skippedTo(reader, pos), reader.end) : lineStart;
}

function skippedTo(reader: Reader, pos: number): number {
  const eol = lineEnd(reader, pos);
  if (!reader.text.startsWith('{{', pos)) return eol + 1;
  // A comment may quote an action: it ends where it says so.
  const isComment = /^\{\{-?\s*\/\*/.test(reader.text.slice(pos, pos + 100));
  const from = isComment ? findFrom(reader, '*/', pos) : pos;
  if (from <= eol && reader.text.slice(pos, eol).includes('}}')) return eol + 1;
  const close = findFrom(reader, '}}', Math.max(pos, from));
  return close < 0 ? eol + 1 : lineEnd(reader, close) + 1;
}

/** Where a text is next; -1 where it is not, and it is not looked for again. */
function findFrom({ text, absent }: Reader, wanted: string, from: number): number {
  const at = absent.has(wanted) ? -1 : text.indexOf(wanted, from);
  if (at < 0) absent.add(wanted);
  return at;
}

/** Gives up on a line that is indented as nothing above it is. */
export function declineIndent(reader: Reader): void {
  decline(reader, 'an indentation that fits nothing above');
}

/** The further lines of a value are indented more than the collection that it belongs to. */
export function holdIndent(reader: Reader, lines: Iterable<readonly string[]>, indent: number): void {
  if (reader.loose) return;
  for (const [line = ''] of lines) if (line.length - 1 <= indent) declineIndent(reader);
}

/** Moves to the next line with content; nothing but a comment may follow at `at`. */
export function endLine(reader: Reader, at: number): void {
  if (!isLineOver(reader, skipSpaces(reader, at))) decline(reader, 'more on the line after a value');
  advance(reader, at);
}
