import type { Part, Slot } from './occurrence.ts';

/**
 * Where a key would be added right after a sibling's value, written as its sibling is: in a block map on a line of its own
 * with the same indentation and line end; in a flow map after a comma, with the sibling's quotes. Works on the file's
 * text, so that a map inside a block scalar or a JSON string is extended in its own syntax.
 */
export function slotAfter(text: string, sibling: Part, key: string, flow: boolean): Slot | undefined {
  if (!sibling.key) return undefined;
  return flow ? flowSlot(text, sibling, sibling.key.span, key) : blockSlot(text, sibling, sibling.key.span.start, key);
}

function blockSlot(text: string, sibling: Part, keyStart: number, key: string): Slot | undefined {
  const lineStart = text.lastIndexOf('\n', keyStart - 1) + 1;
  const indent = text.slice(lineStart, keyStart).replace(/[^\s]/g, ' ').replace('\ufeff', '');
  const newline = text.indexOf('\n', sibling.span.end);
  const eol = newline < 0 ? text.length : newline;
  const lineEnd = text[eol - 1] === '\r' ? eol - 1 : eol;
  if (sibling.style === 'block' || text.slice(keyStart, sibling.span.start).includes('\n')) return undefined;
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
