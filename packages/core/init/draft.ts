import type { DraftException } from './baseline.ts';
import type { DraftEnvironment } from './environments.ts';

/** A policy before it is a file: what was found, in the words of the policy file. */
export interface Draft {
  readonly layout: readonly string[];
  readonly environments: readonly DraftEnvironment[];
  readonly shared: readonly string[];
  readonly firstParty: readonly string[];
  readonly exceptions: readonly DraftException[];
}
