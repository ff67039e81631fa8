import type { Deployment, Unrendered } from '../deployers/jobs.ts';
import type { Manifests } from '../deployers/renderer.ts';
import type { Result } from '../text/result.ts';
import type { RenderedObject } from './objects.ts';

/** One deployment and what came of it. */
export interface Outcome {
  readonly deployment: Deployment;
  readonly result: Result<{ readonly objects: readonly RenderedObject[] }, Extract<Manifests, { ok: false }>>;
}

/** All that was rendered, and what was not. */
export interface Rendering {
  readonly outcomes: readonly Outcome[];
  readonly unrendered: readonly Unrendered[];
}
