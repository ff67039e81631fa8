import type { Result } from '../text/result.ts';
/** A repository of a registry, normalised: `docker.io` and `library/nginx`. */
export interface RepositoryName {
  readonly host: string;
  readonly repository: string;
}

/**
 * A registry's answer. `missing`: the registry said that it does not exist. `denied`: it may exist, but these
 * credentials may not read it. `refused`: the policy does not let us ask. `unavailable`: no usable answer.
 */
export type Answer<T> = Result<{ readonly value: T }, NoAnswer>;

/** Why there is none: four kinds, of which none is a yes. */
export interface NoAnswer {
  readonly ok: false;
  readonly kind: 'missing' | 'denied' | 'refused' | 'unavailable';
  readonly reason: string;
  /** Another run may be answered: time-outs, refusals for a while, server errors. */
  readonly passing?: true;
}

export interface Resolved {
  /** Always parsed and verified to be `algorithm:hex`. */
  readonly digest: string;
  readonly mediaType: string;
}

/** One platform's image in an index (or the only one of a plain manifest). Attestations are not platforms. */
export interface PlatformManifest {
  /** `os/architecture[/variant]`, `linux/arm64/v8` written `linux/arm64`. */
  readonly platform: string;
  readonly digest: string;
}

export interface ImageDetails {
  /** True when the digest is of an index, false when of one platform's manifest. */
  readonly index: boolean;
  readonly platforms: readonly PlatformManifest[];
  /** Entries of an index whose platform is not known, as they could not be read; absent when there is none. */
  readonly unread?: readonly Unread[];
}

/** An entry of an index that could not be read. */
export interface Unread {
  readonly digest: string;
  readonly answer: NoAnswer;
}

export interface ImageConfig {
  readonly labels: Readonly<Record<string, string>>;
  /** When the image was built, where its config says so. */
  readonly created: Date | null;
}

/** Requests made, counted by host. */
export interface RequestCount {
  readonly total: number;
  readonly byHost: Readonly<Record<string, number>>;
}
