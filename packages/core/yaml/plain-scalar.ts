import { advance, decline, isBlank, isDash, lineEnd, type Reader, skipToContent } from './cursor.ts';
import { findKey } from './keys.ts';
import type { Entry, Node } from './node.ts';
import { foldedPlainScalar, plainScalar } from './scalars.ts';

/** Reads a plain scalar at `at`, and the lines that it goes on over; `indent` is that of the collection it belongs to. */
export function readPlain(reader: Reader, at: number, indent: number): Node {
  let end = findPlainEnd(reader, at);
  const start = at;
  advance(reader, end);
  let folded = false;
  while (
    reader.indent > indent &&
    !(reader.tolerant && (findKey(reader, reader.pos) || isDash(reader.text, reader.pos)))
  ) {
    if (reader.text.slice(end, reader.pos).includes('#')) decline(reader, 'a comment inside a plain scalar');
    end = findPlainEnd(reader, reader.pos);
    folded = true;
    advance(reader, end);
  }
  return (folded ? foldedPlainScalar : plainScalar)(reader.source, start, end);
}

/** A line without a comment and without a colon that would end a key. */
const simpleLine = /[^\n#:]*(?::[^\s#:][^\n#:]*)*(?=\n)/y;

/** The end of a plain scalar on its line: before a comment, without trailing blanks. */
function findPlainEnd(reader: Reader, at: number): number {
  const { text } = reader;
  simpleLine.lastIndex = at;
  if (simpleLine.test(text)) return trimBlanks(text, at, simpleLine.lastIndex);
  const eol = lineEnd(reader, at);
  let end = eol;
  for (let index = at; index < eol; index++) {
    const code = text.charCodeAt(index);
    if (code === 35 && index > at && isBlank(text, index - 1)) {
      end = index;
      break;
    }
    if (code === 58 && isBlank(text, index + 1)) decline(reader, 'a colon inside a plain scalar');
  }
  return trimBlanks(text, at, end);
}

function trimBlanks(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text, at - 1)) at--;
  return at;
}

/** `key: value` without quotes, comments, anchors or other rarities on one line, as most lines are. */
const simpleEntry =
  /([^\s#:"'?&*!|>%@`[\]{},-][^\n#:]*(?<![ \t])):[ \t]+([^\s#:"'?&*!|>%@`[\]{},-][^\n#:]*(?::[^\s#:][^\n#:]*)*)\n/y;

/** The entry of a map on this line when both its key and its value are plain and simple; null otherwise. */
export function readSimpleEntry(reader: Reader): Entry | null {
  const { text, source, pos, indent } = reader;
  simpleEntry.lastIndex = pos;
  const match = simpleEntry.exec(text);
  if (!match) return null;
  const next = simpleEntry.lastIndex;
  const [, key = '', value = ''] = match;
  skipToContent(reader, next);
  if (reader.indent > indent) {
    reader.pos = pos;
    reader.indent = indent;
    return null;
  }
  const start = next - 1 - value.length;
  return {
    key: plainScalar(source, pos, pos + key.length),
    value: plainScalar(source, start, trimBlanks(text, start, next - 1)),
  };
}

/** Whether no plain scalar may begin with this character (YAML 1.2, `ns-plain-first`). */
export function isReserved({ text }: Reader, first: string, at: number): boolean {
  return '%@`,]}'.includes(first) || ('?-'.includes(first) && isBlank(text, at + 1));
}
