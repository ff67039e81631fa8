import { type ScalarNode, valueText } from '../../yaml/node.ts';
import { appendItem, appendKey } from '../../yaml/path.ts';
import { addTemplated, type Collection, type Context } from './collect.ts';
import type { ImageMark } from './places.ts';
import { addReference } from './reference.ts';

/** An image in an expression: where its text stands, and whether more is put behind it. */
export interface CelImage {
  readonly from: number;
  readonly to: number;
  readonly open: boolean;
}

/**
 * The images of what an expression of CEL makes (CEL, "Syntax"): the field `image` of an object or a map, and what a JSON patch puts
 * at a path that ends with it. What is compared is none, nor what a patch only tests.
 */
export function findCelImages(text: string): readonly CelImage[] {
  return [...text.matchAll(field)].flatMap((match): readonly CelImage[] => {
    const { 0: whole, 1: literal = '', 2: more = '', index } = match;
    const before = text.slice(0, index);
    const line = before.slice(before.lastIndexOf('\n') + 1).replace(strings, '');
    const isTest = /\bop\s*:\s*["']test["']/.test(before.slice(before.lastIndexOf('{') + 1));
    if (line.includes('//') || isTest) return [];
    const from = index + whole.length - more.length - literal.length + 1;
    return [{ from, to: from + literal.length - 2, open: more !== '' }];
  });
}

const field =
  /(?:(?<![\w.])["']?image["']?\s{0,99}:|\/image["']\s{0,99},\s{0,99}value\s{0,99}:)\s{0,99}("[^"\\\n]*"|'[^'\\\n]*')(\s{0,99}\+)?/g;
const strings = /"[^"\\\n]*"|'[^'\\\n]*'/g;

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
}
