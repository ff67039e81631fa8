import type { PlainMap } from '../yaml/plain.ts';
import type { ReleaseSource } from './release-source.ts';
import type { Spot } from './spot.ts';

/** What `helm template` is asked. Paths are from the root. */
export interface HelmJob {
  readonly engine: 'helm';
  /** The chart's directory; of a fetched one what stands for it. */
  readonly chart: string;
  readonly release: string;
  readonly namespace: string | null;
  /** In the order in which they override each other. */
  readonly valueFiles: readonly string[];
  /** YAML or JSON texts, after the files. */
  readonly values: readonly string[];
  /** After the texts: `--set`, or `--set-string`. */
  readonly set: readonly { readonly name: string; readonly value: string; readonly asText: boolean }[];
  readonly setFiles: readonly { readonly name: string; readonly path: string }[];
  readonly includeCrds: boolean;
  readonly skipTests: boolean;
  readonly kubeVersion: string | null;
  readonly apiVersions: readonly string[];
}

/** What `kustomize build` is asked. */
export interface KustomizeJob {
  readonly engine: 'kustomize';
  /** The directory of the kustomization, from the root; `''` for the root itself. */
  readonly path: string;
  /** Fields of a kustomization laid over it (`images`, `namePrefix` …); empty when none is. */
  readonly overlay: PlainMap;
  /** Components laid over it: directories from the root. */
  readonly components: readonly string[];
  /** The resources are these files instead: Flux makes a kustomization where a directory has none. */
  readonly files: readonly string[] | null;
  /** Charts of the repository that a kustomization on the way inflates: the tool needs helm for them. */
  readonly charts: readonly string[];
  /** Charts that were fetched, and the directories at which the tool looks for them. */
  readonly pulled: readonly { readonly chart: string; readonly path: string }[];
  readonly kubeVersion: string | null;
}

/** Manifests that are applied as they are. */
export interface DirectoryJob {
  readonly engine: 'directory';
  readonly files: readonly string[];
}

export type Job = HelmJob | KustomizeJob | DirectoryJob;

/** One thing to render, and for what. */
export interface Deployment {
  /** For people: `Application argocd/platform`. */
  readonly name: string;
  /** Where the object stands that says so. */
  readonly spot: Spot;
  /** Where the policy says it; else null, and the files tell. */
  readonly environment: string | null;
  readonly job: Job;
  /** Files that decide what is rendered, the most decisive first: what is found is led back to them. */
  readonly inputs: readonly string[];
  /** Nobody can tell whether it is of this repository: it may deploy what stands here, and pins nothing. */
  readonly assumed?: true;
  /** What Flux puts for `${NAME}` after the build; null: nothing is replaced. */
  readonly substitute: Readonly<Record<string, string>> | null;
}

/**
 * Something deployed that is not rendered. `elsewhere`: what it names is not in this repository. `unread`: another tool makes it of
 * what stands here. `offline`: part of it would have to be fetched. `wrong`: it names what is not there, or what may not be read. `unavailable`: its chart may be
 * fetched, and could not be.
 */
export interface Unrendered {
  readonly name: string;
  readonly spot: Spot;
  readonly kind: 'elsewhere' | 'unread' | 'offline' | 'wrong' | 'unavailable';
  /** Ends without a full stop. */
  readonly reason: string;
  /** The directory in question, where it is one of the tree. */
  readonly path?: string;
  /** Nobody can tell which directory of this repository it deploys. */
  readonly untold?: true;
  /** The file of the object that deploys it, where another one is in the way. */
  readonly by?: string;
}

/** Whether nothing is wrong with it: nobody could read it here. */
export const isBeyond = ({ kind }: Unrendered): boolean => kind === 'elsewhere' || kind === 'unread';

/** What was found, and what is said of it beside. */
export interface Found {
  readonly deployments: readonly Deployment[];
  readonly unrendered: readonly Unrendered[];
  /** The Helm releases, those of charts that are elsewhere among them. */
  readonly releases?: readonly ReleaseSource[];
}

export const nothingFound: Found = { deployments: [], unrendered: [] };

/** The same, of a source that nobody knows. */
export function assume({ deployments, ...rest }: Found): Found {
  return { ...rest, deployments: deployments.map((deployment) => ({ ...deployment, assumed: true })) };
}

export function joinFound(parts: readonly Found[]): Found {
  const releases = parts.flatMap((part) => part.releases ?? []);
  return {
    deployments: parts.flatMap(({ deployments }) => deployments),
    unrendered: parts.flatMap(({ unrendered }) => unrendered),
    ...(releases.length > 0 && { releases }),
  };
}
