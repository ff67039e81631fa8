import type { RepositoryName } from '../ports.ts';

/** One image of an event: a producer's claim that it pushed this. Parsed, so that every field keeps to its grammar. */
export interface PushedImage {
  /** Normalised `host/repository`. */
  readonly image: string;
  readonly name: RepositoryName;
  /** `sha256:<64 lower-case hex>`. */
  readonly digest: string;
  /** The build tag, where the producer sends one. */
  readonly tag: string | null;
}

/** What a producer's `repository_dispatch` says. */
export interface BumpEvent {
  readonly images: readonly PushedImage[];
}
