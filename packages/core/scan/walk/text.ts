import { type ScalarNode, scalarText, valueText } from '../../yaml/node.ts';
import { appendKey } from '../../yaml/path.ts';
import { contentOf } from '../../yaml/scalars.ts';
import { detach } from '../../yaml/source.ts';
import { isImageOf, isOutput } from '../keys/image-variables.ts';
import { isPlausible, isTemplated, isUnmistakable } from '../keys/plausible.ts';
import { partOf } from '../parts.ts';
import { type Property, readProperties } from '../properties.ts';
import { asFilled } from '../template.ts';
import { addPassed, type Collection, type Context, type Draft, type Passing } from './collect.ts';
import { findOwner } from './owner.ts';
import { pushed } from './passing.ts';
import { addReference, type TextPlace } from './reference.ts';
import { addStemmed, type Said } from './stems.ts';
import { visitTemplate } from './templated-text.ts';
import { isReference, namedBy, schemeOf } from './text-place.ts';

/** Judges one scalar: a reference, a digest by itself, a text with more YAML in it, or nothing of ours. */
export function visitText(into: Collection, node: ScalarNode, place: TextPlace, context: Context): void {
  const text = valueText(node);
  if (text.trim() === '') return;
  const found = into.drafts.length;
  if (text.length < 600 && !text.includes('\n')) visitShort(into, node, text, place, context);
  if (text.includes('\n') && text.includes('=')) visitLines(into, node, text, place, context);
  // What is a reference holds none: two places in the same bytes could not both be written.
  if (into.drafts.length > found) return;
  if (mayHoldYaml(node, text, place.key) && into.names.findSign(text) >= 0)
    into.embed(into, contentOf(context.source, node), place.path, context);
}

function visitShort(into: Collection, node: ScalarNode, text: string, place: TextPlace, context: Context): void {
  const from = schemeOf(text, place).length;
  const by = namedBy(into, place, text, from) ?? namedByVariable(text);
  if (by !== null && isTemplated(text)) {
    visitTemplate(into, node, { text, from }, { ...place, by }, context);
    return;
  }
  if (isReference(text.slice(from), by !== null, by === null ? place : { ...place, by })) {
    addReference(into, node, { ...place, by: by ?? 'image.anywhere' }, context, from);
    return;
  }
  if (by !== null && place.versioned !== true && isPlausible(text, true))
    addPassed(into, context, place.path, node.start, { by, why: nameAlone });
  if (place.shape === 'arg' || place.shape === 'env') visitAssignment(into, node, text, place, context);
  else if (text.startsWith('-')) visitAssignment(into, node, text, { ...place, shape: 'arg' }, context);
  visitDigest(into, node, text, place, context);
}

/** Nothing around it says that it is a container's: a machine or a picture has an `image`, too. */
const nameAlone = 'a name alone, which may be no image' as const;

/** `${WEB_IMAGE:=acme/web:1}`: the variable says what the key does not. */
function namedByVariable(text: string): string | null {
  const [, name, value] = /^\$\{(\w+):?[-=]([^{}]+)\}$/.exec(text) ?? [];
  return name !== undefined && value !== undefined && isImageOf(name, value) ? 'image.variable' : null;
}

/** A digest by itself, which may be of an image elsewhere in the file. */
function visitDigest(into: Collection, node: ScalarNode, text: string, place: TextPlace, context: Context): void {
  const isDigest = /^sha256:[0-9a-f]{64}$/.test(text);
  if (!isDigest && !(/^[0-9a-f]{64}$/.test(text) && /digest|sha/i.test(place.key))) return;
  const part = partOf(context.source, node, place.keyNode);
  if (part.encoded) return;
  const owner = findOwner(place.path, context);
  into.looseDigests.push({ path: detach(place.path), document: context.document, part, ...(owner && { owner }) });
}

/**
 * `--flag=ghcr.io/acme/app:1`, `APP_IMAGE=acme/app:1`, `--env=APP_IMAGE=acme/app:1`, `--images=web=acme/web`: the
 * reference begins after the last sign, and the names before it count.
 */
function visitAssignment(into: Collection, node: ScalarNode, text: string, place: TextPlace, context: Context): void {
  const [assigned = '', names = ''] = /^-{0,2}([\w.-]+=(?:[\w.-]+=)?)/.exec(text) ?? [];
  if (assigned === '') return;
  const rest = text.slice(assigned.length);
  if (isOutput(text)) {
    if (isPlausible(asFilled(rest), false)) addPassed(into, context, place.path, node.start, pushed);
    return;
  }
  const isNamed = names.split('=').some((name) => isImageOf(name, rest));
  const found = isNamed ? isPlausible(asFilled(rest), false) : isUnmistakable(rest);
  const by = isNamed ? (place.shape === 'arg' ? 'image.flag' : 'image.variable') : 'image.anywhere';
  if (found) addReference(into, node, { ...place, by }, context, assigned.length);
}

/** A text of `name=reference` lines and no others: properties, the images of an operator by version. */
function visitLines(into: Collection, node: ScalarNode, text: string, place: TextPlace, context: Context): void {
  const lines = readProperties(text);
  const named = namedBy(into, place, text, 0) !== null;
  addStemmed(into, saidByLines(node, text, lines, place, context), { shape: 'embedded', doubtful: false }, context);
  for (const { name, from, to } of lines) {
    const value = text.slice(from, to);
    const found = named || isImageOf(name, value) ? isPlausible(asFilled(value), false) : isUnmistakable(value);
    const line = { ...place, path: appendKey(place.path, name), shape: 'embedded' as const, by: 'image.lines' };
    if (found) addReference(into, node, line, context, from, to);
  }
}

function saidByLines(
  node: ScalarNode,
  text: string,
  lines: readonly Property[],
  { path, keyNode }: TextPlace,
  { source }: Context,
): readonly (readonly [string, Said])[] {
  return lines.map(({ name, from, to }) => {
    const part = () => partOf(source, node, keyNode, from, to);
    return [name, { path: appendKey(path, name), text: text.slice(from, to), part, nodes: [] }];
  });
}

/**
 * A text that an entry of the catalogue leaves alone: it counts as passed over where it would have been taken for an image,
 * or for a text that names some.
 */
export function passText(
  into: Collection,
  node: ScalarNode,
  place: TextPlace,
  context: Context,
  { by, why }: Passing,
): void {
  if (into.names.findSign(valueText(node)) < 0) return;
  const drafts: Draft[] = [];
  const aside: Collection = {
    ...into,
    drafts,
    looseDigests: [],
    pullPolicies: [],
    templated: [],
    passedOver: [],
    problems: [],
    seen: new Set(),
  };
  visitText(aside, node, place, context);
  if (drafts.length > 0) addPassed(into, context, place.path, place.keyNode?.start ?? node.start, { by, why });
}

/**
 * A block scalar of one line is as good as one of many, and so is a value whose key says that it is YAML (`values`,
 * `app.yaml`); any other on its key's line must be a flow collection whole.
 */
function mayHoldYaml(node: ScalarNode, text: string, key: string): boolean {
  const isLong = node.style === 'block' || node.decode?.().text.includes('\n');
  return isLong || /^values$|\.ya?ml$/.test(key)
    ? /^[ \t\-"'{[]*[\w./][\w./"'-]*[ \t]*:/m.test(text) || /^\s*[[{]/.test(text)
    : /^\s*[[{].*[\]}]\s*$/s.test(text);
}

/** The path of a map's entry. */
export function entryPath(path: string, key: ScalarNode): string {
  return appendKey(path, scalarText(key));
}
