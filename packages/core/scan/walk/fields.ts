import { mergeEntries } from '../../yaml/merge.ts';
import { type Entry, findEntry, type MapNode, resolve, valueText } from '../../yaml/node.ts';
import { parsePath } from '../../yaml/path.ts';
import type { Part, Parts, Role } from '../occurrence.ts';
import { partOf } from '../parts.ts';
import type { Context } from './collect.ts';

/** The entries of a map that name an image in parts, by the part that each is. */
export type Found = { readonly [R in Exclude<Role, 'reference'>]?: Entry };

/**
 * The parts that entries hold; none when all of them are empty. An empty digest is one all the same where it takes back what is
 * merged, or stands alone: then it takes back what another file says.
 */
export function toParts(context: Context, found: Found, merged: Parts = {}): Parts {
  const parts: { -readonly [R in Role]?: Part } = {};
  for (const role of ['registry', 'repository', 'tag', 'digest'] as const) {
    const part = partIn(context, found[role]);
    if (part) parts[role] = part;
  }
  const says = Object.values(parts).some((part) => part.text !== '');
  const isReset = parts.digest && (Object.keys(merged).length > 0 || (!found.repository && !found.registry));
  return says || isReset ? parts : {};
}

/** The part that an entry holds from an index on, through an alias too. */
export function partIn({ source }: Context, entry: Entry | undefined, from = 0): Part | undefined {
  const value = resolve(entry?.value);
  if (!entry || value?.kind !== 'scalar') return undefined;
  const part = partOf(source, value, entry.key, from);
  return entry.value?.kind === 'alias' ? { ...part, aliased: true } : part;
}

/** The text of an entry's scalar; null when it has none, empty for `""`, `~` and nothing at all. */
export function scalarOf(entry: Entry | undefined): string | null {
  if (!entry) return null;
  const value = resolve(entry.value);
  if (value === null) return entry.value === null ? '' : null;
  return value.kind === 'scalar' ? valueText(value) : null;
}

export function hasText(entry: Entry | undefined): boolean {
  return Boolean(scalarOf(entry));
}

/**
 * Whether `acme/app:1` and a digest beside it are one image. A tag beside it may be anything, and so may a `sha` that is none of a
 * manifest; a digest is the image's, and would stay behind. Of `acme/app:1@sha256` the tag is the rest.
 */
export function isSplit(image: string, tag: Entry | undefined, digest: Entry | undefined): boolean {
  if (image.endsWith('@sha256') && !digest) return /^[0-9a-f]{64}$/.test(scalarOf(tag) ?? '');
  return !tag && !image.includes('@') && /^(?:sha256:)?[0-9a-f]{64}$/.test(scalarOf(digest) ?? '');
}

/** The entry of a key whose value is a scalar or nothing. */
export function scalarEntry(map: MapNode, key: string): Entry | undefined {
  const entry = findEntry(map, key);
  return entry && scalarOf(entry) !== null ? entry : undefined;
}

/** The entry at a path of keys below a map, `a.b.c`. */
export function entryBelow(map: MapNode, path: string): Entry | undefined {
  let entry: Entry | undefined;
  let node: ReturnType<typeof resolve> = map;
  for (const key of parsePath(path) ?? []) {
    entry = node?.kind === 'map' ? findEntry(mergeEntries(node), String(key)) : undefined;
    node = resolve(entry?.value);
  }
  return entry;
}

/** What the keys around a map say: its own that it is an image, or the one above it that it is of one (`image.main`). */
export interface Around {
  readonly isBlock: boolean;
  readonly isInBlock: boolean;
  readonly path: string;
  /** It is among Helm values. */
  readonly values: boolean;
}
