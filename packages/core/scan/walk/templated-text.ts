import { hasVersion } from '../../image/written.ts';
import type { ScalarNode } from '../../yaml/node.ts';
import { findFallbacks } from '../fallback.ts';
import { isNoImage, isPlausible, isTemplated } from '../keys/plausible.ts';
import { openTemplate } from '../template.ts';
import { addTemplated, type Collection, type Context } from './collect.ts';
import { addReference, type TextPlace } from './reference.ts';

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
  const otherwise = findFallbacks(text).filter(({ from: start, to }) => {
    const literal = text.slice(start, to);
    return !isTemplated(literal) && isPlausible(literal, bare);
  });
  for (const { from: start, to, value } of otherwise)
    addReference(into, node, { ...place, ...(value !== undefined && { unless: value }) }, context, start, to);
  if (otherwise.length > 0) return;
  const filled = openTemplate(text.slice(from))?.filled;
  if (filled === undefined) addTemplated(into, context, place.path, node);
  else if (place.versioned && !hasVersion(filled)) return;
  else if (place.certain || isPlausible(filled, bare)) addReference(into, node, place, context, from);
  else if (!isNoImage(filled)) addTemplated(into, context, place.path, node);
}
