import type { PlainMap } from '../yaml/plain.ts';
import type { SourceTree } from './files.ts';
import type { Spot } from './jobs.ts';

/** What every reader of deploying objects works with. */
export interface Scene {
  readonly tree: SourceTree;
  /** Whether a Git URL names this repository. */
  readonly isOwn: (url: string) => boolean;
  /** What nobody can tell here is left open and not refused: to find what may be deployed, not to render it. */
  readonly lenient: boolean;
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
  /** Directory in this repository. */
  readonly path: string;
  /** `ref` of another source -> whether that is this repository. */
  readonly refs: ReadonlyMap<string, boolean>;
}
