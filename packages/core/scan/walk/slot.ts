import { findEntry, type MapNode } from '../../yaml/node.ts';
import { fileOffset, type Source } from '../../yaml/source.ts';
import { isBareDigestKey } from '../keys/image-keys.ts';
import type { Part, Slot } from '../occurrence.ts';

/** The parts that a slot can stand beside. */
interface Siblings {
  readonly name?: Part | undefined;
  readonly tag?: Part | undefined;
  readonly digest?: Part | undefined;
}

/** The whole file, and the text that the map was read from. */
interface Texts {
  readonly text: string;
  readonly source: Source;
}

/** Where a tag and a digest would go that a map lacks, under these keys. */
export function findSlots(
  { text, source }: Texts,
  map: MapNode,
  { name, tag, digest }: Siblings,
  keys: { readonly tag: string; readonly digest: string },
): { readonly digestSlot?: Slot; readonly tagSlot?: Slot } {
  const digestSlot = digest ? undefined : findSlot({ text, source }, map, tag ?? name, keys.digest);
  const tagSlot = tag || !name ? undefined : findSlot({ text, source }, map, name, keys.tag);
  return { ...(digestSlot && { digestSlot }), ...(tagSlot && { tagSlot }) };
}

/**
 * Where a key would be added right after a sibling's value, written as its sibling is: in a block map, and in a flow map
 * with a line for each key, on a line of its own with the same indentation and line end; in another flow map after a
 * comma, with the sibling's quotes. Works on the file's text, so that a map inside a block scalar or a JSON string is
 * extended in its own syntax. A key that stands there with nothing behind it is filled. None where the sibling is written
 * in a way that has no safe place after it.
 */
function findSlot({ text, source }: Texts, map: MapNode, sibling: Part | undefined, key: string): Slot | undefined {
  const empty = findEntry(map, key);
  const bare = isBareDigestKey(key) ? ({ bare: true } as const) : {};
  if (empty) {
    const slot = source.quoted || empty.value ? undefined : emptySlot(text, fileOffset(source, empty.key.end));
    return slot && { ...slot, ...bare };
  }
  if (!sibling?.key || sibling.aliased) return undefined;
  return map.flow
    ? flowSlot(text, sibling, sibling.key.span, key)
    : blockSlot(text, sibling, sibling.key.span.start, key);
}

/** After the colon, where nothing follows but a comment: an anchor or a type there would come to stand behind the value. */
function emptySlot(text: string, keyEnd: number): Slot | undefined {
  const colon = /^["']?[ \t]*:(?=[ \t]*(?:[\r\n#,}]|$))/.exec(text.slice(keyEnd, keyEnd + 160))?.[0];
  return colon === undefined ? undefined : { offset: keyEnd + colon.length, before: ' ', after: '', fills: true };
}

function blockSlot(text: string, sibling: Part, keyStart: number, key: string): Slot | undefined {
  if (sibling.quoted || sibling.style === 'block' || text.slice(keyStart, sibling.span.start).includes('\n'))
    return undefined;
  const line = lineOf(text, keyStart, sibling.span.end, /["']?[ \t]*(?:#[^\n]*?)?(?=\r?\n|\r?$)/y);
  if (line === null) return undefined;
  return { offset: line.end, before: `${line.breaks}${line.indent}${key}: `, after: '', key };
}

function flowSlot(text: string, sibling: Part, keySpan: { start: number; end: number }, key: string): Slot {
  const keyQuote = quoteBefore(text, keySpan.start);
  // A JSON key has JSON beside it: what is a bare number there cannot be bare text.
  const json = keyQuote.endsWith('"') ? keyQuote : '';
  const valueQuote = sibling.style === 'plain' ? json : quoteBefore(text, sibling.span.start);
  const colon = /^[ \t]*:[ \t]*/.exec(text.slice(keySpan.end + keyQuote.length, sibling.span.start))?.[0] ?? ':';
  const colonOf = keyQuote === '' && !/[ \t]$/.test(colon) ? `${colon} ` : colon;
  const offset = sibling.span.end + (sibling.style === 'plain' ? 0 : valueQuote.length);
  const alone = sibling.quoted ? null : lineOf(text, keySpan.start, offset, /[ \t]*,?[ \t]*(?=\r?\n|\r?$)/y);
  const comma = alone ? `,${alone.breaks}${alone.indent}` : /\s$/.test(colonOf) ? ', ' : ',';
  return { offset, before: `${comma}${keyQuote}${key}${keyQuote}${colonOf}${valueQuote}`, after: valueQuote, key };
}

/**
 * The line around `from..to`, where nothing but indentation stands before and only what `rest` takes after: where it ends, and
 * what a line under it would begin with. It looks no further than that: a file may be one line.
 */
function lineOf(text: string, from: number, to: number, rest: RegExp) {
  let start = from;
  while (start > 0 && text[start - 1] !== '\n' && /[\s"'\ufeff-]/.test(text[start - 1] ?? '')) start--;
  const before = text.slice(start, from).replace('\ufeff', '');
  rest.lastIndex = to;
  if ((start > 0 && text[start - 1] !== '\n') || !/^[\s-]*["']?$/.test(before) || !rest.test(text)) return null;
  const end = rest.lastIndex;
  const crlf = text.startsWith('\r', end);
  // The last line may have no end of its own: then it is the one before that shows how lines end here.
  const isLast = end + (crlf ? 1 : 0) >= text.length;
  const indent = before.replace(/["']$/, '').replace(/-/g, ' ');
  return { end, indent, breaks: crlf || (isLast && text[start - 2] === '\r') ? '\r\n' : '\n' };
}

/** The quote before an index, with the backslashes that escape it inside another string; inside of single quotes it is two. */
function quoteBefore(text: string, index: number): string {
  return /(?:\\*"|''?)?$/.exec(text.slice(Math.max(0, index - 8), index))?.[0] ?? '';
}
