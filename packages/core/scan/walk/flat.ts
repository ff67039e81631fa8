import { isDigest } from '../../image/digest.ts';
import { findTagProblem, parseName } from '../../image/parse.ts';
import { hasVersion } from '../../image/written.ts';
import { type Entry, findEntry, type MapNode, scalarText, textOf } from '../../yaml/node.ts';
import { appendKey, lastKey } from '../../yaml/path.ts';
import { charts, imageSiblings, imageStems } from '../catalogue/conventions/parts.ts';
import { runningImages } from '../catalogue/workflows.ts';
import { isImageKey, splitFlatKey } from '../keys/image-keys.ts';
import { isOutputName } from '../keys/image-variables.ts';
import { isTemplated } from '../keys/plausible.ts';
import { addDraft, type Collection, type Context } from './collect.ts';
import { type Found, isSplit, scalarEntry, scalarOf, toParts } from './fields.ts';
import type { Place } from './places.ts';
import { siblingsIn } from './stems.ts';

/**
 * Finds `fooImage` + `fooImageTag`, `imageRepository` + `imageTag` and their like: an image in sibling keys. Returns the
 * entries that belong to one.
 */
export function findFlatImages(
  into: Collection,
  map: MapNode,
  { path, values }: Place,
  context: Context,
): ReadonlySet<Entry> {
  const used = new Set<Entry>();
  for (const [prefix, group] of groupFlat(map)) {
    const found = chooseFlat(map, prefix, group) ?? (isShared(path) ? null : chooseOverlay(map, prefix, group, values));
    const named = found?.repository ?? found?.tag ?? found?.digest;
    if (!found || !named) continue;
    const key = scalarText(named.key);
    const draft = { path: appendKey(path, key), shape: 'map' as const, by: 'image.siblings', context };
    const shared = found.registry || found.repository === undefined ? undefined : findShared(map, found.repository);
    const merged = shared && { merged: toParts(context, { registry: shared }) };
    if (addDraft(into, { ...draft, parts: toParts(context, found), ...merged })) {
      for (const entry of Object.values(found)) used.add(entry);
    }
  }
  if (mayStem(context, values)) addStemmed(into, map, path, context, used);
  return used;
}

/** The inputs of an action that it runs as an image: the others mostly name what is built. */
export function findRunningImages(into: Collection, map: MapNode, path: string, context: Context): ReadonlySet<Entry> {
  const used = new Set<Entry>();
  const entries = map.entries.filter(({ key }) => running.has(scalarText(key)));
  if (entries.length > 0) addStemmed(into, map, path, context, used, entries, true);
  return used;
}

const running: ReadonlySet<string> = new Set(runningImages.keys);

/** The images of a map whose version stands under another key of the same stem. */
function addStemmed(
  into: Collection,
  map: MapNode,
  path: string,
  context: Context,
  used: Set<Entry>,
  entries = map.entries,
  versioned = false,
): void {
  for (const entry of entries) {
    const found = used.has(entry) ? null : chooseStemmed(map, entry, versioned);
    const place = { path: appendKey(path, scalarText(entry.key)), shape: 'map' as const, by: imageStems.id, context };
    if (found === null || !addDraft(into, { ...place, parts: toParts(context, found) })) continue;
    for (const other of Object.values(found)) used.add(other);
  }
}

/** In a custom resource only its operator could tell: `findCompleting`. */
function mayStem({ object }: Context, values: boolean): boolean {
  return object === null || values || !textOf(object, 'apiVersion')?.includes('/');
}

/** `web_image` + `web_tag`. */
function chooseStemmed(map: MapNode, entry: Entry, versioned: boolean): Found | null {
  const key = scalarText(entry.key);
  if (!isImageKey(key) || isOutputName(key)) return null;
  const said = siblingsIn(map, entry, versioned);
  return said === null || 'doubtful' in said ? null : { ...said, repository: entry };
}

/** By their prefix, which is `image` for KServe's own. A key with a slash is of an annotation. */
function groupFlat(map: MapNode): ReadonlyMap<string, Found> {
  const groups = new Map<string, Found>();
  for (const entry of map.entries) {
    const key = entry.key.literal ?? '';
    const flat = splitFlatKey(key);
    const text = scalarOf(entry);
    // An empty digest takes back what another file says.
    if (!flat || key.includes('/') || text === null || (text === '' && flat.role !== 'digest')) continue;
    const prefix = flat.prefix === charts.kserve.prefix && scalarEntry(map, 'image') ? 'image' : flat.prefix;
    groups.set(prefix, { ...groups.get(prefix), [flat.role]: entry });
  }
  return groups;
}

function chooseFlat(map: MapNode, prefix: string, group: Found): (Found & { readonly repository: Entry }) | null {
  const repository = group.repository ?? findEntry(map, prefix);
  const name = scalarOf(repository);
  if (!repository || !name) return null;
  const versioned = group.tag !== undefined || group.digest !== undefined;
  const isFound = isTemplated(name) ? versioned : isFlatName(group, repository, name, versioned);
  return isFound ? { ...group, repository } : null;
}

function isFlatName(group: Found, repository: Entry, name: string, versioned: boolean): boolean {
  // A dashboard counts its columns under such keys.
  if (/^\d+$/.test(name) || !parseName(name.split(/[:@]/, 1)[0] ?? '').ok) return false;
  if (hasVersion(name) && !isSplit(name, group.tag, group.digest)) return group.repository !== undefined && versioned;
  return versioned || isLoneRepository(repository, name);
}

/** The registry of all the images beside it whose name has none. */
function findShared(map: MapNode, repository: Entry): Entry | undefined {
  return scalarOf(repository)?.includes('/') ? undefined : scalarEntry(map, charts.datadog.registry);
}

/** `global.imageTag` is what many images fall back on, and the version of none. */
function isShared(path: string): boolean {
  return sharing.has(lastKey(path) ?? '');
}

const sharing: ReadonlySet<string> = new Set(imageSiblings.not);

/** `imageTag: v2` alone in Helm values, or with `imageDigest: sha256:…` beside it anywhere: an overlay, whose image another file names. */
function chooseOverlay(map: MapNode, prefix: string, group: Found, values: boolean): Found | null {
  const { tag, digest, repository, registry } = group;
  if (repository || registry || findEntry(map, prefix)) return null;
  if (!tag) return values && digest && scalarOf(digest) === '' ? { digest } : null;
  if (!isOverlayTag(tag)) return null;
  if (digest && isDigest(scalarOf(digest) ?? '')) return { tag, digest };
  return values ? { tag } : null;
}

/** A variable is written in capitals. */
function isOverlayTag(tag: Entry): boolean {
  const text = scalarOf(tag);
  return Boolean(text) && /[a-z]/.test(tag.key.literal ?? '') && findTagProblem(text?.split('@', 1)[0] ?? '') === null;
}

/** `imageRepository: ghcr.io/acme/app` without a tag beside it: the chart takes the tag from elsewhere. */
function isLoneRepository({ key }: Entry, name: string): boolean {
  return /[a-z]/.test(key.literal ?? '') && /repo(?:sitory)?$/i.test(key.literal ?? '') && name.includes('/');
}
