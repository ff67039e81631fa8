import { groupBy } from '../text/collate.ts';
import { below, canBeNamed, escapeGlob, mergePrefixes, type Prefix, prefixKey } from './prefixes.ts';
import { decisiveRank, findWord, isContainer, isShared, locateWord, rankOf } from './words.ts';

/** Where environments were found. */
export interface FoundLayout {
  readonly layout: readonly string[];
  /** How many more patterns were found than are listed. */
  readonly leftOut: number;
  /** What `{env}` reads, and where: two that share a place hold the same things. */
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
  readonly shared: readonly string[];
}

/** A place in a path that may name an environment. */
interface Hit {
  readonly file: string;
  /** The directories before it. */
  readonly prefix: Prefix;
  /** The rest of the path with `{env}` in it, as a glob: `{env}/**`, `values-{env}.yaml`. */
  readonly template: string;
  readonly directory: string;
}

/**
 * Finds the layout by convention. A directory or a part of a file name is an environment when it is a word for one and has
 * another one beside it, or stands in a directory such as `overlays`; and when one of all those found goes beyond tests.
 * `files` are all that could name an image, `telling` those that name one or deploy others that do: a place without any is no
 * environment of images.
 */
export function findLayout(files: readonly string[], telling: ReadonlySet<string>): FoundLayout {
  const own = files.filter((file) => !file.startsWith('.github/') && canBeNamed(file));
  const siblings = groupBy(keepSiblings(own.flatMap(findHits)), clusterKey).values();
  const all = joinAlike([...siblings].filter((hits) => isDecisive(hits) && hits.some(({ file }) => telling.has(file))));
  const clusters = all.sort((a, b) => b.length - a.length).slice(0, maximumPatterns);
  const found = clusters.flat();
  const inLayout = new Set(found.map(({ file }) => file));
  const others = own.filter((file) => telling.has(file) && !inLayout.has(file));
  return {
    layout: clusters.map(toLayout),
    leftOut: all.length - clusters.length,
    places: placesOf(found),
    shared: found.length === 0 ? [] : findShared(others),
  };
}

/** So many directories at the root that are laid out alike are one pattern. */
const manyAlike = 4;

/** Puts together what differs only in its first directory, where that is so often that it is the rule. */
function joinAlike(clusters: readonly (readonly Hit[])[]): (readonly Hit[])[] {
  const alike = groupBy(clusters, ([hit]) => JSON.stringify([hit?.template, hit?.prefix.length]));
  return [...alike.values()].flatMap((group) => {
    const joined = group.flat();
    const depth = joined[0]?.prefix.length ?? 0;
    const isName = joined[0]?.template.includes('.') === true;
    // Nothing but wildcards before a directory would take every directory of that depth for an environment.
    const isTold = depth === 1 || isName || Array.from({ length: depth }).some((_, at) => at > 0 && isSame(joined, at));
    return group.length >= manyAlike && isTold ? [joined] : group;
  });
}

const isSame = (hits: readonly Hit[], at: number): boolean =>
  hits.every(({ prefix }) => prefix[at] === hits[0]?.prefix[at]);

function placesOf(hits: readonly Hit[]): FoundLayout['places'] {
  const places = new Map<string, Set<string>>();
  for (const { directory, prefix, template } of hits) {
    const place = `${prefix.join('/')}\n${template}`;
    places.set(directory, (places.get(directory) ?? new Set()).add(place));
  }
  return places;
}

/** A layout has its path of keys behind a `#`, so that one in a name is written as any character. */
function toLayout(hits: readonly Hit[]): string {
  const prefix = mergePrefixes(hits.map((hit) => hit.prefix));
  return below(prefix, hits[0]?.template ?? '').replaceAll('#', '?');
}

/** More than this is no layout that a person would write. */
const maximumPatterns = 20;

/** A directory must be one that the policy file can say: no wildcards, no spaces. */
const plain = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/;

function findHits(file: string): readonly Hit[] {
  const parts = file.split('/');
  const directories = parts.slice(0, -1).flatMap((directory, index) => {
    if (!plain.test(directory) || findWord(directory) === null) return [];
    return [{ file, prefix: parts.slice(0, index), template: '{env}/**', directory }];
  });
  return [...directories, ...findInName(file, parts)];
}

/** One whole word of the name: `dev` in `values-dev.yaml`, `dev.yaml` and `dev.values.yaml`. */
function findInName(file: string, parts: Prefix): readonly Hit[] {
  const name = parts.at(-1) ?? '';
  const located = locateWord(name.replace(/\.(?:ya?ml|json)(?:\.\w+)?$/i, ''));
  if (located === null) return [];
  const { word, at } = located;
  const template = `${escapeGlob(name.slice(0, at))}{env}${escapeGlob(name.slice(at + word.length))}`;
  return [{ file, prefix: parts.slice(0, -1), template, directory: word }];
}

/** By where they stand: two of them make a lane each; so does one in a directory made for them. */
function keepSiblings(hits: readonly Hit[]): readonly Hit[] {
  const places = groupBy(hits, ({ prefix, template }) => `${template}\n${prefix.join('/')}`);
  return [...places.values()].flatMap((siblings) => {
    if (isContainer(siblings[0]?.prefix.at(-1) ?? '')) return siblings;
    // Elsewhere `test-harness` is what it says, and no environment.
    const exact = siblings.filter(({ directory }) => rankOf(directory) !== undefined);
    return new Set(exact.map(({ directory }) => directory)).size > 1 ? exact : [];
  });
}

const clusterKey = ({ prefix, template }: Hit): string => `${template}\n${prefixKey(prefix)}`;

function isDecisive(hits: readonly Hit[]): boolean {
  const directories = new Set(hits.map(({ directory }) => directory));
  const ranks = [...directories].map((directory) => findWord(directory)?.rank ?? 0);
  return directories.size > 1 && ranks.some((rank) => rank >= decisiveRank);
}

/** Files and directories that stand for all environments, by name. */
function findShared(files: readonly string[]): readonly string[] {
  const hits = files.flatMap((file) => {
    const parts = file.split('/');
    const index = parts.findIndex((part, at) => isShared(at < parts.length - 1 ? part : (part.split('.', 1)[0] ?? '')));
    if (index < 0) return [];
    const isDirectory = index < parts.length - 1;
    const template = isDirectory ? `${escapeGlob(parts[index] ?? '')}/**` : escapeGlob(parts[index] ?? '');
    return [{ prefix: parts.slice(0, index), template }];
  });
  const clusters = groupBy(hits, ({ prefix, template }) => `${template}\n${prefixKey(prefix)}`);
  return [...clusters.values()]
    .map((cluster) => below(mergePrefixes(cluster.map(({ prefix }) => prefix)), cluster[0]?.template ?? ''))
    .slice(0, maximumPatterns);
}
