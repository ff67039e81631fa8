import { hasVersion } from '../image/written.ts';
import type { ScalarNode } from '../yaml/node.ts';
import { addTemplated, type Collection, type Context } from './collect.ts';
import { isNoImage, isPlausible, isTemplated } from './plausible.ts';
import { addReference, type TextPlace } from './reference.ts';
import { findFallback, openTemplate } from './template.ts';

/**
 * A text of which a part is completed elsewhere: what it falls back on, what is certain of it, or that nobody can tell. `from`: where
 * the reference begins, behind a scheme.
 */
export function visitTemplate(
  into: Collection,
  node: ScalarNode,
  { text, from }: { readonly text: string; readonly from: number },
  place: TextPlace,
  context: Context,
): void {
  const bare = place.bare === true;
  const otherwise = findFallback(text);
  const literal = otherwise === null ? '' : text.slice(otherwise.from, otherwise.to);
  if (otherwise !== null && !isTemplated(literal) && isPlausible(literal, bare)) {
    const said = { ...place, ...(otherwise.value !== undefined && { unless: otherwise.value }) };
    addReference(into, node, said, context, otherwise.from, otherwise.to);
    return;
  }
  const filled = openTemplate(text.slice(from))?.filled;
  if (filled === undefined) addTemplated(into, context, place.path, node);
  else if (place.versioned && !hasVersion(filled)) return;
  else if (place.certain || isPlausible(filled, bare)) addReference(into, node, place, context, from);
  else if (!isNoImage(filled)) addTemplated(into, context, place.path, node);
}
