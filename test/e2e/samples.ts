/** A sample repository, and how the story of an image is told in it. */
export interface Sample {
  readonly folder: string;
  /** From the oldest versions to the newest. */
  readonly environments: readonly string[];
  /** The lanes that the bump follows. */
  readonly fast: readonly string[];
  /** The file that says which `platform` an environment runs; what else it needs stands elsewhere. */
  readonly platform: (environment: string) => string;
  /** That text with a channel tag and no digest, and the line where the check finds it. */
  readonly unpin: (text: string) => string;
  readonly line: number;
  /** That text with another version. */
  readonly move: (text: string, version: { readonly digest: string; readonly tag: string }) => string;
  /** The values that a cluster gives the chart, from the lowest to the highest. */
  readonly values: (environment: string) => readonly string[];
  /** Another image that dev has newer than staging, below ghcr.io/acme. */
  readonly other: string;
}

export const chart = 'charts/service';
const digest = /sha256:[0-9a-f]{64}/;
const inEnv = (environment: string): string => `sources/values/env/${environment}/apps/platform.yaml`;
const inService = (environment: string): string => `services/platform/values-${environment}.yaml`;

export const samples: readonly Sample[] = [
  {
    folder: 'action-examples/gitops',
    environments: ['production', 'staging', 'dev', 'local'],
    fast: ['dev', 'local'],
    platform: inEnv,
    unpin: (text) => text.replace(/(ghcr\.io\/acme\/platform)@sha256:\w+/, '$1:dev'),
    line: 4,
    move: (text, version) => text.replace(new RegExp(`(?<=ghcr.io/acme/platform@)${digest.source}`), version.digest),
    values: (environment) => ['sources/values/_shared/apps/platform.yaml', inEnv(environment)],
    other: 'reporting',
  },
  {
    folder: 'action-examples/layered',
    environments: ['production', 'staging', 'dev'],
    fast: ['dev'],
    platform: inService,
    unpin: (text) => text.replace(/tag: .*\n.*/, 'tag: dev'),
    line: 3,
    move: (text, version) => text.replace(digest, version.digest).replace(/sha-[0-9a-f]{40}/, version.tag),
    values: (environment) => ['services/defaults.yaml', 'services/platform/values.yaml', inService(environment)],
    other: 'billing',
  },
];
