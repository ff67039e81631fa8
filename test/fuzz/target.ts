/** Code under test with what its inputs are made of. */
export interface Target {
  readonly name: string;
  readonly seeds: readonly string[];
  readonly words: readonly string[];
  readonly longest: number;
  /** Executions in ten million. */
  readonly share: number;
  /**
   * Runs the code on one input, throws a Broken where an invariant does not hold, and gives the outcome's shape: an input with
   * a shape that was not seen joins the corpus.
   */
  readonly run: (input: string) => string;
}

/** An invariant that does not hold. */
export class Broken extends Error {
  override readonly name = 'Broken';
}

export function must(holds: boolean, what: string): void {
  if (!holds) throw new Broken(what);
}

/** A message without what differs from input to input. */
export function shapeOf(message: string): string {
  return message.replace(/".*"/gs, '"…"').replace(/\d+/g, '0').slice(0, 120);
}
