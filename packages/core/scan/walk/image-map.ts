import { mergeEntries } from '../../yaml/merge.ts';
import { type Entry, type MapNode, scalarText } from '../../yaml/node.ts';
import { isImageBlockKey } from '../keys/image-keys.ts';
import { chooseParts, ignoresDigest } from './choose-parts.ts';
import { addDraft, type Collection, type Context } from './collect.ts';
import { type Found, scalarEntry, toParts } from './fields.ts';
import type { Place } from './places.ts';
import { pullPolicyOf } from './pull-policy.ts';
import { findSlots } from './slot.ts';

/**
 * Finds an image that a map writes in parts: `repository` + `tag` + `digest` and their like. What comes through a merge
 * key counts, and stays where its anchor stands. Returns the entries that belong to the image, so that they are not
 * looked at again; an empty set when the map is none. `isBlock`: its key says image.
 */
export function findImageMap(
  into: Collection,
  map: MapNode,
  place: Place,
  context: Context,
  isBlock: boolean,
): ReadonlySet<Entry> {
  const whole = mergeEntries(map);
  const around = {
    isBlock,
    isInBlock: isBlock || isImageBlockKey(place.outerKey),
    values: place.values,
    path: place.path,
  };
  const found = chooseParts(into, whole, around, context);
  if (!found) return new Set();
  const entries = Object.values(found);
  const isOwn = (entry: Entry) => map.entries.includes(entry);
  const own = pick(found, isOwn);
  const merged = toParts(
    context,
    pick(found, (entry) => !isOwn(entry)),
  );
  const parts = toParts(context, own, merged);
  if (Object.keys(parts).length === 0) {
    if (isBlock || found.repository) addMerged(into, place, context, found);
    return new Set(entries);
  }
  const by = isBlock ? 'image.block' : 'image.parts';
  const texts = { text: into.text, source: context.source };
  const { digestSlot, ...slots } = findSlots(texts, map, { ...parts, name: parts.repository }, slotKeys(found));
  addDraft(into, {
    path: place.path,
    shape: 'map',
    by,
    parts,
    context,
    ...(Object.keys(merged).length > 0 && { merged }),
    ...slots,
    ...(digestSlot && !ignoresDigest(map) && { digestSlot }),
    ...pullPolicyOf(map, context),
  });
  // Beside a repository a `name` is a part of it, or of something else.
  const name = isBlock && found.repository ? scalarEntry(map, 'name') : undefined;
  return new Set(name ? [...entries, name] : entries);
}

/** An image that a map writes nothing of: all of it stands where its anchor does, and is found there where nothing says it is one. */
function addMerged(into: Collection, place: Place, context: Context, found: Found): void {
  const parts = toParts(context, found);
  if (Object.keys(parts).length > 0)
    addDraft(into, { path: place.path, shape: 'map', by: 'image.block', parts, context });
}

function pick(found: Found, wanted: (entry: Entry) => boolean): Found {
  return Object.fromEntries(Object.entries(found).filter(([, entry]) => wanted(entry)));
}

/** The keys that a tag and a digest go under: those that the map has, empty, else the usual ones. */
function slotKeys({ tag, digest }: Found) {
  return { tag: tag ? scalarText(tag.key) : 'tag', digest: digest ? scalarText(digest.key) : 'digest' };
}
