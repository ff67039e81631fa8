import { describe, expect, it } from '@jest/globals';
import { findUnits, takeInventory } from '../../../packages/core/inventory/inventory.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { scanWorkspace } from '../../../packages/core/repository/scan-tree.ts';
import { type Files, memoryWorkspace } from '../memory.ts';
import { below, beside, header, one, runs, scan, start } from './runs.ts';

const policy = `${header}layout: ['env/{env}/**', 'apps/{env}/**']\n`;
const chart = {
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'charts/web/values.yaml': 'image:\n  repository: ghcr.io/acme/web\n  tag: "1.0"\n',
};

function application(name: string, files: string): string {
  const helm = { valueFiles: [files] };
  const source = { repoURL: 'https://github.com/acme/gitops', path: 'charts/web', helm };
  const metadata = { name };
  return JSON.stringify({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata, spec: { source } });
}

const withValues = (text: string): Files => ({
  ...chart,
  'apps/prod/web.yaml': application('web', '../../env/prod/web.yaml'),
  'env/prod/web.yaml': text,
});

describe('a file of values that is none', () => {
  it.each([
    ['a list', '- image: { tag: "2" }\n', /Helm refuses env\/prod\/web\.yaml: it is a list/],
    ['a text', 'image\n', /Helm refuses env\/prod\/web\.yaml: it is a text/],
    ['no YAML', 'image: {\n', /env\/prod\/web\.yaml cannot be read as YAML/],
  ])('leaves its unit open where it is %s', async (_, text, why) => {
    const [image] = (await scan(policy, withValues(text))).filter(({ composed }) => composed !== undefined);
    expect(image?.composed?.unknown).toMatch(why);
  });

  it('leaves its unit open where it cannot be read, such as one that is a link or too large', async () => {
    const files = memoryWorkspace(withValues('image: { tag: "2" }\n'));
    const read = files.read;
    const workspace = {
      ...files,
      read: async (path: string) =>
        path === 'env/prod/web.yaml' ? { ok: false as const, reason: 'it is larger than 8 MiB' } : read(path),
    };
    const parsed = parsePolicy(policy, 'policy.yaml');
    const tree = await scanWorkspace(workspace, parsed);
    const releases = [
      {
        name: 'web',
        file: 'apps/prod/web.yaml',
        chart: 'charts/web',
        elsewhere: null,
        chartName: 'web',
        layers: [{ kind: 'file' as const, file: 'env/prod/web.yaml', path: '' }],
      },
    ];
    const { images } = await takeInventory(parsed, tree, await findUnits(workspace, parsed, tree, { releases }));
    expect(images[0]?.composed?.unknown).toBe('env/prod/web.yaml cannot be read: it is larger than 8 MiB');
  });
});

describe('values that are larger than their text', () => {
  it('are read in bounded steps where aliases nest', async () => {
    const levels = Array.from(
      { length: 40 },
      (_, at) => `l${at + 1}: &l${at + 1} { a: *l${at}, b: *l${at}, <<: [*l${at}, *l${at}] }`,
    );
    const text = `l0: &l0 { image: { tag: "2" } }\n${levels.join('\n')}\nimage: { digest: "${one}" }\n`;
    const found = (await scan(policy, withValues(text))).filter(({ digest }) => digest === one);
    expect(found).toHaveLength(1);
  });

  it('are read where an alias leads back to the map that it is in', async () => {
    const text = `image: &image\n  digest: "${one}"\n  again: *image\n  more: [*image]\n`;
    expect(await runs(policy, withValues(text))).toContainEqual(expect.stringContaining(`@${start(one)}`));
  });

  it('are read in bounded steps in 8 MiB', async () => {
    const lines = Array.from({ length: 300_000 }, (_, at) => `  key${at}: { a: value }`).join('\n');
    const text = `image: { digest: "${one}" }\nmore:\n${lines}\n`;
    expect(text.length).toBeGreaterThan(7_000_000);
    expect(await runs(policy, withValues(text))).toContainEqual(expect.stringContaining(`@${start(one)}`));
  });
});

describe('a chart that leads to itself', () => {
  it('is read once where it declares itself, or is vendored over and over', async () => {
    const deep = Array.from({ length: 20 }, (_, at) => 'charts/web/'.repeat(at + 1));
    const files = {
      ...withValues(`image:\n  digest: "${one}"\n`),
      'charts/web/Chart.yaml':
        'apiVersion: v2\nname: web\nversion: 1.0.0\ndependencies: [{ name: web, version: 1.0.0, import-values: [{ child: ., parent: . }] }]\n',
      ...Object.fromEntries(deep.map((path) => [`charts/web/${path}Chart.yaml`, chart['charts/web/Chart.yaml']])),
    };
    const images = (await scan(policy, files)).filter(({ composed }) => composed !== undefined);
    expect(images.map(({ composed }) => composed?.unknown ?? null)).not.toContain(undefined);
  });

  it('may range over its own values', async () => {
    const files = {
      ...withValues(`image:\n  digest: "${one}"\n`),
      'charts/web/templates/all.yaml': '{{ range $k, $v := .Values }}{{ tpl (toYaml $v) $ }}{{ end }}\n',
    };
    expect(await runs(policy, files)).toContainEqual(expect.stringContaining(`@${start(one)}`));
  });
});

describe('kustomizations in a circle', () => {
  it('leave what they deploy as it is', async () => {
    const pod = 'apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - image: ghcr.io/acme/a:1\n';
    const files = {
      'apps/dev/a/kustomization.yaml': 'resources: [../b, pod.yaml]\nhelmCharts: [{ name: web }]\n',
      'apps/dev/b/kustomization.yaml': 'resources: [../a]\n',
      'apps/dev/a/pod.yaml': pod,
    };
    expect(await runs(policy, files)).toContain('dev apps/dev/a/pod.yaml ghcr.io/acme/a:1@undefined');
  });
});

describe('ten thousand units over one base', () => {
  const numbers = Array.from({ length: 10_000 }, (_, at) => at);

  it('are read where objects deploy them', async () => {
    const files = {
      ...chart,
      ...Object.fromEntries(
        numbers.flatMap((at) => [
          [`apps/prod/${at}.yaml`, application(`web-${at}`, `../../env/prod/${at}.yaml`)],
          [`env/prod/${at}.yaml`, `image:\n  tag: "${at}"\n`],
        ]),
      ),
    };
    const found = await runs(policy, files);
    expect(found.filter((line) => line.includes('ghcr.io/acme/web'))).toHaveLength(10_000);
  });

  it('are read where their names say so', async () => {
    const environments = numbers.slice(0, 200).map((at) => `e${at}: {}`);
    const text = `version: 1\nenvironments: { ${environments.join(', ')} }\nlayout: ['charts/*/values-{env}.yaml']\n`;
    const files = {
      ...chart,
      ...Object.fromEntries(
        numbers.slice(0, 200).map((at) => [`charts/web/values-e${at}.yaml`, `image:\n  tag: "${at}"\n`]),
      ),
    };
    expect(await runs(text, files)).toHaveLength(200);
  });
});

describe('layers of the policy', () => {
  const files = {
    'defaults/web.yaml': 'image:\n  repository: ghcr.io/acme/web\n',
    'live/prod/web.yaml': `image:\n  digest: ${one}\n`,
  };
  const notices = async (layers: string): Promise<readonly string[]> => {
    const parsed = parsePolicy(`${header}layout: ['live/{env}/**']\nlayers: ${layers}\n`, 'policy.yaml');
    const workspace = memoryWorkspace(files);
    const tree = await scanWorkspace(workspace, parsed);
    return (await findUnits(workspace, parsed, tree, { releases: [] })).notices;
  };

  it('are named where they match nothing', async () => {
    expect(await notices('[[gone/{app}.yaml, live/{env}/gone.yaml]]')).toEqual([
      'layers: no file of this tree fits the chain gone/{app}.yaml < live/{env}/gone.yaml, so it says nothing.',
    ]);
  });

  it('are named where they lie over each other', async () => {
    const chains = '[[defaults/{app}.yaml, live/{env}/{app}.yaml], [live/{env}/{app}.yaml, defaults/{app}.yaml]]';
    expect(await notices(chains)).toEqual([
      'layers: defaults/web.yaml and live/prod/web.yaml lie over each other, by two chains.',
    ]);
  });

  it.each([
    ['a layer twice', '[[a.yaml, b.yaml, a.yaml]]', /"a\.yaml" stands twice in this chain/],
    ['a chain twice', '[[a.yaml, b.yaml], [a.yaml, b.yaml]]', /the chain "a\.yaml < b\.yaml" stands twice/],
  ])('are refused with %s', (_, layers, why) => {
    expect(() => parsePolicy(`${header}layers: ${layers}\n`, 'policy.yaml')).toThrow(why);
  });
});

describe('a shared place', () => {
  it('is the base of what exactly one file fits', async () => {
    const files = {
      'base/a.yaml': 'image:\n  repository: ghcr.io/acme/a\n',
      'base/x/a.yaml': 'image:\n  repository: ghcr.io/acme/b\n',
      'env/dev/a.yaml': `image:\n  digest: ${one}\n`,
    };
    expect(await runs(below, files)).toContain(`dev env/dev/a.yaml ghcr.io/acme/a:null@${start(one)}`);
    expect(await runs(beside, files)).toContain(`null env/dev/a.yaml null:null@${start(one)}`);
  });
});
