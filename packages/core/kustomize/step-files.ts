import { readDocument } from '../yaml/document.ts';
import { splitDocuments } from '../yaml/documents.ts';
import type { Node } from '../yaml/node.ts';
import { contentOf } from '../yaml/scalars.ts';
import type { Source } from '../yaml/source.ts';
import type { GraphNode, KustomizeGraph } from './graph.ts';
import type { Plugin } from './kustomization.ts';
import { attachLayer, type Layer } from './layer.ts';

/** The text of a file of the tree; null where it was not read. */
export type ReadText = (file: string) => string | null;

/** Where a kustomization's steps find the files that it names. */
export interface StepContext {
  readonly graph: Pick<KustomizeGraph, 'fileOf'>;
  readonly node: GraphNode;
  readonly read: ReadText;
}

export interface Found {
  readonly source: Source;
  readonly layer: Pick<Layer, 'file' | 'within'>;
}

/** The file that a path of a kustomization leads to; null where it is not in the tree, or was not read. */
export function readFile({ graph, node, read }: StepContext, path: string): Found | null {
  const file = graph.fileOf(node, path);
  const text = file === null ? null : read(file);
  return file === null || text === null ? null : { source: { text, offsets: null }, layer: { file, within: '' } };
}

/** The documents of a text. */
export function readRoots({ source, layer }: Found): readonly (Node | null)[] {
  return splitDocuments(source.text, source.text.charCodeAt(0) === 0xfeff ? 1 : 0, source.text.length).map((range) =>
    attachLayer(readDocument(source, range).root, { ...layer, document: range.index, source }),
  );
}

/** The documents of a plugin, which stand in the list itself or in a file; null where the file is not there, or is a directory. */
export function readPlugin(
  context: StepContext,
  plugin: Plugin,
): { readonly roots: readonly (Node | null)[]; readonly layer: Layer } | null {
  const inline = readRoots({ source: contentOf(plugin.layer.source, plugin.node), layer: plugin.layer });
  if (inline.some((root) => root?.kind === 'map')) return { roots: inline, layer: plugin.layer };
  const found = readFile(context, plugin.text.trim());
  if (found === null) return null;
  return { roots: readRoots(found), layer: { ...found.layer, document: 0, source: found.source } };
}
