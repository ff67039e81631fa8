import { findContested, mergeEntries } from '../../yaml/merge.ts';
import { type MapNode, type Node, scalarText, textOf } from '../../yaml/node.ts';
import { schemaWords } from '../catalogue/look-alikes.ts';
import { hasImage } from '../keys/glance.ts';
import { isContainersKey, isImageBlockKey, isImagesKey } from '../keys/image-keys.ts';
import { hasHint } from '../keys/sign.ts';
import { type Collection, type Context, reportUnreadable } from './collect.ts';
import { isObject, type Place } from './places.ts';

/** Whether a collection that an alias leads to is still looked at: a bomb of aliases is reported, and not read. */
export function isWithinBudget(into: Collection, context: Context): boolean {
  if (into.following === 0) return true;
  into.visited += 1;
  if (into.visited === mostVisited)
    reportUnreadable(into, context, null, 'its aliases lead to more than can be looked at');
  return into.visited < mostVisited;
}

/** Collections that are read through aliases in one document: what people write has some hundreds. */
const mostVisited = 200_000;

/** What a map merges is what the readers of Kubernetes merge, or its document is reported. */
export function checkMerge(into: Collection, map: MapNode, context: Context): void {
  const matters = (key: string) => hasImage(key) || into.names.roleOf(key) !== null || isContainersKey(key);
  const contested = findContested(map, matters);
  if (contested)
    reportUnreadable(
      into,
      context,
      contested.key,
      'a merge key behind this key brings it, too, and tools differ in which counts',
    );
  if (mergeEntries(map).cut) reportUnreadable(into, context, null, 'a map merges more than 1,000 others');
}

/** Whether the keys around a map say that it is an image, or a list of some. */
export function isBlockAt(key: string, outerKey: string): boolean {
  return (hasImage(key) && (isImageBlockKey(key) || isImagesKey(key))) || isImagesKey(outerKey);
}

/** Whether a map says nothing, having no hint in it. Asked before a path is made for it, too. */
export function isMute(node: Node, isBlock: boolean, { hints }: Context): boolean {
  if (node.kind !== 'map' || isBlock) return false;
  return hints !== null && !hasHint(hints, node.start, node.end);
}

/** Text about images that says nothing of what runs: schemas. */
export function isMetadata(map: MapNode, place: Place): boolean {
  if (place.key !== 'openAPIV3Schema' && place.path !== '') return false;
  const isSchema = place.path !== '' || (!isObject(map) && (textOf(map, '$schema') ?? '').includes('json-schema.org'));
  return isSchema && map.entries.every(({ key }) => isKeyword(scalarText(key)));
}

/** Values may name a schema, too: one has no key but the words of schemas. */
const isKeyword = (key: string): boolean => keywords.has(key) || key.startsWith('x-');
const keywords: ReadonlySet<string> = new Set(schemaWords.keys);

/** Whether something of ours may stand in what is left alone: only then it is worth a word. */
export function isSaying(value: Node, { hints }: Context): boolean {
  return value.kind !== 'map' || hints === null || hasHint(hints, value.start, value.end);
}
