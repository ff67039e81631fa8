import type { Edit } from '../edit/edit.ts';
import type { EnvironmentName, PlacedDigest } from '../rules/finding.ts';
import type { Move, Surroundings } from './moves.ts';

/** What moves along with a place, and what was left standing beside it. */
export interface Companions {
  readonly edits: readonly Edit[];
  readonly notes: readonly string[];
}

/**
 * Values in the same file and environment that hold exactly the old digest of a moving image, such as `FOO_IMAGE_DIGEST`.
 * Where the file's other images with that digest stay, or go somewhere else, the value is left and the reviewer told.
 */
export function findCompanions(moves: readonly Move[], surroundings: Surroundings): ReadonlyMap<Move, Companions> {
  const found = new Map<Move, Companions>();
  const targets = findTargets(moves, surroundings);
  for (const move of moves) {
    const target = targets.get(targetKey(move.occurrence));
    if (target?.first !== move) continue;
    const loose = (surroundings.looseDigests.get(move.occurrence.file) ?? []).filter((digest) => isHeld(digest, move));
    if (loose.length > 0) found.set(move, moveAlong(loose, target.digest, move));
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

function moveAlong(loose: readonly PlacedDigest[], digest: string | null, { occurrence }: Move): Companions {
  if (digest === null) {
    const why = 'not every image with it moves to the same one';
    return { edits: [], notes: [sayLeft(loose, why)] };
  }
  const own = loose.filter(({ alsoIn = [] }) => alsoIn.every((lane) => occurrence.alsoIn?.includes(lane)));
  const elsewhere = loose.filter((held) => !own.includes(held));
  const lanes = [...new Set(elsewhere.flatMap(({ alsoIn = [] }) => alsoIn))].join(' and ');
  return {
    edits: own.map(({ part }) => ({ span: part.span, text: inStyleOf(part.text, digest) })),
    notes: elsewhere.length > 0 ? [sayLeft(elsewhere, `by an alias or a merge key ${lanes} has it as well`)] : [],
  };
}

function sayLeft(loose: readonly PlacedDigest[], why: string): string {
  return `${loose.map(({ path }) => path).join(', ')} holds the old digest too and was left: ${why}`;
}

function normalise(text: string): string {
  return text.includes(':') ? text : `sha256:${text}`;
}

/** `sha: <hex>` stays bare, which means sha256. */
function inStyleOf(old: string, digest: string): string {
  return old.includes(':') || !digest.startsWith('sha256:') ? digest : digest.slice('sha256:'.length);
}
