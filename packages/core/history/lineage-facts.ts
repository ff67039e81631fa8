import type { Placement } from '../policy/layout.ts';
import type { PlacedOccurrence } from '../repository/place.ts';

/**
 * Every digest that an environment holds or ever held at a place, by Git history: `lineageKey` -> digests with their algorithm.
 * Under `adoptedKey` are those that a promoted environment has from before promotions.
 */
export type Lineage = ReadonlyMap<string, ReadonlySet<string>>;

/** Where a text is in force: its own place, then those that reach it by an alias, a merge key or a link. */
export function placementsOf({ environment, place, alsoPlaced = [] }: PlacedOccurrence): readonly Placement[] {
  return [{ environment, place }, ...alsoPlaced];
}

/** The key of a place in one environment's history: a place alone is the same in every environment. */
export function lineageKey(environment: string, place: string): string {
  return `${environment}\n${place}`;
}

/** The key of a place in a promoted environment, for the digests that it has from before promotions. */
export function adoptedKey(environment: string, place: string): string {
  return `adopted\n${environment}\n${place}`;
}
