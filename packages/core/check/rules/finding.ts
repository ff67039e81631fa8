import type { Edit } from '../../edit/edit.ts';
import type { Difference } from '../../inventory/difference.ts';
import type { EnvironmentName, Hold, PolicyException, RuleName } from '../../policy/policy.ts';
import type { RequestCount } from '../../ports.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import type { PassedOver } from '../../scan/occurrence.ts';
import { compare } from '../../text/collate.ts';
import type { Elsewhere } from '../elsewhere.ts';
import type { NotJudged } from '../not-judged.ts';

/** Where an edit is: 1-based, columns in UTF-16 units and in bytes of UTF-8, a BOM not counted. */
export interface FixRegion {
  readonly line: number;
  readonly column: number;
  readonly byteColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly endByteColumn: number;
}

/** An edit of a finding. */
export interface FixEdit extends Edit {
  /** Absent before the report is complete. */
  readonly at?: FixRegion;
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
  /** The name without its registry, where its chart may ignore that: an agreement about the one is none about the other. */
  readonly alone?: () => string | null;
  /** Its name is doubtful: an agreement about that image is none about this place. */
  readonly doubtful?: true;
  readonly environment: EnvironmentName;
  /** All environments of which it is true, where several run the image. */
  readonly environments?: readonly string[];
  /** What is wrong, why it matters and what to do, in one or two sentences. */
  readonly message: string;
  /** Caps the rule's severity: `floating-tag` beside a digest is a warning at most. */
  readonly atMost?: 'warning';
  /** Raises the rule's severity where the policy does not set it: `not-judged` that a change adds is an error. */
  readonly atLeast?: 'error';
  /** `image-policy pin` fixes it. */
  readonly pins?: true;
  /** The exact edit that fixes it, where one is known. */
  readonly fix?: readonly FixEdit[];
}

/** The name by which exceptions and baselines may excuse a violation; null where they can only by its file. */
export function excusableName({ image, doubtful }: Pick<Violation, 'image' | 'doubtful'>): string | null {
  return doubtful ? null : image;
}

/** A violation at its severity, excused or not. An excused one does not count. */
export interface Finding extends Violation {
  readonly severity: 'error' | 'warning';
  readonly exception: PolicyException | null;
  /** Rules that the same fault breaks, which have no finding of their own. */
  readonly also?: readonly RuleName[];
}

/** Whether every question was answered on which a verdict rests: no finding `unverified` at severity error. */
export function isAnswered({ findings }: Pick<CheckReport, 'findings'>): boolean {
  return !findings.some(
    ({ rule, severity, exception }) => rule === 'unverified' && severity === 'error' && exception === null,
  );
}

/** By file, line and column. */
export function byPlace(a: Finding, b: Finding): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.rule, b.rule);
}

/** A place that names an image, and what its units make of it. */
export interface JudgedPlace extends PlacedOccurrence {
  /** Whether everything that runs by it has a digest. */
  readonly pinned: boolean;
  /** The images that it has a part in; none where it speaks for itself. */
  readonly runs: readonly PlacedOccurrence[];
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
  readonly images: readonly JudgedPlace[];
  readonly findings: readonly Finding[];
  /** Exceptions that excuse at least one finding, with the days they have left. */
  readonly exceptions: readonly (PolicyException & { readonly daysLeft: number; readonly excused: number })[];
  /** What bump and promote leave as it is, with the days that it has left; absent where nothing is held. */
  readonly holds?: readonly (Hold & { readonly daysLeft: number })[];
  /** Images of which nobody can tell whether they are pinned: said, at their places. */
  readonly notJudged: readonly Pick<NotJudged, 'file' | 'line' | 'column' | 'path' | 'document' | 'text'>[];
  /** What looks like an image and was left alone, and why. */
  readonly passedOver: readonly PassedOver[];
  /** What is deployed that is not all in the tree, so that what it brings was not judged; absent where there is nothing. */
  readonly elsewhere?: readonly Elsewhere[];
  /** What a change deploys, where only what it added is judged. */
  readonly deploys?: Difference;
  /** What is deployed was rendered and judged as well: of the templated values, too. */
  readonly rendered?: boolean;
  /** What was asked for and not judged, and why. */
  readonly notices?: readonly string[];
  /** Registry requests made under `--verify`, and what was not asked and why. */
  readonly requests?: RequestCount & {
    readonly notAsked: readonly { readonly image: string; readonly reason: string }[];
  };
}
