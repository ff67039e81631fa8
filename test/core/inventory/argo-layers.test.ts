import { describe, expect, it } from '@jest/globals';
import type { Files } from '../memory.ts';
import { header, one, runs, scan, start, two } from './runs.ts';

const policy = `${header}layout: ['env/{env}/**', 'apps/{env}/**']\n`;
const chart = {
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'charts/web/values.yaml': 'image:\n  repository: ghcr.io/acme/web\n  tag: "1.0"\n',
};

function application(source: object): Files {
  const whole = { repoURL: 'https://github.com/acme/gitops', path: 'charts/web', ...source };
  const object = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name: 'web' },
    spec: { source: whole },
  };
  return { ...chart, 'apps/prod/web.yaml': JSON.stringify(object, null, 1) };
}

const parameter = (name: string, value: string, more: object = {}) => ({ name, value, ...more });

// The order is that of `helm template`: `--set` below `--set-string` below `--set-file`.
describe('what Argo CD gives to Helm', () => {
  it.each<readonly [name: string, helm: object, image: string]>([
    ['parameters over values', { values: 'image: { tag: "2" }', parameters: [parameter('image.tag', '3')] }, '3'],
    [
      'a forced text over a parameter, wherever it stands',
      { parameters: [parameter('image.tag', '4', { forceString: true }), parameter('image.tag', '3')] },
      '4',
    ],
    ['the last of two of one name', { parameters: [parameter('image.tag', '3'), parameter('image.tag', '4')] }, '4'],
    [
      'a file over parameters',
      { parameters: [parameter('image.tag', '3')], fileParameters: [{ name: 'image.tag', path: 'files/tag.txt' }] },
      '5',
    ],
    ['valuesObject over values', { values: 'image: { tag: "2" }', valuesObject: { image: { tag: '3' } } }, '3'],
  ])('%s', async (_, helm, tag) => {
    const files = { ...application({ helm }), 'charts/web/files/tag.txt': '5' };
    expect(await runs(policy, files)).toContainEqual(
      expect.stringMatching(`^prod .* ghcr.io/acme/web:${tag}@undefined$`),
    );
  });

  it('keeps open what a file says that is not there, and what has no order', async () => {
    const cases = [
      { fileParameters: [{ name: 'image.tag', path: '../gone.txt' }] },
      { parameters: [parameter('image', '{a}'), parameter('image.tag', '2')] },
      { parameters: [parameter('{{ .key }}', '2')] },
    ];
    for (const helm of cases) {
      const [image] = await scan(policy, application({ helm }));
      expect(image?.composed?.unknown).toMatch(/fileParameters|parameters overlap|name of a parameter/);
    }
  });
});

describe('a value file that is not there', () => {
  const named = (helm: object): Files => {
    const { 'apps/prod/web.yaml': text = '', ...rest } = application({ helm });
    return { ...rest, 'argocd/web.yaml': text };
  };
  const lanes = ['dev', 'prod'].map((lane) => [`env/${lane}/web.yaml`, `image: { digest: "${one}" }\n`] as const);

  it.each([
    ['an optional one', { ignoreMissingValueFiles: true }],
    ['one that Argo CD asks for', {}],
  ])('says the environment all the same, and is the same unit: %s', async (_, helm) => {
    const there = named({ ...helm, valueFiles: ['values.yaml', '../../env/prod/web.yaml'] });
    const [whole, gone] = await Promise.all([
      scan(policy, { ...there, ...Object.fromEntries(lanes) }),
      scan(policy, { ...there, ...Object.fromEntries(lanes.slice(0, 1)) }),
    ]);
    const units = [whole, gone].map((places) =>
      places.flatMap(({ environment, composed }) => (composed ? [[environment, composed.unit]] : [])),
    );
    expect(units[0]).toEqual([['prod', expect.stringContaining('env/{env}/web.yaml')]]);
    expect(units[1]).toEqual(units[0]);
  });
});

describe('a parameter that only a template could tell', () => {
  it('leaves all others as they are', async () => {
    const parameters = [parameter('vault.path', '{{ .Values.path | quote }}, {x}'), parameter('image.digest', one)];
    const [image] = await scan(policy, application({ helm: { parameters } }));
    expect([image?.digest, image?.composed?.unknown]).toEqual([one, undefined]);
  });
});

describe('a file that lies over an Application’s source', () => {
  it.each(['.argocd-source.yaml', '.argocd-source-web.yaml'])('%s replaces its parameters', async (name) => {
    const files = {
      ...application({
        helm: { parameters: [parameter('image.tag', '2')], valuesObject: { replicas: 2, image: { tag: '1' } } },
      }),
      [`charts/web/${name}`]: `helm:\n  parameters:\n    - { name: image.digest, value: "${one}", forcestring: true }\n`,
    };
    expect(await runs(policy, files)).toEqual([`prod charts/web/${name} ghcr.io/acme/web:1@${start(one)}`]);
  });

  it('merges maps, and lies below the one of its name', async () => {
    const files = {
      ...application({ helm: { valuesObject: { image: { tag: '2' } } } }),
      'charts/web/.argocd-source.yaml': `helm: { valuesObject: { image: { digest: "${one}" } } }\n`,
      'charts/web/.argocd-source-web.yaml': `helm: { valuesObject: { image: { digest: "${two}" } } }\n`,
      'charts/web/.argocd-source-other.yaml': 'helm: { valuesObject: { image: { tag: "9" } } }\n',
    };
    expect(await runs(policy, files)).toContain(
      `prod charts/web/.argocd-source-web.yaml ghcr.io/acme/web:2@${start(two)}`,
    );
  });

  it('brings images to a kustomization', async () => {
    const pod =
      'apiVersion: v1\nkind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - image: ghcr.io/acme/web:1\n';
    const files = {
      ...application({ path: 'env/prod' }),
      'env/prod/kustomization.yaml': 'resources: [pod.yaml]\n',
      'env/prod/pod.yaml': pod,
      'env/prod/.argocd-source-web.yaml': `kustomize: { images: ["ghcr.io/acme/web@${one}"] }\n`,
    };
    const places = await scan(policy, files);
    expect(places.find(({ file }) => file.endsWith('pod.yaml'))?.pin).toEqual({
      kind: 'given',
      by: 'apps/prod/web.yaml',
    });
  });
});
