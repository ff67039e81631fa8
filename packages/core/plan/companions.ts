import type { Edit } from '../edit/edit.ts';
import { digestText } from '../edit/part.ts';
import { matchAny } from '../policy/glob.ts';
import type { EnvironmentName } from '../policy/policy.ts';
import type { PlacedDigest } from '../repository/place.ts';
import { type PlaceId, placeId } from '../repository/place-id.ts';
import { groupBy } from '../text/collate.ts';
import { dropIndexes, hasItem, isItem, splitPath } from '../yaml/path.ts';
import type { Move, Surroundings } from './move.ts';

/** What moves along with a place, and what was left standing beside it. */
export interface Companions {
  readonly edits: readonly Edit[];
  readonly notes: readonly string[];
}

/**
 * By the places of the moves that carry them: values in the same file and environment that hold exactly the old digest of a moving image, such as `FOO_IMAGE_DIGEST`.
 * One moves along where its name says that it is of this image, where it is beside it, or where the policy names it. Any other is left
 * and the reviewer told: an approval, a history, what a rollback goes to, an item of a list.
 */
export function findCompanions(
  moves: readonly Move[],
  surroundings: Surroundings,
  sources?: Surroundings['looseDigests'],
): ReadonlyMap<PlaceId, Companions> {
  const found = new Map<PlaceId, Companions>();
  const isNamed = matchAny(surroundings.companions ?? []);
  const targets = findTargets(moves, surroundings);
  for (const move of moves) {
    const target = targets.get(targetKey(move.occurrence));
    const id = placeId(move.occurrence);
    if (target?.first !== id) continue;
    const loose = (surroundings.looseDigests.get(move.occurrence.file) ?? []).filter((digest) => isHeld(digest, move));
    if (loose.length > 0) found.set(id, moveAlong(loose, target.digest, move, { sources, isNamed }));
  }
  return found;
}

/** For every old digest of a file and environment: the move that carries its companions, and the one digest all its places get, if there is one. */
function findTargets(moves: readonly Move[], { occurrences, looseDigests }: Surroundings) {
  const moved = new Map(moves.map((move) => [placeId(move.occurrence), move.to.digest]));
  const targets = new Map<string, { readonly first: PlaceId | null; readonly digest: string | null }>();
  for (const occurrence of occurrences) {
    if (occurrence.digest === null || !looseDigests.has(occurrence.file)) continue;
    const key = targetKey(occurrence);
    const id = placeId(occurrence);
    const digest = moved.get(id) ?? null;
    const known = targets.get(key);
    const first = known?.first ?? (moved.has(id) ? id : null);
    targets.set(key, { first, digest: known && known.digest !== digest ? null : digest });
  }
  return targets;
}

function targetKey(place: { file: string; environment: EnvironmentName; digest: string | null }): string {
  return JSON.stringify([place.file, place.environment, place.digest]);
}

function isHeld(loose: PlacedDigest, { occurrence }: Move): boolean {
  return loose.environment === occurrence.environment && normalise(loose.part.text) === occurrence.digest;
}

function moveAlong(
  loose: readonly PlacedDigest[],
  digest: string | null,
  { occurrence, from }: Move,
  {
    sources,
    isNamed,
  }: { readonly sources: Surroundings['looseDigests'] | undefined; readonly isNamed: (name: string) => boolean },
): Companions {
  const peers = (sources?.get(from?.file ?? '') ?? []).filter(({ environment }) => environment === from?.environment);
  const counterparts = groupBy(peers, placeOf);
  const judged = loose.map((held) => {
    const there = counterparts.get(placeOf(held)) ?? [];
    return { held, reason: digest === null ? notOne : whyLeft(held, digest, occurrence, there, isNamed) };
  });
  const own = judged.flatMap(({ held, reason }) => (reason === null ? [held] : []));
  const left = groupBy(
    judged.filter(({ reason }) => reason !== null),
    ({ reason }) => reason ?? '',
  );
  return {
    edits: own.map(({ part }) => ({ span: part.span, text: digestText(part, digest) })),
    notes: [
      ...(own.length > 0 ? [`${listPaths(own)} held the old digest too and moves along`] : []),
      ...[...left].map(
        ([why, items]) => `${listPaths(items.map(({ held }) => held))} holds the old digest too and was left: ${why}`,
      ),
    ],
  };
}

/** Where a value stands in every environment: in a list by what its item calls itself. */
function placeOf({ place, path, owner = '' }: PlacedDigest): string {
  return `${dropIndexes(place ?? '')}\n${itemOf({ path, owner })}`;
}

/** The name of the nearest item of a list: the last that the owner says. */
function itemOf({ path, owner = '' }: { readonly path: string; readonly owner?: string }): string {
  return hasItem(path) ? owner.slice(owner.lastIndexOf(', ') + 1).trim() : '';
}

const notOne = 'not every image with it moves to the same one';

/**
 * Why a value that holds the old digest is left; null where it moves along: where the source holds the new digest there, where its
 * name or the policy says that it is of this image, or where it is beside it. `there`: what the source holds at its place.
 */
function whyLeft(
  held: PlacedDigest,
  digest: string,
  place: Move['occurrence'],
  there: readonly PlacedDigest[],
  isNamed: (name: string) => boolean,
): string | null {
  const others = othersOf(held, place);
  if (others.length > 0) return `by an alias or a merge key ${others.join(' and ')} has it as well`;
  if (isItem(held.path)) return 'it is an item of a list';
  if (there.some((peer) => normalise(peer.part.text) === digest)) return null;
  if (there.length > 0) return 'the source holds another there';
  const key = keyOf(held.path);
  const name = key === 'value' ? itemOf(held) : key;
  if (isNamed(name) || isDigestOf(name, key === 'value' ? itemOf(place) : keyOf(place.path))) return null;
  const own = new Set(wordsOf(`${place.image ?? ''} ${place.path}`));
  const words = [...keysOf(held.path), name].flatMap(wordsOf);
  if (words.some((word) => apart.has(word) && !own.has(word)))
    return 'its key speaks of another time, or of what is let in';
  if (isOfImage(name, place.image ?? '') || isBeside(held.path, place.path, name)) return null;
  return 'nothing says that it is of this image; name its key under "companions" of the policy if it is';
}

/** The environments that have a value, and not the place. */
function othersOf({ alsoIn = [] }: PlacedDigest, place: Move['occurrence']): readonly string[] {
  return alsoIn.filter((lane) => !place.alsoIn?.includes(lane));
}

/** `WEB_IMAGE_DIGEST`, `webSha`: the last part of the image's name, and that it is a digest. */
function isOfImage(name: string, image: string): boolean {
  const rest = /^(.*?)[_-]?(?:image)?[_-]?(?:digest|sha(?:256)?)$/i.exec(name)?.[1] ?? '';
  const plain = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');
  return rest !== '' && plain(rest) === plain(image.slice(image.lastIndexOf('/') + 1));
}

/** A digest that names no image, in the map around the image or among the variables beside it. */
function isBeside(path: string, imagePath: string, name: string): boolean {
  if (!/^(?:image)?[_-]?(?:digest|sha(?:256)?)$/i.test(name)) return false;
  const [keys, around] = [keysOf(path).slice(0, -1), keysOf(imagePath).slice(0, -1)];
  const rest = keys.slice(around.length);
  const isWithin = around.every((key, at) => keys[at] === key);
  return isWithin && rest.every((key) => /^(?:env|environment|envVars|extraEnv|vars|config)$/i.test(key));
}

/** The keys of a path, without the indexes of lists. */
function keysOf(path: string): readonly string[] {
  return (splitPath(path) ?? []).filter(({ key }) => key.startsWith('.')).map(({ key }) => key.slice(1));
}

/** The last key of a path; empty for a path of indexes only. */
function keyOf(path: string): string {
  return keysOf(path).at(-1) ?? '';
}

/** `WEB_IMAGE_DIGEST` is of `WEB_IMAGE`, whatever its words say; `imageDigest` may be of any `image`. */
function isDigestOf(name: string, image: string): boolean {
  const rest = /^(.+?)[_-]?digest$/i.exec(name)?.[1];
  return rest !== undefined && !/^image$/i.test(rest) && rest.toLowerCase() === image.toLowerCase();
}

/** Words of keys that keep a digest for its own sake. */
const apart: ReadonlySet<string> = new Set(
  'last prev previous rollback allow allowed approved approval deny denied block blocked known old former history fallback'.split(
    ' ',
  ),
);

function wordsOf(path: string): readonly string[] {
  return path.split(/[^A-Za-z]+|(?<=[a-z])(?=[A-Z])/).map((word) => word.toLowerCase());
}

function listPaths(loose: readonly PlacedDigest[]): string {
  return loose.map(({ path }) => path).join(', ');
}

function normalise(text: string): string {
  return text.includes(':') ? text : `sha256:${text}`;
}
