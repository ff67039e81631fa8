import { describe, expect, it } from '@jest/globals';
import { findIn, own } from '../find.ts';

const kustomization = (spec: object, name = 'apps') =>
  JSON.stringify({
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name, namespace: 'flux-system' },
    spec,
  });
const release = (spec: object) =>
  JSON.stringify({
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: { name: 'web', namespace: 'shop' },
    spec,
  });
const repository = (name: string, url: string) =>
  JSON.stringify({
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata: { name },
    spec: { url },
  });
const sourceRef = { kind: 'GitRepository', name: 'flux-system' };
const web = {
  'apps/web/web.yaml': 'a: 1',
  'apps/api/kustomization.yaml': 'resources: [api.yaml]',
  'apps/api/api.yaml': 'a: 1',
};

const reasons = async (...args: Parameters<typeof findIn>) =>
  (await findIn(...args)).unrendered.map(({ kind, reason }) => `${kind}: ${reason}`);

describe('a Flux Kustomization', () => {
  it('is built with its own fields laid over', async () => {
    const spec = {
      sourceRef,
      path: './apps/api',
      targetNamespace: 'shop',
      images: [{ name: 'app', newTag: '2' }],
      patches: [{ patch: 'x', target: { kind: 'Deployment' } }],
      postBuild: { substitute: { TAG: 1.5 } },
    };
    const { deployments } = await findIn({ ...web, 'k.yaml': kustomization(spec) });
    expect(deployments).toMatchObject([
      {
        name: 'Kustomization flux-system/apps',
        job: {
          path: 'apps/api',
          files: null,
          overlay: { namespace: 'shop', images: [{ name: 'app', newTag: '2' }], patches: spec.patches },
        },
        substitute: { TAG: '1.5' },
      },
    ]);
  });

  it('takes in manifests and the kustomizations of subdirectories where its path has none', async () => {
    const { deployments } = await findIn({ ...web, 'k.yaml': kustomization({ sourceRef, path: './apps' }) });
    expect(deployments).toMatchObject([
      {
        job: { path: 'apps', files: ['apps/api', 'apps/web/web.yaml'] },
        inputs: ['k.yaml', 'apps/web/web.yaml', 'apps/api/kustomization.yaml', 'apps/api/api.yaml'],
      },
    ]);
  });

  it.each<[string, object, string]>([
    [
      'another repository',
      { sourceRef: { kind: 'GitRepository', name: 'other' }, path: './apps' },
      'elsewhere: it names another repository (https://github.com/acme/other)',
    ],
    [
      'an unknown source',
      { sourceRef: { kind: 'GitRepository', name: 'gone' }, path: './apps' },
      'elsewhere: its source, the GitRepository gone, is not in this repository',
    ],
    [
      'an OCI artifact',
      { sourceRef: { kind: 'OCIRepository', name: 'x' }, path: './apps' },
      'elsewhere: its source is the OCIRepository x',
    ],
    [
      'a path to be filled in',
      { sourceRef, path: `./apps/${'$'}{ENV}` },
      `elsewhere: its path "./apps/${'$'}{ENV}" is filled in by the Kustomization that applies it`,
    ],
    ['a path that is not there', { sourceRef, path: './none' }, 'wrong: its path "./none" is not in the repository'],
    ['a path that leaves', { sourceRef, path: '../..' }, 'wrong: its path "../.." leaves the repository'],
  ])('says what is in the way: %s', async (_, spec, expected) => {
    expect(
      await reasons({
        ...web,
        'k.yaml': kustomization(spec),
        's.yaml': repository('other', 'https://github.com/acme/other'),
      }),
    ).toEqual([expected]);
  });
});

describe('a Flux HelmRelease', () => {
  const files = {
    'charts/web/Chart.yaml': 'name: web',
    'env/dev.yaml': 'a: 1',
    's.yaml': repository('flux-config', own),
  };

  it('is rendered where its chart is a directory of the repository', async () => {
    const spec = {
      chart: {
        spec: {
          chart: './charts/web',
          sourceRef: { kind: 'GitRepository', name: 'flux-config' },
          valuesFiles: ['env/dev.yaml'],
        },
      },
      values: { image: { tag: '1' } },
      targetNamespace: 'live',
    };
    const { deployments, unrendered } = await findIn({ ...files, 'r.yaml': release(spec) });
    expect(unrendered).toEqual([]);
    expect(deployments).toMatchObject([
      {
        job: {
          chart: 'charts/web',
          release: 'live-web',
          namespace: 'live',
          valueFiles: ['env/dev.yaml'],
          values: ['{"image":{"tag":"1"}}'],
        },
      },
    ]);
  });

  it.each<[object, string]>([
    [{ chartRef: { kind: 'OCIRepository', name: 'x' } }, 'elsewhere: its chart is in a registry'],
    [
      { chart: { spec: { chart: 'web', sourceRef: { kind: 'HelmRepository', name: 'x' } } } },
      'elsewhere: its chart is in a registry',
    ],
    [
      { chart: { spec: { chart: './none', sourceRef: { kind: 'GitRepository', name: 'flux-config' } } } },
      'wrong: its chart "./none" is not in the repository',
    ],
  ])('says what is in the way: %j', async (spec, expected) => {
    expect(await reasons({ ...files, 'r.yaml': release(spec) })).toEqual([expected]);
  });

  it('of which a file says only a part is no release yet', async () => {
    expect(await findIn({ ...files, 'r.yaml': release({ values: { a: 1 } }) })).toEqual({
      deployments: [],
      unrendered: [],
    });
  });
});

describe("the policy's targets", () => {
  it('are a chart, a kustomization or a directory, in the environment that they name', async () => {
    const policy = `version: 1
environments: { dev: {} }
layout: ["env/{env}/**"]
render:
  - { path: charts/web, environment: dev, valueFiles: [env/dev.yaml], release: shop, namespace: live }
  - path: apps/api
  - path: apps/web
  - path: none
`;
    const files = { ...web, 'charts/web/Chart.yaml': 'name: web', 'env/dev.yaml': 'a: 1' };
    const { deployments, unrendered } = await findIn(files, { policy });
    expect(deployments).toMatchObject([
      { environment: 'dev', job: { engine: 'helm', release: 'shop', namespace: 'live', valueFiles: ['env/dev.yaml'] } },
      { environment: null, job: { engine: 'kustomize', path: 'apps/api' } },
      { job: { engine: 'directory', files: ['apps/web/web.yaml'] } },
    ]);
    expect(unrendered).toMatchObject([{ kind: 'wrong', reason: 'its path is not a directory of the repository' }]);
  });
});
