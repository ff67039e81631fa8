import { hasVersion } from '../../image/written.ts';
import { mergeEntries } from '../../yaml/merge.ts';
import {
  type Entry,
  findEntry,
  type MapNode,
  type Node,
  resolve,
  scalarText,
  textOf,
  valueText,
} from '../../yaml/node.ts';
import { isItem } from '../../yaml/path.ts';
import { imageList, imageReference } from '../catalogue/conventions/keys.ts';
import { runningInputs } from '../catalogue/workflows.ts';
import { isImageBlockKey, isImageKey, isImagesKey } from '../keys/image-keys.ts';
import { compileKeys } from '../keys/key-name.ts';
import type { Mark } from '../keys/machine.ts';
import type { Context } from './collect.ts';
import { findCompleting, findJoined } from './completing.ts';
import { type ImageMark, isInValues, isLikeContainer, type Place, shapeUnder, takesPolicy } from './places.ts';
import { pullPolicyOf } from './pull-policy.ts';
import type { TextPlace } from './reference.ts';
import { entryPath } from './text.ts';

/** Where an entry stands, and what its map's keys let it be, by a glance. */
export interface InMap extends Place {
  readonly may: number;
}

/** What is known of a text under a key: what the catalogue says of its place, else what the keys around it do. */
export function textPlace(
  map: MapNode,
  entry: Entry,
  mark: Mark | null | undefined,
  place: InMap,
  context: Context,
): TextPlace {
  const key = scalarText(entry.key);
  const path = entryPath(place.path, entry.key);
  const keyNode = entry.key;
  if (mark?.kind === 'image' && isBeside(mark, map)) {
    const joined = findJoined(entry, mark, context);
    const said = {
      ...{ path, keyNode, shape: shapeUnder(key, place.outerKey), by: mark.by, bare: mark.bare === true },
      ...joined,
    };
    if (mark.scheme !== undefined) return { ...said, key, scheme: mark.scheme };
    const certain = mark.certain === true;
    return key === 'image' || isReferenceIn(place.key, key)
      ? { ...imagePlace(map, path, entry, place, context, mark), certain, ...joined }
      : { ...said, key: 'image', certain };
  }
  const completing = findCompleting(map, entry, context);
  const { versioned } = context;
  const by = namedByBlock(place, key, entry.value);
  if (key === 'image' || by === 'image.reference')
    return { ...imagePlace(map, path, entry, place, context, null), versioned, by: by ?? 'image.key', ...completing };
  const said = { path, keyNode, shape: shapeUnder(key, place.outerKey), versioned, ...completing };
  return by === null ? { ...said, key } : { ...said, key: 'image', by };
}

/** Under a key `image`, or one that says the same: a name alone counts in what looks like a container, or in Helm values. */
function imagePlace(
  map: MapNode,
  path: string,
  { key: keyNode }: Entry,
  place: InMap,
  context: Context,
  mark: ImageMark | null,
): TextPlace {
  return {
    path,
    key: 'image',
    keyNode,
    shape: 'reference',
    by: mark?.by ?? 'image.key',
    bare: mark?.bare === true || isLikeContainer(place.may, place) || isInValues(place.may, place),
    takesPullPolicy: takesPolicy(place, context, mark?.certain === true),
    ...pullPolicyOf(map, context),
  };
}

/** Whether an entry of the catalogue holds of a place by what stands beside it. */
export function isBeside({ beside }: ImageMark, map: MapNode): boolean {
  if (beside === undefined) return true;
  const [key, value] = beside;
  const whole = mergeEntries(map);
  if (value !== undefined) return textOf(whole, key) === value;
  const node = resolve(findEntry(whole, key)?.value);
  return node?.kind === 'scalar' ? valueText(node) !== '' : node !== null;
}

/** The convention by which the keys around an entry make its value an image; null where none does. */
function namedByBlock(place: Place, key: string, value: Node | null): string | null {
  if (isReferenceIn(place.key, key)) return 'image.reference';
  if (isImageBlockKey(place.key) && isVersionedName(value)) return 'image.versions';
  return isInImages(key, place) ? 'image.list' : null;
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
  return isItem(place.path) ? itemNames.has(key) : !isListRegistry(key);
}

const itemNames: ReadonlySet<string> = new Set(imageList.names);
const isListRegistry = compileKeys(imageList.unless);
const referenceKeys: ReadonlySet<string> = new Set(imageReference.keys);

/** `image: { ref: … }`, `image: { name: … }` of GitLab. */
function isReferenceIn(mapKey: string, key: string): boolean {
  return isImageBlockKey(mapKey) && referenceKeys.has(key);
}

/** A workflow's inputs mostly name what it builds. */
export function isBuildInput(key: string, place: Place): boolean {
  return place.key === 'with' && !isImageKey(key) && !running.has(key);
}

/** Inputs that say what runs. */
const running: ReadonlySet<string> = new Set(runningInputs.keys);
