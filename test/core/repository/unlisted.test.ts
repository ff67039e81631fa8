import { describe, expect, it } from '@jest/globals';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import type { TreeEntry } from '../../../packages/core/ports.ts';
import { scanWorkspace } from '../../../packages/core/repository/scan-tree.ts';
import { withoutIgnored } from '../../../packages/core/repository/unlisted.ts';
import { type Files, memoryWorkspace } from '../memory.ts';

const pod = (image: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: ${image} }] }\n`;

/** A workspace that lists YAML alone, and reads everything. */
function listingYaml(files: Files) {
  const workspace = memoryWorkspace(files);
  return {
    ...workspace,
    list: async (paths?: readonly string[]) => (await workspace.list(paths)).filter(({ path }) => /\.yaml$/.test(path)),
  };
}

const scan = (files: Files, more = '') =>
  scanWorkspace(listingYaml(files), parsePolicy(`version: 1\n${more}`, 'policy.yaml'));
const images = async (files: Files, more?: string) =>
  (await scan(files, more)).occurrences.map(({ file, image }) => `${file} ${image}`);

describe('what a kustomization names', () => {
  it.each<readonly [name: string, kustomization: string]>([
    ['a resource', 'resources: [more.txt]\n'],
    ['a patch', 'patches: [{ path: more.txt }]\n'],
    ['a patch of the older list', 'patchesStrategicMerge: [more.txt]\n'],
  ])('%s is read whatever its ending', async (_, kustomization) => {
    const files = { 'kustomization.yaml': kustomization, 'more.txt': pod('acme/a:1') };
    expect(await images(files)).toEqual(['more.txt docker.io/acme/a']);
  });

  it('is left alone where the policy ignores it, and where it is not there', async () => {
    const files = { 'kustomization.yaml': 'resources: [more.txt, gone.txt, https://acme.io/x.txt]\n' };
    expect(await images({ ...files, 'more.txt': pod('acme/a:1') }, 'ignore: ["*.txt"]\n')).toEqual([]);
    expect((await scan(files)).unreadable).toEqual([]);
  });
});

describe('a file of values that a deployer names', () => {
  const values = 'web:\n  image: { repository: acme/web, tag: "1" }\n';
  const application = (source: string) =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: web }\nspec:\n${source}`;

  it.each<readonly [name: string, object: string, file: string]>([
    [
      'below the path of its source',
      application('  source:\n    path: charts/web\n    helm: { valueFiles: [prod.conf] }\n'),
      'charts/web/prod.conf',
    ],
    [
      'line by line',
      application(
        '  source:\n    path: charts/web\n    helm:\n      valueFiles:\n        - values.yaml # ours\n        - prod.conf\n',
      ),
      'charts/web/prod.conf',
    ],
    [
      'by the ref of another source',
      application('  sources:\n    - chart: web\n      helm: { valueFiles: [$own/env/prod.values] }\n    - ref: own\n'),
      'env/prod.values',
    ],
    [
      'below the root of the source of a HelmRelease',
      'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web }\nspec:\n  chart:\n    spec: { chart: charts/web, valuesFiles: [charts/web/prod.conf] }\n',
      'charts/web/prod.conf',
    ],
  ])('is read whatever its ending: %s', async (_, object, file) => {
    expect(await images({ 'app.yaml': object, [file]: values })).toEqual([`${file} docker.io/acme/web`]);
  });

  it.each(['valuesFile: prod.conf', 'additionalValuesFiles: [prod.conf]'])(
    'is read where a kustomization says %s',
    async (said) => {
      const files = { 'apps/kustomization.yaml': `helmCharts: [{ name: web, ${said} }]\n`, 'apps/prod.conf': values };
      expect(await images(files)).toEqual(['apps/prod.conf docker.io/acme/web']);
    },
  );

  it.each<readonly [name: string, file: string, said: string]>([
    ['an Application', 'a.yaml', application('  source:\n    path: env\n    helm: { valueFiles: [prod.yaml] }\n')],
    [
      'an Application by the ref of another source',
      'a.yaml',
      application(
        '  sources:\n    - chart: web\n      helm:\n        valueFiles:\n          - $own/env/prod.yaml\n    - ref: own\n',
      ),
    ],
    [
      'a name that a generator completes',
      'a.yaml',
      application('  source:\n    path: charts/web\n    helm: { valueFiles: ["/env/{{name}}.yaml"] }\n'),
    ],
    [
      'a HelmRelease',
      'a.yaml',
      'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web }\nspec:\n  chart:\n    spec: { chart: charts/web, valuesFiles: [env/prod.yaml] }\n',
    ],
    ['a kustomization', 'env/kustomization.yaml', 'helmCharts: [{ name: web, valuesFile: prod.yaml }]\n'],
    [
      'the key of a generated map',
      'env/kustomization.yaml',
      'configMapGenerator: [{ name: web, files: [values.yaml=prod.yaml] }]\n',
    ],
  ])('says what values say, whatever its name, where it is named by %s', async (_, file, said) => {
    const found = async (files: Files) => (await scan(files)).occurrences.map((place) => `${place.file} ${place.tag}`);
    const prod = { 'env/prod.yaml': 'imageTag: latest\n' };
    expect(await found({ [file]: said, ...prod })).toEqual(['env/prod.yaml latest']);
    expect(await found(prod)).toEqual([]);
  });

  it.each(['"{{values}}"', '"{{path}}/{{name}}.yaml"'])(
    'may be any by the name %s, so none is told by it',
    async (name) => {
      const said = application(`  source:\n    path: "{{path}}"\n    helm: { valueFiles: [${name}] }\n`);
      expect((await scan({ 'a.yaml': said, 'env/prod.yaml': 'imageTag: latest\n' })).occurrences).toEqual([]);
    },
  );

  it('is left alone where the policy ignores it, where it is not there, and where only a generator knows its name', async () => {
    const object = application(
      '  source:\n    path: a\n    helm: { valueFiles: [prod.conf, gone.conf, "{{env}}.conf"] }\n',
    );
    const files = { 'app.yaml': object, 'a/prod.conf': values, 'a/{{env}}.conf': values };
    expect(await images(files, 'ignore: [a/prod.conf]\n')).toEqual([]);
    expect((await scan(files)).unreadable).toEqual([]);
  });
});

describe('a template whose name does not say what it makes', () => {
  const scanAll = (files: Files) => scanWorkspace(memoryWorkspace(files), parsePolicy('version: 1\n', 'policy.yaml'));

  it.each(['k8s/deploy.j2', 'k8s/deploy.tftpl', 'k8s/deploy.erb', 'k8s/deploy.gotmpl'])(
    '%s is read where it holds an object',
    async (file) => {
      const { occurrences } = await scanAll({ [file]: pod('acme/a:1') });
      expect(occurrences.map(({ image }) => image)).toEqual(['docker.io/acme/a']);
    },
  );

  it('is said where its image is templated', async () => {
    const { templated } = await scanAll({ 'k8s/deploy.j2': pod('"{{ image }}"') });
    expect(templated).toMatchObject([{ file: 'k8s/deploy.j2', text: '{{ image }}' }]);
  });

  it.each<readonly [by: string, naming: Files]>([
    [
      'a release of helmfile',
      { 'helmfile.yaml': 'releases:\n  - name: web\n    chart: acme/web\n    values:\n      - env/prod.gotmpl\n' },
    ],
    [
      'what releases of helmfile share',
      {
        'helmfile.yaml.gotmpl':
          'templates:\n  default: &default\n    values:\n      - env/prod.gotmpl\nreleases:\n  - name: {{ .x }}\n    chart: acme/web\n    <<: *default\n',
      },
    ],
    [
      'a release of which a template completes the name',
      {
        'deploy/site.yaml':
          'releases:\n  - { name: web, chart: acme/web, values: ["../env/{{ .Environment.Name }}.gotmpl"] }\n',
      },
    ],
    [
      'a release of which a template completes the directory',
      {
        'helmfile.yaml':
          'releases:\n  - { name: "w#b", chart: acme/web, values: ["{{ .Release.Name }}/prod.gotmpl"] }\n',
      },
    ],
    [
      'a release by a glob',
      { 'env/helmfile.yaml': 'releases:\n  - { name: web, chart: acme/web, values: ["*.gotmpl"] }\n' },
    ],
    [
      'an Application',
      {
        'app.yaml':
          'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: a }\nspec:\n  source: { path: env, helm: { valueFiles: [prod.gotmpl] } }\n',
      },
    ],
    ['a kustomization', { 'kustomization.yaml': 'helmCharts: [{ name: web, valuesFile: env/prod.gotmpl }]\n' }],
  ])('is read without an object, where %s names it as YAML', async (_, naming) => {
    const text = 'web:\n  image: { repository: acme/web, tag: "1" }\n';
    const files = { ...naming, 'env/prod.gotmpl': text, 'other/site.gotmpl': text };
    const { occurrences } = await scanAll(files);
    expect(occurrences.map(({ file, image }) => `${file} ${image}`)).toEqual(['env/prod.gotmpl docker.io/acme/web']);
  });

  it('is read once where it holds an object and is named, too', async () => {
    const files = { 'kustomization.yaml': 'resources: [pod.gotmpl]\n', 'pod.gotmpl': pod('acme/a:1') };
    expect((await scanAll(files)).occurrences).toHaveLength(1);
  });

  it('is left alone where the policy ignores it, whoever names it', async () => {
    const files = {
      'kustomization.yaml': 'helmCharts: [{ name: web, valuesFile: prod.j2 }]\n',
      'prod.j2': 'image: acme/a:1\n',
    };
    const policy = parsePolicy('version: 1\nignore: [prod.j2]\n', 'policy.yaml');
    expect((await scanWorkspace(memoryWorkspace(files), policy)).occurrences).toEqual([]);
  });

  it('says nothing where it is the configuration of a program', async () => {
    const text = 'types {\n  image/png png;\n}\nimage: {{ a }}\n  kind of: [\n';
    const { templated, unreadable, occurrences } = await scanAll({ 'nginx.conf.j2': text });
    expect([...templated, ...unreadable, ...occurrences]).toEqual([]);
  });
});

describe('a file that stands for another', () => {
  it('is said, where it is a pointer of Git LFS', async () => {
    const { unreadable } = await scan({
      'a.yaml': 'version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 1\n',
    });
    expect(unreadable).toMatchObject([{ file: 'a.yaml', reason: expect.stringContaining('Git LFS') }]);
  });

  const modules = '[submodule "x"]\n\tpath = libs/x\n\turl = https://github.com/acme/x\n';

  it('is said, where it is of a submodule that nobody checked out', async () => {
    const { unreadable } = await scan({ '.gitmodules': modules, 'a.yaml': pod('acme/a:1') });
    expect(unreadable).toMatchObject([{ file: '.gitmodules', line: 2, reason: expect.stringContaining('libs/x') }]);
  });

  it.each<readonly [name: string, files: Files, more: string]>([
    ['with manifests', { 'libs/x/a.yaml': pod('acme/a:1') }, ''],
    ['without', { 'libs/x/README.md': 'x' }, ''],
    ['that the policy ignores', {}, 'ignore: [libs/**]\n'],
  ])('is no matter of a submodule that is there or of none: %s', async (_, files, more) => {
    expect((await scan({ '.gitmodules': modules, ...files }, more)).unreadable).toEqual([]);
  });
});

describe('a file behind a link', () => {
  const isIgnored = (file: string) => file.startsWith('testdata/');

  it.each<readonly [links: readonly string[], paths: readonly TreeEntry[]]>([
    [[], []],
    [['testdata/b.yaml'], []],
    [['apps/a.yaml'], [{ path: 'apps/a.yaml', unreadable: null }]],
    [['apps/a.yaml', 'b/a.yaml'], [{ path: 'apps/a.yaml', unreadable: null, links: ['b/a.yaml'] }]],
  ])('is read under a name that is not ignored: %j', (links, expected) => {
    expect(withoutIgnored([{ path: 'testdata/a.yaml', unreadable: null, links }], isIgnored)).toEqual(expected);
  });
});

it('lists what no reader takes of a template, rather than say that it cannot be read', async () => {
  const files = { 'deploy.yaml.erb': '<% if x %>\na: [\nimage: acme/a:1\n<% end %>\n' };
  const tree = await scanWorkspace(memoryWorkspace(files), parsePolicy('version: 1\n', 'policy.yaml'));
  expect(tree.unreadable).toEqual([]);
  expect(tree.templated.map(({ file }) => file)).toEqual(['deploy.yaml.erb']);
});
