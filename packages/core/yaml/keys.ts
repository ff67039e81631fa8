import { decline, isActionAt, isBlank, isDash, lineEnd, type Reader, skipSpaces } from './cursor.ts';
import { findClosingQuote, hasStrangeEscape } from './flow.ts';
import { type KeyNode, resolve, scalarText } from './node.ts';
import { asKey, keyScalar, plainScalar, quotedScalar } from './scalars.ts';

/** A key on a line: its text and place, the index after its colon, and the anchor that it sets. */
export interface FoundKey {
  readonly node: KeyNode;
  readonly after: number;
  readonly anchor?: string;
}

/** The key that starts at `at` on this line, or null: `key:`, `"key":`, `*alias :`, `&anchor key:`. */
export function findKey(reader: Reader, at: number): FoundKey | null {
  if (isWordAt(reader.text, at)) return findPlainKey(reader, at);
  const first = reader.text[at] ?? '';
  if (first === '"' || first === "'") return findQuotedKey(reader, at, first);
  if (first === '?' && isBlank(reader.text, at + 1)) {
    decline(reader, 'a complex key');
    return null;
  }
  if (first === '*') return findAliasKey(reader, at);
  if (first === '&' || first === '!') return findMarkedKey(reader, at);
  if ('|>%@`[#,]}'.includes(first) || (first === '{' && !(reader.tolerant && isActionAt(reader.text, at)))) return null;
  return findPlainKey(reader, at);
}

/** A letter or a digit: how nearly all keys begin. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
}

/** A key without the rarities: no blank before its colon, no colon and no `#` in it. */
const simpleKey = /[^\n:#]*[^\s:#]:(?![^ \t\r\n])/y;

function findPlainKey(reader: Reader, at: number): FoundKey | null {
  const { text } = reader;
  simpleKey.lastIndex = at;
  if (simpleKey.test(text)) {
    const after = simpleKey.lastIndex;
    return { node: plainScalar(reader.source, at, after - 1), after };
  }
  const colon = text.indexOf(':', at);
  return colon < 0 || colon > lineEnd(reader, at) ? null : findRareKey(reader, at);
}

function findRareKey(reader: Reader, at: number): FoundKey | null {
  const { text, end } = reader;
  for (let index = at; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code === 10) return null;
    if (code === 35 && index > at && isBlank(text, index - 1)) return null;
    if (code === 58 && isBlank(text, index + 1)) {
      let keyEnd = index;
      while (keyEnd > at && isBlank(text, keyEnd - 1)) keyEnd--;
      return { node: plainScalar(reader.source, at, keyEnd), after: index + 1 };
    }
  }
  return null;
}

function findQuotedKey(reader: Reader, at: number, quote: string): FoundKey | null {
  const close = findClosingQuote(reader, at);
  if (close < 0 || reader.text.slice(at, close).includes('\n')) return null;
  const colon = skipSpaces(reader, close + 1);
  if (reader.text[colon] !== ':' || !isBlank(reader.text, colon + 1)) return null;
  if (hasStrangeEscape(reader, at, close)) decline(reader, 'an escape that YAML does not know');
  return { node: asKey(quotedScalar(reader.source, at + 1, close, quote)), after: colon + 1 };
}

/** `*app : …`: the key is what the anchor names. */
function findAliasKey(reader: Reader, at: number): FoundKey | null {
  const [written = '', name = ''] = /^\*([^\s,[\]{}]+)(?=[ \t]+:[ \t\r\n])/.exec(reader.text.slice(at, at + 256)) ?? [];
  if (written === '') return null;
  if (!reader.anchors.has(name)) decline(reader, 'an alias without its anchor');
  const target = resolve(reader.anchors.get(name));
  if (target !== null && target.kind !== 'scalar') decline(reader, 'a collection as a key');
  const text = target?.kind === 'scalar' ? scalarText(target) : written;
  const end = at + written.length;
  return { node: keyScalar(at, end, text), after: skipSpaces(reader, end) + 1 };
}

/** `&anchor key:`, `!!str key:`: what stands before a key on its line belongs to the key. */
function findMarkedKey(reader: Reader, at: number): FoundKey | null {
  const mark = /^(?:&[^\s,[\]{}]+|!(?:!?[\w./:-]+)?)(?=[ \t])/.exec(reader.text.slice(at, at + 256))?.[0];
  if (mark === undefined) return null;
  if (isBinaryTag(mark)) decline(reader, 'a key in base64');
  const next = skipSpaces(reader, at + mark.length);
  const key = isDash(reader.text, next) ? null : findKey(reader, next);
  return key && mark.startsWith('&') ? { ...key, anchor: mark.slice(1) } : key;
}

/** `!!binary`, by any name: what it marks is read decoded, which is left to the library. */
export function isBinaryTag(mark: string): boolean {
  return mark.startsWith('!') && mark.endsWith('binary');
}
