import type { ChartSetting } from './charts.ts';
import type { FieldNames } from './fields.ts';
import type { OwnShape } from './own-shape.ts';

export type Severity = 'error' | 'warning' | 'off';

/** Where the policy file is looked for, from the root. */
export const policyPath = '.github/image-policy.yaml';
/** The other ending, which is not read and would be passed over in silence. */
export const unreadPolicyPath = policyPath.replace(/yaml$/, 'yml');

/** The names of the rules. */
export type RuleName =
  | 'digest-required'
  | 'floating-tag'
  | 'malformed-reference'
  | 'digest-in-tag'
  | 'digest-unread'
  | 'tag-with-digest'
  | 'pull-policy'
  | 'pull-policy-missing'
  | 'environments-mixed'
  | 'image-contract'
  | 'repository-override'
  | 'promotion-lineage'
  | 'needs-render'
  | 'not-judged'
  | 'unreadable-file'
  | 'exception-expired'
  | 'exception-expiring'
  | 'exception-unused'
  | 'hold-expired'
  | 'digest-exists'
  | 'tag-matches-digest'
  | 'platforms'
  | 'child-digest'
  | 'unverified'
  | 'render-failed'
  | 'invalid-label';

/**
 * What a place follows: a tag; the moving tag that is written there; the newest tag of a pattern (policy/newest.ts); nothing,
 * so that only an event moves it.
 */
export type Tracked =
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'as-written' }
  | { readonly kind: 'newest'; readonly pattern: string }
  | { readonly kind: 'none' };

export interface TrackRule {
  /** Globs over normalised names; null: every image. */
  readonly images: readonly string[] | null;
  readonly follow: Tracked;
}

/** What bump, promote and pin leave as it is, with an end. */
export interface Hold {
  /** Globs; empty: every image. */
  readonly images: readonly string[];
  /** Empty: every environment. */
  readonly environments: readonly string[];
  /** Builds that are kept out; empty: whatever would come. */
  readonly digests: readonly string[];
  readonly reason: string;
  readonly owner: string;
  /** `YYYY-MM-DD`, in force through that day, UTC. */
  readonly until: string;
  /** Where it stands in the policy file, 1-based. */
  readonly line: number;
  readonly column: number;
  /** The file that it is written in, where the policy extends that one. */
  readonly extended?: string;
}

/** The same content under another name: two names, or two that end in a last `/**`. Normalised. */
export interface Mirror {
  readonly from: string;
  readonly to: string;
}

/** A lane: a set of files (or subtrees) that one cluster runs. */
export interface Environment {
  readonly name: string;
  /** What `{env}` reads in the layout; the name by default. */
  readonly directory: string;
  /** What `bump` follows, the first entry that names an image; empty: nothing. */
  readonly track: readonly TrackRule[];
  /** The environment whose digests may be promoted to this one. */
  readonly promoteFrom: string | null;
  /** How long a digest must have been in `promoteFrom`, in milliseconds. */
  readonly soak: number;
}

export interface RuleSetting {
  readonly severity: Severity;
  /** `pull-policy`: the expected one; `not-judged`, unless it is set: the severity of what a change adds. */
  readonly expected?: string;
  readonly added?: 'error';
}

/** An agreed breach of the policy: explicit and time-boxed. */
export interface PolicyException {
  readonly rules: readonly RuleName[];
  /** Glob over the normalised name. */
  readonly image: string | null;
  /** Globs over file paths; empty means everywhere. */
  readonly paths: readonly string[];
  readonly reason: string;
  readonly owner: string;
  /** `YYYY-MM-DD`, in force through that day, UTC. */
  readonly expires: string;
  /** Where it stands in the policy file, 1-based. */
  readonly line: number;
  readonly column: number;
  /** The file that it is written in, where the policy extends that one. */
  readonly extended?: string;
  /** The file, where it is no entry of the policy but what a baseline lists. */
  readonly baseline?: string;
}

/** What was wrong in one file when the policy began, about one image. */
export interface BaselineEntry {
  readonly file: string;
  /** Null for findings that name no image. */
  readonly image: string | null;
  /** How many findings of each rule. */
  readonly rules: ReadonlyMap<RuleName, number>;
  /** Where it is in the baseline, 1-based. */
  readonly line: number;
  readonly column: number;
}

/** What is excused because it was there before the policy: file by file, and never more than is listed. */
export interface Baseline {
  /** Its path from the root. */
  readonly file: string;
  readonly entries: readonly BaselineEntry[];
  /** Reason, owner and end of all of it. */
  readonly exception: PolicyException;
}

export interface RegistrySetting {
  /** `host` or `host:port`. */
  readonly host: string;
  readonly plainHttp: boolean;
  /** Where its logins may go beside itself and hosts of its owner: `host` or `host:port`; null: nowhere else. */
  readonly tokenServer: string | null;
  /** The most requests at once; null: as many as it bears. */
  readonly requests: number | null;
}

/** Something to render that no Argo CD or Flux object of the repository names. */
export interface RenderTarget {
  /** A chart, a kustomization, or a directory of manifests, from the root. */
  readonly path: string;
  readonly environment: string | null;
  readonly valueFiles: readonly string[];
  readonly release: string | null;
  readonly namespace: string | null;
}

export interface Policy {
  /** Path of the policy file from the root, or null when there is none. */
  readonly file: string | null;
  readonly layout: readonly string[];
  /** In promotion order. */
  readonly environments: readonly Environment[];
  readonly shared: readonly string[];
  /** Which values lie over which, where no deployer of the tree says it: chains, the lowest first. */
  readonly layers: readonly (readonly string[])[];
  readonly charts: readonly ChartSetting[];
  readonly ignore: readonly string[];
  readonly firstParty: readonly string[];
  readonly channelTags: readonly string[];
  readonly write: 'digest' | 'tag-and-digest';
  /** `os/architecture[/variant]`. */
  readonly platforms: readonly string[];
  readonly fields: FieldNames;
  readonly shapes: readonly OwnShape[];
  readonly rules: Readonly<Record<RuleName, RuleSetting>>;
  readonly exceptions: readonly PolicyException[];
  readonly holds: readonly Hold[];
  readonly mirrors: readonly Mirror[];
  /** Globs over keys and names of variables whose digest moves along with the image that has the same. */
  readonly companions: readonly string[];
  /** The files that it is laid over, as they are called in messages; absent where there are none. */
  readonly extended?: readonly string[];
  /** Keys that an extended policy keeps to itself; absent where there are none. */
  readonly locked?: readonly string[];
  readonly baseline?: Baseline;
  readonly registries: readonly RegistrySetting[];
  readonly render: readonly RenderTarget[];
  readonly pullCharts: readonly string[]; // places, see chart-places.ts
}

/** Which lane a place belongs to: an environment's name, `shared`, or null where no layout matches. */
export type EnvironmentName = string | null;
