import { onceOf } from '../../text/once.ts';
import { type Entry, findEntry, type MapNode, resolve, scalarText, textOf } from '../../yaml/node.ts';
import { decodedScalar } from '../../yaml/scalars.ts';
import type { Source } from '../../yaml/source.ts';
import { pullPolicy } from '../catalogue/conventions/keys.ts';
import { secretData } from '../catalogue/kubernetes.ts';
import { hasImage } from '../keys/glance.ts';
import type { Context } from './collect.ts';
import type { Place } from './places.ts';

/** The data of a Secret whose keys say image, as what its base64 stands for; every other map as it is. */
export function decodeData(map: MapNode, { key }: Place, { object, source }: Context): MapNode {
  if (key !== secretData.key || object === null || resolve(findEntry(object, key)?.value) !== map) return map;
  if (textOf(object, 'kind') !== secretData.kind || textOf(object, 'apiVersion') !== secretData.apiVersion) return map;
  return map.entries.some((entry) => hasImage(entry.key.literal)) ? decodedIn(source)(map) : map;
}

/** Each map once: what is found in it is told by its nodes. */
const decodedIn = onceOf((source: Source) =>
  onceOf((map: MapNode): MapNode => ({ ...map, entries: map.entries.map((entry) => decoded(entry, source)) })),
);

/** What is no base64 is a template, or what an encryption made of it. A policy is no part of an image, and has nothing to write to. */
function decoded(entry: Entry, source: Source): Entry {
  const value = resolve(entry.value);
  if (value?.kind !== 'scalar' || policies.has(entry.key.literal) || !isBase64(scalarText(value))) return entry;
  return { key: entry.key, value: decodedScalar(value, source) };
}

const policies: ReadonlySet<string> = new Set(pullPolicy.keys);

/** So long a value names no image, but holds a file. */
const longest = 4096;

function isBase64(text: string): boolean {
  return text.length <= longest && /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text) && text.replace(/\s/g, '').length % 4 === 0;
}
