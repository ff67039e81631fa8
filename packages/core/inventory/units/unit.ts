import type { Chart } from '../../deployers/helm/chart.ts';
import type { Evidence } from '../../deployers/helm/evidence/evidence.ts';
import type { Layer, LayerSource, ReleaseSource } from '../../deployers/release-source.ts';
import type { EnvironmentName } from '../../policy/policy.ts';
import type { PassedOver } from '../../scan/occurrence.ts';

/** A chart with all of its files, and what its templates do: they run when first asked. */
export interface ChartReads {
  readonly chart: Chart;
  readonly evidence: () => Evidence;
  /** Why a run of them told nothing; null where it did, and where nobody asked. */
  readonly problem: () => string | null;
}

/** A template that takes an image of values, and was passed over as if they were judged. */
export interface OpenTemplate extends PassedOver {
  /** Those of the values that no file says as an image; where it takes something else beside (`mixed`), all of them. */
  readonly takes: readonly string[];
  readonly mixed?: true;
  /** It takes others beside that a file says. */
  readonly partly?: true;
}

/** What is deployed as one, and what it is given. */
export interface Unit {
  /** Equal in two environments for the same thing: its chart and its layers with `{env}` for the environment's part. */
  readonly id: string;
  /** For people. */
  readonly name: string;
  /** Null where no layout places it. */
  readonly environment: EnvironmentName;
  /** Null where it has none, or it is elsewhere. */
  readonly chart: Chart | null;
  /** Why nobody here can tell what its chart says; null where there is none to ask. */
  readonly elsewhere: string | null;
  /** What the templates of its chart do with values; absent where nobody asked, and where not all of it can be read. */
  readonly reads?: ChartReads;
  /** Why its templates were not read, though they were asked for. */
  readonly blind?: string;
  /** The lowest first, without the chart's own. */
  readonly layers: readonly Layer[];
  /** What the chart is called where a deployer names it: its name or its path. */
  readonly chartName?: string;
  /** The version, the range or the revision that is asked for, of one that is elsewhere. */
  readonly chartVersion?: string;
  /** The place that it is fetched from, its name behind it. */
  readonly chartPlace?: string;
  /** The file of the object that deploys it; absent where a habit or the policy says what belongs together. */
  readonly deployer?: string;
  /** What lies over the images that its chart renders. */
  readonly over?: ReleaseSource['over'];
  /** What else may change them, in a way that is not told here. */
  readonly doubt?: string;
  /** Stretches of files that are never read. */
  readonly unread?: ReleaseSource['unread'];
  /** Those of its chart that take an image of values in which none is found. */
  readonly templates?: readonly OpenTemplate[];
  /** The environments that its layers are of. */
  readonly mixed?: readonly string[];
}

/** A unit before its files are read. */
export interface UnitSource extends Omit<Unit, 'chart' | 'layers' | 'reads'> {
  /** The directory of its chart. */
  readonly chart: string | null;
  /** The chart's own values do not count. */
  readonly withoutOwn?: true;
  readonly layers: readonly LayerSource[];
}

/** The files of a tree, as far as units need to know them. */
export interface Files {
  /** Sorted. */
  readonly paths: readonly string[];
  /** Neither objects of Kubernetes nor a kustomization, nor what one names. */
  readonly isValues: (file: string) => boolean;
  readonly has: (file: string) => boolean;
  /** The files below a directory. */
  readonly below: (directory: string) => readonly string[];
}

/** The images whose versions may be written: those that bump and promote move, or all. */
export type Whose = 'ours' | 'all';
