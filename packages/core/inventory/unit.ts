import type { EnvironmentName } from '../policy/policy.ts';

/** One layer of what a unit is given: a file of values, or a subtree of one. */
export interface Layer {
  readonly file: string;
  /** The path of the layer's own root in the file; empty for the whole file. */
  readonly path: string;
}

/** What is deployed as one, and what it is given. */
export interface Unit {
  /** Equal in two environments for the same thing: its layers with `{env}` for the environment's part. */
  readonly id: string;
  /** For people. */
  readonly name: string;
  /** Null where no layout places it. */
  readonly environment: EnvironmentName;
  /** The directory of its chart in this tree; null where it has none, or it is elsewhere. */
  readonly chart: string | null;
  /** The lowest first, without the chart's own. */
  readonly layers: readonly Layer[];
}

/** The files of a tree, as far as units need to know them. */
export interface Files {
  readonly paths: readonly string[];
  /** Files that hold objects of Kubernetes, or kustomizations, or that a kustomization names: they are no values. */
  readonly isValues: (file: string) => boolean;
  readonly has: (file: string) => boolean;
}
