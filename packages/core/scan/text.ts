import { addDraft, type Collection, type Context } from './collect.ts';
import { isImageKey, joinPath } from './names.ts';
import type { PullPolicy, Shape } from './occurrence.ts';
import { partOf } from './parts.ts';
import { isPlausible, isTemplated, isUnmistakable, mayNameImage } from './plausible.ts';
import { type ScalarNode, scalarText } from './tree.ts';

/** What is known of a scalar's place. */
export interface TextPlace {
  readonly path: string;
  readonly key: string;
  readonly keyNode?: ScalarNode;
  readonly shape: Shape;
  /** A place that holds an image whatever it looks like: the `image` of a container. */
  readonly certain?: boolean;
  /** A name without `/`, `:` and `@` counts: the map around it looks like a container. */
  readonly bare?: boolean;
  readonly pullPolicy?: PullPolicy;
  readonly takesPullPolicy?: boolean;
}

/** Judges one scalar: a reference, a digest by itself, a text with more YAML in it, or nothing of ours. */
export function visitText(into: Collection, node: ScalarNode, place: TextPlace, context: Context): void {
  const text = scalarText(node);
  if (text.length < 3 || isRecord(place.key)) return;
  if (text.length < 600 && !text.includes('\n')) visitShort(into, node, text, place, context);
  if (mayHoldYaml(text) && mayNameImage(text)) into.embed(node.content(), place.path, context);
}

function visitShort(into: Collection, node: ScalarNode, text: string, place: TextPlace, context: Context): void {
  const named = place.certain || isImageKey(place.key) || into.names.references.has(place.key);
  if (named && isTemplated(text)) {
    into.templated++;
    return;
  }
  if (named ? place.certain || isPlausible(text, place.bare === true) : isUnmistakable(text)) {
    addReference(into, node, place, context, 0);
    return;
  }
  if (place.shape === 'arg') visitArgument(into, node, text, place, context);
  if (/^sha256:[0-9a-f]{64}$/.test(text) || (/^[0-9a-f]{64}$/.test(text) && /digest|sha/i.test(place.key))) {
    into.looseDigests.push({
      path: place.path,
      document: context.document,
      part: partOf(context.source, node, place.keyNode),
    });
  }
}

/** `--flag=ghcr.io/acme/app:1`: the reference begins after the sign. */
function visitArgument(into: Collection, node: ScalarNode, text: string, place: TextPlace, context: Context): void {
  const match = /^[\w.-]+=/.exec(text.replace(/^--?/, ''));
  const from = text.length - text.replace(/^--?/, '').length + (match?.[0].length ?? 0);
  if (match && isUnmistakable(text.slice(from))) addReference(into, node, place, context, from);
}

/** Adds a reference that begins at `from` in the scalar's text. */
export function addReference(
  into: Collection,
  node: ScalarNode,
  place: TextPlace,
  context: Context,
  from: number,
): void {
  const { path, shape, pullPolicy, takesPullPolicy } = place;
  const part = partOf(context.source, node, place.keyNode, from);
  const extras = { ...(pullPolicy && { pullPolicy }), ...(takesPullPolicy && { takesPullPolicy }) };
  addDraft(into, { path, shape, parts: { reference: part }, context, ...extras });
}

/** Annotations that record images without deploying them: kubectl's last applied configuration, a chart's list for a hub. */
function isRecord(key: string): boolean {
  return key.endsWith('/last-applied-configuration') || key.startsWith('artifacthub.io/');
}

function mayHoldYaml(text: string): boolean {
  return text.includes('\n')
    ? /^[\s\-"'{[]*[\w./"'-]+\s*:/m.test(text) || /^\s*[[{]/.test(text)
    : /^\s*[[{].*[\]}]\s*$/s.test(text);
}

/** The path of a map's entry. */
export function entryPath(path: string, key: ScalarNode): string {
  return joinPath(path, scalarText(key));
}
