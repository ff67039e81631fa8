import { describe, expect, it } from '@jest/globals';
import { openPart } from '../../../packages/core/inventory/units/pattern.ts';
import { below, beside, header, one, runs, start, two } from './runs.ts';

/** A generator of kustomize that inflates a chart, as an object. */
const generator = (values: string) =>
  `apiVersion: builtin\nkind: HelmChartInflationGenerator\nmetadata: { name: web }\nname: web\nchartHome: ../../charts\nvaluesInline: { image: ${values} }\n`;

describe('values of an environment over those of a chart', () => {
  const chart = { 'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n' };
  const values = 'image:\n  repository: ghcr.io/acme/web\n  tag: "1.0"\n';

  it('takes the name from below and the version from above', async () => {
    const files = {
      ...chart,
      'charts/web/values.yaml': values,
      'charts/web/values-dev.yaml': `image:\n  digest: ${one}\n`,
      'charts/web/values-prod.yaml': 'image:\n  tag: "2.0"\n',
    };
    expect(await runs(beside, files)).toEqual([
      `dev charts/web/values-dev.yaml ghcr.io/acme/web:1.0@${start(one)}`,
      'prod charts/web/values-prod.yaml ghcr.io/acme/web:2.0@undefined',
    ]);
  });

  it.each(['values-{env}.yaml', 'values.{env}.yaml', '{env}.values.yaml', '{env}/values.yaml'])(
    'knows %s',
    async (name) => {
      const file = `charts/web/${name.replace('{env}', 'dev')}`;
      const files = { ...chart, 'charts/web/values.yaml': values, [file]: `image:\n  digest: ${one}\n` };
      const policy = `${header}layout: ['charts/*/${name}']\n`;
      expect(await runs(policy, files)).toEqual([`dev ${file} ghcr.io/acme/web:1.0@${start(one)}`]);
    },
  );

  it('lays a text over a map, and a map over a text', async () => {
    const files = {
      ...chart,
      'charts/web/values.yaml': `${values}job: ghcr.io/acme/job:1@${one}\n`,
      'charts/web/values-dev.yaml': `image: ghcr.io/acme/web@${two}\njob:\n  image:\n    repository: ghcr.io/acme/job\n`,
    };
    expect(await runs(beside, files)).toContain(`dev charts/web/values-dev.yaml ghcr.io/acme/web:null@${start(two)}`);
  });

  it.each([
    ['image: { ref: "%" }\n'],
    ['image: { reference: "%" }\n'],
    ['image: { web: "%" }\n'],
    ['images: { web: "%" }\n'],
    ['sidecarImages: { web: "%", pullPolicy: Always }\n'],
  ])('lays a whole reference over one: %j', async (text) => {
    const files = {
      ...chart,
      'charts/web/values.yaml': text.replace('%', 'ghcr.io/acme/web:1'),
      'charts/web/values-dev.yaml': text.replace('%', `ghcr.io/acme/web@${one}`),
      'charts/web/values-prod.yaml': text.replace('%', 'ghcr.io/acme/web:2'),
    };
    expect(await runs(beside, files)).toEqual([
      `dev charts/web/values-dev.yaml ghcr.io/acme/web:null@${start(one)}`,
      'prod charts/web/values-prod.yaml ghcr.io/acme/web:2@undefined',
    ]);
  });

  it('says where it stands what no values of an environment say', async () => {
    const files = { ...chart, 'charts/web/values.yaml': values, 'charts/web/values-prod.yaml': 'replicas: 3\n' };
    expect(await runs(beside, files)).toEqual(['prod charts/web/values.yaml ghcr.io/acme/web:1.0@undefined']);
  });
});

describe('values in other shapes', () => {
  const base = (text: string, prod: string) => ({ 'base/web.yaml': text, 'env/prod/web.yaml': prod });

  it.each([
    ['keys side by side', 'imageRepository: ghcr.io/acme/web\n', `imageTag: v1\nimageDigest: ${one}\n`, 'v1'],
    [
      'an anchor that is merged',
      'x: &web { repository: ghcr.io/acme/web }\nimage: { <<: *web }\n',
      `image: { digest: ${one} }\n`,
      'null',
    ],
    [
      'an anchor that is an alias',
      'x: &web { repository: ghcr.io/acme/web }\nimage: *web\n',
      `image: { digest: ${one} }\n`,
      'null',
    ],
  ])('of %s are fixed where the environment says its version', async (_, text, prod, tag) => {
    const found = (await runs(below, base(text, prod))).filter((line) => line.startsWith('prod'));
    expect(found).toEqual([`prod env/prod/web.yaml ghcr.io/acme/web:${tag}@${start(one)}`]);
  });
});

describe('one registry for many images', () => {
  const chart = { 'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n' };
  const files = (values: string) => ({
    ...chart,
    'charts/web/values.yaml': 'image:\n  repository: acme/web\n  tag: "1.0"\n',
    'charts/web/values-dev.yaml': values,
  });

  it.each(['global: { registry: ghcr.io }\n', 'imageRegistry: ghcr.io\n', 'global: { imageRegistry: ghcr.io }\n'])(
    'is laid over from a layer above: %j',
    async (values) => expect((await runs(beside, files(values)))[0]).toContain(' ghcr.io/acme/web:1.0@'),
  );

  it('leaves the name open where two keys say two hosts', async () => {
    const values = 'global: { registry: ghcr.io }\nregistry: quay.io\n';
    expect((await runs(beside, files(values)))[0]).toContain(' null:1.0@');
  });
});

describe('files of an environment over shared ones', () => {
  const base = 'image:\n  repository: ghcr.io/acme/a\n';

  it('pairs what is the same but for what the patterns fix', async () => {
    const files = { 'base/x/a.yaml': base, 'env/dev/x/a.yaml': `image:\n  digest: ${one}\n` };
    expect(await runs(below, files)).toEqual([`dev env/dev/x/a.yaml ghcr.io/acme/a:null@${start(one)}`]);
  });

  it('takes no other file for the base', async () => {
    const files = { 'base/other.yaml': base, 'env/dev/a.yaml': `image:\n  digest: ${one}\n` };
    expect(await runs(below, files)).toEqual([
      `dev env/dev/a.yaml null:null@${start(one)}`,
      'shared base/other.yaml ghcr.io/acme/a:null@undefined',
    ]);
  });

  it('takes an object for no values', async () => {
    const pod = 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ghcr.io/acme/a:1\n';
    const files = { 'base/a.yaml': pod, 'env/dev/a.yaml': pod };
    expect(await runs(below, files)).toEqual([
      'dev env/dev/a.yaml ghcr.io/acme/a:1@undefined',
      'shared base/a.yaml ghcr.io/acme/a:1@undefined',
    ]);
  });
});

describe('what a glob leaves open of a path', () => {
  it.each([
    ['base/**', 'base/a/b.yaml', 'a/b.yaml'],
    ['env/dev/**', 'env/dev/a/b.yaml', 'a/b.yaml'],
    ['env/dev/**/*.yaml', 'env/dev/a/b.yaml', 'a/b.yaml'],
    ['apps/*/base/*.yaml', 'apps/web/base/values.yaml', 'web/values.yaml'],
    ['config.yaml', 'config.yaml', ''],
    ['base/*', 'base/a/b.yaml', null],
    ['base/**', 'other/a.yaml', null],
  ])('%s over %s: %s', (glob, path, open) => {
    expect(openPart(glob, path)).toBe(open);
  });
});

describe('what a deployer of the tree lays over a chart', () => {
  const chart = {
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'charts/web/values.yaml': 'image:\n  repository: ghcr.io/acme/web\n  tag: "1.0"\n',
  };
  const policy = `${header}layout: ['env/{env}/**', 'apps/{env}/**']\n`;
  const application = (helm: string) =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: web }\nspec:\n  source:\n    repoURL: https://github.com/acme/gitops\n    path: charts/web\n    helm:\n${helm}`;

  it('takes the value files of an Application in their order, and its parameters above them', async () => {
    const files = {
      ...chart,
      'env/prod/web.yaml': `image:\n  digest: ${one}\n`,
      'apps/prod/web.yaml': application(
        `      valueFiles: [../../env/prod/web.yaml]\n      parameters: [{ name: image.digest, value: "${two}" }]\n`,
      ),
    };
    expect(await runs(policy, files)).toEqual([`prod apps/prod/web.yaml ghcr.io/acme/web:1.0@${start(two)}`]);
  });

  it('passes over the text of values beside a valuesObject', async () => {
    const files = {
      ...chart,
      'apps/prod/web.yaml': application(
        `      valuesObject: { image: { digest: "${one}" } }\n      values: |\n        image:\n          tag: "9"\n`,
      ),
    };
    expect(await runs(policy, files)).toEqual([`prod apps/prod/web.yaml ghcr.io/acme/web:1.0@${start(one)}`]);
  });

  it('takes each file that a template may mean for a layer of its own', async () => {
    const template = (path: string, files: string) =>
      `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: web }\nspec:\n  source:\n    repoURL: {{ .Values.repo }}\n    path: ${path}\n    helm:\n      valueFiles: ${files}\n`;
    const files = {
      ...chart,
      'charts/web/values-dev.yaml': `image:\n  digest: ${one}\n`,
      'charts/web/values-lab.yaml': 'image:\n  tag: "2"\n',
      'argocd/Chart.yaml': 'apiVersion: v2\nname: argocd\nversion: 1.0.0\n',
      'argocd/templates/web.yaml': template(
        'charts/{{ .Values.app }}',
        '[values.yaml, "values-{{ .Values.name }}.yaml"]',
      ),
    };
    expect(await runs(beside, files)).toEqual([
      `dev charts/web/values-dev.yaml ghcr.io/acme/web:1.0@${start(one)}`,
      'null charts/web/values-lab.yaml ghcr.io/acme/web:2@undefined',
    ]);
    const others = {
      ...files,
      'argocd/templates/web.yaml': template('charts/web', '["values-{{ .a }}-{{ .b }}.yaml"]'),
    };
    expect(await runs(beside, others)).toContain(`dev charts/web/values-dev.yaml null:null@${start(one)}`);
  });

  it('takes valuesInline of a kustomization over its valuesFile', async () => {
    const files = {
      ...chart,
      'apps/prod/values.yaml': 'image:\n  tag: "2"\n',
      'apps/prod/kustomization.yaml': `helmGlobals: { chartHome: ../../charts }\nhelmCharts:\n  - name: web\n    valuesFile: values.yaml\n    valuesInline: { image: { digest: "${one}" } }\n`,
    };
    expect(await runs(policy, files)).toEqual([`prod apps/prod/kustomization.yaml ghcr.io/acme/web:2@${start(one)}`]);
  });

  it.each<readonly [form: string, file: string, files: (values: string) => Readonly<Record<string, string>>]>([
    [
      'a file of generators',
      'chart.yaml',
      (values) => ({ 'kustomization.yaml': 'generators: [chart.yaml]\n', 'chart.yaml': generator(values) }),
    ],
    [
      'a directory of generators',
      'gen/chart.yaml',
      (values) => ({
        'kustomization.yaml': 'generators: [gen]\n',
        'gen/kustomization.yaml': 'resources: [chart.yaml]\n',
        'gen/chart.yaml': generator(values),
      }),
    ],
    [
      'inline generators',
      'kustomization.yaml',
      (values) => ({ 'kustomization.yaml': `generators:\n- |\n${generator(values).replace(/^/gm, '  ')}` }),
    ],
    [
      'the list of before helmCharts',
      'kustomization.yaml',
      (values) => ({
        'kustomization.yaml': `helmChartInflationGenerator:\n- chartName: web\n  chartHome: ../../charts\n  valuesLocal: { image: ${values} }\n`,
      }),
    ],
  ])('lays what %s says over the chart, and says there what it says', async (_, file, files) => {
    const at = (values: string) =>
      Object.fromEntries(Object.entries(files(values)).map(([name, text]) => [`apps/prod/${name}`, text]));
    const pinned = { ...chart, ...at(`{ tag: "2", digest: "${one}" }`) };
    expect(await runs(policy, pinned)).toEqual([`prod apps/prod/${file} ghcr.io/acme/web:2@${start(one)}`]);
    expect(await runs(policy, { ...chart, ...at('{ tag: "2" }') })).toEqual([
      `prod apps/prod/${file} ghcr.io/acme/web:2@undefined`,
    ]);
  });

  it.each<readonly [entry: string, image: string]>([
    [`digest: "${one}"`, `ghcr.io/acme/web:null@${start(one)}`],
    ['newTag: "2"', 'ghcr.io/acme/web:2@undefined'],
    [`newName: ghcr.io/acme/other, digest: "${one}"`, `ghcr.io/acme/other:null@${start(one)}`],
  ])('lays the images of postRenderers over a chart: %s', async (entry, image) => {
    const release = (name: string, images: string) =>
      `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web }\nspec:\n  chart: { spec: { chart: charts/web, sourceRef: { kind: GitRepository, name: flux-system } } }\n  postRenderers: [{ kustomize: { images: [{ name: ${name}, ${images} }] } }]\n`;
    const files = { ...chart, 'apps/prod/web.yaml': release('ghcr.io/acme/web', entry) };
    expect(await runs(policy, files)).toEqual([`prod apps/prod/web.yaml ${image}`]);
  });

  it('leaves an image as it is that no entry of postRenderers selects', async () => {
    const release = `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web }\nspec:\n  chart: { spec: { chart: charts/web, sourceRef: { kind: GitRepository, name: flux-system } } }\n  postRenderers: [{ kustomize: { images: [{ name: web, digest: "${one}" }] } }]\n`;
    const files = { ...chart, 'apps/prod/web.yaml': release };
    expect(await runs(policy, files)).toContain('prod charts/web/values.yaml ghcr.io/acme/web:1.0@undefined');
  });

  it('takes what a patch brings to a HelmRelease of a base', async () => {
    const release = `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web }\nspec:\n`;
    const source = `  chart: { spec: { chart: charts/web, sourceRef: { kind: GitRepository, name: flux-system } } }\n`;
    const overlay = 'resources: [../base]\npatches: [{ path: web.yaml }]\n';
    const files = {
      ...chart,
      'apps/base/kustomization.yaml': 'resources: [web.yaml]\n',
      'apps/base/web.yaml': `${release}${source}  values: { replicas: 1 }\n`,
      'apps/dev/kustomization.yaml': overlay,
      'apps/dev/web.yaml': `${release}  values: { image: { digest: "${one}" } }\n`,
      'apps/prod/kustomization.yaml': overlay,
      'apps/prod/web.yaml': `${release}  values: { image: { digest: "${two}" } }\n`,
    };
    expect(await runs(policy, files)).toEqual([
      `dev apps/dev/web.yaml ghcr.io/acme/web:1.0@${start(one)}`,
      `prod apps/prod/web.yaml ghcr.io/acme/web:1.0@${start(two)}`,
    ]);
  });
});

describe('what the policy says of layers', () => {
  it('lays one file over another for each way in which they fit', async () => {
    const policy = `${header}layout: ['live/{env}/**']\nlayers:\n  - [defaults/{app}.yaml, live/{env}/{app}/settings.yaml]\n`;
    const files = {
      'defaults/web.yaml': 'image:\n  repository: ghcr.io/acme/web\n',
      'defaults/api.yaml': 'image:\n  repository: ghcr.io/acme/api\n',
      'live/dev/web/settings.yaml': `image:\n  digest: ${one}\n`,
      'live/prod/api/settings.yaml': `image:\n  digest: ${two}\n`,
    };
    expect(await runs(policy, files)).toEqual(
      expect.arrayContaining([
        `dev live/dev/web/settings.yaml ghcr.io/acme/web:null@${start(one)}`,
        `prod live/prod/api/settings.yaml ghcr.io/acme/api:null@${start(two)}`,
      ]),
    );
  });
});
