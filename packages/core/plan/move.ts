import type { Version } from '../edit/version.ts';
import type { PlacedDigest, PlacedOccurrence } from '../repository/place.ts';
import type { Change, Failure, Skipped } from './change.ts';

/** One place, what it shall say, and why it may: the decision, before the bytes. */
export interface Move {
  readonly occurrence: PlacedOccurrence;
  readonly image: string;
  readonly to: Version;
  readonly notes: readonly string[];
  readonly source?: Change['source'];
  /** The place that it is copied from. */
  readonly from?: PlacedOccurrence;
  /** The same, where it is the same block in the other environment: an empty field is filled in its form. */
  readonly like?: PlacedOccurrence;
  /** bump: the tag that the digest was resolved from, for a field that cannot be without one. */
  readonly channel?: string | null;
  readonly builds?: Change['builds'];
}

/** What was decided for one place. */
export type Decision =
  | { readonly kind: 'move'; readonly move: Move }
  | { readonly kind: 'skip'; readonly skipped: Skipped }
  | { readonly kind: 'fail'; readonly failure: Failure };

/** The places beside the moves: what else the same files hold. */
export interface Surroundings {
  readonly occurrences: readonly PlacedOccurrence[];
  readonly looseDigests: ReadonlyMap<string, readonly PlacedDigest[]>;
  /** The policy's `companions`. */
  readonly companions?: readonly string[];
}
