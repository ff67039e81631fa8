import type { DraftEnvironment } from './environments.ts';

/** A policy before it is a file: what was found, in the words of the policy file. */
export interface Draft {
  readonly layout: readonly string[];
  /** How many more patterns of a layout were found than are listed. */
  readonly leftOut: number;
  readonly environments: readonly DraftEnvironment[];
  readonly shared: readonly string[];
  readonly firstParty: readonly string[];
}
