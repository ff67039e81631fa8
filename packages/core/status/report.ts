import type { Unknown, Unnamed } from '../inventory/unknown.ts';
import type { Hold } from '../policy/policy.ts';
import type { Unreadable } from '../scan/occurrence.ts';

/** What one environment holds at one place. */
export interface StatusCell {
  /** `algorithm:hex`, or null where the place is not pinned. */
  readonly digest: string | null;
  readonly tag: string | null;
  /** When this digest arrived there, by Git history; null where that is not known. */
  readonly since: Date | null;
  /** The commit that brought it; null where that is not known. */
  readonly commit: string | null;
  /** The environment it is promoted from never held this digest. */
  readonly drift: boolean;
  /** The hold that keeps it as it is. */
  readonly held?: Pick<Hold, 'until' | 'owner' | 'reason'>;
}

/** An environment that holds something else than its source. */
export interface StatusLag {
  readonly environment: string;
  /** The environment that it is promoted from. */
  readonly source: string;
  readonly behindMs: number;
}

/** One image at one place, across the environments. */
export interface StatusRow {
  /** File and path with `{env}` for the environment's part. */
  readonly place: string;
  /** Normalised `host/repository`. */
  readonly image: string;
  /** By environment name; null where the environment does not have this place. */
  readonly cells: Readonly<Record<string, StatusCell | null>>;
  /** The environments that hold something else than the one they are promoted from, and for how long, in milliseconds. */
  readonly lag: readonly StatusLag[];
}

/** Which digest is where: one row an image, one column an environment. */
export interface StatusReport {
  /** In promotion order: the columns. */
  readonly environments: readonly string[];
  readonly rows: readonly StatusRow[];
  /** Where there is no row: what is most likely wrong. */
  readonly hint?: string;
  /** Files of the environments that could not be read: what they hold is in no row. */
  readonly unreadable: readonly Unreadable[];
  /** Images of the environments that are in no row or without a digest there, since a part of them is templated. */
  readonly notJudged?: readonly Unknown[];
  /** Digests of the environments that are in no row, since nothing here says which image they are of. */
  readonly unnamed?: readonly Unnamed[];
}
