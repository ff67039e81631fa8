import type { Answer, ImageConfig, ImageDetails, Resolved } from '../ports.ts';

/** What a registry is asked for one image: the same for every place that holds the same digest of it. */
export interface Question {
  /** Normalised `host/repository`. */
  readonly image: string;
  /** The tag or digest to resolve. */
  readonly reference: string;
  /** The digest in Git, to compare with; null where none is. */
  readonly oldDigest: string | null;
  /** The producer's build tag; null where none was sent. */
  readonly buildTag: string | null;
}

/** What a registry says of one build. */
export interface BuildFacts {
  readonly details: Answer<ImageDetails>;
  /** Of the first platform that both builds have and whose configs can be read; null: none was asked. */
  readonly config: Answer<ImageConfig> | null;
}

/** One platform's manifest in an index. */
export interface ChildFacts {
  readonly platform: string;
  readonly answer: Answer<Resolved>;
}

/** The answers to one question. */
export interface Facts {
  readonly target: Answer<Resolved>;
  /** Null where the digest is the one in Git: nothing more was asked. */
  readonly fresh: BuildFacts | null;
  readonly old: BuildFacts | null;
  /** Whether the manifests that nodes pull of the new index are there. */
  readonly children: readonly ChildFacts[];
  /** A tag that resolves to the same digest and says which build this is; null: none found, or none wanted. */
  readonly buildTag: Answer<string> | null;
}

/** One key for the same question. */
export function questionKey({ image, reference, oldDigest }: Question): string {
  return `${image} ${reference} ${oldDigest ?? ''}`;
}
