import type { Edit } from '../../edit/edit.ts';
import type { PolicyException, RuleName } from '../../policy/policy.ts';
import type { LooseDigest, Occurrence, StrayPullPolicy } from '../../scan/occurrence.ts';
import { compare } from '../../text/collate.ts';

/** Which lane a place belongs to: an environment's name, `shared`, or null where no layout matches. */
export type EnvironmentName = string | null;

/** An occurrence that is placed in its environment. */
export interface PlacedOccurrence extends Occurrence {
  readonly environment: EnvironmentName;
  /** File and path with `{env}` where the environment's name stood: equal in two environments for the same thing. Null outside every layout. */
  readonly place: string | null;
  /** Other environments in which the same text is in force, by an alias or a merge key of YAML; absent when there is none. */
  readonly alsoIn?: readonly string[];
  /** Where the same text stands in those environments; absent as well. */
  readonly alsoPlaced?: readonly Pick<PlacedOccurrence, 'environment' | 'place'>[];
  /** The file whose `images:` give this container its digest, a kustomization's or an Application's, wherever it is deployed; absent when none does everywhere. */
  readonly pinnedBy?: string;
  /** Where `images:` give it a digest on one way and none on another: which do, and what deploys it without. */
  readonly pinnedInPart?: { readonly by: string; readonly not: string };
  /** All ways by which it is deployed without a digest, each from the file up. */
  readonly deployedWithout?: readonly (readonly string[])[];
}

/** A loose digest, and the lane whose files or subtree it stands in. */
export interface PlacedDigest extends LooseDigest {
  readonly environment: EnvironmentName;
  /** As `PlacedOccurrence.place`. */
  readonly place: string | null;
  /** As `PlacedOccurrence.alsoIn`. */
  readonly alsoIn?: readonly string[];
}

/** A pull policy that stands beside no image, and where. */
export interface PlacedPullPolicy extends StrayPullPolicy {
  readonly file: string;
  readonly environment: EnvironmentName;
}

/** Whether a place says by itself which artifact runs: it has a well-formed digest. */
export function isPinned({ digest }: Pick<Occurrence, 'digest'>): boolean {
  return digest !== null;
}

/** What a rule says, before severity and exceptions are applied. */
export interface Violation {
  readonly rule: RuleName;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly path: string;
  readonly document: number;
  readonly image: string | null;
  /** The name is only a guess: an agreement about that image is none about this place. */
  readonly guessed?: true;
  readonly environment: EnvironmentName;
  /** What is wrong, why it matters and what to do, in one or two sentences. */
  readonly message: string;
  /** Caps the rule's severity: `floating-tag` beside a digest is a warning at most. */
  readonly atMost?: 'warning';
  /** The exact edit that mends it, where one is known. */
  readonly fix?: readonly Edit[];
}

/** A violation at its severity, excused or not. An excused one does not count. */
export interface Finding extends Violation {
  readonly severity: 'error' | 'warning';
  readonly exception: PolicyException | null;
}

/** By file, line and column. */
export function byPlace(a: Finding, b: Finding): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule);
}

/** What `check` found in the whole repository. */
export interface CheckReport {
  readonly summary: {
    /** Files read. */
    readonly files: number;
    readonly images: number;
    readonly pinned: number;
    readonly errors: number;
    readonly warnings: number;
    readonly excepted: number;
  };
  readonly images: readonly PlacedOccurrence[];
  readonly findings: readonly Finding[];
  /** Exceptions that excuse at least one finding, with the days they have left. */
  readonly exceptions: readonly (PolicyException & { readonly daysLeft: number; readonly excused: number })[];
  /** Values that only a template engine can tell: not judged, and said. */
  readonly templated: number;
  /** What is deployed was rendered and judged as well: of the templated values, too. */
  readonly rendered?: boolean;
  /** What was asked for and not judged, and why. */
  readonly notices?: readonly string[];
  /** Registry requests made under `--verify`, and what was not asked and why. */
  readonly requests?: RequestCount & {
    readonly notAsked: readonly { readonly image: string; readonly reason: string }[];
  };
}

export interface RequestCount {
  readonly total: number;
  readonly byHost: Readonly<Record<string, number>>;
}
