import type { DocumentRange } from '../yaml/documents.ts';

/** What a document's lines at the margin say that it is. */
export interface Margin {
  readonly kind: string;
  readonly apiVersion: string;
}

/**
 * What kind of object a document is, by its lines at the margin: definitions of custom resources are the largest documents
 * of most trees, and need not be read. Null where only reading can tell: it is believed where every line at the margin is a
 * plain key, a comment or an item, `kind` and `apiVersion` stand once each, and no quote or bracket opens before them.
 */
export function readMargin(text: string): Margin | null {
  const head = text.slice(0, headLength);
  const kind = /^kind:[ \t]+([A-Za-z]\w*)[ \t]*\r?$/m.exec(head);
  const apiVersion = /^apiVersion:[ \t]+([a-z][\w./-]*)[ \t]*\r?$/m.exec(head);
  if (kind === null || apiVersion === null) return null;
  const before = head.slice(0, Math.max(kind.index, apiVersion.index));
  if (/["'{[|>&*!?%\x85\u2028\u2029]|\r(?!\n)/.test(before) || strange.test(text)) return null;
  if (!/^(?:[ \t]*(?:#.*)?\r?\n|---[ \t]*\r?\n)*[A-Za-z]/.test(before + kind[0])) return null;
  const isOnce = (key: string) => text.indexOf(`\n${key}:`, text.indexOf(`${key}:`) + 1) < 0;
  if (!isOnce('kind') || !isOnce('apiVersion')) return null;
  return { kind: kind[1] ?? '', apiVersion: apiVersion[1] ?? '' };
}

/** Where people write `kind`; one that stands further down is found when the document is read. */
const headLength = 1000;

/** A line at the margin that may be a key in another style, or hold more than one. */
const strange = /^(?![A-Za-z][\w.-]*:(?:[ \t\r\n]|$)|#|-[ \t]|---|[ \t\r\n]|$)/m;

/** Where a document's first character stands that is no blank. */
export function startOf(slice: string, { start }: DocumentRange): number {
  return start + Math.max(0, slice.search(/\S/));
}
