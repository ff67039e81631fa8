import { type Content, type Image, imageOf, indexOf } from '../adapters/registry/images.ts';

/** The registry's name; the dispatcher leads it to a server of this machine. */
export const host = 'registry.acme.test:5000';

/** What must never be in anything that is printed, proposed or committed. */
export const secrets = {
  user: 'robot',
  password: 'password-of-the-registry',
  token: 'bearer-of-the-registry',
  github: 'ghs_token_of_the_job',
} as const;

/** A repository of the registry: the build in Git, the one that `dev` names, and one that is pushed during the run. */
export interface Built {
  readonly repository: string;
  readonly old: Build;
  readonly fresh: Build;
  readonly newer: Build;
}

export interface Build {
  /** Of its index. */
  readonly digest: string;
  /** The tag that its revision label names. */
  readonly tag: string;
  readonly contents: readonly Content[];
}

const dates = { old: '2026-01-01T00:00:00Z', fresh: '2026-02-01T00:00:00Z', newer: '2026-03-01T00:00:00Z' } as const;

function build(repository: string, age: keyof typeof dates): Build {
  const revision = Buffer.from(`${repository} ${age}`).toString('hex').padEnd(40, '0').slice(0, 40);
  const labels = { 'org.opencontainers.image.revision': revision, 'org.opencontainers.image.title': repository };
  const images = ['linux/amd64', 'linux/arm64'].map((platform) => imageOf({ platform, labels, created: dates[age] }));
  const index = indexOf(images);
  const contents = [index, ...images.flatMap(({ manifest, config }: Image) => [manifest, config])];
  return { digest: index.digest, tag: revision, contents };
}

const names = ['api', 'web', 'worker', 'cron', 'side'] as const;
export type Name = (typeof names)[number];

export const built = Object.fromEntries(
  names.map((name): [Name, Built] => {
    const repository = `acme/${name}`;
    const [old, fresh, newer] = (['old', 'fresh', 'newer'] as const).map((age) => build(repository, age));
    return [name, { repository, old: old as Build, fresh: fresh as Build, newer: newer as Build }];
  }),
) as Readonly<Record<Name, Built>>;

/** `worker` is up to date: its `dev` is what Git says. */
export const isMoving = (name: Name): boolean => name !== 'worker';

export type WriteMode = 'digest' | 'tag-and-digest';

const policyText = (write: WriteMode): string => `version: 1
layout: ['apps/{env}/**']
environments:
  dev: { track: dev }
  staging: { promoteFrom: dev }
firstParty: ['${host}/acme/*']
write: ${write}
registries: [{ host: '${host}', plainHttp: true }]
`;

const at = (name: Name): string => `${host}/acme/${name}`;
const third = `docker.io/library/nginx@sha256:${'7'.repeat(64)}`;

/** The files of an environment, with one digest for each image. `cron` is unpinned in dev. */
const environment = (digest: (name: Name) => string, cron: string): Readonly<Record<string, string>> => ({
  'api.yaml': `# the api\r\nimage: ${at('api')}@${digest('api')} # keep me\r\n`,
  'web.yaml': `image:\n  repository: ${at('web')}\n  digest: "${digest('web')}"`,
  'kustomization.yaml': `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nimages:\n- digest: ${digest('side')}\n  name: side\n  newName: ${at('side')}\n`,
  'map.yaml': `kind: ConfigMap\napiVersion: v1\ndata:\n  values.yaml: |\n    a: {image: "${at('api')}@${digest('api')}"}\n    b: ${at('web')}@${digest('web')}\n---\nthird: {image: '${third}'}\n`,
  'worker.yaml': `worker: { image: { ref: ${at('worker')}@${digest('worker')} } }\n`,
  'cron.yaml': `\ufeffimage: ${at('cron')}${cron}\n`,
});

/** The images that each file of an environment names. */
export const imagesOf: Readonly<Record<string, readonly Name[]>> = {
  'api.yaml': ['api'],
  'web.yaml': ['web'],
  'kustomization.yaml': ['side'],
  'map.yaml': ['api', 'web'],
  'worker.yaml': ['worker'],
  'cron.yaml': ['cron'],
};

const prefixed = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

/** What staging ran before: builds that no `dev` names any more. */
export const ancient = (name: Name): string => `sha256:${Buffer.from(name.padEnd(32, '.')).toString('hex')}`;

export const tree = (write: WriteMode): Readonly<Record<string, string>> => ({
  'README.md': '# gitops\n',
  '.github/image-policy.yaml': policyText(write),
  ...prefixed(
    'apps/dev',
    environment((name) => built[name].old.digest, ':dev'),
  ),
  ...prefixed('apps/staging', environment(ancient, `@${ancient('cron')}`)),
});
