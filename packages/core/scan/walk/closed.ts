import { mergeEntries } from '../../yaml/merge.ts';
import { type Entry, type MapNode, type Node, resolve, scalarText } from '../../yaml/node.ts';
import type { Collection, Context } from './collect.ts';
import { isBeside } from './entry.ts';
import { visitExpression } from './expression.ts';
import type { Place } from './places.ts';
import { entryPath, visitText } from './text.ts';

/** Walks a document whose schema says all its images: what its other keys name, it does not run. */
export function walkClosed(into: Collection, node: Node | null, place: Place, context: Context): void {
  const at = resolve(node);
  if (at?.kind === 'map') {
    const whole = mergeEntries(at);
    for (const entry of whole.entries) walkEntry(into, whole, entry, place, context);
  }
  if (at?.kind !== 'sequence') return;
  for (const [index, item] of at.items.entries()) {
    const state = place.state?.next(null) ?? null;
    walkClosed(into, item, { ...place, path: `${place.path}[${index}]`, state }, context);
  }
}

function walkEntry(into: Collection, map: MapNode, { key, value }: Entry, place: Place, context: Context): void {
  const path = entryPath(place.path, key);
  const state = place.state?.next(scalarText(key)) ?? null;
  const { mark = null } = state ?? {};
  const node = resolve(value);
  if (node?.kind !== 'scalar') walkClosed(into, value, { ...place, path, state }, context);
  else if (mark?.kind === 'image' && mark.within === 'cel') visitExpression(into, node, path, mark, context);
  else if (mark?.kind === 'image' && isBeside(mark, map)) {
    const { by, bare = false, certain = false, scheme } = mark;
    const said = { path, keyNode: key, shape: 'reference' as const, by, bare };
    visitText(
      into,
      node,
      scheme === undefined ? { ...said, key: 'image', certain } : { ...said, key: '', scheme },
      context,
    );
  }
}
