import { parseName } from '../../image/parse.ts';
import { joinRegistry, withoutVersion } from '../../image/written.ts';
import { type Entry, findEntry, type MapNode, resolve, scalarText } from '../../yaml/node.ts';
import { pullPolicy } from '../catalogue/conventions/keys.ts';
import { imageBlock, imageParts } from '../catalogue/conventions/parts.ts';
import { isTemplated } from '../keys/plausible.ts';
import type { Collection } from './collect.ts';
import { type Around, type Found, hasText, scalarOf } from './fields.ts';
import { isTagAndDigest } from './image-version.ts';

/** Whether the entries that were chosen are an image. */
export function isImage(into: Collection, map: MapNode, found: Found, around: Around): boolean {
  const repository = scalarOf(found.repository);
  if (!repository) return isOverlay(map, found, around);
  if (isTemplated(repository)) return around.isBlock || isVersioned(found);
  const registry = scalarOf(found.registry);
  const written = isTemplated(registry ?? '') ? null : registry;
  if (repository.includes('://') || !isName(repository, written, around.isBlock)) return false;
  return around.isBlock || isNamedByKey(into, map, found, around);
}

/** The number that a database gives a repository. */
function isNumber(entry: Entry | undefined): boolean {
  const value = resolve(entry?.value);
  return value?.kind === 'scalar' && value.style === 'plain' && /^\d+$/.test(scalarText(value));
}

function isVersioned({ tag, digest }: Found): boolean {
  return hasText(tag) || hasText(digest);
}

/** A version without a name, or an empty digest alone: of an image that another file names. */
function isOverlay(map: MapNode, found: Found, { isBlock }: Around): boolean {
  const isReset = !found.repository && !found.registry && found.digest !== undefined;
  if (!isReset && !isVersioned(found)) return false;
  return isBlock ? !imageBlock.not.some((other) => findEntry(map, other)) : isTagAndDigest(scalarOf(found.tag) ?? '');
}

function isNamedByKey(into: Collection, map: MapNode, found: Found, { isInBlock }: Around): boolean {
  if (isNumber(found.repository) || imageParts.not.some((other) => findEntry(map, other))) return false;
  const isHosted = /^[^/]*[.:][^/]*\//.test(scalarOf(found.repository) ?? '') || hasText(found.registry);
  if (!isHosted && imageParts.hosted.some((other) => findEntry(map, other))) return false;
  const key = found.repository?.key.literal ?? '';
  if (!partsKeys.has(key)) return into.names.ownRepositories.has(key) && isVersioned(found);
  const isPulled = pullPolicy.keys.some((other) => findEntry(map, other));
  const isInner = isInBlock && scalarOf(found.repository)?.includes('/') === true;
  return isVersioned(found) || hasText(found.registry) || isPulled || isInner;
}

const partsKeys: ReadonlySet<string> = new Set(imageParts.keys);

/**
 * A repository as charts write it; `@sha256` at its end takes the digest's hex from the tag. Under a key that says image a
 * blank or a slash at its ends makes it malformed, not something else.
 */
function isName(repository: string, registry: string | null, isBlock: boolean): boolean {
  const written = withoutVersion(repository);
  const name = isBlock ? written.replace(/^[\s/]+/, '').trimEnd() : written;
  return parseName(registry ? joinRegistry(registry, name) : name).ok || /^[a-z0-9.-]+(?::\d+)?\/[\w./-]+$/i.test(name);
}
