import { describe, expect, it } from '@jest/globals';
import { check } from '../../../packages/core/check/check.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { digest, type Files, memoryGit, memoryRegistry, memoryWorkspace } from '../memory.ts';

const one = digest('one');

/** The findings in the named paths, and what the summary counts. */
async function judge(files: Files, paths: readonly string[], more = '') {
  const ports = {
    workspace: memoryWorkspace(files),
    git: memoryGit([{ date: '2026-01-01', files }]),
    registry: memoryRegistry({}),
  };
  const options = { base: null, verify: false, render: false, ownUrls: async () => [], today: new Date('2026-01-03') };
  const policy = parsePolicy(`version: 1\n${more}`, 'p.yaml');
  const report = await check(ports as unknown as Parameters<typeof check>[0], policy, { ...options, paths });
  return {
    findings: report.findings.map(({ rule, file, line }) => `${rule} ${file}:${line}`),
    messages: report.findings.map(({ message }) => message),
    summary: `${report.summary.images} in ${report.summary.files}`,
  };
}

const overlay = (entry: string) => `resources: [../base]\nimages:\n  - { name: ghcr.io/acme/app, ${entry} }\n`;
const bases = {
  'base/app.yaml': 'kind: Pod\napiVersion: v1\nspec:\n  containers:\n    - image: ghcr.io/acme/app\n',
  'base/kustomization.yaml': 'resources: [app.yaml]\n',
  'dev/kustomization.yaml': overlay(`digest: ${one}`),
};

describe('check of a part of the tree', () => {
  it('knows the overlays outside of it that pin a base', async () => {
    expect(await judge(bases, ['base/app.yaml'])).toMatchObject({ findings: [], summary: '1 in 1' });
  });

  it('knows the overlay outside of it that does not', async () => {
    const files = { ...bases, 'prod/kustomization.yaml': overlay('newTag: v1') };
    expect(await judge(files, ['base', 'dev'], 'rules: { floating-tag: off }')).toMatchObject({
      findings: ['digest-required base/app.yaml:5'],
      summary: '2 in 3',
    });
  });

  it('knows what outside of it deploys the base as it is', async () => {
    const deployed = `apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec: { source: { repoURL: "https://github.com/acme/gitops", path: base } }\n`;
    const { findings, messages } = await judge(
      { ...bases, 'apps/app.yaml': deployed },
      ['base'],
      'rules: { floating-tag: off }',
    );
    expect(findings).toEqual(['digest-required base/app.yaml:5']);
    expect(messages[0]).toContain(
      'the images of dev/kustomization.yaml give it a digest, and apps/app.yaml deploys it without',
    );
  });

  it('finds an exception that excuses nothing only where the paths are the whole tree', async () => {
    const files = { 'a/x.yaml': 'a: 1\n', 'b/x.yaml': 'a: 1\n' };
    const exception =
      'exceptions: [{ rules: [digest-required], image: a/b, reason: r, owner: o, expires: 2999-01-01 }]';
    const found = ['exception-unused p.yaml:2'];
    expect((await judge(files, ['a', 'b'], exception)).findings).toEqual(found);
    expect((await judge(files, ['a'], exception)).findings).toEqual([]);
  });

  it('knows the shared file outside of it whose digest an overlay inherits', async () => {
    const files = {
      '_shared/app.yaml': `image:\n  repository: ghcr.io/acme/app\n  digest: ${one}\n`,
      'env/dev/app.yaml': 'image:\n  repository: ghcr.io/acme/app-debug\n',
      'env/dev/web.yaml': 'image: nginx:1\n',
    };
    const lanes = 'environments: { dev: {} }\nlayout: ["env/{env}/**"]\nshared: [_shared/**]\n';
    expect(await judge(files, ['env/dev/app.yaml'], `${lanes}rules: { digest-required: off }`)).toMatchObject({
      findings: ['repository-override env/dev/app.yaml:2'],
      summary: '1 in 1',
    });
  });
});
