import { findKey } from './keys.ts';
import { advance, decline, isBlank, isDash, lineEnd, type Reader } from './reader.ts';
import { foldedPlainScalar, plainScalar } from './scalars.ts';
import type { Node } from './tree.ts';

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

/** The end of a plain scalar on its line: before a comment, without trailing blanks. */
function findPlainEnd(reader: Reader, at: number): number {
  const { text } = reader;
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
  while (end > at && isBlank(text, end - 1)) end--;
  return end;
}
