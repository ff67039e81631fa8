import { isDigest } from '../../image/digest.ts';
import { findTagProblem } from '../../image/parse.ts';
import { hasVersion } from '../../image/written.ts';
import { imageStems } from '../catalogue/conventions/parts.ts';
import { asFilled, openTemplate } from '../template.ts';
import { isPlausible, isTemplated } from './plausible.ts';

/** What stands beside a name of an image and is said of it. */
export interface Siblings<Item> {
  readonly registry?: Item;
  readonly tag?: Item;
  readonly digest?: Item;
}

/** What may be said of it, and nobody can tell: by the name that says it. */
export interface Doubtful {
  readonly doubtful: string;
}

/** Values by their names as these are compared: in any case, whatever parts their words. */
export type ByName<Item> = ReadonlyMap<string, readonly [name: string, item: Item]>;

export function byName<Item>(named: Iterable<readonly [name: string, item: Item]>): ByName<Item> {
  return new Map([...named].map((each) => [fold(each[0]), each] as const));
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '');
}

/**
 * The version of an image whose name has none: beside `WEB_IMAGE` what `WEB_IMAGE_TAG` or `WEB_TAG` says. Null where nothing does.
 * `openNamed`: what stands beside it; `textOf`: the text of an item; `versioned`: what takes them is known to put a `WEB_VERSION` behind the name, which else is doubtful.
 */
export function findSiblings<Item>(
  name: string,
  text: string,
  openNamed: () => ByName<Item>,
  textOf: (item: Item) => string,
  versioned = false,
): Siblings<Item> | Doubtful | null {
  const [own, ...stems] = stemsOf(name);
  if (own === undefined || !isNameAlone(text)) return null;
  const named = openNamed();
  const say = (keys: readonly string[], isSuch: (text: string) => boolean) =>
    keys.map((key) => named.get(key)).find((found) => found !== undefined && isSuch(textOf(found[1])));
  const { registry, tag, digest } = imageStems.parts;
  const all = [own, ...stems];
  const pin = say(ending(all, digest), isDigest);
  const tagged = say(ending(all, tag), (said) => said !== '');
  const version = tagged ?? (pin ? undefined : say(ending(all, versionsOf(text)), (said) => said !== ''));
  if (version === undefined && pin === undefined) return null;
  const isJoined = version === tagged || versioned;
  if (version !== undefined && !(isJoined && isTag(textOf(version[1])))) return { doubtful: version[0] };
  const host = say(ending([own], registry), (said) => said !== '');
  return {
    ...(host && { registry: host[1] }),
    ...(version && { tag: version[1] }),
    ...(pin && { digest: pin[1] }),
  };
}

const versionsOf = (name: string): readonly string[] => (name.includes('/') ? imageStems.versions : []);

const ending = (stems: readonly string[], words: readonly string[]) =>
  stems.flatMap((stem) => words.map((word) => stem + word));

/** The name itself, and what it is without the words for an image; none where it does not end with one. */
function stemsOf(name: string): readonly string[] {
  const folded = fold(name);
  const ends = words.filter((end) => folded.endsWith(end));
  const stems = ends.map((end) => folded.slice(0, -end.length)).filter((stem) => stem !== '');
  return ends.length === 0 ? [] : [folded, ...stems];
}

const words = imageStems.keys.map((key) => fold(key.replaceAll('*', '')));

/** A name without a version, also where its beginning is a template. */
function isNameAlone(text: string): boolean {
  const template = openTemplate(text);
  if (template === null ? isTemplated(text) : template.end === text.length) return false;
  const filled = asFilled(text);
  return !hasVersion(filled) && isPlausible(filled, true);
}

/** A tag, with its digest or without it; or what only a template engine can tell. */
function isTag(text: string): boolean {
  const [tag = '', digest] = text.split('@', 2);
  return isTemplated(text) || (findTagProblem(tag) === null && (digest === undefined || isDigest(digest)));
}
