import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { makeTree } from '../../adapters/temp.ts';
import { findTool } from '../../tool.ts';
import type { Files } from '../memory.ts';
import { below, one, scan, start } from './runs.ts';

// Charts that a chart takes from another directory of the tree: Argo CD and Flux let helm pack them before they render.

const describes = (name: string, version: string, more = ''): string =>
  `apiVersion: v2\nname: ${name}\nversion: ${version}\n${more}`;
const takes = (entry: string): string => describes('app', '0.1.0', `dependencies:\n  - { ${entry} }\n`);
const pod = (image: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: x }\nspec:\n  containers:\n    - { name: a, image: "${image}" }\n`;

const library = (version = '1.2.0', template = '{{ .Values.image.repository }}@{{ .Values.image.digest }}'): Files => ({
  'libs/svc/Chart.yaml': describes('svc', version),
  'libs/svc/values.yaml': 'image:\n  repository: ghcr.io/acme/api\n  tag: "1"\n  digest: ""\n',
  'libs/svc/templates/pod.yaml': pod(template),
});

const app = (entry: string, block = 'svc'): Files => ({
  'charts/app/Chart.yaml': takes(entry),
  'charts/app/values.yaml': 'replicas: 1\n',
  'env/prod/app.yaml': `${block}:\n  image:\n    digest: ${one}\n`,
  'apps/app.yaml': JSON.stringify({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'app' },
    spec: {
      source: {
        repoURL: 'https://github.com/acme/gitops',
        path: 'charts/app',
        helm: { valueFiles: ['/env/prod/app.yaml'] },
      },
    },
  }),
});

/** `file image@digest`, the digest's first letters only, and `unread` where nothing reads it. */
async function runs(files: Files): Promise<readonly string[]> {
  const images = (await scan(below, files)).filter(({ environment }) => environment === 'prod');
  return images.map(({ file, image, digest, composed }) =>
    [file, `${image}@${digest === null ? '' : start(digest)}`, ...(composed?.unread ? ['unread'] : [])].join(' '),
  );
}

const composed = [`env/prod/app.yaml ghcr.io/acme/api@${start(one)}`];
const nameless = [`env/prod/app.yaml null@${start(one)}`];
const near = 'name: svc, version: ^1.0.0, repository: "file://../../libs/svc"';

const trees: readonly (readonly [string, Files, readonly string[]])[] = [
  ['is a layer below the values of the chart', { ...library(), ...app(near) }, composed],
  ['answers to its alias', { ...library(), ...app(`${near}, alias: api`, 'api') }, composed],
  [
    'shows which keys it reads',
    { ...library('1.2.0', '{{ .Values.image.repository }}:{{ .Values.image.tag }}'), ...app(near) },
    [`libs/svc/values.yaml ghcr.io/acme/api@ unread`],
  ],
  [
    'counts for nothing where the chart has one of its own',
    {
      ...library(),
      ...app(near),
      'charts/app/charts/svc/Chart.yaml': describes('svc', '1.0.0'),
      'charts/app/charts/svc/values.yaml': 'image:\n  repository: ghcr.io/acme/own\n',
      'charts/app/charts/svc/templates/pod.yaml': pod('{{ .Values.image.repository }}@{{ .Values.image.digest }}'),
    },
    [`env/prod/app.yaml ghcr.io/acme/own@${start(one)}`],
  ],
];

/** What the library depends on is in a directory, too. */
const nested: Files = {
  ...library(),
  ...app(near),
  'libs/svc/Chart.yaml': describes(
    'svc',
    '1.2.0',
    'dependencies:\n  - { name: job, version: 1.x, repository: "file://../job" }\n',
  ),
  'libs/job/Chart.yaml': describes('job', '1.0.0'),
  'libs/job/values.yaml': 'image:\n  repository: ghcr.io/acme/job\n  tag: "1"\n',
  'libs/job/templates/pod.yaml': pod('{{ .Values.image.repository }}@{{ .Values.image.digest }}'),
};

const refused: readonly (readonly [string, Files])[] = [
  ['another version', { ...library('2.0.0'), ...app(near) }],
  ['another name', { ...library(), ...app('name: web, version: ^1.0.0, repository: "file://../../libs/svc"', 'web') }],
  ['a directory that is not there', app(near)],
];

describe('a chart in another directory of the tree', () => {
  it.each(trees)('%s', async (_, files, expected) => {
    expect(await runs(files)).toEqual(expected);
  });

  it.each([
    ...refused,
    ['a place of the machine', { ...library(), ...app('name: svc, version: 1.x, repository: "file:///libs/svc"') }],
    [
      'a place above the tree',
      { ...library(), ...app('name: svc, version: 1.x, repository: "file://../../../libs/svc"') },
    ],
    ['the chart itself', { ...library(), ...app('name: app, version: 0.x, repository: "file://."') }],
  ] as const)('is not taken for %s', async (_, files) => {
    expect((await runs(files)).filter((line) => line.startsWith('env/prod'))).toEqual(nameless);
  });

  it('brings none of its own: helm packs what is in its charts/ alone', async () => {
    expect(await runs(nested)).toEqual(composed);
  });

  it('may take the chart that takes it', async () => {
    const back = describes(
      'svc',
      '1.2.0',
      'dependencies:\n  - { name: app, version: 0.x, repository: "file://../../charts/app" }\n',
    );
    expect(await runs({ ...library(), ...app(near), 'libs/svc/Chart.yaml': back })).toEqual(composed);
  });
});

const helm = findTool('helm', 'charts of other directories as helm packs them');
if (helm !== null) {
  /** What helm renders once it has packed the dependencies; null where it refuses to. */
  const render = (files: Files): string | null => {
    const root = makeTree(files);
    const run = (...args: readonly string[]) => {
      const env = { PATH: process.env['PATH'] ?? '', HOME: join(root, 'home') };
      return spawnSync(resolve(helm), args, { cwd: root, encoding: 'utf8', env });
    };
    try {
      const chart = 'charts/app';
      if (!('charts/app/charts/svc/Chart.yaml' in files) && run('dependency', 'build', chart).status !== 0) return null;
      const { status, stdout } = run('template', 'x', chart, '--values', 'env/prod/app.yaml');
      return status === 0 ? (/image: "(.*)"/.exec(stdout)?.[1] ?? '') : null;
    } finally {
      rmSync(root, { recursive: true });
    }
  };

  describe('helm', () => {
    it.each(trees)('agrees: it %s', (_, files, [expected = '']) => {
      const [, image = ''] = expected.split(' ');
      const [name = '', digest = ''] = image.split('@');
      expect(render(files)).toMatch(
        digest === '' ? new RegExp(`^${name}:1$`) : new RegExp(`^${name}@sha256:${digest}`),
      );
    });

    it('agrees: what a library takes from a directory does not run', () => {
      expect(render(nested)).toMatch(/^ghcr\.io\/acme\/api@/);
    });

    it.each(refused)('agrees: it refuses %s', (_, files) => {
      expect(render(files)).toBeNull();
    });
  });
}
