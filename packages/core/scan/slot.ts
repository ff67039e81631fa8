import type { Part, Slot } from './occurrence.ts';
import { fileOffset, type Source } from './source.ts';
import { findEntry, type MapNode } from './tree.ts';

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
 * Where a key would be added right after a sibling's value, written as its sibling is: in a block map on a line of its own
 * with the same indentation and line end; in a flow map after a comma, with the sibling's quotes. Works on the file's
 * text, so that a map inside a block scalar or a JSON string is extended in its own syntax. A key that stands there with
 * nothing behind it is filled. None where the sibling is written in a way that has no safe place after it.
 */
function findSlot({ text, source }: Texts, map: MapNode, sibling: Part | undefined, key: string): Slot | undefined {
  const empty = findEntry(map, key);
  if (empty) return source.quoted || empty.value ? undefined : emptySlot(text, fileOffset(source, empty.key.end));
  if (!sibling?.key || sibling.aliased) return undefined;
  return map.flow
    ? flowSlot(text, sibling, sibling.key.span, key)
    : blockSlot(text, sibling, sibling.key.span.start, key);
}

function emptySlot(text: string, keyEnd: number): Slot | undefined {
  const colon = /^["']?[ \t]*:/.exec(text.slice(keyEnd, keyEnd + 80))?.[0];
  return colon === undefined ? undefined : { offset: keyEnd + colon.length, before: ' ', after: '' };
}

function blockSlot(text: string, sibling: Part, keyStart: number, key: string): Slot | undefined {
  const lineStart = text.lastIndexOf('\n', keyStart - 1) + 1;
  const before = text.slice(lineStart, keyStart).replace('\ufeff', '');
  const newline = text.indexOf('\n', sibling.span.end);
  const eol = newline < 0 ? text.length : newline;
  const lineEnd = text[eol - 1] === '\r' ? eol - 1 : eol;
  if (sibling.quoted || sibling.style === 'block' || text.slice(keyStart, sibling.span.start).includes('\n'))
    return undefined;
  if (!/^[\s-]*["']?$/.test(before) || !/^["']?[ \t]*(?:#.*)?$/.test(text.slice(sibling.span.end, lineEnd)))
    return undefined;
  const indent = before.replace(/["']$/, '').replace(/-/g, ' ');
  const breaks = text[eol - 1] === '\r' ? '\r\n' : '\n';
  return { offset: lineEnd, before: `${breaks}${indent}${key}: `, after: '' };
}

function flowSlot(text: string, sibling: Part, keySpan: { start: number; end: number }, key: string): Slot {
  const keyQuote = quoteBefore(text, keySpan.start);
  const valueQuote = sibling.style === 'plain' ? '' : quoteBefore(text, sibling.span.start);
  const colon = text.slice(keySpan.end + keyQuote.length, sibling.span.start - valueQuote.length);
  const offset = sibling.span.end + valueQuote.length;
  const comma = /\s$/.test(colon) ? ', ' : ',';
  return { offset, before: `${comma}${keyQuote}${key}${keyQuote}${colon}${valueQuote}`, after: valueQuote };
}

/** The quote before an index, with the backslashes that escape it inside another string. */
function quoteBefore(text: string, index: number): string {
  return /(?:\\*["'])?$/.exec(text.slice(Math.max(0, index - 8), index))?.[0] ?? '';
}
