import { readDocument } from '../yaml/document.ts';
import { splitDocuments } from '../yaml/documents.ts';
import type { MapNode } from '../yaml/node.ts';
import { contentOf } from '../yaml/scalars.ts';
import type { Source } from '../yaml/source.ts';
import { type Operation, readOperations } from './json-patch.ts';
import type { PatchEntry } from './kustomization.ts';
import { attachLayer, isNull, type Layer } from './layer.ts';

/**
 * A patch as it is read: objects to merge, operations, or neither: kustomize refuses it. One of an Application in a chart may be
 * open, a template completing it.
 */
export type Patch = { readonly text: string } & (
  | { readonly kind: 'merge'; readonly objects: readonly MapNode[] }
  | { readonly kind: 'operations'; readonly operations: readonly Operation[] }
  | { readonly kind: 'open' | 'unreadable' }
);

/** Reads the text of a patch, each document of it. */
export function readPatchText(source: Source, layer: Pick<Layer, 'file' | 'within'>): Patch {
  const { text } = source;
  const documents = splitDocuments(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length);
  const read = documents.map((range) => ({ range, ...readDocument(source, range) }));
  if (read.some(({ template }) => template)) return { kind: 'open', text };
  // A document without a value, as behind a last `---`, is none.
  const roots = read
    .filter(({ root, problem }) => problem !== null || !isNull(root))
    .map(({ range, root, problem }) =>
      problem === null ? attachLayer(root, { ...layer, document: range.index, source }) : null,
    );
  const [first] = roots;
  const operations = first === undefined ? null : readOperations(first);
  if (operations !== null) return { kind: 'operations', operations, text };
  const objects = roots.flatMap((root) => (root?.kind === 'map' ? [root] : []));
  return objects.length > 0 && objects.length === roots.length
    ? { kind: 'merge', objects, text }
    : { kind: 'unreadable', text };
}

/** The text of an inline patch, and where its characters stand. */
export function inlineSource({ node, layer }: NonNullable<PatchEntry['inline']>): Source {
  return contentOf(layer.source, node);
}
