import type { FileText } from '../text/file-text.ts';
import type { Result } from '../text/result.ts';

/** A chart of a registry, as Git names it. */
export interface RemoteChart {
  /** `https://charts.example/stable`, a repository with an index; or `oci://host/path/name`, the chart itself. */
  readonly url: string;
  readonly name: string;
  /** One version, no range; null where Git gives a digest alone. */
  readonly version: string | null;
  /** Of its manifest, OCI alone; null where Git gives none. */
  readonly digest: string | null;
}

/** A fetched chart. `refused`: it is not of a listed place; `unavailable`: it could not be fetched, or is not what Git says. */
export type PulledChart = Result<
  {
    /** What stands for its directory: `chart://web-1.0.0@sha256:…`, which no path of a tree can be. */
    readonly directory: string;
    readonly files: ReadonlyMap<string, FileText>;
  },
  { readonly kind: 'refused' | 'unavailable'; readonly reason: string }
>;

/** Charts of registries, from listed places alone. Each is fetched once, however often it is asked for. */
export interface Charts {
  pull(chart: RemoteChart): Promise<PulledChart>;
}
