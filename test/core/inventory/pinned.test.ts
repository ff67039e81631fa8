import { describe, expect, it } from '@jest/globals';
import { markAll } from '../../../packages/core/inventory/kustomized/pinned.ts';
import { readDeployed } from '../../../packages/core/inventory/kustomized/read-deployed.ts';
import { scanWhole } from '../../../packages/core/inventory/whole.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { scanWorkspace } from '../../../packages/core/repository/scan-tree.ts';
import { digest, type Files, memoryWorkspace } from '../memory.ts';

const one = digest('one');
const image = 'ghcr.io/acme/app';

/** Which file's `images:` pin each place that has no digest of its own. */
async function pins(files: Files, own?: string): Promise<Readonly<Record<string, string | undefined>>> {
  const policy = parsePolicy('version: 1', 'policy.yaml');
  const { occurrences } = await scanWhole(
    memoryWorkspace(files),
    policy,
    own === undefined ? undefined : async () => [own],
  );
  const open = occurrences.filter(({ digest }) => digest === null);
  return Object.fromEntries(open.map(({ file, pin }) => [file, pin?.kind === 'given' ? pin.by : undefined]));
}

const pod = `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: ${image}\n`;
const base: Files = { 'base/app.yaml': pod, 'base/kustomization.yaml': 'resources: [app.yaml]\n' };
const overlay = `resources: [../base]\nimages:\n  - { name: ${image}, digest: "${one}" }\n`;
const pinned: Files = { ...base, 'dev/kustomization.yaml': overlay };

const flux = (spec: string, source = 'flux-system') =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: app }\nspec:\n  sourceRef: { kind: GitRepository, name: ${source} }\n${spec}`;
const gitSource = (name: string, url: string) =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: { name: ${name} }\nspec: { url: "${url}" }\n`;
const argo = (source: string, repository = 'https://github.com/acme/gitops') =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: app }\nspec:\n  source:\n    repoURL: ${repository}\n${source}`;

const open = { 'base/app.yaml': undefined };
const byDev = { 'base/app.yaml': 'dev/kustomization.yaml' };
const byObject = { 'base/app.yaml': 'clusters/app.yaml' };

describe('a base whose overlays pin it', () => {
  it.each<[string, Files, object]>([
    ['is pinned', {}, byDev],
    ['and that Flux deploys as it is, too', { 'clusters/app.yaml': flux('  path: ./base\n') }, open],
    ['and that Argo CD deploys as it is, too', { 'clusters/app.yaml': argo('    path: base\n') }, open],
    ['and whose overlay is what Flux deploys', { 'clusters/app.yaml': flux('  path: ./dev\n') }, byDev],
    ['and whose overlay is what Argo CD deploys', { 'clusters/app.yaml': argo('    path: dev\n') }, byDev],
    [
      'and to whose overlay Argo CD gives a tag in the place of the digest',
      { 'clusters/app.yaml': argo(`    path: dev\n    kustomize:\n      images: ["${image}:v2"]\n`) },
      open,
    ],
    [
      'and that Flux deploys as the second object of a file',
      { 'clusters/app.yaml': `${flux('  path: ./dev\n')}---\n${flux('  path: ./base\n')}` },
      open,
    ],
    [
      'and that Flux deploys by a component beside its overlay',
      {
        'clusters/app.yaml': flux('  path: ./dev\n  components: [../tags]\n'),
        'tags/kustomization.yaml': `kind: Component\nimages:\n  - { name: ${image}, newTag: v2 }\n`,
      },
      open,
    ],
    [
      'and that an ApplicationSet deploys by a list',
      {
        'clusters/app.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: { name: app }\nspec:\n  generators: [{ list: { elements: [{ dir: dev }, { dir: base }] } }]\n  template:\n    metadata: { name: "{{dir}}" }\n    spec: { source: { repoURL: "https://github.com/acme/gitops", path: "{{dir}}" } }\n`,
        'clusters/own.yaml': argo('    path: dev\n'),
      },
      open,
    ],
    [
      'and that Flux deploys as it is, with something from elsewhere',
      {
        'base/kustomization.yaml': 'resources: [app.yaml, "https://example.com/crds.yaml"]\n',
        'clusters/app.yaml': flux('  path: ./base\n'),
      },
      open,
    ],
    [
      'beside an Application of another repository',
      {
        'clusters/app.yaml': argo('    path: base\n', 'https://github.com/acme/other'),
        'clusters/own.yaml': argo('    path: dev\n'),
        'clusters/also.yaml': argo('    path: clusters\n'),
      },
      byDev,
    ],
    [
      'beside a Flux object of another repository',
      {
        'a.yaml': gitSource('another', 'https://github.com/acme/another'),
        'b.yaml': gitSource('flux-system', 'ssh://git@github.com/acme/gitops'),
        'clusters/app.yaml': flux('  path: ./base\n', 'another'),
        'clusters/more.yaml': `${flux('  path: ./dev\n')}---\n${flux('  path: ./clusters\n')}`,
      },
      byDev,
    ],
    [
      'and that Flux deploys from the repository that most objects name',
      {
        'a.yaml': gitSource('another', 'https://github.com/acme/another'),
        'b.yaml': gitSource('gitops', 'ssh://git@github.com/acme/gitops'),
        'clusters/app.yaml': flux('  path: ./base\n', 'gitops'),
      },
      open,
    ],
    [
      'and that an ApplicationSet deploys to clusters that nobody here knows',
      { 'clusters/app.yaml': set('[{ clusters: {} }]', 'base', true), 'clusters/own.yaml': argo('    path: dev\n') },
      open,
    ],
    [
      'and that an ApplicationSet deploys by a directory to such clusters',
      {
        'clusters/app.yaml': set(
          '[{ matrix: { generators: [{ git: { repoURL: https://github.com/acme/gitops, directories: [{ path: base }] } }, { clusters: {} }] } }]',
          '{{path}}',
          false,
        ),
      },
      open,
    ],
    [
      'and that an ApplicationSet deploys by another host of the repository',
      {
        'clusters/app.yaml': argo('    path: base\n', 'ssh://git@ssh.github.com:443/acme/gitops.git'),
        'clusters/own.yaml': argo('    path: dev\n'),
        'clusters/more.yaml': argo('    path: clusters\n'),
      },
      open,
    ],
    [
      'and that a hydrator reads',
      { 'clusters/app.yaml': argo('    path: base\n').replace('  source:', '  sourceHydrator:\n   drySource:') },
      open,
    ],
    [
      'and that Flux deploys from a repository made elsewhere',
      { 'clusters/app.yaml': flux('  path: ./base\n', 'gitops') },
      open,
    ],
    [
      'and that Flux deploys from an artifact',
      { 'clusters/app.yaml': flux('  path: ./base\n').replace('GitRepository', 'OCIRepository') },
      open,
    ],
    [
      'beside the whole of an artifact that Flux deploys',
      { 'clusters/app.yaml': flux('  path: ./\n').replace('GitRepository', 'OCIRepository') },
      byDev,
    ],
    [
      'beside an ApplicationSet whose paths only a cluster knows',
      { 'clusters/app.yaml': set('[{ clusters: {} }]', '{{.metadata.labels.path}}', true) },
      byDev,
    ],
    [
      'and that a chart of Applications deploys',
      {
        'apps/Chart.yaml': 'name: apps\n',
        'apps/templates/app.yaml': `${argo('    path: base\n')}  destination: { namespace: {{ .Values.ns }} }\n`,
        'clusters/own.yaml': argo('    path: dev\n'),
      },
      open,
    ],
    ['and that a HelmRelease has nothing to do with', { 'clusters/app.yaml': helmRelease() }, byDev],
  ])('%s', async (_, files, expected) => {
    expect(await pins({ ...pinned, ...files })).toEqual(expected);
  });
});

it.each([
  ['https://dev.azure.com/acme/proj/_git/gitops', 'git@ssh.dev.azure.com:v3/acme/proj/gitops'],
  ['https://bb.acme.io/scm/proj/gitops.git', 'ssh://git@bb.acme.io:7999/proj/gitops.git'],
  ['https://github.com/acme/gitops', 'ssh://git@ssh.github.com:443/acme/gitops.git'],
])('knows the repository %s as %s, and no other', async (own, named) => {
  const files = { ...pinned, 'clusters/app.yaml': argo('    path: base\n', named) };
  expect(await pins(files, own)).toEqual(open);
  expect(await pins(files, 'https://github.com/acme/another')).toEqual(byDev);
});

it('says what pins a base that something else deploys without', async () => {
  const files = { ...pinned, 'clusters/app.yaml': flux('  path: ./base\n'), 'prod/kustomization.yaml': overlay };
  const { occurrences } = await scanWhole(memoryWorkspace(files), parsePolicy('version: 1', 'policy.yaml'));
  const parts = occurrences.flatMap(({ pin }) => (pin?.kind === 'none' ? (pin.inPart ?? []) : []));
  expect(parts).toEqual([{ by: 'dev/kustomization.yaml', not: 'clusters/app.yaml' }]);
  const bare = await scanWhole(memoryWorkspace(base), parsePolicy('version: 1', 'policy.yaml'));
  expect(bare.occurrences.map(({ pin }) => pin)).toEqual([undefined]);
});

it('follows a base into a thousand overlays', async () => {
  const overlays = Array.from({ length: 1001 }, (_, index) => [`o${index}/kustomization.yaml`, overlay] as const);
  const { occurrences } = await scanWhole(
    memoryWorkspace({ ...base, ...Object.fromEntries(overlays) }),
    parsePolicy('version: 1', 'policy.yaml'),
  );
  const [container] = occurrences.filter(({ file }) => file === 'base/app.yaml');
  expect(container?.pin).toEqual({ kind: 'given', by: 'o0/kustomization.yaml' });
});

describe('an object that a kustomization patches', () => {
  it.each([
    [
      'by a target',
      '- target: { kind: Application, name: app }\n  patch: |-\n    - { op: replace, path: /spec/source/path, value: dev }\n',
    ],
    [
      'by what it says',
      '- patch: |-\n    apiVersion: argoproj.io/v1alpha1\n    kind: Application\n    metadata: { name: app }\n    spec: { source: { path: dev } }\n',
    ],
  ])('is not taken as it stands: %s', async (_, patches) => {
    const files = {
      ...pinned,
      'argocd/base/app.yaml': argo('    path: base\n'),
      'argocd/base/kustomization.yaml': 'resources: [app.yaml]\n',
      'argocd/prod/kustomization.yaml': `resources: [../base]\npatches:\n${patches}`,
    };
    expect(await pins(files)).toEqual(byDev);
    const label =
      'resources: [../base]\npatches:\n- target: { kind: Application }\n  patch: |-\n    - { op: add, path: /metadata/labels, value: { team: a } }\n';
    expect(await pins({ ...files, 'argocd/prod/kustomization.yaml': label })).toEqual(open);
    const other = patches.replace(/Application/g, 'Deployment');
    expect(
      await pins({ ...files, 'argocd/prod/kustomization.yaml': `resources: [../base]\npatches:\n${other}` }),
    ).toEqual(open);
  });
});

describe('an object of which nobody knows whether it is of this repository', () => {
  const images = `  images:\n    - { name: ${image}, digest: "${one}" }\n`;
  it.each<[string, string]>([
    ['an artifact', flux(`  path: ./base\n${images}`).replace('GitRepository', 'OCIRepository')],
    ['a repository made elsewhere', flux(`  path: ./base\n${images}`, 'other')],
    ['a template', argo(`    path: base\n    kustomize: { images: ["${image}@${one}"] }\n`, '"{{repo}}"')],
  ])('pins nothing by itself, and leaves nothing open that it pins: %s', async (_, text) => {
    expect(await pins({ ...base, 'clusters/app.yaml': text })).toEqual(open);
    expect(await pins({ ...pinned, 'clusters/app.yaml': text, 'clusters/own.yaml': argo('    path: dev\n') })).toEqual(
      byDev,
    );
  });
});

describe('a base among the directories of an ApplicationSet', () => {
  const set = `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: app }
spec:
  generators:
    - git: { repoURL: https://github.com/acme/gitops, directories: [{ path: app/* }, { path: EXCLUDED, exclude: true }] }
  template:
    metadata: { name: "{{path.basename}}" }
    spec: { source: { repoURL: https://github.com/acme/gitops, path: "{{path}}" } }
`;
  const below = Object.fromEntries(Object.entries(pinned).map(([file, text]) => [`app/${file}`, text]));

  it('is deployed as it is, unless it is left out', async () => {
    expect(await pins({ ...below, 'set.yaml': set })).toEqual({ 'app/base/app.yaml': undefined });
    const leftOut = set.replace('EXCLUDED', 'app/base');
    expect(await pins({ ...below, 'set.yaml': leftOut })).toEqual({
      'app/base/app.yaml': 'app/dev/kustomization.yaml',
    });
  });
});

describe('a base that no overlay pins', () => {
  const images = `  images:\n    - { name: ${image}, digest: "${one}" }\n`;

  it.each<[string, Files, object]>([
    ['is open', {}, open],
    [
      'is pinned by the images of the Flux object that deploys it',
      { 'clusters/app.yaml': flux(`  path: ./base\n${images}`) },
      byObject,
    ],
    [
      'is pinned by the images of the Application that deploys it',
      { 'clusters/app.yaml': argo(`    path: base\n    kustomize:\n      images: ["${image}@${one}"]\n`) },
      byObject,
    ],
    [
      'is open where one of two objects pins it',
      { 'clusters/app.yaml': flux(`  path: ./base\n${images}`), 'clusters/two.yaml': flux('  path: ./base\n') },
      open,
    ],
    [
      'is pinned by the images of the ApplicationSet that deploys it',
      {
        'clusters/app.yaml': set('[{ clusters: {} }]', 'base', false).replace(
          'path: "base"',
          `path: base, kustomize: { images: ["${image}@${one}"] }`,
        ),
      },
      byObject,
    ],
    [
      'is open where the object pins another image',
      { 'clusters/app.yaml': flux(`  path: ./base\n${images.replace('app', 'web')}`) },
      open,
    ],
  ])('%s', async (_, files, expected) => {
    expect(await pins({ ...base, ...files })).toEqual(expected);
  });

  it('needs no kustomization where Flux makes one, and one object that deploys the file as it is leaves it open', async () => {
    const files = { 'base/app.yaml': pod, 'clusters/app.yaml': flux(`  path: ./base\n${images}`) };
    expect(await pins(files)).toEqual(byObject);
    expect(await pins({ ...files, 'clusters/two.yaml': argo('    path: base\n') })).toEqual(open);
  });
});

function set(generators: string, path: string, goTemplate: boolean): string {
  return `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: { name: app }\nspec:\n  goTemplate: ${goTemplate}\n  generators: ${generators}\n  template:\n    metadata: { name: "{{name | upper}}" }\n    spec: { source: { repoURL: "https://github.com/acme/gitops", path: "${path}" } }\n`;
}

function helmRelease(): string {
  return `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: app }\nspec:\n  chart: { spec: { chart: ./base, sourceRef: { kind: GitRepository, name: flux-system } } }\n`;
}

describe('an ApplicationSet whose path only a template engine can tell', () => {
  const set = (path: string) =>
    `apiVersion: argoproj.io/v1alpha1\nkind: ApplicationSet\nmetadata: { name: set }\nspec:\n  goTemplate: true\n  generators: [{ list: { elements: [{ p: X }] } }]\n  template:\n    metadata: { name: x }\n    spec:\n      destination: { namespace: web }\n      source: { repoURL: 'https://github.com/acme/gitops', path: '${path}' }\n`;

  it('may deploy what a part of its path reaches', async () => {
    const files = { ...pinned, 'clusters/set.yaml': set('b{{ .p | lower }}') };
    expect(await pins(files, 'https://github.com/acme/gitops')).toEqual(open);
  });

  it('is named where nothing is known of its path', async () => {
    const files = { ...pinned, 'clusters/set.yaml': set('{{ .p | lower }}') };
    const workspace = memoryWorkspace(files);
    const policy = parsePolicy('version: 1', 'policy.yaml');
    const tree = await scanWorkspace(workspace, policy);
    const deployed = await readDeployed(workspace, policy, tree, async () => ['https://github.com/acme/gitops']);
    const { notices } = await markAll(tree, deployed, false);
    expect(notices).toEqual([
      expect.stringMatching(/^ApplicationSet set|^Application x \(clusters\/set\.yaml\) may deploy any base/),
    ]);
  });
});
