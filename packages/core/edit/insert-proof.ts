import { type Document, parseAllDocuments } from 'yaml';

/** The documents of a text; none where it is empty. */
export function readDocuments(text: string): readonly Document[] {
  const documents = parseAllDocuments(text, { uniqueKeys: true, logLevel: 'error', prettyErrors: false });
  return 'empty' in documents ? [] : documents;
}

/** What a text of one document says, as a parser has it; null where it is none. */
export function readOne(text: string): unknown {
  const [only, ...others] = readDocuments(text);
  return only === undefined || others.length > 0 || only.errors.length > 0 ? null : only.toJS();
}

/** Maps over maps, lists behind lists. */
export function layOver(below: unknown, above: unknown): unknown {
  if (Array.isArray(above)) return [...(Array.isArray(below) ? below : []), ...above];
  if (typeof above !== 'object' || above === null) return above;
  const base = typeof below === 'object' && below !== null ? (below as Record<string, unknown>) : {};
  const keys = new Set([...Object.keys(base), ...Object.keys(above)]);
  const over = above as Record<string, unknown>;
  return Object.fromEntries([...keys].map((key) => [key, key in over ? layOver(base[key], over[key]) : base[key]]));
}

/** The same values in the same order. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
