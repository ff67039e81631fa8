import { decline, isLineOver, lineEnd, type Reader, skipSpaces, skipToContent } from './cursor.ts';
import type { Node } from './node.ts';
import { blockScalar } from './scalars.ts';

/** Reads `|` or `>` at `at`; `indent` is that of the collection it belongs to (YAML 1.2.2 section 8.1). */
export function readBlockScalar(reader: Reader, at: number, indent: number): Node {
  const header = /^([|>])(?:([1-9])[+-]?|[+-]([1-9]?))?/.exec(reader.text.slice(at, at + 3));
  const [all = '', style, before, after] = header ?? [];
  const digit = before ?? after;
  if (!isLineOver(reader, skipSpaces(reader, at + all.length))) decline(reader, 'a block scalar with a strange header');
  const start = Math.min(lineEnd(reader, at) + 1, reader.end);
  const contentIndent = digit ? Math.max(indent, 0) + Number(digit) : measureIndent(reader, start);
  if (contentIndent <= indent) {
    skipToContent(reader, start);
    return blockScalar(reader.source, start, start, 0, false);
  }
  const end = findBlockEnd(reader, start, contentIndent);
  skipToContent(reader, end);
  return blockScalar(reader.source, start, end, contentIndent, style === '>');
}

function measureIndent(reader: Reader, start: number): number {
  let widest = 0;
  for (let at = start; at < reader.end; at = lineEnd(reader, at) + 1) {
    let pos = at;
    while (reader.text.charCodeAt(pos) === 32) pos++;
    const code = reader.text.charCodeAt(pos);
    if (code !== 10 && code !== 13 && pos < reader.end) {
      if (widest > pos - at) decline(reader, 'a blank line that is wider than the text after it');
      return pos - at;
    }
    widest = Math.max(widest, pos - at);
  }
  return 0;
}

function findBlockEnd(reader: Reader, start: number, indent: number): number {
  let at = start;
  while (at < reader.end) {
    let pos = at;
    while (pos - at < indent && reader.text.charCodeAt(pos) === 32) pos++;
    const code = reader.text.charCodeAt(pos);
    if (pos - at < indent && code !== 10 && code !== 13 && pos < reader.end) return at;
    at = lineEnd(reader, pos) + 1;
  }
  return reader.end;
}
