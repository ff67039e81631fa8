import type { Edit } from '../edit/edit.ts';
import type { EnvironmentName, PlacedDigest } from '../rules/finding.ts';
import { dropIndexes } from './block.ts';
import type { Move, Surroundings } from './moves.ts';

/** What moves along with a place, and what was left standing beside it. */
export interface Companions {
  readonly edits: readonly Edit[];
  readonly notes: readonly string[];
}

/**
 * Values in the same file and environment that hold exactly the old digest of a moving image, such as `FOO_IMAGE_DIGEST`.
 * Where the file's other images with that digest stay, or go somewhere else, the value is left and the reviewer told; so is one
 * whose key speaks of another time or of what is let in, and in a promotion one for which the source holds another.
 */
export function findCompanions(
  moves: readonly Move[],
  surroundings: Surroundings,
  sources?: Surroundings['looseDigests'],
): ReadonlyMap<Move, Companions> {
  const found = new Map<Move, Companions>();
  const targets = findTargets(moves, surroundings);
  for (const move of moves) {
    const target = targets.get(targetKey(move.occurrence));
    if (target?.first !== move) continue;
    const loose = (surroundings.looseDigests.get(move.occurrence.file) ?? []).filter((digest) => isHeld(digest, move));
    if (loose.length > 0) found.set(move, moveAlong(loose, target.digest, move, sources));
  }
  return found;
}

/** For every old digest of a file and environment: the move that carries its companions, and the one digest all its places get, if there is one. */
function findTargets(moves: readonly Move[], { occurrences, looseDigests }: Surroundings) {
  const moved = new Map(moves.map((move) => [move.occurrence, move]));
  const targets = new Map<string, { readonly first: Move | null; readonly digest: string | null }>();
  for (const occurrence of occurrences) {
    if (occurrence.digest === null || !looseDigests.has(occurrence.file)) continue;
    const key = targetKey(occurrence);
    const digest = moved.get(occurrence)?.to.digest ?? null;
    const known = targets.get(key);
    const first = known?.first ?? moved.get(occurrence) ?? null;
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
  { occurrence, like }: Move,
  sources: Surroundings['looseDigests'] | undefined,
): Companions {
  const peers = sources?.get(like?.file ?? '') ?? [];
  const reasons = new Map<string, PlacedDigest[]>();
  const own = loose.filter((held) => {
    const reason = digest === null ? notOne : whyLeft(held, digest, occurrence, peers);
    if (reason !== null) reasons.set(reason, [...(reasons.get(reason) ?? []), held]);
    return reason === null;
  });
  return {
    edits: own.map(({ part }) => ({ span: part.span, text: inStyleOf(part.text, digest ?? '') })),
    notes: [
      ...(own.length > 0 ? [`${listPaths(own)} held the old digest too and moves along`] : []),
      ...[...reasons].map(([why, held]) => `${listPaths(held)} holds the old digest too and was left: ${why}`),
    ],
  };
}

const notOne = 'not every image with it moves to the same one';

/** Why a value that holds the old digest is left; null where it moves along. */
function whyLeft(
  held: PlacedDigest,
  digest: string,
  { alsoIn: lanes = [] }: Move['occurrence'],
  peers: readonly PlacedDigest[],
): string | null {
  const others = (held.alsoIn ?? []).filter((lane) => !lanes.includes(lane));
  if (others.length > 0) return `by an alias or a merge key ${others.join(' and ')} has it as well`;
  const place = dropIndexes(held.place ?? '');
  const counterparts = peers.filter((peer) => dropIndexes(peer.place ?? '') === place);
  if (counterparts.some((peer) => normalise(peer.part.text) === digest)) return null;
  if (counterparts.length > 0) return 'the source holds another there';
  return wordsOf(held.path).some((word) => apart.has(word))
    ? 'its key speaks of another time, or of what is let in'
    : null;
}

/** Words of keys that keep a digest for its own sake. */
const apart: ReadonlySet<string> = new Set(
  'last prev previous rollback allow allowed deny denied block blocked known old former'.split(' '),
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

/** `sha: <hex>` stays bare, which means sha256. */
function inStyleOf(old: string, digest: string): string {
  return old.includes(':') || !digest.startsWith('sha256:') ? digest : digest.slice('sha256:'.length);
}
