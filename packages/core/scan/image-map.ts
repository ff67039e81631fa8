import { parseName } from '../image/parse.ts';
import { hasVersion, joinRegistry, withoutVersion } from '../image/written.ts';
import { mergeEntries } from '../yaml/merge.ts';
import { type Entry, findEntry, type MapNode, scalarText, textOf } from '../yaml/node.ts';
import { addDraft, type Collection, type Context } from './collect.ts';
import { type Found, hasText, isSplit, scalarEntry, scalarOf, toParts } from './fields.ts';
import { chooseVersion, isTagAndDigest } from './image-version.ts';
import { isImageBlockKey } from './names.ts';
import type { Place } from './places.ts';
import { isPlausible, isTemplated } from './plausible.ts';
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
  const found = chooseEntries(into, whole, { isBlock, isInBlock: isBlock || isImageBlockKey(place.outerKey) }, context);
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
  const texts = { text: into.text, source: context.source };
  const { digestSlot, ...slots } = findSlots(texts, map, { ...parts, name: parts.repository }, slotKeys(found));
  addDraft(into, {
    path: place.path,
    shape: 'map',
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
  if (Object.keys(parts).length > 0) addDraft(into, { path: place.path, shape: 'map', parts, context });
}

/** What the keys around a map say: its own that it is an image, or the one above it that it is of one (`image.main`). */
interface Around {
  readonly isBlock: boolean;
  readonly isInBlock: boolean;
}

function chooseEntries(into: Collection, map: MapNode, around: Around, context: Context): Found | null {
  const { isBlock } = around;
  const byRole = chooseByRole(into, map, isBlock, context);
  const versioned = hasText(byRole.tag) || hasText(byRole.digest);
  const short = versioned || isBlock ? chooseShortName(map, byRole) : undefined;
  if (short && byRole.repository) return { ...byRole, registry: byRole.repository, repository: short };
  const name =
    byRole.repository && scalarOf(byRole.repository) !== '' ? undefined : chooseName(map, isBlock, byRole, context);
  const repository = name ?? byRole.repository;
  const version = byRole.tag ?? (isBlock ? scalarEntry(map, 'version') : undefined);
  const found: Found = { ...byRole, ...(repository && { repository }), ...(version && { tag: version }) };
  return isImage(into, map, found, around) ? found : null;
}

/** Cilium's chart looks at a `digest` only where `useDigest` says so. */
function ignoresDigest(map: MapNode): boolean {
  return /^(?:false|no|off|n)$/i.test(textOf(map, 'useDigest') ?? '');
}

/** The entries that have a role by their key; a `repository` that is a host and no more is the registry. */
function chooseByRole(into: Collection, map: MapNode, isBlock: boolean, context: Context): Found {
  const byRole: { -readonly [R in keyof Found]: Found[R] } = {};
  for (const entry of map.entries) {
    const role = into.names.roleOf(entry.key.literal ?? '');
    if (role && scalarOf(entry) !== null) byRole[role] = entry;
  }
  if (byRole.digest && ignoresDigest(map)) delete byRole.digest;
  // Cilium's operator has a digest for every cloud; this is the one of none.
  const generic = byRole.digest || ignoresDigest(map) ? undefined : scalarEntry(map, 'genericDigest');
  if (generic && findEntry(map, 'useDigest')) byRole.digest = generic;
  const version = byRole.tag ? undefined : chooseVersion(map, byRole.repository, context);
  const { repository, ...others } = { ...byRole, ...(version && { tag: version }) };
  if (!repository) return withHub(map, others);
  return isBlock && !others.registry && /^(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?$/i.test(scalarOf(repository) ?? '')
    ? { ...others, registry: repository }
    : { ...others, repository };
}

/** `hub: docker.io/istio` + `image: pilot` + `tag`, as Istio has it. */
function withHub(map: MapNode, found: Found): Found {
  const hub = found.registry || !hasText(found.tag) || !findEntry(map, 'image') ? undefined : scalarEntry(map, 'hub');
  return hasText(hub) && hub ? { ...found, registry: hub } : found;
}

/** `repository: ghcr.io` + `image: acme/app` + `tag`: charts that join the two with a slash. */
function chooseShortName(map: MapNode, { registry, repository }: Found): Entry | undefined {
  const image = scalarEntry(map, 'image');
  const [name, prefix] = [scalarOf(image), scalarOf(repository)];
  if (!name || !prefix || registry || prefix.endsWith(`/${name}`) || /[@:]|^[^/]*\./.test(name)) return undefined;
  return parseName(`${prefix}/${name}`).ok ? image : undefined;
}

/**
 * `repo`, `name` or `image` in the role of the repository: the latter only where a version or a registry stands beside it. In a
 * `namespace` a name and a tag are an ImageStreamTag, which no registry knows by that name.
 */
function chooseName(
  map: MapNode,
  isBlock: boolean,
  { registry, tag, digest }: Found,
  context: Context,
): Entry | undefined {
  const versioned = hasText(tag) || hasText(digest);
  const image = scalarEntry(map, 'image');
  if (image) {
    const text = scalarOf(image) ?? '';
    const bare = !hasVersion(text) && (versioned || hasText(registry));
    return bare || isSplit(text, tag, digest) ? image : undefined;
  }
  if (!isBlock || (findEntry(map, 'namespace') && !registry && !context.values)) return undefined;
  const isVersioned = versioned || hasText(scalarEntry(map, 'version'));
  const name = scalarEntry(map, 'name');
  return scalarEntry(map, 'repo') ?? (isVersioned || isLoneName(name) ? name : undefined);
}

/** `image: { name: ghcr.io/acme/app }`, whose tag another file may bring. */
function isLoneName(name: Entry | undefined): boolean {
  const text = scalarOf(name) ?? '';
  return text.includes('/') && !hasVersion(text) && isPlausible(text, false);
}

function isImage(into: Collection, map: MapNode, found: Found, { isBlock, isInBlock }: Around): boolean {
  const repository = scalarOf(found.repository);
  const versioned = hasText(found.tag) || hasText(found.digest);
  if (!found.repository && !found.registry && found.digest)
    return isBlock ? isOverlay(map) : isTagAndDigest(scalarOf(found.tag) ?? '');
  if (!repository) return versioned && (isBlock ? isOverlay(map) : isTagAndDigest(scalarOf(found.tag) ?? ''));
  if (isTemplated(repository)) return isBlock || versioned;
  const registry = scalarOf(found.registry);
  const written = isTemplated(registry ?? '') ? null : registry;
  if (repository.includes('://') || !isName(repository, written, isBlock)) return false;
  if (isBlock) return true;
  const key = scalarText((found.repository as Entry).key);
  if (['ref', 'branch', 'url', 'repoURL', 'chart', 'targetRevision'].some((other) => findEntry(map, other)))
    return false;
  if (key === 'repository' || key === 'image') {
    const named = ['pullPolicy', 'imagePullPolicy'].some((other) => findEntry(map, other));
    return versioned || hasText(found.registry) || named || (isInBlock && repository.includes('/'));
  }
  return into.names.ownRepositories.has(key) && versioned;
}

/** An overlay of an image block: nothing in it that an image block does not have. */
function isOverlay(map: MapNode): boolean {
  return !['ref', 'reference', 'image', 'name', 'kind', 'url', 'source'].some((key) => findEntry(map, key));
}

/**
 * A repository as charts write it; `@sha256` at its end takes the digest's hex from the tag. Under a key that says image a
 * blank or a slash at its ends makes it malformed, not something else.
 */
function isName(repository: string, registry: string | null, isBlock: boolean): boolean {
  const written = withoutVersion(repository);
  const name = isBlock ? written.replace(/^[\s/]+/, '').trimEnd() : written;
  return parseName(registry ? joinRegistry(registry, name) : name).ok || /^[a-z0-9.-]+(?::\d+)?\/[\w./-]+$/i.test(name);
}

function pick(found: Found, wanted: (entry: Entry) => boolean): Found {
  return Object.fromEntries(Object.entries(found).filter(([, entry]) => wanted(entry)));
}

/** The keys that a tag and a digest go under: those that the map has, empty, else the usual ones. */
function slotKeys({ tag, digest }: Found) {
  return { tag: tag ? scalarText(tag.key) : 'tag', digest: digest ? scalarText(digest.key) : 'digest' };
}
