import { expect } from '@jest/globals';
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { compose } from '../../../packages/core/yaml/compose.ts';
import { Declined } from '../../../packages/core/yaml/cursor.ts';
import { splitDocuments } from '../../../packages/core/yaml/documents.ts';
import { type Node, resolve, type ScalarNode, scalarText } from '../../../packages/core/yaml/node.ts';
import { readOutline } from '../../../packages/core/yaml/outline.ts';
import { contentOf } from '../../../packages/core/yaml/scalars.ts';
import type { Source } from '../../../packages/core/yaml/source.ts';

/** What the two readers make of one document; `declined` where the outline leaves it to the library. */
export interface Readings {
  readonly outline: unknown;
  readonly composed: unknown;
  /** What the library itself says that the document means. */
  readonly meant: unknown;
}

export const declined = Symbol('declined');

/** Both readings of every document of a text, as plain data that can be compared. */
export function readBoth(text: string): readonly Readings[] {
  const source: Source = { text, offsets: null };
  const from = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return splitDocuments(text, from, text.length).map(({ start, end }) => ({
    outline: outlineOf(source, start, end),
    composed: composedOf(source, start, end),
    meant: meaningOf(text.slice(start, end)),
  }));
}

/** The outline says what the composed tree says, place by place, and means what the library says. */
export function holdMeaning(outline: unknown, composed: unknown, meant: unknown): void {
  expect(outline).toEqual(composed);
  expect(empty((outline as { text: unknown }).text)).toEqual(empty(meant));
}

/** Nothing and an empty text are one, and blanks at an end nothing: the library has a scalar for both, a reference neither. */
export function empty(tree: unknown): unknown {
  if (typeof tree === 'string') return tree.trimEnd() || null;
  if (Array.isArray(tree)) return tree.map(empty);
  if (typeof tree === 'object' && tree && 'map' in tree) return { map: empty(tree.map) };
  return tree;
}

/** A tree with the place of every scalar. */
export function plain(source: Source, node: Node | null, place: (scalar: ScalarNode) => string): unknown {
  if (node === null) return null;
  if (node.kind === 'alias') return { alias: resolve(node)?.kind ?? null };
  if (node.kind === 'scalar') return place(node);
  if (node.kind === 'sequence') return node.items.map((item) => plain(source, item, place));
  return { map: node.entries.map(({ key, value }) => [plain(source, key, place), plain(source, value, place)]) };
}

function outlineOf(source: Source, start: number, end: number): unknown {
  try {
    return located(source, readOutline(source, start, end, 'strict').root);
  } catch (error) {
    if (error instanceof Declined) return declined;
    throw error;
  }
}

function composedOf(source: Source, start: number, end: number): unknown {
  const composed = compose(source, start, end);
  return composed.ok ? located(source, composed.root) : { refused: composed.reason };
}

function located(source: Source, root: Node | null) {
  const text = plain(source, root, scalarText);
  return {
    text,
    places: plain(source, root, (scalar) => {
      const { offsets } = contentOf(source, scalar);
      const { length } = scalarText(scalar);
      return length === 0 ? 'empty' : `${offsets?.[0]}-${offsets?.[length - 1]}`;
    }),
  };
}

/** The texts of a document, by the library's own account: every scalar a string. */
function meaningOf(text: string): unknown {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
  if (document.errors.length > 0) return null;
  const convert = (node: unknown): unknown => {
    if (isAlias(node)) {
      const target = node.resolve(document);
      return { alias: target === undefined ? null : isMap(target) ? 'map' : isSeq(target) ? 'sequence' : 'scalar' };
    }
    if (isSeq(node)) return node.items.map(convert);
    if (isMap(node)) return { map: node.items.map(({ key, value }) => [convert(key), convert(value)]) };
    return isScalar(node) && node.value !== null ? String(node.value).trimEnd() : null;
  };
  return convert(document.contents);
}
