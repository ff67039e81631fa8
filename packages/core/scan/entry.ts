import { hasVersion } from '../image/written.ts';
import { type Entry, type MapNode, type Node, resolve, scalarText, textOf } from '../yaml/node.ts';
import type { Context } from './collect.ts';
import { isImageBlockKey, isImageKey, isImagesKey } from './names.ts';
import { type Container, isInValues, type Place, shapeUnder, takesPolicy } from './places.ts';
import { pullPolicyOf } from './pull-policy.ts';
import type { TextPlace } from './reference.ts';
import { entryPath } from './text.ts';

/** Where an entry stands, and what its map is. */
export interface InMap extends Place {
  /** What its keys let it be, by a glance. */
  readonly may: number;
  /** Whether it is a container. */
  readonly container: Container;
}

/** What the keys around a value say of it. Without spreads: of all that a walk does, this is done most. */
export function placeOf(
  map: MapNode,
  { key: keyNode, value }: Entry,
  key: string,
  place: InMap,
  context: Context,
): TextPlace {
  const path = entryPath(place.path, keyNode);
  const isJob = context.workflow && key === 'container' && place.outerKey === 'jobs';
  const isImage = key === 'image' || isReferenceIn(place.key, key) || isDockerImage(map, key) || isJob;
  const isPart = isImageBlockKey(place.key) && isVersionedName(value);
  const named = isJob || isPart || isReferenceIn(place.key, key) || isInImages(key, place) ? 'image' : key;
  const versioned = context.workflow && !isJob && !isRunIn(place);
  if (!isImage) return { path, key: named, keyNode, shape: shapeUnder(key, place.outerKey), versioned };
  return {
    path,
    key: named,
    keyNode,
    shape: 'reference',
    versioned,
    certain: place.container === 'certain' || isDockerImage(map, key),
    bare: place.container !== 'no' || isJob || isInValues(place.may, place, context),
    takesPullPolicy: takesPolicy(place, context, place.container),
    ...pullPolicyOf(map, context),
  };
}

/** `image: { application: acme/app:1, init: acme/init:1 }`, as operators have it for the parts of one product. */
function isVersionedName(value: Node | null): boolean {
  const node = resolve(value);
  const text = node?.kind === 'scalar' ? scalarText(node) : '';
  return text.includes('/') && hasVersion(text);
}

/**
 * `images: { web: acme/web }`, but for the registry that they share; of a list's items only what names the image: they
 * have paths, arguments and the like too.
 */
function isInImages(key: string, place: Place): boolean {
  if (!isImagesKey(place.key)) return false;
  return place.path.endsWith(']') ? /^(?:name|ref|reference|url|source)$/.test(key) : !/registry$/i.test(key);
}

/** A workflow runs the images of its jobs and services; its other keys mostly name what it builds and pushes. */
function isRunIn(place: Place): boolean {
  return place.key === 'container' || place.outerKey === 'services';
}

/** A workflow's inputs mostly name what it builds. */
export function isBuildInput(key: string, place: Place): boolean {
  return place.key === 'with' && !isImageKey(key);
}

/** `build: { tags: […], cache_from: […] }` of Compose: what a build is called, and where it looks for its layers. */
export function isOfBuild(place: Place): boolean {
  return place.outerKey === 'build' && /^(?:tags|cache_from|cache_to)$/.test(place.key);
}

/** `image: { ref: … }`, `volumes[].image.reference` of Kubernetes' image volumes, `image: { name: … }` of GitLab. */
function isReferenceIn(mapKey: string, key: string): boolean {
  return isImageBlockKey(mapKey) && (key === 'ref' || key === 'reference' || key === 'name');
}

/** `from: { kind: DockerImage, name: … }` of an OpenShift ImageStream or BuildConfig. */
function isDockerImage(map: MapNode, key: string): boolean {
  return key === 'name' && textOf(map, 'kind') === 'DockerImage';
}
