import type { Collection, Context } from './collect.ts';
import { findFlatImages } from './flat.ts';
import { findImageMap, pullPolicyOf } from './image-map.ts';
import { findKustomizeImages, findParameterImages, patchTarget } from './lists.ts';
import { isContainersKey, isImageBlockKey, isImageKey, isImagesKey, isImageVariable } from './names.ts';
import type { Shape } from './occurrence.ts';
import { type Container, isContainer, isInValues, type Place, shapeUnder, takesPolicy } from './places.ts';
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
  if (walkVariable(into, map, place, context)) return;
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
  if (context.workflow && isBuildInput(key, place)) return;
  const isJob = context.workflow && key === 'container' && place.outerKey === 'jobs';
  const isImage = key === 'image' || isReferenceIn(place.key, key) || isDockerImage(map, key) || isJob;
  const shape = isImage ? 'reference' : shapeUnder({ ...place, key });
  const certain = isImage && (container === 'certain' || isDockerImage(map, key));
  const bare = isImage && (container !== 'no' || isJob || isInValues(map, place, context));
  const policy = isImage ? pullPolicyOf(map, context) : {};
  const takesPullPolicy = isImage && takesPolicy(place, context, container);
  const named = isJob || isReferenceIn(place.key, key) || isImagesKey(place.key) ? 'image' : key;
  const versioned = context.workflow && !isJob && !isRunIn(place);
  visitText(
    into,
    value,
    { path, key: named, keyNode: entry.key, shape, certain, bare, versioned, takesPullPolicy, ...policy },
    context,
  );
}

/** A workflow runs the images of its jobs and services; its other keys mostly name what it builds and pushes. */
function isRunIn(place: Place): boolean {
  return place.key === 'container' || place.outerKey === 'services';
}

function isBuildInput(key: string, place: Place): boolean {
  return place.key === 'with' && !isImageKey(key);
}

/** `image: { ref: … }`, `volumes[].image.reference` of Kubernetes' image volumes, `image: { name: … }` of GitLab. */
function isReferenceIn(mapKey: string, key: string): boolean {
  return isImageBlockKey(mapKey) && (key === 'ref' || key === 'reference' || key === 'name');
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
    const path = `${place.path}[${index}]`;
    if (node?.kind === 'scalar' && shapeUnder(place) === 'arg' && isImageFlag(resolve(list.items[index - 1]))) {
      visitText(into, node, { path, key: 'image', shape: 'arg' }, context);
    } else walk(into, item, { ...place, path, outerKey: place.key, key: itemKey(place.key, node) }, context);
  }
}

/** `--engine-image`, whose value is the next argument. */
function isImageFlag(node: Node | null): boolean {
  const flag = node?.kind === 'scalar' ? scalarText(node) : '';
  return /^--?[\w.-]+$/.test(flag) && isImageVariable(flag.replace(/^-+/, ''));
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
  if (!entry || textOf(map, 'op') === 'test') return;
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

/**
 * `{name, value}` of an environment variable, `{name, value | default, description, …}` of a Tekton, OpenShift or Argo
 * Workflows parameter: the name says whether the value is an image. Returns whether the map is one.
 */
function walkVariable(into: Collection, map: MapNode, place: Place, context: Context): boolean {
  const name = textOf(map, 'name');
  const isParameter = /param/i.test(place.outerKey);
  const entry = findEntry(map, 'value') ?? (isParameter ? findEntry(map, 'default') : undefined);
  const value = resolve(entry?.value);
  if (name === undefined || value?.kind !== 'scalar' || !entry) return false;
  if (!isParameter && map.entries.length > 3) return false;
  const shape: Shape = isParameter ? 'parameter' : 'env';
  const key = isImageVariable(name) ? 'image' : name.replace(/image/gi, '');
  visitText(into, value, { path: entryPath(place.path, entry.key), key, keyNode: entry.key, shape }, context);
  return true;
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
