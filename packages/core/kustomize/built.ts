import type { FieldSpec } from './field-path.ts';
import type { Resource } from './resource.ts';

/** What a kustomization makes of all that it includes. */
export interface Built {
  readonly resources: readonly Resource[];
  /** Fields of the images transformer that configurations added. */
  readonly fields: readonly FieldSpec[];
  /** No object is missing: nothing would have to be fetched, or is made by what only kustomize knows. */
  readonly isWhole: boolean;
  /** Why it cannot be built: then nothing of it can be told. */
  readonly refused: string | null;
}

/** What is known of the objects of a file. */
export interface FileObjects {
  readonly resources: readonly Resource[];
  /** All of them could be read, or nobody had to. */
  readonly isWhole: boolean;
}
