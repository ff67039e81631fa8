import type { MapNode } from '../yaml/node.ts';
import type { PlainMap } from '../yaml/plain.ts';
import type { Source } from '../yaml/source.ts';
import type { SourceTree } from './files.ts';
import type { Spot } from './spot.ts';

/** What every reader of deploying objects works with. */
export interface Scene {
  readonly tree: SourceTree;
  /** Whether a Git URL names this repository. */
  readonly isOwn: (url: string) => boolean;
  /** What nobody can tell here is left open and not refused: to find what may be deployed, not to render it. */
  readonly lenient: boolean;
}

/** What a file beside the manifests lays over an Application's source. */
export interface SourceOverride {
  readonly file: string;
  readonly source: Source;
  readonly map: MapNode;
}

/** One source of an application (Argo CD, `ApplicationSource`), and the application around it. */
export interface ArgoSource {
  readonly name: string;
  readonly spot: Spot;
  /** The release's name where the source gives none. */
  readonly application: string;
  /** Where it is deployed to; null where nothing says. */
  readonly namespace: string | null;
  readonly source: PlainMap;
  /** The source as it stands in a file, and what its offsets are of; absent where no file says it so. */
  readonly node?: { readonly map: MapNode; readonly source: Source };
  /** The kustomization that deploys the object so, where one changes it. */
  readonly deployedBy?: string;
  /** Directory in this repository. */
  readonly path: string;
  /** The files beside the manifests that lie over the source; `source` has them, `node` has not. */
  readonly overrides?: readonly SourceOverride[];
  /** `ref` of another source -> whether that is this repository. */
  readonly refs: ReadonlyMap<string, boolean>;
}
