import { readDocument } from '../yaml/document.ts';
import { splitDocuments } from '../yaml/documents.ts';
import type { MapNode } from '../yaml/node.ts';
import { contentOf } from '../yaml/scalars.ts';
import type { Source } from '../yaml/source.ts';
import type { FieldSpec } from './field-path.ts';
import { applyOperations, type Operation, readOperations, skeletonOf } from './json-patch.ts';
import type { PatchEntry } from './kustomization.ts';
import { attachLayer, type Layer } from './layer.ts';
import { type IsImage, idOf, type Resource, storeId, treeOf, withRoot, withTested, withUnknown } from './resource.ts';
import { mergePatch } from './strategic-merge.ts';
import { isSameId } from './target.ts';
import { nodeAt, withNode, withoutNode } from './tree-edit.ts';

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
  const roots = read.map(({ range, root, problem }) =>
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

/** What patching works with. */
export interface Patching {
  /** The kustomization, for people. */
  readonly file: string;
  readonly isImage: IsImage;
  /** Fields of the images transformer beside its own. */
  readonly specs: readonly FieldSpec[];
}

/** Kustomize refuses to build: a patch does not fit. */
export class Refused extends Error {}

/** What a patch makes of all that was included before it. */
export function applyPatch(
  resources: readonly Resource[],
  entry: PatchEntry,
  patch: Patch,
  with_: Patching,
): readonly Resource[] {
  switch (patch.kind) {
    case 'merge':
      return patch.objects.reduce((all, object) => mergeOne(all, entry, object, with_), resources);
    case 'operations':
      return operate(resources, entry, patch.operations, with_);
    case 'open':
      if (entry.target !== null) return leaveOpen(resources, entry, with_);
      throw new Refused(`a template completes a patch of ${with_.file}`);
    case 'unreadable':
      throw new Refused(`a patch of ${with_.file} is neither objects nor operations`);
  }
}

/** What it selects may become anything; nothing else does. */
function leaveOpen(resources: readonly Resource[], entry: PatchEntry, { file }: Patching): readonly Resource[] {
  const reason = `a template completes a patch of ${file}`;
  return resources.map((resource) =>
    choose(resource, entry, null) === 'no' ? resource : withUnknown(resource, reason),
  );
}

type Chosen = 'yes' | 'no' | 'unknown';

function choose(resource: Resource, entry: PatchEntry, object: MapNode | null): Chosen {
  if (resource.root === null) return 'no';
  if (entry.target === null) {
    const id = object === null ? null : idOf(object);
    return id !== null && resource.ids.some((known) => isSameId(known, id)) ? 'yes' : 'no';
  }
  const answer = entry.target.selects(resource);
  return answer === null ? 'unknown' : answer ? 'yes' : 'no';
}

function mergeOne(
  resources: readonly Resource[],
  entry: PatchEntry,
  object: MapNode,
  context: Patching,
): readonly Resource[] {
  const chosen = resources.map((resource) => choose(resource, entry, object));
  if (!chosen.includes('yes') && !chosen.includes('unknown')) return [...resources, ...strayResources(object, context)];
  return resources.flatMap((resource, index) => {
    if (chosen[index] === 'no') return [resource];
    if (chosen[index] === 'unknown') return [withUnknown(resource, selectorUnknown(context))];
    const tree = treeOf(resource);
    const id = resource.ids.at(-1);
    if (tree === null || id === undefined) return [resource];
    const apiVersion = id.group === '' ? id.version : `${id.group}/${id.version}`;
    const merged = mergePatch(tree, object, apiVersion, id.kind);
    if (merged === null) return [];
    const kept = keepId(merged, tree, entry);
    const isRenamed = entry.allowsNameChange || entry.allowsKindChange;
    return [withRoot(isRenamed ? storeId(resource) : resource, kept, context.isImage, context.specs)];
  });
}

function selectorUnknown({ file }: Patching): string {
  return `a patch of ${file} selects by an expression that only kustomize can tell`;
}

/** A patch changes neither the name nor the kind of an object, unless it may; never its version or namespace. */
function keepId(merged: MapNode, before: MapNode, { allowsNameChange, allowsKindChange }: PatchEntry): MapNode {
  const keep = [
    ['apiVersion'],
    ...(allowsKindChange ? [] : [['kind']]),
    ...(allowsNameChange ? [] : [['metadata', 'name']]),
    ['metadata', 'namespace'],
  ];
  return keep.reduce((tree, path) => copyAt(tree, before, path), merged);
}

/** What stood there before, or nothing. */
function copyAt(tree: MapNode, from: MapNode, path: readonly string[]): MapNode {
  const old = nodeAt(from, path);
  const next = old === undefined ? withoutNode(tree, path) : (withNode(tree, path, old) ?? tree);
  return next.kind === 'map' ? next : tree;
}

function operate(
  resources: readonly Resource[],
  entry: PatchEntry,
  operations: readonly Operation[],
  context: Patching,
): readonly Resource[] {
  const chosen = resources.map((resource) => (entry.target === null ? 'no' : choose(resource, entry, null)));
  if (!chosen.includes('yes') && !chosen.includes('unknown')) {
    const stray = operations.flatMap((operation) => strayResources(skeletonOf(operation), context));
    return [...resources, ...stray];
  }
  return resources.map((resource, index) => {
    if (chosen[index] === 'no') return resource;
    if (chosen[index] === 'unknown') return withUnknown(resource, selectorUnknown(context));
    const tree = treeOf(resource);
    const patched = tree === null ? null : applyOperations(tree, operations);
    if (patched?.tree.kind !== 'map') throw new Refused(`a patch of ${context.file} does not fit what it selects`);
    const stored = entry.list === 'patchesJson6902' ? resource : storeId(resource);
    const tested = withTested(stored, patched.tested, context.file);
    return withRoot(tested, patched.tree, context.isImage, context.specs);
  });
}

/** A patch of an object that is not known here: what it says of images is all that is known of that object. */
function strayResources(root: ReturnType<typeof skeletonOf>, { file, isImage, specs }: Patching): readonly Resource[] {
  if (root?.kind !== 'map') return [];
  const nothing = { labels: () => new Map<string, string>(), annotations: () => new Map<string, string>() };
  const stray: Resource = { file, document: 0, root: null, ids: [], leaves: [], unknown: null, ...nothing };
  const { leaves } = withRoot(stray, root, isImage, specs);
  return leaves.length === 0 ? [] : [{ ...stray, leaves }];
}
