import { hasVersion } from '../../image/written.ts';
import { isImageKey, isVersionedKey, splitFlatKey } from '../keys/image-keys.ts';
import { isNearImageKey } from '../keys/image-variables.ts';
import { isPlausible, isTemplated, isUnmistakable } from '../keys/plausible.ts';
import type { Collection } from './collect.ts';
import type { TextPlace } from './reference.ts';

/**
 * What stands before the image: the scheme that an entry asks for; `docker://` of an action, `ubuntu-latest:docker://` of a
 * runner's label; `docker-image://` and `base=docker-image://` of a build.
 */
export function schemeOf(text: string, { scheme }: TextPlace): string {
  if (scheme !== undefined && text.startsWith(scheme)) return scheme;
  if (text.includes(named)) return /^(?:[\w.-]+=)?docker-image:\/\//.exec(text)?.[0] ?? '';
  return text.includes(docker) ? (/^(?:[\w.-]+:)?docker:\/\//.exec(text)?.[0] ?? '') : '';
}

const docker = 'docker://';
const named = 'docker-image://';

/** The entry, or the convention, that says that a place holds an image; null where only its value may. */
export function namedBy(into: Collection, place: TextPlace, text: string, from: number): string | null {
  const { certain, key, keyNode, by } = place;
  if (from > 0 && text.startsWith(named, from - named.length)) return 'docker-image-url';
  if (from > 0 && isNamedUrl(place, from)) return by ?? 'docker-url';
  if (certain === true || (isImageKey(key) && isNamedBy(key, text))) return by ?? 'image.key';
  if (into.names.references.has(key)) return 'policy.fields';
  if (keyNode !== undefined && isNearImageKey(key, text)) return 'image.near';
  return text.includes('/') && splitFlatKey(key)?.role === 'tag' ? 'image.siblings' : null;
}

/** What stands before the image says so, but for `docker://` alone, which may be before a host. */
function isNamedUrl({ scheme, key }: TextPlace, from: number): boolean {
  return scheme !== undefined || key === 'uses' || from !== docker.length;
}

/** `imageUrl` may hold a picture's: one that is an image has a version, or a template for it. */
function isNamedBy(key: string, text: string): boolean {
  return !isVersionedKey(key) || hasVersion(text) || isTemplated(text);
}

export function isReference(text: string, named: boolean, place: TextPlace): boolean {
  if (place.versioned && !hasVersion(text)) return false;
  // A blank at an end makes a reference malformed, not something else: a template may even swallow it.
  return named
    ? place.certain === true || isPlausible(text.trim(), place.bare === true || place.by === 'docker-image-url')
    : isUnmistakable(text);
}
