import type { Deployment } from '../../deployers/jobs.ts';
import type { Manifests } from '../../deployers/renderer.ts';
import type { Violation } from '../rules/finding.ts';
import type { RenderedOccurrence } from '../rules/rendered.ts';
import type { RenderedObject } from './objects.ts';

/** What the manifests say, led back to the tree. */
export interface TreeRender {
  readonly occurrences: readonly RenderedOccurrence[];
  readonly violations: readonly Violation[];
  readonly notices: readonly string[];
  /** The kustomizations that were rendered, and the objects that deploy them. */
  readonly kustomizations: ReadonlySet<string>;
}

/** One deployment and what came of it. */
export interface Outcome {
  readonly deployment: Deployment;
  readonly result:
    | { readonly ok: true; readonly objects: readonly RenderedObject[] }
    | (Manifests & { readonly ok: false });
}
