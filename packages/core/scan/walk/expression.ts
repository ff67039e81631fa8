import { type ScalarNode, valueText } from '../../yaml/node.ts';
import { appendItem, appendKey } from '../../yaml/path.ts';
import { contentOf } from '../../yaml/scalars.ts';
import type { Source } from '../../yaml/source.ts';
import { findCelImages } from './cel.ts';
import { findCelTexts } from './cel-texts.ts';
import { addTemplated, type Collection, type Context } from './collect.ts';
import type { ImageMark } from './places.ts';
import { addReference } from './reference.ts';

/** Judges the images of an expression. */
export function visitExpression(
  into: Collection,
  node: ScalarNode,
  path: string,
  mark: ImageMark,
  context: Context,
): void {
  const images = findCelImages(valueText(node));
  for (const [index, { from, to, open }] of images.entries()) {
    const key = appendKey(path, 'image');
    const at = index === 0 ? key : appendItem(key, index);
    if (open) addTemplated(into, context, at, node);
    else addReference(into, node, { path: at, key: 'image', shape: 'embedded', by: mark.by }, context, from, to);
  }
  for (const [index, text] of findCelTexts(contentOf(context.source, node)).entries())
    visitParsed(into, node, text, appendItem(path, index), context);
}

/** What is put between its parts may make another document of it than the one that stands here. */
function visitParsed(into: Collection, node: ScalarNode, text: Source, path: string, context: Context): void {
  const before = [into.drafts, into.templated, into.passedOver].map(({ length }) => length);
  into.embed(into, text, path, context);
  const after = [into.drafts, into.templated, into.passedOver].map(({ length }) => length);
  if (saysImage.test(text.text) && before.every((length, index) => length === after[index]))
    addTemplated(into, context, path, node);
}

const saysImage = /^[\s-]*(?:.*[{,]\s*)?["']?image["']?[ \t]*:/m;
