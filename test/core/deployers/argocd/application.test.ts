import { describe, expect, it } from '@jest/globals';
import { openWorkspace } from '../../../../packages/adapters/workspace.ts';
import { makeTree } from '../../../adapters/temp.ts';
import { application, chart, findIn, own } from '../find.ts';

const job = async (...[files, options]: Parameters<typeof findIn>) => {
  const { deployments, unrendered } = await findIn(files, options);
  expect(unrendered).toEqual([]);
  expect(deployments).toHaveLength(1);
  return deployments[0]!.job;
};
const reasons = async (...args: Parameters<typeof findIn>) =>
  (await findIn(...args)).unrendered.map(({ kind, reason }) => `${kind}: ${reason}`);

describe('an Application with a chart of the repository', () => {
  it('takes values as Argo CD does: files, then the object or the text, then parameters', async () => {
    const helm = {
      releaseName: 'shop',
      valueFiles: ['values.yaml', '../../env/dev.yaml', '/env/all.yaml'],
      valuesObject: { image: { tag: '1' } },
      values: 'image: { tag: "0" }',
      parameters: [
        { name: 'image.tag', value: '2' },
        { name: 'flag', value: 'true', forceString: true },
      ],
      skipCrds: true,
      kubeVersion: '1.30.0',
    };
    const files = {
      ...chart,
      'app.yaml': application({ path: 'charts/app', helm }),
      'env/dev.yaml': 'a: 1',
      'env/all.yaml': 'a: 2',
    };
    expect(await job(files)).toEqual({
      engine: 'helm',
      chart: 'charts/app',
      release: 'shop',
      namespace: 'shop',
      valueFiles: ['charts/app/values.yaml', 'env/dev.yaml', 'env/all.yaml'],
      values: ['{"image":{"tag":"1"}}'],
      set: [
        { name: 'image.tag', value: '2', asText: false },
        { name: 'flag', value: 'true', asText: true },
      ],
      setFiles: [],
      includeCrds: false,
      skipTests: false,
      kubeVersion: '1.30.0',
      apiVersions: [],
    });
  });

  it('follows $ref values of another source of this repository, and names the most decisive file first', async () => {
    const sources = [
      {
        repoURL: own,
        path: 'charts/app',
        helm: { valueFiles: ['$values/env/dev.yaml', '$values/env/none.yaml'], ignoreMissingValueFiles: true },
      },
      { repoURL: 'git@github.com:acme/gitops.git', ref: 'values' },
    ];
    const files = { ...chart, 'app.yaml': application({}, 'web', { sources }), 'env/dev.yaml': 'a: 1' };
    const { deployments } = await findIn(files);
    expect(deployments[0]).toMatchObject({
      name: 'Application web (source 1)',
      job: { valueFiles: ['env/dev.yaml'], release: 'web' },
      inputs: ['app.yaml', 'env/dev.yaml', 'charts/app/values.yaml'],
    });
  });

  it.each<[string, readonly string[], object[], string]>([
    [
      'leaves the repository',
      ['../../../etc/passwd'],
      [],
      'wrong: its value file "../../../etc/passwd" leaves the repository',
    ],
    [
      'leaves it by a ref',
      ['$v/../x.yaml'],
      [{ repoURL: own, ref: 'v' }],
      'wrong: its value file "$v/../x.yaml" leaves the repository',
    ],
    ['has a ref that nobody has', ['$v/x.yaml'], [], 'wrong: no source has the ref of its value file "$v/x.yaml"'],
    [
      'is a URL',
      ['https://example.org/v.yaml'],
      [],
      'offline: its value file "https://example.org/v.yaml" would have to be fetched',
    ],
    [
      'is elsewhere',
      ['$v/x.yaml'],
      [{ repoURL: 'https://github.com/acme/other', ref: 'v' }],
      'elsewhere: its value file "$v/x.yaml" is in another repository',
    ],
  ])('says of a value file that it %s', async (_, valueFiles, others, expected) => {
    const sources = [{ repoURL: own, path: 'charts/app', helm: { valueFiles } }, ...others];
    expect(await reasons({ ...chart, 'app.yaml': application({}, 'web', { sources }) })).toEqual([expected]);
  });
});

describe('what an Application points to', () => {
  it.each<[string, object, string]>([
    [
      'another repository',
      { repoURL: 'https://github.com/acme/other', path: 'charts/app' },
      'elsewhere: it names another repository (https://github.com/acme/other)',
    ],
    [
      'a chart of a registry',
      { repoURL: 'ghcr.io/acme', chart: 'app' },
      'elsewhere: its chart is in a registry (ghcr.io/acme)',
    ],
    ['a path that is not there', { path: 'nowhere' }, 'wrong: its path "nowhere" is not in the repository'],
    ['a path out of the repository', { path: '../x' }, 'wrong: its path "../x" leaves the repository'],
  ])('%s is said', async (_, source, expected) => {
    expect(await reasons({ ...chart, 'app.yaml': application(source) })).toEqual([expected]);
  });

  it.each([
    ['https://github.com/acme/gitops'],
    ['https://token@github.com/Acme/GitOps.git/'],
    ['git@github.com:acme/gitops.git'],
    ['ssh://git@github.com/acme/gitops'],
  ])('%s is this repository', async (repoURL) => {
    expect(await job({ ...chart, 'app.yaml': application({ repoURL, path: 'charts/app' }) })).toMatchObject({
      engine: 'helm',
    });
  });

  it('where nobody knows this repository, it is the one that most Applications find their path in', async () => {
    const files = {
      ...chart,
      'a.yaml': application({ path: 'charts/app' }, 'a'),
      'b.yaml': application({ path: 'charts' }, 'b'),
      'c.yaml': application({ repoURL: 'https://github.com/acme/other', path: 'charts' }, 'c'),
    };
    expect(await reasons(files, { urls: [] })).toEqual([
      'elsewhere: it names another repository (https://github.com/acme/other)',
    ]);
  });

  it('is plain manifests where there is neither chart nor kustomization', async () => {
    const files = {
      'apps/a.yaml': 'a: 1',
      'apps/b.json': '{}',
      'apps/x.txt': '',
      'apps/deep/c.yml': 'a: 1',
      'app.yaml': '',
    };
    const read = async (directory: object) =>
      job({ ...files, 'app.yaml': application({ path: './apps/', directory }) });
    expect(await read({})).toEqual({ engine: 'directory', files: ['apps/a.yaml', 'apps/b.json'] });
    expect(await read({ recurse: true })).toMatchObject({ files: ['apps/a.yaml', 'apps/b.json', 'apps/deep/c.yml'] });
    expect(await read({ recurse: true, include: '*.y*ml', exclude: '{a.yaml,none}' })).toMatchObject({
      files: ['apps/deep/c.yml'],
    });
  });

  it('is not read from a template of a chart, nor from an ignored file', async () => {
    const files = {
      ...chart,
      'charts/app/templates/web.yaml': application({ path: 'charts/app' }),
      'old/a.yaml': application({ path: 'x' }),
    };
    expect(await findIn(files, { policy: 'version: 1\nignore: ["old/**"]' })).toEqual({
      deployments: [],
      unrendered: [],
    });
  });
});

describe('an Application with a kustomization', () => {
  const overlay = 'resources: [../base]\nimages: [{ name: app, newName: ghcr.io/acme/app, newTag: "1" }]\n';
  const tree = {
    'k/dev/kustomization.yaml': overlay,
    'k/base/kustomization.yaml': 'resources: [web.yaml]',
    'k/base/web.yaml': 'a: 1',
  };

  it('is built with what Argo CD lays over it, image names as the outermost kustomization calls them by then', async () => {
    const kustomize = {
      images: ['app=eu.example/app:2', 'nginx:1.27', 'busybox@sha256:ab'],
      namePrefix: 'dev-',
      commonLabels: { team: 'web' },
      replicas: [{ name: 'web', count: 2 }],
    };
    expect(await job({ ...tree, 'app.yaml': application({ path: 'k/dev', kustomize }) })).toEqual({
      engine: 'kustomize',
      path: 'k/dev',
      overlay: {
        images: [
          { name: 'ghcr.io/acme/app', newName: 'eu.example/app', newTag: '2' },
          { name: 'nginx', newTag: '1.27' },
          { name: 'busybox', digest: 'sha256:ab' },
        ],
        namePrefix: 'dev-',
        labels: [{ pairs: { team: 'web' }, includeSelectors: true }],
        replicas: [{ name: 'web', count: 2 }],
      },
      components: [],
      files: null,
      charts: [],
      pulled: [],
      kubeVersion: null,
    });
  });

  it('is decided by its kustomizations from the outside in, then by what they name', async () => {
    const { deployments } = await findIn({ ...tree, 'app.yaml': application({ path: 'k/dev' }) });
    expect(deployments[0]?.inputs).toEqual([
      'app.yaml',
      'k/dev/kustomization.yaml',
      'k/base/kustomization.yaml',
      'k/base/web.yaml',
    ]);
  });

  it.each([
    ['patches', 'patches: [{ path: more.yaml }]'],
    ['replacements', 'replacements: [{ path: more.yaml }]'],
    ['transformers', 'transformers: [more.yaml]'],
    ['generators', 'generators: [more.yaml]'],
    ['configurations', 'configurations: [more.yaml]'],
    ['files of generators', 'configMapGenerator: [{ name: a, files: ["x=more.yaml"] }]'],
  ])('is decided by the files of its %s', async (_, line) => {
    const dev = `resources: [../base]\n${line}\n`;
    const files = {
      ...tree,
      'k/dev/kustomization.yaml': dev,
      'k/dev/more.yaml': '',
      'app.yaml': application({ path: 'k/dev' }),
    };
    expect((await findIn(files)).deployments[0]?.inputs).toContain('k/dev/more.yaml');
  });

  it.each([
    ['resources: [https://example.org/install.yaml]', 'https://example.org/install.yaml'],
    ['resources: ["github.com/acme/deploy//base?ref=v1"]', 'github.com/acme/deploy//base?ref=v1'],
    ['resources: ["git@github.com:acme/deploy.git"]', 'git@github.com:acme/deploy.git'],
    ['patches: [{ path: "https://example.org/p.yaml" }]', 'https://example.org/p.yaml'],
    ['configMapGenerator: [{ name: a, files: ["a=http://127.0.0.1/x"] }]', 'http://127.0.0.1/x'],
    ['helmCharts: [{ name: redis, version: 1.2.3, repo: "https://example.org" }]', 'the chart redis 1.2.3'],
  ])('is not built when it would fetch: %s', async (base, what) => {
    const files = { ...tree, 'k/base/kustomization.yaml': base, 'app.yaml': application({ path: 'k/dev' }) };
    const { deployments, unrendered } = await findIn(files);
    expect(deployments).toEqual([]);
    expect(unrendered).toMatchObject([
      {
        kind: 'offline',
        reason: `${what} would have to be fetched`,
        spot: { file: 'k/base/kustomization.yaml', line: 1 },
      },
    ]);
  });

  it('is built with a chart that the repository holds', async () => {
    const files = {
      ...chart,
      'k/kustomization.yaml': 'helmGlobals: { chartHome: ../charts }\nhelmCharts: [{ name: app, valuesFile: v.yaml }]',
      'k/v.yaml': 'a: 1',
      'app.yaml': application({ path: 'k' }),
    };
    expect(await job(files)).toMatchObject({ charts: ['charts/app'] });
  });
});

describe('an Application that another tool makes', () => {
  it('is said to be unread where its directory holds nothing that is read', async () => {
    const files = { 'app.yaml': application({ path: 'web' }), 'web/main.jsonnet': '{}' };
    const workspace = openWorkspace(makeTree(files));
    expect((await findIn(files, { workspace })).unrendered.map(({ kind, reason }) => `${kind}: ${reason}`)).toEqual([
      'unread: its path "web" holds no YAML and no JSON, and nothing else is read',
    ]);
    expect(await reasons({ 'app.yaml': application({ path: 'web' }) })).toEqual([
      'wrong: its path "web" is not in the repository',
    ]);
  });

  it.each([
    ['of its own', { plugin: { name: 'cue' } }, {}],
    ['of its directory', {}, { 'web/.argocd-source.yaml': 'plugin: {name: cue}' }],
  ])('is read all the same where a plugin does: %s', async (_, source, more) => {
    const files = { 'app.yaml': application({ path: 'web', ...source }), 'web/a.yaml': 'a: 1', ...more };
    expect(await reasons(files)).toEqual(['unread: a plugin makes what it deploys, and is not run here']);
    expect((await findIn(files)).deployments.map(({ inputs }) => inputs)).toEqual([
      expect.arrayContaining(['web/a.yaml']),
    ]);
  });
});
