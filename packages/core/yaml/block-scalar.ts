import { decline, isLineOver, lineEnd, pastAction, type Reader, skipSpaces, skipToContent } from './cursor.ts';
import type { Node } from './node.ts';
import { blockScalar } from './scalars.ts';

/** Reads `|` or `>` at `at`; `indent` is that of the collection it belongs to (YAML 1.2.2 section 8.1). */
export function readBlockScalar(reader: Reader, at: number, indent: number): Node {
  const header = /^([|>])(?:([1-9])[+-]?|[+-]([1-9]?))?/.exec(reader.text.slice(at, at + 3));
  const [all = '', style, before, after] = header ?? [];
  const digit = before ?? after;
  if (!isLineOver(reader, skipSpaces(reader, at + all.length))) decline(reader, 'a block scalar with a strange header');
  const start = Math.min(lineEnd(reader, at) + 1, reader.end);
  const contentIndent = digit ? Math.max(indent, 0) + Number(digit) : measureIndent(reader, start, indent);
  if (contentIndent <= indent) {
    skipToContent(reader, start);
    return blockScalar(reader.source, start, start, 0, false);
  }
  const end = findBlockEnd(reader, start, contentIndent);
  skipToContent(reader, end);
  return blockScalar(reader.source, start, end, contentIndent, style === '>');
}

function measureIndent(reader: Reader, start: number, outer: number): number {
  let widest = 0;
  for (let at = start; at < reader.end; at = lineEnd(reader, at) + 1) {
    const pos = skipIndent(reader, at);
    if (!isBlankAt(reader, pos)) {
      const content = pos - at > outer ? at : pastActions(reader, at);
      if (content !== at) return Math.max(0, skipIndent(reader, content) - content);
      if (widest > pos - at) decline(reader, 'a blank line that is wider than the text after it');
      return pos - at;
    }
    widest = Math.max(widest, pos - at);
  }
  return 0;
}

/** Where the line begins that ends the text. Actions of a template at the margin do not where the text goes on behind them. */
function findBlockEnd(reader: Reader, start: number, indent: number): number {
  let at = start;
  while (at < reader.end) {
    const pos = skipIndent(reader, at);
    const isText = pos - at >= indent || isBlankAt(reader, pos);
    const next = isText ? lineEnd(reader, at) + 1 : pastActions(reader, at);
    if (!isText && (next === at || skipIndent(reader, next) - next < indent)) return at;
    at = next;
  }
  return reader.end;
}

/** The next line with content behind lines of a template that hold only actions; the same line where it is none of them. */
function pastActions(reader: Reader, from: number): number {
  let at = pastAction(reader, from);
  for (let last = from; at !== last && at < reader.end; ) {
    last = at;
    at = isBlankAt(reader, skipIndent(reader, at)) ? lineEnd(reader, at) + 1 : pastAction(reader, at);
  }
  return Math.min(at, reader.end);
}

function skipIndent(reader: Reader, lineStart: number): number {
  let pos = lineStart;
  while (reader.text.charCodeAt(pos) === 32) pos++;
  return pos;
}

function isBlankAt(reader: Reader, pos: number): boolean {
  const code = reader.text.charCodeAt(pos);
  return code === 10 || code === 13 || pos >= reader.end;
}
