/** Every digest that an environment holds or ever held at a place, by Git history: `lineageKey` -> digests with their algorithm. */
export type Lineage = ReadonlyMap<string, ReadonlySet<string>>;

/** The key of a place in one environment's history: a place alone is the same in every environment. */
export function lineageKey(environment: string, place: string): string {
  return `${environment}\n${place}`;
}
