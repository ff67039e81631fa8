import { parseReference, splitReference } from '../reference/parse.ts';
import type { KustomizeImage } from '../scan/kustomization.ts';
import { compileExpression, type Matcher } from './expression.ts';

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

/**
 * Kustomize's images transformer (kustomize, `imagetag` filter): the name is an anchored regular expression over the whole
 * image; a tag or a suffix without a digest takes the digest away, a digest alone the tag. A name that cannot be read here
 * gives nothing a digest, but may take one. Expressions are compiled once.
 */
export function openTransform(): Transform {
  const known = new Map<string, Matcher | null>();
  return (image, { file, image: entry }) => {
    const compiled = known.get(entry.name);
    const matches = compiled === undefined ? compileName(entry.name) : compiled;
    known.set(entry.name, matches);
    const isMeant = matches === null ? !hasDigest(entry) : matches(image.text);
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

/** As `IsImageMatched` of kustomize writes it, where a `|` in the name parts the whole. */
function compileName(name: string): Matcher | null {
  const whole = `^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`;
  if (!/^[\w./:-]*$/.test(name)) return compileExpression(whole);
  // Nothing in a plain name is repeated: JavaScript may be asked.
  const plain = new RegExp(whole);
  return (text) => plain.test(text);
}
