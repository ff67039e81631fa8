import { describe, expect, it } from '@jest/globals';
import { scanWhole } from '../../../packages/core/inventory/whole.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { type Files, memoryWorkspace } from '../memory.ts';
import { header, one, runs, scan, start, two } from './runs.ts';

const policy = `${header}layout: ['env/{env}/**', 'apps/{env}/**']\n`;
const chart = {
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'charts/web/values.yaml': 'image:\n  repository: ghcr.io/acme/web\n  tag: "1.0"\n',
};

describe('releases of helmfile', () => {
  it('lay values in their order, and `set` above them', async () => {
    const files = {
      ...chart,
      'env/dev/web.yaml': `image:\n  digest: ${one}\n`,
      'env/prod/web.yaml': 'image:\n  tag: "2"\n',
      'helmfile.yaml': `environments: { dev: {}, prod: {} }\n---\nreleases:\n  - name: web\n    chart: ./charts/web\n    values:\n      - env/{{ .Environment.Name }}/web.yaml\n      - image: { tag: "3" }\n    set:\n      - { name: image.tag, value: "4" }\n`,
    };
    expect(await runs(policy, files)).toEqual([
      `dev env/dev/web.yaml ghcr.io/acme/web:4@${start(one)}`,
      'prod helmfile.yaml ghcr.io/acme/web:4@undefined',
    ]);
  });

  it('take what an anchor of the file brings', async () => {
    const files = {
      ...chart,
      'env/prod/web.yaml': `image:\n  digest: ${one}\n`,
      'helmfile.yaml':
        'templates:\n  usual: &usual\n    chart: ./charts/web\n    values: [env/prod/web.yaml]\nreleases:\n  - name: web\n    <<: *usual\n',
    };
    expect(await runs(policy, files)).toEqual([`prod env/prod/web.yaml ghcr.io/acme/web:1.0@${start(one)}`]);
  });

  it.each([
    ['a template', 'values.yaml.gotmpl', /is a template/],
    ['a file that is not here', 'gone.yaml', /is not in this tree/],
  ])('are open where a layer is %s', async (_, file, why) => {
    const files = {
      ...chart,
      'values.yaml.gotmpl': 'image: {{ x }}\n',
      'helmfile.d/web.yaml': `releases: [{ name: web, chart: ../charts/web, values: [../${file}] }]\n`,
    };
    const places = await scan(policy, files);
    expect(places.flatMap(({ composed }) => composed?.unknown ?? [])).toContainEqual(expect.stringMatching(why));
  });

  it.each([
    ['are found in a file of any name', '', true],
    ['are none in an object of Kubernetes', 'apiVersion: acme.io/v1\nkind: Fleet\n', false],
  ])('%s', async (_, head, isUnit) => {
    const files = {
      ...chart,
      'env/prod/web.yaml': `image:\n  digest: ${one}\n`,
      'clusters/one.yaml': `${head}releases:\n  - name: web\n    chart: ../charts/web\n    values: [../env/prod/web.yaml]\n`,
    };
    expect((await scan(policy, files)).some(({ composed }) => composed?.name.includes('clusters/one.yaml'))).toBe(
      isUnit,
    );
  });

  it('are none where they are not installed', async () => {
    const files = {
      ...chart,
      'helmfile.yaml': 'releases: [{ name: web, chart: charts/web, installed: false, values: [env/dev/web.yaml] }]\n',
      'env/dev/web.yaml': `image:\n  digest: ${one}\n`,
    };
    expect((await scan(policy, files)).some(({ composed }) => composed !== undefined)).toBe(false);
  });
});

describe('charts that the policy renders', () => {
  it('are units with its value files, in its environment', async () => {
    const files = { ...chart, 'live/web.yaml': `image:\n  digest: ${one}\n`, 'live/more.yaml': 'image:\n  tag: "2"\n' };
    const targets = `${policy}render:\n  - path: charts/web\n    environment: prod\n    valueFiles: [live/web.yaml, live/more.yaml]\n`;
    expect(await runs(targets, files)).toEqual([`prod live/web.yaml ghcr.io/acme/web:2@${start(one)}`]);
  });
});

describe('charts that kustomizations inflate', () => {
  it('are changed by the images of the kustomizations above them', async () => {
    const base = 'helmGlobals: { chartHome: ../../charts }\nhelmCharts: [{ name: web, releaseName: web }]\n';
    const overlay = (digest: string) =>
      `resources: [../base]\nimages: [{ name: ghcr.io/acme/web, digest: "${digest}" }]\n`;
    const files = {
      ...chart,
      'apps/base/kustomization.yaml': base,
      'apps/dev/kustomization.yaml': overlay(one),
      'apps/prod/kustomization.yaml': overlay(two),
    };
    expect(await runs(policy, files)).toEqual([
      `dev apps/dev/kustomization.yaml ghcr.io/acme/web:null@${start(one)}`,
      `prod apps/prod/kustomization.yaml ghcr.io/acme/web:null@${start(two)}`,
    ]);
  });
});

describe('subtrees as layers', () => {
  it('lie over the part of a shared file that is called the same, or over all of it', async () => {
    const files = {
      'config/config.yaml': 'defaults:\n  web:\n    image:\n      repository: ghcr.io/acme/web\n      tag: "1"\n',
      'config/overlay.yaml': `clouds:\n  dev:\n    defaults: { web: { image: { digest: "${one}" } } }\n  prod:\n    defaults: { web: { image: { tag: "2" } } }\n`,
    };
    const text = `${header}layout: ['config/overlay.yaml#clouds.{env}.defaults']\nshared: [config/config.yaml]\n`;
    expect(await runs(text, files)).toEqual([
      `dev config/overlay.yaml ghcr.io/acme/web:1@${start(one)}`,
      'prod config/overlay.yaml ghcr.io/acme/web:2@undefined',
    ]);
  });

  it('lie over a file that another tool completes before it is YAML', async () => {
    const files = {
      'config/config.yaml':
        'zones: {{ .ev2.zoneCount }}\ndefaults:\n  web:\n    image:\n      repository: ghcr.io/acme/web\n',
      'config/overlay.yaml': `clouds:\n  prod:\n    defaults: { web: { image: { digest: "${one}" } } }\n`,
    };
    const text = `${header}layout: ['config/overlay.yaml#clouds.{env}']\nshared: [config/config.yaml]\n`;
    expect(await runs(text, files)).toContain(`prod config/overlay.yaml ghcr.io/acme/web:null@${start(one)}`);
  });

  it('lie over a file of the same name below a shared place', async () => {
    const files = {
      '_shared/apps/x.yaml': 'image:\n  repository: ghcr.io/acme/x\n',
      'env/prod/apps/x.yaml': `image:\n  digest: ${one}\n`,
    };
    const text = `${header}layout: ['env/{env}/**']\nshared: ['_shared/**']\n`;
    expect(await runs(text, files)).toEqual([`prod env/prod/apps/x.yaml ghcr.io/acme/x:null@${start(one)}`]);
  });
});

describe('releases of Flux', () => {
  const source = (kind: string, spec: string) =>
    `apiVersion: source.toolkit.fluxcd.io/v1\nkind: ${kind}\nmetadata: { name: web, namespace: flux-system }\nspec: ${spec}\n`;

  /** Tag, digest and what is not known of each image. */
  async function releases(files: Files) {
    const tree = memoryWorkspace(files);
    const own = async () => ['https://github.com/acme/gitops'];
    const { occurrences } = await scanWhole(tree, parsePolicy(policy, 'policy.yaml'), own);
    const found = occurrences.filter(({ composed }) => composed !== undefined);
    return found.map(({ tag, digest, composed }) => [tag, digest, composed?.unknown]);
  }

  it('take a chart of Git that a HelmChart names, with its values files', async () => {
    const files = {
      ...chart,
      'charts/web/live.yaml': `image:\n  repository: ghcr.io/acme/web\n  digest: ${one}\n`,
      'flux/git.yaml': source('GitRepository', '{ url: https://github.com/acme/gitops }'),
      'flux/chart.yaml': source(
        'HelmChart',
        '{ chart: ./charts/web, sourceRef: { kind: GitRepository, name: web }, valuesFiles: [charts/web/live.yaml] }',
      ),
      'env/prod/web.yaml':
        'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web, namespace: web }\nspec:\n  chartRef: { kind: HelmChart, name: web, namespace: flux-system }\n  values: { image: { tag: "2" } }\n',
    };
    expect(await releases(files)).toEqual([['2', one, undefined]]);
  });

  const release = (more: string) =>
    `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web, namespace: web }\nspec:\n  chart: { spec: { chart: ./charts/web, sourceRef: { kind: GitRepository, name: web, namespace: flux-system } } }\n${more}`;
  const secret = (text: string) =>
    `apiVersion: v1\nkind: Secret\nmetadata: { name: values, namespace: web }\n${text}\n`;
  const said = `image: { digest: ${one} }`;

  it.each([
    ['texts', secret(`stringData: { values.yaml: "${said}" }`), [['1.0', one, undefined]]],
    ['base64', secret(`data: { values.yaml: ${Buffer.from(said).toString('base64')} }`), [['1.0', one, undefined]]],
    [
      'both, of which the text counts',
      secret(
        `data: { values.yaml: ${Buffer.from('a: 1').toString('base64')} }\nstringData: { values.yaml: "${said}" }`,
      ),
      [['1.0', one, undefined]],
    ],
    [
      'what is sealed',
      secret(`stringData: { values.yaml: "ENC[AES256_GCM,data:x]" }\nsops: { version: 3.9.0 }`),
      [['1.0', null, expect.stringContaining('names the Secret values, which only the cluster has')]],
    ],
  ])('take values of a Secret with %s', async (_, text, expected) => {
    const files = {
      ...chart,
      'flux/git.yaml': source('GitRepository', '{ url: https://github.com/acme/gitops }'),
      'flux/secret.yaml': text,
      'env/prod/web.yaml': release('  valuesFrom: [{ kind: Secret, name: values }]\n'),
    };
    expect(await releases(files)).toEqual(expected);
  });

  it.each(['secretGenerator', 'SecretGenerator'])(
    'take values of a Secret that a kustomization makes by %s',
    async (key) => {
      const files = {
        ...chart,
        'flux/git.yaml': source('GitRepository', '{ url: https://github.com/acme/gitops }'),
        'env/prod/kustomization.yaml': `resources: [web.yaml]\n${key}: [{ name: values, files: [values.yaml=live.yaml] }]\n`,
        'env/prod/live.yaml': `${said}\n`,
        'env/prod/web.yaml': release('  valuesFrom: [{ kind: Secret, name: values }]\n'),
      };
      expect(await releases(files)).toEqual([['1.0', one, undefined]]);
    },
  );
});
