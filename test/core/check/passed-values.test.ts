import { describe, expect, it } from '@jest/globals';
import { check } from '../../../packages/core/check/check.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { digest, type Files, memoryGit, memoryRegistry, memoryWorkspace } from '../memory.ts';

const template =
  'kind: Pod\napiVersion: v1\nmetadata: { name: web }\nspec:\n  containers:\n    - image: "{{ .Values.image.repository }}@{{ .Values.image.digest }}"\n';
const chart = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'chart/values.yaml': `image:\n  repository: ghcr.io/acme/web\n  digest: ${digest('web')}\n`,
  'chart/templates/pod.yaml': template,
};

function application(file: string): string {
  const source = { repoURL: 'https://github.com/acme/gitops', path: 'chart', helm: { valueFiles: [`../env/${file}`] } };
  const metadata = { name: 'web' };
  return JSON.stringify({ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata, spec: { source } });
}

const says = (more: object = {}): string => JSON.stringify({ ...more, image: { tag: '1.2' } });

/** What is found in a tree; of what it adds to another one, where that is given. */
async function judge(files: Files, before?: Files) {
  const ports = {
    workspace: memoryWorkspace(files),
    git: memoryGit([before ?? files, files].map((each) => ({ date: '2026-01-01', files: each }))),
    registry: memoryRegistry({}),
  };
  const options = { verify: false, render: false, ownUrls: async () => ['https://github.com/acme/gitops'] };
  const report = await check(ports as unknown as Parameters<typeof check>[0], parsePolicy('version: 1', 'p.yaml'), {
    ...options,
    ...{ paths: [], base: before === undefined ? null : 'c0', today: new Date('2026-01-03') },
  });
  return report.findings.map(({ rule, file, message }) => `${rule} ${file}: ${message}`);
}

describe('a file that looks as if it deployed nothing', () => {
  const cases: readonly (readonly [name: string, file: string, text: string, why: string])[] = [
    ['by its name', 'package.json', says(), 'a lock or a description of packages'],
    ['by what it says of itself', 'web.json', says({ tool: 'image-policy' }), 'a report of image-policy'],
  ];

  it.each(cases)('is left alone where nobody deploys it: %s', async (_, file, text) => {
    expect(await judge({ ...chart, [`env/${file}`]: text })).toEqual([]);
  });

  it.each(cases)('is an error where a deployer is given it as values: %s', async (_, file, text, why) => {
    const files = { ...chart, 'apps/web.yaml': application(file), [`env/${file}`]: text };
    expect(await judge(files)).toEqual([expect.stringContaining(`unreadable-file env/${file}: `)]);
    expect((await judge(files))[0]).toContain(`it is values of Application web, and was passed over as ${why}`);
  });

  it.each(cases)('is one of a change that begins to deploy it, and of no other: %s', async (_, file, text) => {
    const files = { ...chart, 'apps/web.yaml': application(file), [`env/${file}`]: text };
    expect(await judge(files, { ...files, 'apps/web.yaml': application('other.yaml') })).toHaveLength(1);
    expect(await judge({ ...files, 'notes.yaml': 'a: 1\n' }, files)).toEqual([]);
  });
});
