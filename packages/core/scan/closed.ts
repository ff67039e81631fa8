import { mergeEntries } from '../yaml/merge.ts';
import { type Entry, type Node, resolve, scalarText } from '../yaml/node.ts';
import type { Collection, Context } from './collect.ts';
import type { Place } from './places.ts';
import { entryPath, visitText } from './text.ts';

/** Walks a document whose schema says all its images: what its other keys name, it does not run. */
export function walkClosed(into: Collection, node: Node | null, place: Place, context: Context): void {
  const at = resolve(node);
  if (at?.kind === 'map') for (const entry of mergeEntries(at).entries) walkEntry(into, entry, place, context);
  if (at?.kind !== 'sequence') return;
  for (const [index, item] of at.items.entries()) {
    const state = place.state?.next(null) ?? null;
    walkClosed(into, item, { ...place, path: `${place.path}[${index}]`, state }, context);
  }
}

function walkEntry(into: Collection, { key, value }: Entry, place: Place, context: Context): void {
  const path = entryPath(place.path, key);
  const state = place.state?.next(scalarText(key)) ?? null;
  const { mark = null } = state ?? {};
  const node = resolve(value);
  if (node?.kind !== 'scalar') walkClosed(into, value, { ...place, path, state }, context);
  else if (mark?.kind === 'image') {
    const { by, bare = false, certain = false } = mark;
    visitText(into, node, { path, key: 'image', keyNode: key, shape: 'reference', by, bare, certain }, context);
  }
}
