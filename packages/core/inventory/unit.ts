import type { Chart } from '../deployers/helm/chart.ts';
import type { ValuesLayer } from '../deployers/helm/layer.ts';
import type { EnvironmentName } from '../policy/policy.ts';

/** One layer of what a unit is given: a file of values, a subtree of one, a text of an object, parameters. */
export interface Layer {
  readonly values: ValuesLayer;
  /** Two layers with the same key are the same text: an edit of the one is one of the other. */
  readonly key: string;
}

/** What is deployed as one, and what it is given. */
export interface Unit {
  /** Equal in two environments for the same thing: its chart and its layers with `{env}` for the environment's part. */
  readonly id: string;
  /** For people. */
  readonly name: string;
  /** Null where no layout places it. */
  readonly environment: EnvironmentName;
  /** Null where it has none, or it is elsewhere. */
  readonly chart: Chart | null;
  /** Why nobody here can tell what its chart says; null where there is none to ask. */
  readonly elsewhere: string | null;
  /** The lowest first, without the chart's own. */
  readonly layers: readonly Layer[];
}

/** A unit before its files are read. */
export interface UnitSource extends Pick<Unit, 'id' | 'name' | 'environment' | 'elsewhere'> {
  /** The directory of its chart. */
  readonly chart: string | null;
  readonly layers: readonly LayerSource[];
}

/** Where a layer is to be read. */
export type LayerSource =
  /** `path`: the subtree that is meant; empty for the whole file. `orWhole`: the file where it has no such subtree. */
  | { readonly kind: 'file'; readonly file: string; readonly path: string; readonly orWhole?: true }
  | { readonly kind: 'read'; readonly layer: Layer };

/** The files of a tree, as far as units need to know them. */
export interface Files {
  /** Sorted. */
  readonly paths: readonly string[];
  /** Neither objects of Kubernetes nor a kustomization, nor what one names. */
  readonly isValues: (file: string) => boolean;
  readonly has: (file: string) => boolean;
  /** The files below a directory. */
  readonly below: (directory: string) => readonly string[];
}
