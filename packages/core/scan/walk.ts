import type { Collection, Context } from './collect.ts';
import { findFlatImages, findImageMap, type Place, pullPolicyOf } from './image-map.ts';
import { findKustomizeImages, findParameterImages, isImageVariable, patchTarget } from './lists.ts';
import { isContainersKey, isImageBlockKey, isImagesKey } from './names.ts';
import type { Shape } from './occurrence.ts';
import { entryPath, visitText } from './text.ts';
import {
  type Entry,
  findEntry,
  type MapNode,
  type Node,
  resolve,
  type SequenceNode,
  scalarText,
  textOf,
} from './tree.ts';

/** Walks a document and gathers every image that it names. */
export function walk(into: Collection, node: Node | null, place: Place, context: Context): void {
  if (node?.kind === 'alias') follow(into, node.target, place, context);
  else if (node?.kind === 'map') walkMap(into, node, place, context);
  else if (node?.kind === 'sequence') walkSequence(into, node, place, context);
  else if (node?.kind === 'scalar') visitText(into, node, { ...place, shape: shapeUnder(place) }, context);
}

/** An alias is followed once: its target is judged where it stands, and again only as what the alias makes of it. */
function follow(into: Collection, target: Node | null, place: Place, context: Context): void {
  if (target === null || into.followed.has(target)) return;
  into.followed.add(target);
  walk(into, target, place, context);
}

function walkMap(into: Collection, map: MapNode, place: Place, context: Context): void {
  if (isMetadata(map, place, context)) return;
  const target = patchTarget(map);
  if (target) {
    walkPatch(into, map, place, target, context);
    return;
  }
  if (isVariable(map) && walkVariable(into, map, place, context)) return;
  const used = new Set([...findImageMap(into, map, place, context), ...findFlatImages(into, map, place.path, context)]);
  const container = isContainer(map, place, context);
  for (const entry of map.entries) {
    if (!used.has(entry)) walkEntry(into, map, entry, place, context, container);
  }
  gatherPullPolicy(into, map, place, context);
}

function walkEntry(
  into: Collection,
  map: MapNode,
  entry: Entry,
  place: Place,
  context: Context,
  container: Container,
): void {
  const key = scalarText(entry.key);
  const path = entryPath(place.path, entry.key);
  const value = resolve(entry.value);
  const alias = entry.value?.kind === 'alias';
  if (value?.kind !== 'scalar') {
    walk(into, entry.value, { path, key, outerKey: place.key }, context);
    return;
  }
  if (alias && !/image/i.test(key)) return;
  const isImage = key === 'image' || isReferenceIn(place.key, key) || isDockerImage(map, key);
  const shape = isImage ? 'reference' : shapeUnder({ ...place, key });
  const certain = isImage && (container === 'certain' || isDockerImage(map, key));
  const bare = isImage && container !== 'no';
  const policy = isImage ? pullPolicyOf(map, context) : {};
  const takesPullPolicy = isImage && takesPolicy(place, context, container);
  const named = nameOf(key, place);
  visitText(
    into,
    value,
    { path, key: named, keyNode: entry.key, shape, certain, bare, takesPullPolicy, ...policy },
    context,
  );
}

/** The key that a value goes by. In a workflow's `with:`, an action's inputs, only a full reference counts. */
function nameOf(key: string, place: Place): string {
  if (isReferenceIn(place.key, key) || isImagesKey(place.key)) return 'image';
  return place.key === 'with' ? 'input' : key;
}

/** `image: { ref: … }`, and `volumes[].image.reference` of Kubernetes' image volumes. */
function isReferenceIn(mapKey: string, key: string): boolean {
  return isImageBlockKey(mapKey) && (key === 'ref' || key === 'reference');
}

/** `from: { kind: DockerImage, name: … }` of an OpenShift ImageStream or BuildConfig. */
function isDockerImage(map: MapNode, key: string): boolean {
  return key === 'name' && textOf(map, 'kind') === 'DockerImage';
}

function walkSequence(into: Collection, list: SequenceNode, place: Place, context: Context): void {
  if (isKustomizeList(place, context)) {
    findKustomizeImages(into, list, place.path, context);
    return;
  }
  const used = place.key === 'parameters' ? findParameterImages(into, list, place.path, context) : new Set<Node>();
  for (const [index, item] of list.items.entries()) {
    const node = resolve(item);
    if (node && used.has(node)) continue;
    walk(
      into,
      item,
      { ...place, path: `${place.path}[${index}]`, outerKey: place.key, key: itemKey(place.key, node) },
      context,
    );
  }
}

/** An item of `images:` that is a string is an image; an item that is a map goes by the list's key as its outer key. */
function itemKey(listKey: string, item: Node | null): string {
  return item?.kind === 'map' && !isImagesKey(listKey) ? '' : listKey;
}

function isKustomizeList(place: Place, context: Context): boolean {
  if (place.key !== 'images') return false;
  if (context.kustomization && place.path === 'images') return true;
  return place.outerKey === 'kustomize' || (context.kind === 'Kustomization' && place.path === 'spec.images');
}

function walkPatch(
  into: Collection,
  map: MapNode,
  place: Place,
  target: { key: string; outerKey: string },
  context: Context,
): void {
  const entry = findEntry(map, 'value');
  if (!entry) return;
  const path = `${place.path}.value`;
  const value = resolve(entry.value);
  if (value?.kind === 'scalar') {
    const certain = target.key === 'image' && isContainersKey(target.outerKey);
    visitText(
      into,
      value,
      { path, key: target.key, keyNode: entry.key, shape: 'reference', certain, bare: certain },
      context,
    );
  } else walk(into, entry.value, { path, ...target }, context);
}

/** `{name, value}`, as an environment variable or a Tekton parameter has it. */
function isVariable(map: MapNode): boolean {
  return map.entries.length <= 3 && textOf(map, 'name') !== undefined && textOf(map, 'value') !== undefined;
}

function walkVariable(into: Collection, map: MapNode, place: Place, context: Context): boolean {
  const entry = findEntry(map, 'value');
  const value = resolve(entry?.value);
  if (!entry || value?.kind !== 'scalar') return false;
  const name = textOf(map, 'name') ?? '';
  const shape: Shape = /param/i.test(place.outerKey) ? 'parameter' : 'env';
  const key = isImageVariable(name) ? 'image' : name.replace(/image/gi, '');
  visitText(into, value, { path: `${place.path}.value`, key, keyNode: entry.key, shape }, context);
  return true;
}

function shapeUnder(place: { readonly key: string; readonly outerKey: string }): Shape {
  if (/^(?:args|command|arguments|extraArgs|cmd|entrypoint)$/i.test(place.key) || /args$/i.test(place.outerKey))
    return 'arg';
  if (/env(?:ironment|Vars?)?$/i.test(place.outerKey) || /^[A-Z][A-Z0-9_]+$/.test(place.key)) return 'env';
  return 'reference';
}

/** `certain`: whatever its `image` says is one. `likely`: it looks like a container, so a bare name counts. */
type Container = 'certain' | 'likely' | 'no';

function isContainer(map: MapNode, place: Place, context: Context): Container {
  const tekton = context.apiVersion.startsWith('tekton.dev/');
  const key = place.key || place.outerKey;
  if (context.kind !== '' && (isContainersKey(key) || /^(?:container|script|stepTemplate)$/.test(key))) {
    return key === 'steps' && !tekton ? 'likely' : 'certain';
  }
  const signs = [
    'command',
    'args',
    'env',
    'ports',
    'resources',
    'imagePullPolicy',
    'volumeMounts',
    'securityContext',
    'pullPolicy',
  ];
  return isContainersKey(key) || signs.some((sign) => findEntry(map, sign)) ? 'likely' : 'no';
}

function takesPolicy(place: Place, context: Context, container: Container): boolean {
  if (context.kind === '') return false;
  return container === 'certain' || (place.path === 'spec' && !context.apiVersion.endsWith('k8s.io/v1'));
}

function gatherPullPolicy(into: Collection, map: MapNode, place: Place, context: Context): void {
  const { pullPolicy } = pullPolicyOf(map, context);
  if (!pullPolicy) return;
  into.pullPolicies.push({ ...pullPolicy, path: place.path, document: context.document });
}

/** Text about images that says nothing of what runs: schemas, the last applied configuration, a registry's scan results. */
function isMetadata(map: MapNode, place: Place, context: Context): boolean {
  if (place.key === 'openAPIV3Schema') return true;
  if (place.path === '' && (textOf(map, '$schema') ?? '').includes('json-schema.org')) return true;
  return context.kind === 'ImageStream' && place.path === 'status';
}
