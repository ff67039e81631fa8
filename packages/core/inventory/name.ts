import { parseName, splitReference } from '../image/parse.ts';
import { imageName } from '../image/reference.ts';
import type { PlacedOccurrence, RunsAs } from '../repository/place.ts';
import { count } from '../text/count.ts';

/** Whose version a place says, and how that is known. */
export type Name =
  /** The place writes the name, a merge key brings it, or a layer of its unit says it. */
  | { readonly kind: 'said'; readonly image: string }
  /**
   * It is that of a block around it in the file (`Occurrence.namedBy`): enough to move a digest, which says itself what it is of; too
   * little to ask a registry for a tag.
   */
  | { readonly kind: 'around'; readonly image: string }
  /** So it may be, and something speaks against it: shown, and nothing is done by it. */
  | { readonly kind: 'doubtful'; readonly image: string }
  /** Nothing that is known here names it; `describeUnnamed` says why. */
  | { readonly kind: 'none' };

/**
 * The name of an image: the one answer that all stories ask for. Also where a tag or digest is malformed, as long as the name itself
 * can be read. The places of a tree have it once `doubtNames` has compared them.
 */
export function nameOf({ image, namedBy, parts, problem }: PlacedOccurrence): Name {
  if (image !== null && namedBy !== undefined) return { kind: namedBy.doubtful ? 'doubtful' : 'around', image };
  if (image !== null) return { kind: 'said', image };
  const text = parts.reference?.text;
  if (text === undefined || problem === null) return { kind: 'none' };
  const result = parseName(text.slice(0, splitReference(text).nameEnd));
  return result.ok ? { kind: 'said', image: imageName(result.reference) } : { kind: 'none' };
}

/** The image that may be moved at a place; null where nobody can tell, or its name is doubtful: a digest would go to somebody else's. */
export function findImage(place: PlacedOccurrence): string | null {
  const name = nameOf(place);
  return name.kind === 'none' || name.kind === 'doubtful' ? null : name.image;
}

/**
 * The image that is deployed from a place: kustomizations may give it another name. What the policy calls mirrors of each other is
 * the same content. Null as for `findImage`, and where several images are deployed from it.
 */
export function findDeployed(place: PlacedOccurrence, origin: (image: string) => string): string | null {
  const image = findImage(place);
  const { runsAs } = place;
  if (image === null || runsAs === undefined) return image;
  if (runsAs.images.includes('')) return null;
  const [first, ...others] = new Set(runsAs.images.map(origin));
  if (first === undefined || others.length > 0) return null;
  return first === origin(image) ? image : (runsAs.images[0] ?? null);
}

/** Why a version is not written at a place that kustomizations change. */
export function describeRunsAs({ images, by, decides }: RunsAs): string {
  if (decides) return `${by} gives it another version, which is written there`;
  return images.length > 1 || images.includes('')
    ? `it runs as ${describeSeveral(images)}; write a digest where each of them is named`
    : `${by} deploys it as ${images.join('')}, which "firstParty" of the policy does not name`;
}

/** The names of several images that one place is deployed as. */
export function describeSeveral(images: readonly string[]): string {
  const names = images.map((image) => image || 'one whose name cannot be read');
  const more = images.length > maxNames ? ' and more' : '';
  return `${count(images.length, 'image')} (${names.slice(0, maxNames).join(', ')}${more})`;
}

/** How many of the names a message lists. */
const maxNames = 3;

/** Whether something says the name, and not only the block around it. */
export function isSaid(place: PlacedOccurrence): boolean {
  return nameOf(place).kind === 'said';
}

/** Why nobody can tell which image a place is of. */
export function describeUnnamed(place: PlacedOccurrence): string {
  const { shape, parts, problem, namedBy, templated } = place;
  if (templated) return describeTemplated(place);
  if (namedBy !== undefined)
    return `nothing shows that it is of the repository of ${namedBy.path} and not of another chart; write its repository beside the version`;
  if (problem?.part === 'reference' || problem?.part === 'repository') return `it names no image: ${problem.message}`;
  return shape === 'kustomize' && !parts.repository
    ? 'its name is a pattern, which may be many images; give each image an entry with its own name'
    : 'nothing in this file names its repository; write it beside the version';
}

/** Why a name without a version is not taken for its latest, by the key that its operator may complete it with. */
export function describeCompleting(key: string): string {
  return `${JSON.stringify(key)} of its resource may complete it, so nobody can say which digest is meant; write its tag here`;
}

/** Why nothing can be decided of a place of which parts are completed elsewhere. */
export function describeTemplated({ templated, parts }: PlacedOccurrence): string {
  return describeTemplate(templated?.name ?? (parts.reference ?? parts.tag ?? parts.digest)?.text ?? '');
}

/** The same of a text that only a template engine can tell. */
export function describeTemplate(text: string): string {
  return `a part of it is templated (${text.slice(0, 200)}), so nobody can tell which image it is; write it out`;
}
