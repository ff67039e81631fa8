import type { Result } from '../text/result.ts';
import type { PlainMap } from '../yaml/plain.ts';
import type { HelmJob, KustomizeJob } from './jobs.ts';

/** The manifests of a job, or why there are none. `offline`: part of it would have to be fetched. The reason is one clean line. */
export type Manifests = Result<
  { readonly text: string },
  { readonly kind: 'failed' | 'offline'; readonly reason: string }
>;

/**
 * The engines that render. Offline, in bounded time, and running nothing that the tree brings along. An UnavailableError when
 * the engine that a job needs is not on this machine. Several calls at once are fine.
 */
export interface Renderer {
  helmTemplate(job: HelmJob): Promise<Manifests>;
  kustomizeBuild(job: KustomizeJob): Promise<Manifests>;
  /** Go templates with Sprig's functions, each filled with each set of parameters: `texts[set][template]`. */
  expand(
    templates: readonly string[],
    parameters: readonly PlainMap[],
  ): Promise<Result<{ readonly texts: readonly (readonly string[])[] }>>;
  /** Removes what it laid out on the disk. */
  close(): Promise<void>;
}
