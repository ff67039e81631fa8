import { findBlockPath, findFilePlace } from '../repository/block.ts';
import { nameAfterHost } from '../repository/image-name.ts';
import type { PlacedOccurrence } from '../repository/place.ts';

/** Whether the name of a place is that of the block around it, and written nowhere. */
export function inheritsName({ inheritsFrom, parts, merged }: PlacedOccurrence): boolean {
  return inheritsFrom !== undefined && parts.repository === undefined && merged?.repository === undefined;
}

/**
 * Marks inherited names as guesses where the same chart's values elsewhere write another name at the same path: the file's
 * counterpart in another environment, or a file that names the same image in the block around.
 */
export function doubtNames(occurrences: readonly PlacedOccurrence[]): readonly PlacedOccurrence[] {
  if (!occurrences.some(inheritsName)) return occurrences;
  const written = new Map<string, PlacedOccurrence[]>();
  const outer = new Map<string, string>();
  for (const occurrence of occurrences) {
    if (occurrence.image === null || inheritsName(occurrence)) continue;
    const path = findBlockPath(occurrence);
    const known = written.get(path) ?? [];
    known.push(occurrence);
    written.set(path, known);
    outer.set(`${occurrence.file}\n${path}`, nameAfterHost(occurrence.image));
  }
  const isSameChart = (a: PlacedOccurrence, b: PlacedOccurrence): boolean => {
    if (a.file === b.file) return false;
    const around = outer.get(`${b.file}\n${a.inheritsFrom}`);
    return around === nameAfterHost(a.image ?? '') || (a.place !== null && findFilePlace(a) === findFilePlace(b));
  };
  return occurrences.map((occurrence) => {
    const { image, guessed } = occurrence;
    if (image === null || guessed || !inheritsName(occurrence)) return occurrence;
    const name = nameAfterHost(image);
    const isDenied = written
      .get(findBlockPath(occurrence))
      ?.some((other) => nameAfterHost(other.image ?? '') !== name && isSameChart(occurrence, other));
    return isDenied ? { ...occurrence, guessed: true } : occurrence;
  });
}
