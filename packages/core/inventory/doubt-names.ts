import { findBlockPath, findFilePlace } from '../repository/block.ts';
import { nameAfterHost } from '../repository/image-name.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { isSaid, nameOf } from './name.ts';

/**
 * Doubts names that are those of the block around where the same chart's values elsewhere say another name at the same path: the file's
 * counterpart in another environment, or a file that names the same image in the block around.
 */
export function doubtNames(occurrences: readonly PlacedOccurrence[]): readonly PlacedOccurrence[] {
  if (!occurrences.some(({ namedBy }) => namedBy !== undefined)) return occurrences;
  const written = new Map<string, PlacedOccurrence[]>();
  const outer = new Map<string, string>();
  for (const occurrence of occurrences) {
    if (occurrence.image === null || !isSaid(occurrence)) continue;
    const path = findBlockPath(occurrence);
    const known = written.get(path) ?? [];
    known.push(occurrence);
    written.set(path, known);
    outer.set(`${occurrence.file}\n${path}`, nameAfterHost(occurrence.image));
  }
  const isSameChart = (a: PlacedOccurrence, b: PlacedOccurrence): boolean => {
    if (a.file === b.file) return false;
    const around = outer.get(`${b.file}\n${a.namedBy?.path}`);
    return around === nameAfterHost(a.image ?? '') || (a.place !== null && findFilePlace(a) === findFilePlace(b));
  };
  return occurrences.map((occurrence) => {
    const { namedBy } = occurrence;
    const said = nameOf(occurrence);
    if (namedBy === undefined || said.kind !== 'around') return occurrence;
    const name = nameAfterHost(said.image);
    const isDenied = written
      .get(findBlockPath(occurrence))
      ?.some((other) => nameAfterHost(other.image ?? '') !== name && isSameChart(occurrence, other));
    return isDenied ? { ...occurrence, namedBy: { ...namedBy, doubtful: true } } : occurrence;
  });
}
