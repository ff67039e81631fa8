import type { Insertion } from '../edit/branch.ts';
import type { Version } from '../edit/version.ts';
import type { Written } from '../edit/write.ts';
import type { PlacedDigest, PlacedOccurrence } from '../repository/place.ts';
import type { Change, Failure, Skipped } from './change.ts';

/** What an addition becomes in its file, and the line behind which it stands there, 1-based. */
export interface WrittenAddition {
  readonly written: Written;
  readonly line: number;
}

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
  /** Its place is not there yet: what puts it there. */
  readonly addition?: Addition;
}

/** A block or an entry that a file lacks. */
export interface Addition {
  readonly insertions: readonly Insertion[];
  /** What the place says by itself then: a layer below may say the rest. */
  readonly says: Version;
  /** How it is written; absent until its file was read. */
  readonly written?: WrittenAddition;
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
