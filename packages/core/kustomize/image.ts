import { parseReference } from '../image/parse.ts';
import { addAll } from '../text/collate.ts';
import { onceOf } from '../text/once.ts';
import { scalarText } from '../yaml/node.ts';
import { compileExpression, type Matcher } from './expression.ts';
import { isNamePattern, type KustomizeImage } from './kustomization.ts';
import { type Composed, madeScalar, type Place, placeOf, type Said } from './layer.ts';

/** An entry of `images:`, and the file that it stands in. */
export interface Entry {
  readonly file: string;
  readonly image: KustomizeImage;
}

/** Says what an entry makes of an image. */
export type Transform = (image: Composed, entry: Entry) => Composed;

/** Counts steps of work; throws when they are more than any tree that a person keeps needs. */
export type Spend = (steps: number) => void;

/** A build was given up: more steps than are followed. */
export class TooMuch extends Error {}

export const tooMuch = 'there is more to follow in this tree than in any that a person keeps';

/** Steps for a whole tree, a plain name that is compared being one. */
const maxSteps = 8_000_000;
const expressionSteps = 20;
const rewriteSteps = 20;
/** No reference is longer; what a hostile new name makes longer is no pin. */
const maxText = 1000;

export function openBudget(limit = maxSteps): Spend {
  let steps = 0;
  return (more) => {
    steps += more;
    if (steps > limit) throw new TooMuch(tooMuch);
  };
}

/** Whether what a scalar says names its image by a digest. */
export function isPinnedText(text: string): boolean {
  const parsed = parseReference(text);
  return parsed.ok && parsed.reference.digest !== null;
}

/** Which places say the parts of an image. */
export function saidOf(image: Composed): Said {
  if (image.says) return image.says;
  const place = placeOf(image);
  const { tag, digest } = split(scalarText(image));
  const through = place === null ? [] : [place];
  return { name: place, tag: tag ? place : null, digest: digest ? place : null, through, by: place?.file ?? '' };
}

/** All places that had a say in what a scalar is, the first one first. */
export const placesOf = onceOf((image: Composed): readonly Place[] => {
  const layers: Composed[] = [];
  for (let at: Composed | undefined = image; at !== undefined; at = at.over) layers.push(at);
  const places: Place[] = [];
  for (const layer of layers.reverse()) addAll(places, saidOf(layer).through);
  return places;
});

/**
 * Kustomize's images transformer (kustomize, `imagetag` filter): the name is an anchored regular expression over the whole
 * image; a tag or a suffix without a digest takes the digest away, a digest alone the tag. Of a name that cannot be read here
 * nobody knows what it selects. Expressions are compiled once.
 */
export function openTransform(spend: Spend): Transform {
  const known = new Map<string, Name>();
  return (image, { file, image: entry }) => {
    if (!changes(entry) || image.unknown !== undefined) return image;
    const name = known.get(entry.name) ?? compileName(entry.name);
    known.set(entry.name, name);
    spend(name.cost);
    const text = scalarText(image);
    if (name.matches === null)
      return { ...image, unknown: `the images of ${file} select by an expression that only kustomize can tell` };
    if (text.length > maxText)
      return { ...image, unknown: `the images of ${file} make a name that is longer than any` };
    if (!name.matches(text)) return image;
    spend(rewriteSteps);
    return rewrite(image, text, entry, file);
  };
}

/** Whether an entry says anything of what it selects. */
export function changes({ newName, newTag, digest, tagSuffix }: KustomizeImage): boolean {
  return (newName ?? newTag ?? digest ?? tagSuffix) !== null;
}

function rewrite(image: Composed, text: string, entry: KustomizeImage, file: string): Composed {
  const before = split(text);
  const says = saidOf(image);
  const at = (key: 'newName' | 'newTag' | 'digest' | 'tagSuffix'): Place => ({ file, start: entry.at?.[key] ?? -1 });
  const name = entry.newName === null ? says.name : at('newName');
  const through = Object.values(entry.at ?? {}).map((start) => ({ file, start }));
  const make = (tag: string | null, digest: string | null, tagAt: Place | null, digestAt: Place | null): Composed => {
    const written = `${entry.newName ?? before.name}${tag ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`;
    const isDigest = digest === null && tag?.includes('@');
    const said = {
      name,
      tag: tag ? tagAt : null,
      digest: isDigest ? tagAt : digest ? digestAt : null,
      through,
      by: file,
    };
    return madeScalar(written, { over: image, says: said });
  };
  if (entry.newTag !== null || entry.digest !== null) {
    return make(entry.newTag, entry.digest, at('newTag'), at('digest'));
  }
  if (entry.tagSuffix !== null) return make((before.tag ?? '') + entry.tagSuffix, null, at('tagSuffix'), null);
  return make(before.tag, before.digest, says.tag, says.digest);
}

/** The image that an entry makes of one that is not here: as far as the entry itself tells. Null where its name is a pattern. */
export function imageOf({ file, image: entry }: Entry): Composed | null {
  if (!changes(entry) || (entry.newName === null && isNamePattern(entry.name))) return null;
  const start = entry.at?.newName ?? entry.at?.name ?? -1;
  const says: Said = { name: { file, start }, tag: null, digest: null, through: [], by: file };
  const before = madeScalar(entry.newName ?? entry.name, { says });
  return rewrite(before, scalarText(before), entry, file);
}

/** As kustomize takes an image apart (`image.Split`): what stands before the first slash is never looked at. */
export function split(text: string): {
  readonly name: string;
  readonly tag: string | null;
  readonly digest: string | null;
} {
  const from = Math.max(0, text.indexOf('/'));
  const at = text.indexOf('@', from);
  const colon = text.indexOf(':', from);
  if (colon < 0 || (at >= 0 && at < colon)) {
    return at < 0
      ? { name: text, tag: null, digest: null }
      : { name: text.slice(0, at), tag: null, digest: text.slice(at + 1) };
  }
  const tag = text.slice(colon + 1, at < 0 ? undefined : at);
  return { name: text.slice(0, colon), tag, digest: at < 0 ? null : text.slice(at + 1) };
}

interface Name {
  readonly matches: Matcher | null;
  readonly cost: number;
}

/** As `IsImageMatched` of kustomize writes it, where a `|` in the name parts the whole. */
const version = '(:[a-zA-Z0-9_.{}-]*)?(@[a-zA-Z0-9]+([.+_-][a-zA-Z0-9]+)*:[a-zA-Z0-9_.{}-]*)?$';

function compileName(name: string): Name {
  if (!/^[\w./:@-]{0,500}$/.test(name))
    return { matches: compileExpression(`^${name}${version}`), cost: expressionSteps };
  // Nothing in a plain name is repeated: JavaScript may be asked.
  const plain = new RegExp(`^${name}${version}`);
  return { matches: (text) => plain.test(text), cost: 1 };
}
