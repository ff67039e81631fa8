import { describe, expect, it } from '@jest/globals';
import { findIn } from '../find.ts';

// What a Flux Kustomization fills in where it applies another: `%` stands for `$`.

const sourceRef = { kind: 'GitRepository', name: 'flux-system' };
const write = (kind: string, apiVersion: string, name: string, more: object): string =>
  JSON.stringify({ apiVersion, kind, metadata: { name, namespace: 'flux-system' }, ...more }).replaceAll('%', '$');
const flux = (name: string, spec: object, metadata: object = {}): string =>
  write('Kustomization', 'kustomize.toolkit.fluxcd.io/v1', name, {
    metadata: { name, namespace: 'flux-system', ...metadata },
    spec: { sourceRef, ...spec },
  });
const settings = (data: object, name = 'settings'): string => write('ConfigMap', 'v1', name, { data });

const tree = {
  'apps/dev/a.yaml': 'a: 1',
  'apps/prod/a.yaml': 'a: 1',
  'apps/prod-eu/a.yaml': 'a: 1',
};
const parent = (postBuild: object | null, path = './clusters/one'): string =>
  flux('parent', { path, ...(postBuild && { postBuild }) });
const child = (path: string, more: object = {}, metadata: object = {}): string =>
  flux('child', { path, ...more }, metadata);

/** The paths below `apps` that are deployed, and what is open. */
async function found(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { deployments, unrendered } = await findIn({ ...tree, ...files });
  const paths = deployments.flatMap(({ job }) => (job.engine === 'kustomize' ? [job.path] : []));
  const below = paths.filter((path) => path.startsWith('apps/'));
  return [...below, ...unrendered.map(({ reason }) => reason)].sort();
}

const open = (path: string): string =>
  `its path "${path.replaceAll('%', '$')}" is filled in by the Kustomization that applies it`;

describe('a path with a variable', () => {
  it.each<[string, object, string, readonly string[]]>([
    ['is one that the Kustomization gives', { substitute: { ENV: 'prod' } }, './apps/%{ENV}', ['apps/prod']],
    ['may have several', { substitute: { A: 'prod', B: 'eu' } }, './apps/%{A}-%{B}', ['apps/prod-eu']],
    ['may have a default', { substitute: { X: '1' } }, './apps/%{ENV:=dev}', ['apps/dev']],
    ['may have a default that is not taken', { substitute: { ENV: 'prod' } }, './apps/%{ENV:-dev}', ['apps/prod']],
    [
      'is given by a ConfigMap of the tree',
      { substituteFrom: [{ kind: 'ConfigMap', name: 'settings' }] },
      './apps/%{ENV}',
      ['apps/dev'],
    ],
    [
      'is what stands in the Kustomization itself, before that',
      { substituteFrom: [{ kind: 'ConfigMap', name: 'settings' }], substitute: { ENV: 'prod' } },
      './apps/%{ENV}',
      ['apps/prod'],
    ],
    [
      'is that of the last ConfigMap',
      { substituteFrom: ['settings', 'more'].map((name) => ({ kind: 'ConfigMap', name })) },
      './apps/%{ENV}',
      ['apps/prod'],
    ],
    ['that nobody gives is open', { substitute: { X: '1' } }, './apps/%{ENV}', [open('./apps/%{ENV}')]],
    ['is not filled in without postBuild', {}, './apps/%{ENV}', [open('./apps/%{ENV}')]],
    [
      'is open where a Secret may give it',
      { substituteFrom: [{ kind: 'Secret', name: 'x' }] },
      './apps/%{ENV:=dev}',
      [open('./apps/%{ENV:=dev}')],
    ],
    [
      'is open where a Secret that comes later may give another',
      {
        substituteFrom: [
          { kind: 'ConfigMap', name: 'settings' },
          { kind: 'Secret', name: 'x' },
        ],
      },
      './apps/%{ENV}',
      [open('./apps/%{ENV}')],
    ],
    [
      'is open where its ConfigMap is not in the tree',
      { substituteFrom: [{ kind: 'ConfigMap', name: 'gone', optional: true }] },
      './apps/%{ENV:=dev}',
      [open('./apps/%{ENV:=dev}')],
    ],
  ])('%s', async (_, postBuild, path, expected) => {
    const files = {
      'flux.yaml': parent(Object.keys(postBuild).length === 0 ? null : postBuild),
      'clusters/one/apps.yaml': child(path),
      'settings/one.yaml': settings({ ENV: 'dev' }),
      'settings/two.yaml': settings({ ENV: 'prod' }, 'more'),
    };
    expect(await found(files)).toEqual(expected);
  });

  it('is open where two ConfigMaps of one name differ', async () => {
    const files = {
      'flux.yaml': parent({ substituteFrom: [{ kind: 'ConfigMap', name: 'settings' }] }),
      'clusters/one/apps.yaml': child('./apps/%{ENV}'),
      'settings/one.yaml': settings({ ENV: 'dev' }),
      'settings/two.yaml': settings({ ENV: 'prod' }),
    };
    expect(await found(files)).toEqual([open('./apps/%{ENV}')]);
  });

  it('is one path for each Kustomization that applies it', async () => {
    const files = {
      'dev.yaml': flux('dev', { path: './clusters/one', postBuild: { substitute: { ENV: 'dev' } } }),
      'prod.yaml': flux('prod', { path: './clusters/one', postBuild: { substitute: { ENV: 'prod' } } }),
      'clusters/one/kustomization.yaml': 'resources: [apps.yaml]',
      'clusters/one/apps.yaml': child('./apps/%{ENV}'),
    };
    expect(await found(files)).toEqual(['apps/dev', 'apps/prod']);
  });

  it('is handed down', async () => {
    const files = {
      'flux.yaml': parent({ substitute: { CLUSTER: 'two', ENV: 'prod' } }),
      'clusters/one/next.yaml': flux('next', {
        path: './clusters/%{CLUSTER}',
        postBuild: { substitute: { STAGE: '%{ENV}' } },
      }),
      'clusters/two/apps.yaml': child('./apps/%{STAGE}'),
    };
    expect(await found(files)).toEqual(['apps/prod']);
  });

  it('of an object that says that nothing of it is filled in stays', async () => {
    const annotations = { 'kustomize.toolkit.fluxcd.io/substitute': 'disabled' };
    const files = {
      'flux.yaml': parent({ substitute: { ENV: 'prod' } }),
      'clusters/one/apps.yaml': child('./apps/%{ENV}', {}, { annotations }),
    };
    expect(await found(files)).toEqual([open('./apps/%{ENV}')]);
  });

  it('ends where Kustomizations apply each other', async () => {
    const files = {
      'clusters/one/a.yaml': flux('a', { path: './clusters/two', postBuild: { substitute: { X: '%{X}%{X}' } } }),
      'clusters/two/b.yaml': flux('b', { path: './clusters/one', postBuild: { substitute: { X: '%{X}%{X}' } } }),
    };
    expect(await found(files)).toEqual([]);
  });
});
