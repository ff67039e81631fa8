import type { Plan } from '../plan/change.ts';
import type { PromotionLane } from '../plan/lanes.ts';
import type { Policy } from '../policy/policy.ts';
import type { Commit, FindUrls, StatusCheck } from '../ports.ts';
import { nameAfterHost } from '../repository/image-name.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import type { PromotionFacts } from './decide.ts';
import { matchStatus } from './gates.ts';

export interface PromotionOptions {
  readonly source: string;
  readonly target: string;
  /** Globs; empty: every first-party image. */
  readonly images: readonly string[];
  /** Read the source as of this commit; null: from the work tree. */
  readonly fromRef: string | null;
  /** Names or globs of statuses that must be green on the commit that brought a digest to the source. */
  readonly requireStatus: readonly string[];
  /** The commit that the workspace is the tree of, for its history; HEAD by default. */
  readonly head?: string;
  readonly now: Date;
  /** Also bring what the target left: what it was rolled back from, or hotfixed over. */
  readonly again?: boolean;
  /** Also write what the target lacks, where it is an entry or a block in a file that is there. */
  readonly add?: boolean;
  /** Tell the reviewer of the builds behind the digests; the plan is the same without. */
  readonly builds?: boolean;
  /** By what an Application is known to point into this repository. */
  readonly ownUrls?: FindUrls;
}

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

/** What the pull request says beside the changes. */
export function describePromotion(
  policy: Policy,
  { source, target, rollback }: PromotionLane,
  options: PromotionOptions,
  found: {
    readonly commit: Commit;
    readonly facts: PromotionFacts;
    readonly planned: Plan;
    /** Of the work tree. */
    readonly occurrences: readonly PlacedOccurrence[];
  },
): Promotion {
  const isRequired = matchStatus(options.requireStatus);
  return {
    source: source.name,
    target: target.name,
    fromRef: options.fromRef,
    rollback,
    commit: found.commit,
    soak: rollback ? 0 : target.soak,
    requireStatus: options.requireStatus,
    statuses: [...(found.facts.statuses ?? [])].map(([commit, checks]) => ({
      commit,
      checks: checks.filter(isRequired),
    })),
    lanes: findLanes(policy, found.planned, found.occurrences),
  };
}

function findLanes(policy: Policy, { changes }: Plan, occurrences: readonly PlacedOccurrence[]): readonly Lane[] {
  const moved = new Set(changes.map(({ image }) => nameAfterHost(image)));
  const ours = occurrences.filter(({ image }) => image !== null && moved.has(nameAfterHost(image)));
  return policy.environments.map(({ name, promoteFrom }) => ({
    environment: name,
    promoteFrom,
    holds: ours
      .filter(({ environment }) => environment === name)
      .map(({ file, line, image, tag, digest }) => ({ file, line, image: image ?? '', tag, digest })),
  }));
}
