import type { EnvironmentName } from '../policy/policy.ts';
import type { Location, LooseDigest, Occurrence, Role, StrayPullPolicy } from '../scan/occurrence.ts';
import type { WritePlace } from './write-place.ts';

/** An occurrence that is placed in its environment. */
export interface PlacedOccurrence extends Occurrence {
  readonly environment: EnvironmentName;
  /** File and path with `{env}` where the environment's name stood: equal in two environments for the same thing. Null outside every layout. */
  readonly place: string | null;
  /** Other environments in which the same text is in force, by an alias or a merge key of YAML; absent when there is none. */
  readonly alsoIn?: readonly string[];
  /** Where the same text stands in those environments; absent as well. */
  readonly alsoPlaced?: readonly Pick<PlacedOccurrence, 'environment' | 'place'>[];
  /** What decides its version in other files, as the inventory found it; absent where the place itself does. Read by `pinOf` alone. */
  readonly pin?: Exclude<Pin, { readonly kind: 'own' }>;
  /** Why only kustomize can tell what it is deployed as, and the files of what deploys it so: a digest here says nothing. */
  readonly needsRender?: { readonly reason: string; readonly by: readonly string[] };
  /** The same of a place without a digest: nobody can tell what a version that is written here becomes. */
  readonly changedBy?: string;
  /** What kustomizations make of it, where that has another name or takes its version from elsewhere; else absent. */
  readonly runsAs?: RunsAs;
  /** The kustomization that has a JSON patch which tests what is written here: with another version it would not build. */
  readonly testedBy?: string;
  /**
   * The image is composed of layers: `environment` is then the unit's, `image`, `tag` and `digest` are what runs, and the parts
   * are those of the place where it would be fixed. Absent where a place speaks for itself.
   */
  readonly composed?: Composed;
  /** What this place says by itself, where the image is composed. */
  readonly alone?: PlacedOccurrence;
}

/** What decides which artifact runs at a place. */
export type Pin =
  /** Its own digest, or the one that the layers of its unit give it. */
  | { readonly kind: 'own' }
  /** It has none, and the `images:` or a patch of a file, a kustomization's or an Application's, give it one wherever it is deployed. */
  | { readonly kind: 'given'; readonly by: string }
  /** Nothing everywhere: where it is deployed with a digest on one way and without on another, what gives it one, and what does not. */
  | { readonly kind: 'none'; readonly inPart?: { readonly by: string; readonly not: string } }
  /** It has a digest, and a kustomization makes of it an image that has none. */
  | { readonly kind: 'replaced'; readonly by: string; readonly image: string }
  /** Nothing runs by it: an entry of `images:` that selects no image, or an object or container that patches take away. */
  | { readonly kind: 'idle' };

/** What is deployed from a place that kustomizations change. */
export interface RunsAs {
  /** The names under which its version is deployed, written out, '' for one that is none; where `decides` is, those that others give it. */
  readonly images: readonly string[];
  /** The file that changes it. */
  readonly by: string;
  /** Its version is said elsewhere, wherever it is deployed: one that is written here is not. */
  readonly decides: boolean;
}

/** Where one part of a composed image is said. */
export interface SaidAt {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  /** Which of the unit's layers says it, the lowest first, from 1; 0 is the chart's own. */
  readonly layer: number;
}

/** A layer that is a file, or a subtree of one: the path below which its values stand; empty for the whole file. */
export interface OwnLayer {
  readonly file: string;
  readonly path: string;
}

/** What a unit makes of an image whose parts several layers say. */
export interface Composed {
  /** The unit: equal in two environments for the same thing. */
  readonly unit: string;
  /** The unit, for people. */
  readonly name: string;
  /** Where the image stands in the unit: the path of its block below the layers' roots. */
  readonly path: string;
  readonly said: { readonly [R in Role]?: SaidAt };
  /** The environments that its unit takes layers of, where they are more than one. */
  readonly mixed?: readonly string[];
  /** What nobody here can tell: a layer or a chart that is elsewhere. */
  readonly unknown?: string;
  /** Why an edit at this place is no edit of this environment alone; absent where it is. */
  readonly stays?: string;
  /** Where this environment alone could say a version over it; absent where it has no such layer, or `stays` is. */
  readonly above?: OwnLayer;
  /** Its digest is another image's: absent where it is not. */
  readonly override?: Override;
  /** Its layers together say what no runtime accepts, and none of its places does so alone: the text of the part at fault. */
  readonly malformed?: string;
  /** A digest that nothing reads: the image is deployed as if it was not there. */
  readonly unread?: Unread;
  /** How a version is written so that it is deployed, found out when asked; absent or undefined where the place itself says how. */
  readonly write?: () => WriteTarget | undefined;
  /** The name without its registry, where its chart may ignore that; null where it reads it, and where there is none. */
  readonly alone?: () => string | null;
  /** The places that say it, the highest first. */
  readonly places: readonly PlacedOccurrence[];
}

/** A digest that a layer says of one image, and a higher layer names another. */
export interface Override {
  /** The image that the digest is of. */
  readonly image: string;
  /** The place that says the digest. */
  readonly place: PlacedOccurrence;
}

/** Where a version is written, and how. */
export interface WriteTarget {
  readonly place: WritePlace;
  /** The same for a place that has no room for a key of a digest. */
  readonly inTag: WritePlace;
  /** The image at the place that is edited, where a layer above has the key; null where the image's own place is. */
  readonly occurrence: PlacedOccurrence | null;
}

/** A digest in the values of a chart that does not read it. */
export interface Unread {
  readonly key: string;
  /** The chart, by its directory. */
  readonly chart: string;
  /** The place that says it. */
  readonly occurrence: PlacedOccurrence;
  readonly at: Location;
  /** What the chart prints with the values of the release, and the line that does; absent where nothing can see the key. */
  readonly printed?: {
    readonly image: string;
    readonly at: { readonly file: string; readonly line: number } | null;
  };
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
