import { describe, expect, it } from '@jest/globals';
import { openPart } from '../../../packages/core/inventory/pattern.ts';
import { scanWhole } from '../../../packages/core/inventory/whole.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { digest, type Files, memoryWorkspace } from '../memory.ts';

const [one, two] = [digest('one'), digest('two')];
const header = `version: 1
environments: { dev: { track: dev }, prod: { promoteFrom: dev } }
firstParty: ['ghcr.io/acme/*']
`;
const beside = `${header}layout: ['charts/*/values-{env}.yaml']\n`;
const below = `${header}layout: ['env/{env}/**']\nshared: ['base/**']\n`;

/** What runs: `environment file image:tag@digest`, the digest's first letters only; the file is where it would be fixed. */
async function runs(policy: string, files: Files): Promise<readonly string[]> {
  const { occurrences } = await scanWhole(memoryWorkspace(files), parsePolicy(policy, 'policy.yaml'));
  return occurrences
    .map(
      ({ environment, file, image, tag, digest }) => `${environment} ${file} ${image}:${tag}@${digest?.slice(7, 11)}`,
    )
    .sort();
}

const start = (digest: string) => digest.slice(7, 11);

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

  it('says where it stands what no values of an environment say', async () => {
    const files = { ...chart, 'charts/web/values.yaml': values, 'charts/web/values-prod.yaml': 'replicas: 3\n' };
    expect(await runs(beside, files)).toEqual(['prod charts/web/values.yaml ghcr.io/acme/web:1.0@undefined']);
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
