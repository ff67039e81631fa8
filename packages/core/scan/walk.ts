import type { Collection, Context } from './collect.ts';
import { findFlatImages } from './flat.ts';
import { glanceAt, hasImage, isDull, mayBe } from './glance.ts';
import { findImageMap, pullPolicyOf } from './image-map.ts';
import { findKustomizeImages, findParameterImages, patchTarget } from './lists.ts';
import { isContainersKey, isImageBlockKey, isImageKey, isImagesKey } from './names.ts';
import { type Container, isContainer, isInValues, type Place, shapeUnder, takesPolicy } from './places.ts';
import { hasHint } from './plausible.ts';
import { detach } from './source.ts';
import { entryPath, type TextPlace, visitText } from './text.ts';
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
import { isImageFlag, walkVariable } from './variables.ts';

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
  const isBlock = isImageBlockKey(place.key) || isImagesKey(place.key) || isImagesKey(place.outerKey);
  if (!isBlock && !context.workflow && place.path !== '' && !hasHint(context.hints, map.start, map.end)) return;
  if (isMetadata(map, place, context)) return;
  const may = glanceAt(map, into.names.glance);
  const target = may & mayBe.patch ? patchTarget(map) : null;
  if (target) {
    walkPatch(into, map, place, target, context);
    return;
  }
  if (may & mayBe.variable && walkVariable(into, map, place, context)) return;
  const used = findImages(into, map, place, context, isBlock, may);
  const inner = { ...place, container: isContainer(may, place, context) };
  const isQuiet = !isBlock && !(may & mayBe.loud);
  for (const entry of map.entries) {
    if (isQuiet && entry.value?.kind === 'scalar' && isDull(entry.value)) continue;
    if (!used?.has(entry)) walkEntry(into, map, entry, inner, context);
  }
  if (may & mayBe.policy) gatherPullPolicy(into, map, place, context);
}

/** The entries that an image in parts takes up. */
function findImages(
  into: Collection,
  map: MapNode,
  place: Place,
  context: Context,
  isBlock: boolean,
  may: number,
): ReadonlySet<Entry> | null {
  const inMap = isBlock || may & mayBe.image ? findImageMap(into, map, place, context, isBlock) : null;
  const flat = may & mayBe.loud ? findFlatImages(into, map, place.path, context) : null;
  return inMap && flat ? new Set([...inMap, ...flat]) : (inMap ?? flat);
}

/** Where an entry stands, and what its map is. */
interface InMap extends Place {
  /** Whether it is a container. */
  readonly container: Container;
}

function walkEntry(into: Collection, map: MapNode, entry: Entry, place: InMap, context: Context): void {
  const key = scalarText(entry.key);
  const value = resolve(entry.value);
  if (value?.kind !== 'scalar') {
    if (value) walk(into, entry.value, { path: entryPath(place.path, entry.key), key, outerKey: place.key }, context);
    return;
  }
  if (entry.value?.kind === 'alias' && !hasImage(key)) return;
  if (context.workflow && isBuildInput(key, place)) return;
  if (isBuildOutput(place) && isDockerImage(map, key)) return;
  visitText(into, value, { ...placeOf(map, entry, key, place, context), keyNode: entry.key }, context);
}

/** What the keys around a value say of it. */
function placeOf(map: MapNode, { key: keyNode }: Entry, key: string, place: InMap, context: Context): TextPlace {
  const path = entryPath(place.path, keyNode);
  const isJob = context.workflow && key === 'container' && place.outerKey === 'jobs';
  const isImage = key === 'image' || isReferenceIn(place.key, key) || isDockerImage(map, key) || isJob;
  const named = isJob || isReferenceIn(place.key, key) || isImagesKey(place.key) ? 'image' : key;
  const versioned = context.workflow && !isJob && !isRunIn(place);
  if (!isImage) return { path, key: named, shape: shapeUnder({ ...place, key }), versioned };
  return {
    ...{ path, key: named, shape: 'reference', versioned },
    certain: place.container === 'certain' || isDockerImage(map, key),
    bare: place.container !== 'no' || isJob || isInValues(map, place, context),
    takesPullPolicy: takesPolicy(place, context, place.container),
    ...pullPolicyOf(map, context),
  };
}

/** A workflow runs the images of its jobs and services; its other keys mostly name what it builds and pushes. */
function isRunIn(place: Place): boolean {
  return place.key === 'container' || place.outerKey === 'services';
}

function isBuildInput(key: string, place: Place): boolean {
  return place.key === 'with' && !isImageKey(key);
}

/** `output: { to: … }` of a BuildConfig: where a build is pushed, which no digest can name. */
function isBuildOutput(place: Place): boolean {
  return place.key === 'to' && place.outerKey === 'output';
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
  const isArgs = shapeUnder(place) === 'arg';
  for (const [index, item] of list.items.entries()) {
    const node = resolve(item);
    if (node && used.has(node)) continue;
    const path = `${place.path}[${index}]`;
    if (node?.kind === 'scalar' && isArgs && isImageFlag(resolve(list.items[index - 1]))) {
      visitText(into, node, { path, key: 'image', shape: 'arg' }, context);
    } else if (node?.kind !== 'scalar' || !isDull(node) || hasImage(place.key))
      walk(into, item, { ...place, path, outerKey: place.key, key: itemKey(place.key, node) }, context);
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

function gatherPullPolicy(into: Collection, map: MapNode, place: Place, context: Context): void {
  const { pullPolicy } = pullPolicyOf(map, context);
  if (!pullPolicy) return;
  into.pullPolicies.push({ ...pullPolicy, path: detach(place.path), document: context.document });
}

/** Text about images that says nothing of what runs: schemas, the last applied configuration, a registry's scan results. */
function isMetadata(map: MapNode, place: Place, context: Context): boolean {
  if (place.key === 'openAPIV3Schema') return true;
  if (place.path === '' && (textOf(map, '$schema') ?? '').includes('json-schema.org')) return true;
  return context.kind === 'ImageStream' && place.path === 'status';
}
