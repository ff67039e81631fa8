import { parseReference, splitReference } from '../image/parse.ts';
import { compileExpression, type Matcher } from './expression.ts';
import type { KustomizeImage } from './kustomization.ts';

/** An image on its way up: what it says by then, and which kustomization changed it last. */
export interface Image {
  readonly text: string;
  readonly changedBy: string | null;
}

/** An entry of `images:`, and the kustomization that it stands in. */
export interface Entry {
  readonly file: string;
  readonly image: KustomizeImage;
}

/** Says what an entry makes of an image. */
export type Transform = (image: Image, entry: Entry) => Image;

/** The kustomization that gave an image its digest; null when it has none. */
export function pinOf({ text, changedBy }: Image): string | null {
  const parsed = parseReference(text);
  return parsed.ok && parsed.reference.digest !== null ? changedBy : null;
}

/** Steps for a whole tree, a plain name being one: more is no tree that a person keeps. */
const maxSteps = 5_000_000;
const expressionSteps = 20;
/** No reference is longer; what a hostile new name makes longer is no pin. */
const maxText = 1000;
/** What nobody can tell any more: it has no digest, and gets none. */
export const lost: Image = { text: '', changedBy: null };

/**
 * Kustomize's images transformer (kustomize, `imagetag` filter): the name is an anchored regular expression over the whole
 * image; a tag or a suffix without a digest takes the digest away, a digest alone the tag. A name that cannot be read here
 * gives nothing a digest, but may take one. Expressions are compiled once; when the steps are used up, nothing is pinned.
 */
export function openTransform(): Transform {
  const known = new Map<string, Name>();
  let steps = 0;
  return (image, { file, image: entry }) => {
    const name = known.get(entry.name) ?? compileName(entry.name);
    known.set(entry.name, name);
    steps += name.cost;
    if (image === lost || steps > maxSteps || image.text.length > maxText) return lost;
    const isMeant = name.matches === null ? !hasDigest(entry) : name.matches(image.text);
    return isMeant ? { text: rewrite(image.text, entry), changedBy: file } : image;
  };
}

function hasDigest({ digest, newTag }: KustomizeImage): boolean {
  return digest !== null || newTag?.includes('@') === true;
}

function rewrite(text: string, entry: KustomizeImage): string {
  const { nameEnd, tag, digest } = splitReference(text);
  const name = entry.newName ?? text.slice(0, nameEnd);
  const oldTag = tag === null ? '' : text.slice(tag.start, tag.end);
  if (entry.newTag !== null || entry.digest !== null) return join(name, entry.newTag, entry.digest);
  if (entry.tagSuffix !== null) return join(name, oldTag + entry.tagSuffix, null);
  return join(name, oldTag, digest === null ? null : text.slice(digest.start));
}

function join(name: string, tag: string | null, digest: string | null): string {
  return `${name}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
}

interface Name {
  readonly matches: Matcher | null;
  readonly cost: number;
}

/** As `IsImageMatched` of kustomize writes it, where a `|` in the name parts the whole. */
function compileName(name: string): Name {
  const whole = `^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`;
  if (!/^[\w./:-]{0,500}$/.test(name)) return { matches: compileExpression(whole), cost: expressionSteps };
  // Nothing in a plain name is repeated: JavaScript may be asked.
  const plain = new RegExp(whole);
  return { matches: (text) => plain.test(text), cost: 1 };
}
