import type { Result } from '../text/result.ts';
/** An image's name as the distribution grammar has it: `name[:tag][@digest]`, normalised. */
export interface ImageReference {
  /** `docker.io` where none is written; `index.docker.io` is `docker.io`. */
  readonly host: string;
  /** Path after the host, `library/` added for Docker Hub's short names: `library/nginx`. */
  readonly repository: string;
  readonly tag: string | null;
  /** `sha256:<64 lower-case hex>` or another registered algorithm. */
  readonly digest: string | null;
}

/** Why a text is no reference. `placeholder`: a stand-in that was never filled, such as `sha256:PLACEHOLDER`. */
export type ProblemKind = 'conflict' | 'name' | 'tag' | 'digest' | 'algorithm' | 'placeholder' | 'number';

/** A located reason why a text is no reference; `start` and `end` are UTF-16 offsets into the text that was parsed. */
export interface ReferenceProblem {
  readonly kind: ProblemKind;
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export type ReferenceResult = Result<{ readonly reference: ImageReference }, { readonly problem: ReferenceProblem }>;

/** `host/repository`, the name that findings, globs and JSON use: `docker.io/library/nginx`. */
export function imageName(reference: Pick<ImageReference, 'host' | 'repository'>): string {
  return `${reference.host}/${reference.repository}`;
}
