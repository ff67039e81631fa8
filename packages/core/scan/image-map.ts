import { parseName } from '../reference/parse.ts';
import type { Collection, Context } from './collect.ts';
import { addDraft } from './collect.ts';
import { isImageBlockKey, isImagesKey, splitFlatKey } from './names.ts';
import type { Part, Parts, PullPolicy, Role } from './occurrence.ts';
import { partOf } from './parts.ts';
import { isTemplated } from './plausible.ts';
import { slotAfter } from './slot.ts';
import { fileOffset } from './source.ts';
import { type Entry, findEntry, type MapNode, resolve, type ScalarNode, scalarText } from './tree.ts';

/** Where a map stands: its path, its own key (of the nearest map above), and the key of the collection around it. */
export interface Place {
  readonly path: string;
  readonly key: string;
  readonly outerKey: string;
}

type Found = { readonly [R in Exclude<Role, 'reference'>]?: Entry };

/**
 * Finds an image that a map writes in parts: `repository` + `tag` + `digest` and their like. Returns the entries that
 * belong to it, so that they are not looked at again; an empty set when the map is none.
 */
export function findImageMap(into: Collection, map: MapNode, place: Place, context: Context): ReadonlySet<Entry> {
  const isBlock = isImageBlockKey(place.key) || isImagesKey(place.key) || isImagesKey(place.outerKey);
  const found = chooseEntries(into, map, isBlock);
  if (!found) return new Set();
  const entries = Object.values(found);
  const texts = entries.map(scalarOf);
  if (texts.some((text) => text !== null && isTemplated(text))) {
    into.templated++;
    return new Set(entries);
  }
  const draft = { path: place.path, shape: 'map' as const, parts: toParts(context, found), context };
  if (Object.keys(draft.parts).length === 0) return new Set(entries);
  addDraft(into, { ...draft, ...slots(into, draft.parts, map), ...pullPolicyOf(map, context) });
  return new Set(entries);
}

/** Finds `fooImage` + `fooImageTag`, `imageRepository` + `imageTag` and their like: an image in sibling keys. */
export function findFlatImages(into: Collection, map: MapNode, path: string, context: Context): ReadonlySet<Entry> {
  const groups = new Map<string, { [R in Exclude<Role, 'reference'>]?: Entry }>();
  for (const entry of map.entries) {
    const flat = splitFlatKey(entry.key.literal ?? '');
    const text = scalarOf(entry);
    if (flat && text) groups.set(flat.prefix, { ...groups.get(flat.prefix), [flat.role]: entry });
  }
  const used = new Set<Entry>();
  for (const [prefix, group] of groups) {
    const base = group.repository ?? findEntry(map, prefix);
    const name = base && scalarOf(base);
    if (!base || !name || !(group.tag || group.digest) || (!group.repository && /[@]|:[^/]*$/.test(name))) continue;
    const found = { ...group, repository: base };
    if (
      Object.values(found).some((entry) => isTemplated(scalarOf(entry) ?? '')) ||
      !parseName(name.replace(/[:@].*$/, '')).ok
    )
      continue;
    const parts = toParts(context, found);
    const key = scalarText(base.key);
    if (addDraft(into, { path: path === '' ? key : `${path}.${key}`, shape: 'map', parts, context })) {
      for (const entry of Object.values(found)) used.add(entry);
    }
  }
  return used;
}

/** The pull policy that a map writes: `pullPolicy` or `imagePullPolicy`. */
export function pullPolicyOf(map: MapNode, context: Context): { readonly pullPolicy?: PullPolicy } {
  const node = resolve((findEntry(map, 'imagePullPolicy') ?? findEntry(map, 'pullPolicy'))?.value);
  if (node?.kind !== 'scalar') return {};
  const value = scalarText(node);
  if (value === '' || isTemplated(value)) return {};
  const span = { start: fileOffset(context.source, node.start), end: fileOffset(context.source, node.end) };
  return { pullPolicy: { value, span } };
}

function chooseEntries(into: Collection, map: MapNode, isBlock: boolean): Found | null {
  const byRole: { [R in Exclude<Role, 'reference'>]?: Entry } = {};
  for (const entry of map.entries) {
    const role = into.names.roleOf(entry.key.literal ?? '');
    if (role && scalarOf(entry) !== null) byRole[role] = entry;
  }
  const versioned = hasText(byRole.tag) || hasText(byRole.digest);
  const repository = byRole.repository ?? chooseName(map, isBlock, versioned, byRole.registry);
  const version = byRole.tag ?? (isBlock ? scalarEntry(map, 'version') : undefined);
  const found: Found = { ...byRole, ...(repository && { repository }), ...(version && { tag: version }) };
  return isImage(into, map, found, isBlock) ? found : null;
}

/** `name` or `image` in the role of the repository: only where a tag, a digest or a registry stands beside it. */
function chooseName(
  map: MapNode,
  isBlock: boolean,
  versioned: boolean,
  registry: Entry | undefined,
): Entry | undefined {
  const image = scalarEntry(map, 'image');
  if (image) {
    const bare = !/@|:[^/]*$/.test(scalarOf(image) ?? '');
    return bare && (versioned || hasText(registry)) ? image : undefined;
  }
  const hasVersion = versioned || hasText(scalarEntry(map, 'version'));
  return isBlock && hasVersion ? scalarEntry(map, 'name') : undefined;
}

function isImage(into: Collection, map: MapNode, found: Found, isBlock: boolean): boolean {
  const repository = scalarOf(found.repository);
  const versioned = hasText(found.tag) || hasText(found.digest);
  if (!repository) return isBlock && versioned && isOverlay(map);
  if (isTemplated(repository)) return isBlock || versioned;
  if (repository.includes('://') || !isName(repository, scalarOf(found.registry))) return false;
  if (isBlock) return true;
  const key = scalarText((found.repository as Entry).key);
  if (['ref', 'branch', 'url', 'repoURL', 'chart', 'targetRevision'].some((other) => findEntry(map, other)))
    return false;
  if (key === 'repository' || key === 'image') {
    return (
      versioned ||
      hasText(found.registry) ||
      findEntry(map, 'pullPolicy') !== undefined ||
      findEntry(map, 'imagePullPolicy') !== undefined
    );
  }
  return into.names.ownRepositories.has(key) && versioned;
}

/** An overlay of an image block: nothing in it that an image block does not have. */
function isOverlay(map: MapNode): boolean {
  return !['ref', 'reference', 'image', 'name', 'kind', 'url', 'source'].some((key) => findEntry(map, key));
}

/** A repository as charts write it; `@sha256` at its end takes the digest's hex from the tag. */
function isName(repository: string, registry: string | null): boolean {
  const name = repository
    .replace(/@sha256$/, '')
    .replace(/[@].*$/, '')
    .replace(/:[^/]*$/, '');
  return (
    parseName(registry ? `${registry.replace(/\/+$/, '')}/${name}` : name).ok ||
    /^[a-z0-9.-]+(?::\d+)?\/[\w./-]+$/i.test(name)
  );
}

function toParts(context: Context, found: Found): Parts {
  const parts: { -readonly [R in Role]?: Part } = {};
  for (const role of ['registry', 'repository', 'tag', 'digest'] as const) {
    const entry = found[role];
    const value = resolve(entry?.value);
    if (entry && value?.kind === 'scalar') parts[role] = partOf(context.source, value, entry.key);
  }
  return Object.values(parts).some((part) => part.text !== '') ? parts : {};
}

function slots({ text }: Collection, parts: Parts, map: MapNode) {
  const sibling = parts.tag ?? parts.repository;
  if (!sibling) return {};
  const digestSlot = parts.digest ? undefined : slotAfter(text, sibling, 'digest', map.flow);
  const tagSlot = parts.tag || !parts.repository ? undefined : slotAfter(text, parts.repository, 'tag', map.flow);
  return { ...(digestSlot && { digestSlot }), ...(tagSlot && { tagSlot }) };
}

function scalarEntry(map: MapNode, key: string): Entry | undefined {
  const entry = findEntry(map, key);
  return entry && scalarOf(entry) !== null ? entry : undefined;
}

function hasText(entry: Entry | undefined): boolean {
  return Boolean(scalarOf(entry));
}

/** The text of an entry's scalar; null when it has none, empty for `""` and for nothing at all. */
function scalarOf(entry: Entry | undefined): string | null {
  if (!entry) return null;
  const value: ScalarNode | unknown = resolve(entry.value);
  if (value === null) return entry.value === null ? '' : null;
  return (value as ScalarNode).kind === 'scalar' ? scalarText(value as ScalarNode) : null;
}
