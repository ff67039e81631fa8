import { describe, expect, it } from '@jest/globals';
import type { PlainMap } from '../../../../packages/core/yaml/plain.ts';
import type { Files } from '../../memory.ts';
import { findIn, own } from '../find.ts';

const tree: Files = {
  'apps/web/dev/Chart.yaml': 'name: web',
  'apps/web/prod/Chart.yaml': 'name: web',
  'apps/api/dev/Chart.yaml': 'name: api',
  'apps/api/dev/config.json': '{"size": {"cpu": 2}}',
  'apps/.hidden/dev/Chart.yaml': 'name: no',
};

function set(generators: readonly object[], source: object, more: object = {}): string {
  const template = {
    metadata: { name: source && 'name' in source ? source.name : 'x' },
    spec: { source: { repoURL: own, ...source } },
  };
  return JSON.stringify({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'ApplicationSet',
    metadata: { name: 'all' },
    spec: { generators, template, ...more },
  });
}

const charts = async (text: string, options: Parameters<typeof findIn>[1] = {}) => {
  const { deployments, unrendered } = await findIn({ ...tree, 'set.yaml': text }, options);
  return [
    ...deployments.map(({ name, job }) => `${name} ${job.engine === 'helm' ? job.chart : job.engine}`),
    ...unrendered.map(({ reason }) => `not: ${reason}`),
  ];
};

const list = (...elements: readonly object[]) => ({ list: { elements } });
const git = (more: object) => ({ git: { repoURL: own, revision: 'main', ...more } });

describe('an ApplicationSet', () => {
  it('fills {{name}} from a list', async () => {
    const generators = [list({ app: 'web', env: 'dev' }, { app: 'api', env: 'dev' })];
    expect(await charts(set(generators, { name: '{{app}}-{{ env }}', path: 'apps/{{app}}/{{env}}' }))).toEqual([
      'Application web-dev apps/web/dev',
      'Application api-dev apps/api/dev',
    ]);
  });

  it.each<[string, boolean, object]>([
    ['{{path}}, {{path.basename}} and {{path[n]}}', false, { name: '{{path[1]}}-{{path.basename}}', path: '{{path}}' }],
    [
      '{{ .path.path }} and index',
      true,
      { name: '{{ index .path.segments 1 }}-{{ .path.basename }}', path: '{{ .path.path }}' },
    ],
  ])('fills %s from Git directories, hidden and excluded ones aside', async (_, goTemplate, source) => {
    const generators = [git({ directories: [{ path: 'apps/*/*' }, { path: 'apps/web/prod', exclude: true }] })];
    expect(await charts(set(generators, source, { goTemplate }))).toEqual([
      'Application api-dev apps/api/dev',
      'Application web-dev apps/web/dev',
    ]);
  });

  it.each<[boolean, object]>([
    [false, { name: '{{size.cpu}}-{{path.filename}}', path: '{{path}}' }],
    [true, { name: '{{ .size.cpu }}-{{ .path.filename }}', path: '{{ .path.path }}' }],
  ])('fills the content of Git files (goTemplate %s)', async (goTemplate, source) => {
    const generators = [git({ files: [{ path: 'apps/**/config.json' }] })];
    expect(await charts(set(generators, source, { goTemplate }))).toEqual(['Application 2-config.json apps/api/dev']);
  });

  it('pairs generators, the second with the parameters of the first, and keeps what a selector asks for', async () => {
    const inner = {
      ...git({ directories: [{ path: 'apps/{{app}}/*' }] }),
      selector: { matchExpressions: [{ key: 'path.basename', operator: 'NotIn', values: ['prod'] }] },
    };
    const generators = [{ matrix: { generators: [list({ app: 'web' }, { app: 'api' }), inner] } }];
    expect(await charts(set(generators, { name: '{{app}}', path: '{{path}}' }))).toEqual([
      'Application web apps/web/dev',
      'Application api apps/api/dev',
    ]);
  });

  it('merges generators by their keys', async () => {
    const generators = [
      {
        merge: {
          mergeKeys: ['app'],
          generators: [list({ app: 'web', env: 'dev' }, { app: 'api', env: 'dev' }), list({ app: 'web', env: 'prod' })],
        },
      },
    ];
    expect(await charts(set(generators, { name: '{{app}}', path: 'apps/{{app}}/{{env}}' }))).toEqual([
      'Application web apps/web/prod',
      'Application api apps/api/dev',
    ]);
  });

  it('hands what is more than a path to the engine, once for all, and lays the patch over', async () => {
    const asked: { templates: readonly string[]; parameters: readonly PlainMap[] }[] = [];
    const name = '{{ .app | upper }}';
    const templatePatch = 'spec: { source: { path: "apps/{{ .app }}/{{ if .live }}prod{{ else }}dev{{ end }}" } }';
    const text = set(
      [list({ app: 'web', live: true }, { app: 'api', live: false })],
      { name, path: '{{ .app }}' },
      { goTemplate: true, templatePatch },
    );
    const found = await charts(text, {
      expand: async (templates, parameters) => {
        asked.push({ templates, parameters });
        const patch = (app: string, env: string) => `spec: { source: { path: apps/${app}/${env} } }`;
        return {
          ok: true,
          texts: [
            ['WEB', patch('web', 'prod')],
            ['API', patch('api', 'dev')],
          ],
        };
      },
    });
    expect(found).toEqual(['Application WEB apps/web/prod', 'Application API apps/api/dev']);
    expect(asked).toMatchObject([{ templates: [name, templatePatch], parameters: [{ app: 'web' }, { app: 'api' }] }]);
  });

  it.each<[object, string]>([
    [{ clusters: {} }, 'not: its clusters generator asks a cluster or a service'],
    [{ pullRequest: {} }, 'not: its pullRequest generator asks a cluster or a service'],
    [
      { matrix: { generators: [list({ a: '1' }), { clusters: {} }] } },
      'not: its clusters generator asks a cluster or a service',
    ],
    [
      { git: { repoURL: 'https://github.com/acme/other', directories: [] } },
      'not: its git generator reads another repository (https://github.com/acme/other)',
    ],
  ])('says what cannot be expanded here: %j', async (generator, expected) => {
    expect(await charts(set([generator], { path: 'x' }))).toEqual([expected]);
  });
});
