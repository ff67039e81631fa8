import { addAll } from '../text/collate.ts';
import type { MapNode } from '../yaml/node.ts';
import type { FieldSpec } from './field-path.ts';
import { applyOperations, type Operation, skeletonOf } from './json-patch.ts';
import type { PatchEntry } from './kustomization.ts';
import type { Patch } from './patch-text.ts';
import { type IsImage, idOf, type Resource, storeId, treeOf, withRoot, withTested, withUnknown } from './resource.ts';
import { mergePatch } from './strategic-merge.ts';
import { isSameId } from './target.ts';
import { nodeAt, withNode, withoutNode } from './tree-edit.ts';

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
  const choose = chooserOf(entry, null);
  return resources.map((resource) => (choose(resource) === 'no' ? resource : withUnknown(resource, reason)));
}

type Chosen = 'yes' | 'no' | 'unknown';

/** Which resources a patch is of: by its target, or the one that its object names. */
function chooserOf({ target }: PatchEntry, object: MapNode | null): (resource: Resource) => Chosen {
  if (target === null) {
    const id = object === null ? null : idOf(object);
    return ({ root, ids }) => (root !== null && id !== null && ids.some((known) => isSameId(known, id)) ? 'yes' : 'no');
  }
  return (resource) => {
    const answer = resource.root === null ? false : target.selects(resource);
    return answer === null ? 'unknown' : answer ? 'yes' : 'no';
  };
}

function mergeOne(
  resources: readonly Resource[],
  entry: PatchEntry,
  object: MapNode,
  context: Patching,
): readonly Resource[] {
  return changeChosen(resources, entry, object, {
    change: (resource) => mergeInto(resource, entry, object, context),
    stray: () => strayResources(object, context),
    context,
  });
}

function mergeInto(
  resource: Resource,
  entry: PatchEntry,
  object: MapNode,
  { isImage, specs }: Patching,
): readonly Resource[] {
  const tree = treeOf(resource);
  const id = resource.ids.at(-1);
  if (tree === null || id === undefined) return [resource];
  const apiVersion = id.group === '' ? id.version : `${id.group}/${id.version}`;
  const merged = mergePatch(tree, object, apiVersion, id.kind);
  if (merged === null) return [];
  const kept = keepId(merged, tree, entry);
  const isRenamed = entry.allowsNameChange || entry.allowsKindChange;
  return [withRoot(isRenamed ? storeId(resource) : resource, kept, isImage, specs)];
}

/** What becomes of what a patch selects, and what it is where it selects nothing. */
interface Change {
  readonly change: (resource: Resource) => readonly Resource[];
  readonly stray: () => readonly Resource[];
  readonly context: Patching;
}

function changeChosen(
  resources: readonly Resource[],
  entry: PatchEntry,
  object: MapNode | null,
  { change, stray, context }: Change,
): readonly Resource[] {
  const choose = chooserOf(entry, object);
  const next: Resource[] = [];
  let selects = false;
  for (const resource of resources) {
    const chosen = choose(resource);
    selects ||= chosen !== 'no';
    if (chosen === 'no') next.push(resource);
    else if (chosen === 'unknown') next.push(withUnknown(resource, selectorUnknown(context)));
    else addAll(next, change(resource));
  }
  return selects ? next : [...next, ...stray()];
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
  return changeChosen(resources, entry, null, {
    change: (resource) => [operateOn(resource, entry, operations, context)],
    stray: () => operations.flatMap((operation) => strayResources(skeletonOf(operation), context)),
    context,
  });
}

function operateOn(
  resource: Resource,
  entry: PatchEntry,
  operations: readonly Operation[],
  { file, isImage, specs }: Patching,
): Resource {
  const tree = treeOf(resource);
  const patched = tree === null ? null : applyOperations(tree, operations);
  if (patched?.tree.kind !== 'map') throw new Refused(`a patch of ${file} does not fit what it selects`);
  const stored = entry.list === 'patchesJson6902' ? resource : storeId(resource);
  return withRoot(withTested(stored, patched.tested, file), patched.tree, isImage, specs);
}

/** What a patch would give to objects that are not known here. */
export function strayPatch(patch: Patch, context: Patching): readonly Resource[] {
  if (patch.kind === 'merge') return patch.objects.flatMap((object) => strayResources(object, context));
  if (patch.kind !== 'operations') return [];
  return patch.operations.flatMap((operation) => strayResources(skeletonOf(operation), context));
}

/** A patch of an object that is not known here: what it says of images is all that is known of that object. */
function strayResources(root: ReturnType<typeof skeletonOf>, { file, isImage, specs }: Patching): readonly Resource[] {
  if (root?.kind !== 'map') return [];
  const nothing = { labels: () => new Map<string, string>(), annotations: () => new Map<string, string>() };
  const stray: Resource = { file, document: 0, root: null, ids: [], leaves: [], unknown: null, ...nothing };
  const { leaves } = withRoot(stray, root, isImage, specs);
  return leaves.length === 0 ? [] : [{ ...stray, leaves }];
}
