import { expect, it } from '@jest/globals';
import { check } from '../../../packages/core/check/check.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { memoryGit, memoryRegistry, memoryWorkspace } from '../memory.ts';

// One chart, and several releases of it.

const release = (name: string, more: object = {}): string =>
  JSON.stringify({
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name },
    spec: {
      source: { repoURL: 'https://github.com/acme/gitops', path: 'charts/web', helm: { valuesObject: more } },
    },
  });
const chart = {
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'charts/web/values.yaml': 'image:\n  repository: ghcr.io/acme/web\n  tag: "1"\n',
};
const layout = 'version: 1\nenvironments: { dev: {}, prod: {} }\nlayout: ["apps/{env}/**"]\n';

async function findings(tree: Readonly<Record<string, string>>, policy = 'version: 1\n') {
  const files = { ...chart, ...tree };
  const ports = { workspace: memoryWorkspace(files), git: memoryGit([{ date: '2026-01-01', files }]) };
  const options = { paths: [], base: null, verify: false, render: false, ownUrls: async () => [], today: new Date(0) };
  const given = { ...ports, registry: memoryRegistry({}) } as unknown as Parameters<typeof check>[0];
  const report = await check(given, parsePolicy(policy, 'policy.yaml'), options);
  return report.findings.map(({ rule, file, environments }) => [rule, file, environments ?? null]);
}

it('one place is one finding, however many releases of no environment run it', async () => {
  const tree = { 'apps/a.yaml': release('a'), 'apps/b.yaml': release('b'), 'apps/c.yaml': release('c') };
  expect(await findings(tree)).toEqual([['digest-required', 'charts/web/values.yaml', null]]);
});

it('an environment is named once, however many of its releases run the place', async () => {
  const tree = {
    'apps/dev/a.yaml': release('a'),
    'apps/dev/b.yaml': release('b'),
    'apps/prod/a.yaml': release('a'),
  };
  expect(await findings(tree, layout)).toEqual([['digest-required', 'charts/web/values.yaml', ['dev', 'prod']]]);
});

it('what differs in what it says stays apart', async () => {
  const tree = {
    'apps/a.yaml': release('a'),
    'apps/b.yaml': release('b', { image: { repository: 'ghcr.io/acme/api' } }),
  };
  expect(await findings(tree)).toEqual([
    ['digest-required', 'charts/web/values.yaml', null],
    ['digest-required', 'charts/web/values.yaml', null],
  ]);
});
