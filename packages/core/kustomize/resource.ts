import { readDocument } from '../yaml/document.ts';
import { splitDocuments } from '../yaml/documents.ts';
import { type MapNode, type Node, resolve, type ScalarNode, scalarText, valueText } from '../yaml/node.ts';
import type { Source } from '../yaml/source.ts';
import { type FieldSpec, findLeaves, imageFields, type Leaf, timesOf } from './field-path.ts';
import { placesOf } from './image.ts';
import { attachLayer, type Composed, isComposed, type Layer, madeScalar, type Place } from './layer.ts';
import type { ObjectId, Selectable } from './target.ts';
import { entryOf, nodeAt, type Step, withNode } from './tree-edit.ts';

/** An object on its way through kustomizations. */
export interface Resource extends Selectable {
  /** The file and the document in which the object itself stands. */
  readonly file: string;
  readonly document: number;
  /** As patches left it; its images are in `leaves`. Null where only its images are known. */
  readonly root: MapNode | null;
  /** Why nobody can tell what it became; null where that is known. */
  readonly unknown: string | null;
  /** Its images, as they are by now. */
  readonly leaves: readonly Leaf[];
  /** What patches test in it; absent where none does. */
  readonly tested?: readonly Tested[];
  /** Why it may hold more than `root` says; absent where `root` is all of it. */
  readonly open?: string;
}

/** A place that says what a JSON patch tests (RFC 6902, 4.6): with another text there nothing is built. */
export interface Tested {
  readonly place: Place;
  /** The kustomization that has the patch. */
  readonly by: string;
}

/** What says of a place whether a scanner takes it for an image. */
export type IsImage = (place: Place) => boolean;

/** The objects of a text, those of lists one by one; null where a document is none that kustomize would take. */
export function readResources(
  layer: Pick<Layer, 'file' | 'within'>,
  source: Source,
  isImage: IsImage,
): readonly Resource[] | null {
  const { text } = source;
  const resources: Resource[] = [];
  for (const range of splitDocuments(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length)) {
    const { root, problem, template } = readDocument(source, range);
    if (problem !== null || template) return null;
    if (root === null) continue;
    const attached = attachLayer(root, { ...layer, document: range.index, source });
    if (attached?.kind !== 'map') return null;
    for (const map of itemsOf(attached))
      resources.push(openResource(map, { ...layer, document: range.index }, isImage));
  }
  return resources;
}

/** The objects of a `List` of any kind. */
function itemsOf(map: MapNode): readonly MapNode[] {
  const items = resolve(entryOf(map, 'items')?.value);
  if (!textAt(map, 'kind').endsWith('List') || items?.kind !== 'sequence') return [map];
  return items.items.flatMap((item) => (item?.kind === 'map' ? itemsOf(item) : []));
}

function openResource(
  root: MapNode,
  { file, document }: Pick<Resource, 'file' | 'document'>,
  isImage: IsImage,
): Resource {
  return withRoot(
    { file, document, root, ids: [idOf(root)], leaves: [], unknown: null, ...readers(root) },
    root,
    isImage,
  );
}

/** An object that stands nowhere: the kustomization of `file` makes it. */
export function openMade(root: MapNode, file: string, isImage: IsImage): Resource {
  return openResource(root, { file, document: 0 }, isImage);
}

/** An object of which only its images are known. */
export function imagesOnly(file: string, document: number, leaves: readonly Leaf[]): Resource {
  return { file, document, root: null, ids: [], leaves, unknown: null, ...readers(null) };
}

function readers(root: MapNode | null): Pick<Resource, 'labels' | 'annotations'> {
  const read = (key: string) => () => {
    const map = resolve(nodeAt(root, ['metadata', key]));
    const pairs = map?.kind === 'map' ? map.entries : [];
    return new Map(pairs.map(({ key: name, value }) => [scalarText(name), textOf(value)]));
  };
  return { labels: read('labels'), annotations: read('annotations') };
}

/** The resource with another tree: its images are looked for again. Its last id becomes that of the tree. */
export function withRoot(
  resource: Resource,
  root: MapNode,
  isImage: IsImage,
  specs: readonly FieldSpec[] = imageFields,
): Resource {
  const id = idOf(root);
  return {
    ...resource,
    ...readers(root),
    root,
    ids: [...resource.ids.slice(0, -1), id],
    leaves: findLeaves(root, { ...id, specs, isImage }),
  };
}

/** The resource with one more id, the one that it has by now: kustomize's `StorePreviousId`. */
export function storeId(resource: Resource): Resource {
  const last = resource.ids.at(-1);
  return last === undefined ? resource : { ...resource, ids: [...resource.ids, last] };
}

/** The tree with the images as they are by now. */
export function treeOf({ root, leaves }: Resource): MapNode | null {
  if (root === null) return null;
  const now: Node = leaves.reduce<Node>((tree, { path, node }) => {
    return nodeAt(tree, path) === node ? tree : (withNode(tree, path, node) ?? tree);
  }, root);
  return now.kind === 'map' ? now : root;
}

/** The resource with other images in the same places. */
export function withLeaves(resource: Resource, change: (leaf: Leaf) => Composed): Resource {
  let changed = false;
  const leaves = resource.leaves.map((leaf) => {
    const node = timesOf(leaf) > 0 ? change(leaf) : leaf.node;
    if (node === leaf.node) return leaf;
    changed = true;
    return { ...leaf, node };
  });
  return changed ? { ...resource, leaves } : resource;
}

/** The resource, none of whose images can be told any more. */
export function withUnknown(resource: Resource, unknown: string): Resource {
  return {
    ...resource,
    unknown,
    leaves: resource.leaves.map((leaf) => ({ ...leaf, node: { ...leaf.node, unknown } })),
  };
}

/** The resource, of which a patch of the kustomization `by` tests these values. */
export function withTested(resource: Resource, values: readonly Node[], by: string): Resource {
  if (values.length === 0) return resource;
  const places = values.flatMap(scalarsOf).flatMap((node) => (isComposed(node) ? placesOf(node) : []));
  return { ...resource, tested: [...(resource.tested ?? []), ...places.map((place) => ({ place, by }))] };
}

/** The scalars of a tree that was composed, where no alias is left. */
function scalarsOf(node: Node | null): readonly ScalarNode[] {
  if (node?.kind === 'scalar') return [node];
  if (node?.kind === 'sequence') return node.items.flatMap(scalarsOf);
  return node?.kind === 'map' ? node.entries.flatMap(({ value }) => scalarsOf(value)) : [];
}

/** The resource with texts in its metadata. */
export function withMetadata(resource: Resource, texts: Iterable<readonly [readonly Step[], string]>): Resource {
  let root: Node | null = resource.root;
  for (const [path, text] of texts)
    if (root !== null) root = withNode(root, ['metadata', ...path], madeScalar(text)) ?? root;
  if (root?.kind !== 'map') return resource;
  return { ...resource, ...readers(root), root, ids: [...resource.ids.slice(0, -1), idOf(root)] };
}

export function idOf(root: MapNode): ObjectId {
  const [, group = '', version = ''] = /^(?:(.*)\/)?(.*)$/s.exec(textAt(root, 'apiVersion')) ?? [];
  const metadata = resolve(entryOf(root, 'metadata')?.value) ?? null;
  const text = (key: string) => textOf(nodeAt(metadata, [key]));
  return { group, version, kind: textAt(root, 'kind'), name: text('name'), namespace: text('namespace') };
}

function textAt(map: MapNode, key: string): string {
  return textOf(entryOf(map, key)?.value);
}

function textOf(node: Node | null | undefined): string {
  const at = resolve(node);
  return at?.kind === 'scalar' ? valueText(at) : '';
}
