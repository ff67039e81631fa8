/** Where something is said, for people: 1-based. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}
