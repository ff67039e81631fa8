import { expect, it } from '@jest/globals';
import { check } from '../../../packages/core/check/check.ts';
import { defaultPolicy } from '../../../packages/core/policy/parse.ts';
import { memoryGit, memoryRegistry, memoryWorkspace } from '../memory.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const deployment =
  'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: web, image: PLACEHOLDER }] } } }\n';
const base = { 'base/kustomization.yaml': 'resources: [web.yaml]\n', 'base/web.yaml': deployment };

async function findings(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const ports = { workspace: memoryWorkspace(files), git: memoryGit([{ date: '2026-01-01', files }]) };
  const options = { paths: [], base: null, verify: false, render: false, ownUrls: async () => [], today: new Date(0) };
  const given = { ...ports, registry: memoryRegistry({}) } as unknown as Parameters<typeof check>[0];
  return (await check(given, defaultPolicy(), options)).findings.map(({ rule, file }) => `${rule} ${file}`);
}

it.each<readonly [string, Readonly<Record<string, string>>, readonly string[]]>([
  [
    'images that say a digest',
    {
      'prod/kustomization.yaml': `resources: [../base]\nimages: [{ name: PLACEHOLDER, newName: acme/web, digest: "${digest}" }]\n`,
    },
    [],
  ],
  [
    'a replacement by an image with a digest',
    {
      'prod/kustomization.yaml':
        'resources: [../base, from.yaml]\nreplacements:\n- source: { kind: ConfigMap, name: from, fieldPath: data.image }\n  targets:\n  - select: { kind: Deployment }\n    fieldPaths: ["spec.template.spec.containers.[name=web].image"]\n',
      'prod/from.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: from }\ndata: { image: "acme/web@${digest}" }\n`,
    },
    [],
  ],
  [
    'images that say a tag alone',
    {
      'prod/kustomization.yaml':
        'resources: [../base]\nimages: [{ name: PLACEHOLDER, newName: acme/web, newTag: "1" }]\n',
    },
    ['digest-required prod/kustomization.yaml'],
  ],
  [
    'images of one of two overlays',
    {
      'dev/kustomization.yaml': 'resources: [../base]\n',
      'prod/kustomization.yaml': `resources: [../base]\nimages: [{ name: PLACEHOLDER, newName: acme/web, digest: "${digest}" }]\n`,
    },
    ['malformed-reference base/web.yaml'],
  ],
])('what stands in for an image is judged by what fills it: %s', async (_, overlays, expected) => {
  expect(await findings({ ...base, ...overlays })).toEqual(expected);
});
