import type { MapNode } from '../yaml/node.ts';
import type { ValuesLayer } from './helm/layer.ts';
import type { Spot } from './spot.ts';

/** One layer of what a release is given: a file of values, a subtree of one, a text of an object, parameters. */
export interface Layer {
  readonly values: ValuesLayer;
  /** Two layers with the same key are the same text: an edit of the one is one of the other. */
  readonly key: string;
}

/** Where a layer is to be read. */
export type LayerSource =
  /**
   * `path`: the subtree that is meant; empty for the whole file. `orWhole`: the file where it has no such subtree. `drops`: as of
   * the layer.
   */
  | {
      readonly kind: 'file';
      readonly file: string;
      readonly path: string;
      readonly orWhole?: true;
      readonly drops?: true;
    }
  | { readonly kind: 'read'; readonly layer: Layer }
  /** An optional file that is not there: it says nothing, and still which environment is meant. */
  | { readonly kind: 'absent'; readonly file: string };

/** An entry of `images:` that kustomize lays over what a chart renders; `layer` is the text that it stands in. */
export interface ImageOverlay {
  readonly layer: ValuesLayer;
  readonly entry: MapNode;
}

/** A Helm release as the tree says it: what is laid over which chart. */
export interface ReleaseSource {
  /** For people: `Application argocd/web`. */
  readonly name: string;
  /** The file of the object that says it. */
  readonly file: string;
  /** Where it is written, which may be a kustomization that `file` includes; absent where an object's own spot is known. */
  readonly spot?: Spot;
  /** The chart's directory in this tree; null where it is elsewhere. */
  readonly chart: string | null;
  /** Why the chart cannot be told here. */
  readonly elsewhere: string | null;
  /** What the chart is called: its name, or its path. */
  readonly chartName: string;
  /** The version, the range or the revision that is asked for; absent where none is said. */
  readonly chartVersion?: string;
  /** The chart's own values do not count: Flux's `valuesFiles` stand in for them. */
  readonly withoutOwn?: true;
  /** Where the policy says it; else its files tell. */
  readonly environment?: string;
  /** What stands here for what only a template could tell. */
  readonly words?: readonly string[];
  /** Stretches of files that are never read: `values` beside a `valuesObject`. */
  readonly unread?: readonly { readonly file: string; readonly start: number; readonly end: number }[];
  /** The lowest first, without the chart's own. */
  readonly layers: readonly LayerSource[];
  /** What lies over the images that are rendered, in its order. */
  readonly over?: readonly ImageOverlay[];
  /** What else may change an image after it is rendered, in a way that is not told here. */
  readonly doubt?: string;
}

/** A layer of which nothing can be told; `file`: itself, as far as it can be named, else what names it. */
export function unknownLayer(file: string, reason: string): LayerSource {
  const values = { file, root: null, source: { text: '', offsets: null }, unknown: reason };
  return { kind: 'read', layer: { values, key: `${file}: ${reason}` } };
}

/** The version of a chart, as a release has it. */
export function versionOf(written: string | null): Pick<ReleaseSource, 'chartVersion'> {
  return written === null ? {} : { chartVersion: written };
}
