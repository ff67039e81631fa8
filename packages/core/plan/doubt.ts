import type { PlacedOccurrence } from '../rules/finding.ts';
import { findBlockPath } from './block.ts';
import { nameAfterHost } from './name.ts';

/** Whether the name of a place is that of the block around it, and written nowhere. */
export function inheritsName({ inheritsFrom, parts, merged }: PlacedOccurrence): boolean {
  return inheritsFrom !== undefined && parts.repository === undefined && merged?.repository === undefined;
}

/** Marks inherited names as guesses where another file writes another name at the same path: it knows the chart better. */
export function doubtNames(occurrences: readonly PlacedOccurrence[]): readonly PlacedOccurrence[] {
  if (!occurrences.some(inheritsName)) return occurrences;
  const written = new Map<string, Set<string>>();
  for (const occurrence of occurrences) {
    if (occurrence.image === null || inheritsName(occurrence)) continue;
    const path = findBlockPath(occurrence);
    const names = written.get(path) ?? new Set<string>();
    written.set(path, names.add(nameAfterHost(occurrence.image)));
  }
  return occurrences.map((occurrence) => {
    const { image, guessed } = occurrence;
    if (image === null || guessed || !inheritsName(occurrence)) return occurrence;
    const names = written.get(findBlockPath(occurrence)) ?? new Set();
    const others = names.size - (names.has(nameAfterHost(image)) ? 1 : 0);
    return others === 0 ? occurrence : { ...occurrence, guessed: true };
  });
}
