import type { Commit, StatusCheck } from '../ports.ts';
import type { Plan } from './change.ts';

/** What an environment holds of one image, before the promotion. */
export interface Holding {
  /** The place's file and line. */
  readonly file: string;
  readonly line: number;
  /** Normalised `host/repository`. */
  readonly image: string;
  readonly tag: string | null;
  readonly digest: string | null;
}

/** One environment of the chain, for the picture: what it holds of the images that the plan names. */
export interface Lane {
  readonly environment: string;
  readonly promoteFrom: string | null;
  readonly holds: readonly Holding[];
}

/** The required statuses of one commit that brought digests to the source. */
export interface CommitStatuses {
  readonly commit: string;
  /** Those that a required name or glob matches. */
  readonly checks: readonly StatusCheck[];
}

/** What a reviewer is told beside the changes. */
export interface Promotion {
  readonly source: string;
  readonly target: string;
  /** As the caller wrote it; null: the work tree. */
  readonly fromRef: string | null;
  /** True when source and target are one environment: back to what ran then. */
  readonly rollback: boolean;
  /** The commit whose tree (or the tree upon which) the source was read. */
  readonly commit: Commit;
  /** How long a digest must have been in the source, in milliseconds; 0 when that was not asked. */
  readonly soak: number;
  /** Names or globs of statuses that had to be green. */
  readonly requireStatus: readonly string[];
  readonly statuses: readonly CommitStatuses[];
  /** In promotion order. */
  readonly lanes: readonly Lane[];
}

/** A plan, and what its pull request says beside it. */
export interface PromotionPlan extends Plan {
  readonly promotion: Promotion;
}
