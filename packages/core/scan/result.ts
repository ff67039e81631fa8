import type { Kustomization } from '../kustomize/kustomization.ts';
import type { ReadText } from '../yaml/document.ts';
import type { LooseDigest, Occurrence, PassedOver, StrayPullPolicy, Templated, Unreadable } from './occurrence.ts';

/** All that one file says. */
export interface ScanResult {
  readonly file: string;
  readonly occurrences: readonly Occurrence[];
  readonly looseDigests: readonly LooseDigest[];
  readonly pullPolicies: readonly StrayPullPolicy[];
  readonly unreadable: readonly Unreadable[];
  /** What the file includes and changes, when it is a kustomization. */
  readonly kustomization?: Kustomization;
  /** Of a partial of a chart: the named template that prints each of its documents; null outside of them. */
  readonly printedBy?: readonly (string | null)[];
  /** An object of Kubernetes stands in it, so it is no file of values. */
  readonly objects?: true;
  /** The file as it was read, where it may be one of values: what lays it over others need not read it again. */
  readonly read?: ReadText;
  /** Values that only a template engine can tell (`{{ … }}`, `$(VAR)`): listed, not judged. */
  readonly templated: readonly Templated[];
  /** What looks like an image and was left alone. */
  readonly passedOver: readonly PassedOver[];
}
