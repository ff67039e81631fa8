import type { Templated } from '../../scan/occurrence.ts';
import type { Elsewhere } from '../elsewhere.ts';
import type { Violation } from '../rules/finding.ts';
import type { RenderedOccurrence } from '../rules/rendered.ts';

/** What the manifests say, led back to the tree. */
export interface TreeRender {
  readonly occurrences: readonly RenderedOccurrence[];
  readonly violations: readonly Violation[];
  readonly notices: readonly string[];
  /** What could not be rendered since it is not all in the tree. */
  readonly elsewhere: readonly Elsewhere[];
  /** Whether the object of a templated value was rendered, and came out without a template. */
  readonly isSettled: (value: Pick<Templated, 'file' | 'path'>) => boolean;
  /** The kustomizations that were rendered, and the objects that deploy them. */
  readonly kustomizations: ReadonlySet<string>;
}
