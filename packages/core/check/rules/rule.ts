import type { Edit } from '../../edit/edit.ts';
import type { Lineage } from '../../history/lineage-facts.ts';
import type { Policy, RuleName } from '../../policy/policy.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import type { Location } from '../../scan/occurrence.ts';
import type { Facts } from './facts.ts';

/** What a reader is told of a rule wherever it appears: SARIF's rule list, the summary, the reference. */
export interface RuleText {
  readonly name: RuleName;
  /** A few words that complete "this finds …", without a full stop. */
  readonly title: string;
  /** Why a platform team should care: one or two sentences. */
  readonly why: string;
  /** The way out in general; a finding's message is more exact. */
  readonly fix: string;
}

/** One rule. It has `find` when it judges one place at a time; the others are judged over the whole run, in `judge.ts`. */
export interface Rule extends RuleText {
  /** What must have been asked for before the rule can say anything: `--verify`, the Git history, `--render`. */
  readonly needs?: 'registry' | 'history' | 'render';
  readonly find?: Find;
}

/** Judges one place. Pure; never throws; undefined when there is nothing to say. */
export type Find = (occurrence: PlacedOccurrence, context: RuleContext) => Complaint | undefined;

/** What a rule says of a place; `judge` adds where it is. */
export interface Complaint {
  readonly message: string;
  /** Where it stands when that is not the occurrence's own start: 1-based. */
  readonly at?: Location;
  /** The place that it is about, when that is another of the image's. */
  readonly place?: PlacedOccurrence;
  readonly atMost?: 'warning';
  readonly fix?: readonly Edit[];
  /** `image-policy pin` fixes it. */
  readonly pins?: true;
  /** The rule that says the same here: an exception from it makes this complaint superfluous. */
  readonly impliedBy?: RuleName;
}

/** What a rule may look at beside the place itself. */
export interface RuleContext {
  readonly policy: Policy;
  readonly isFirstParty: (image: string) => boolean;
  readonly isChannelTag: (tag: string) => boolean;
  /** Whether the kustomization of a file was rendered, and what came of it is judged. */
  readonly isRendered?: (file: string) => boolean;
  /** The registries' answers under `--verify`. */
  readonly facts?: Facts;
  /** What environments held before, by Git history. */
  readonly lineage?: Lineage;
}
