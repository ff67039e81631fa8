import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openGit } from '../../../packages/adapters/git.ts';
import { openCommitRenderer } from '../../../packages/adapters/renderer/commit.ts';
import { openRenderer } from '../../../packages/adapters/renderer.ts';
import { openWorkspace } from '../../../packages/adapters/workspace.ts';
import { type DiffReport, diff } from '../../../packages/core/diff/diff.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { renderDiffJson, renderDiffMarkdown, renderDiffText } from '../../../packages/core/report/diff.ts';
import { makeRepository, type TestRepository } from '../../adapters/git/repository.ts';
import { addFiles } from '../../adapters/temp.ts';
import { digest, type Files } from '../memory.ts';

const policyText = [
  'version: 1',
  'layout: ["env/{env}/**"]',
  'environments: { dev: { track: dev }, prod: { promoteFrom: dev } }',
  'firstParty: ["ghcr.io/acme/*"]',
].join('\n');

const options = { ownUrls: async () => [], render: false };
const portsOf = (root: string) => ({
  git: openGit(root),
  workspace: openWorkspace(root),
  renderer: openRenderer(root),
  openCommitRenderer: (commit: string) => openCommitRenderer(root, commit),
});

async function difference(before: Files, change: Files | ((repository: TestRepository) => void)): Promise<DiffReport> {
  const repository = makeRepository(before);
  if (typeof change === 'function') change(repository);
  else addFiles(repository.root, change);
  const { root } = repository;
  return diff(portsOf(root), parsePolicy(policyText, 'policy.yaml'), { ...options, ref: 'HEAD' });
}

const lines = ({ changes }: DiffReport) =>
  changes.map(({ environment, before, after, nowUnpinned }) => {
    const [was, now] = [before, after].map((state) =>
      state === null ? 'none' : (state.digest?.slice(7, 11) ?? state.tag ?? ''),
    );
    return `${nowUnpinned ? '! ' : ''}${environment} ${(after ?? before)?.image} ${was} ${now}`;
  });

const short = (seed: string) => digest(seed).slice(7, 11);
const pod = (name: string, image: string) =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: ${name} }\nspec:\n  containers:\n    - { name: app, image: "${image}" }\n`;
const named = (more: string) => `resources: [web.yaml, more.txt]\n${more}`;
const application = (name: string, source: string) =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: ${name} }\nspec:\n  destination: { namespace: web }\n  source:\n    repoURL: https://github.com/acme/gitops.git\n${source}`;
const chartOf = (files: string) =>
  `    path: charts/web\n    helm: { ignoreMissingValueFiles: true, valueFiles: [${files}] }\n`;

const release: Files = {
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 0.1.0\nappVersion: "8.0.0"\n',
  'charts/web/values.yaml': 'image:\n  repository: ghcr.io/acme/web\n  tag: "1.0"\n',
  'env/dev/web.yaml': `image:\n  digest: ${digest('dev')}\n`,
  'env/prod/web.yaml': `image:\n  digest: ${digest('prod')}\n`,
  'argocd/web-dev.yaml': application('web-dev', chartOf('../../env/dev/web.yaml')),
  'argocd/web-prod.yaml': application('web-prod', chartOf('../../env/prod/web.yaml')),
};

const overlays: Files = {
  'base/pod.yaml': pod('web', 'ghcr.io/acme/web'),
  'base/kustomization.yaml': 'resources: [pod.yaml]\n',
  'env/dev/kustomization.yaml': `resources: [../../base]\nimages: [{ name: ghcr.io/acme/web, digest: "${digest('dev')}" }]\n`,
  'env/prod/kustomization.yaml': `resources: [../../base]\nimages: [{ name: ghcr.io/acme/web, digest: "${digest('prod')}" }]\n`,
};

describe('what a change deploys', () => {
  it.each<
    readonly [
      name: string,
      before: Files,
      change: Files | ((repository: TestRepository) => void),
      expected: readonly string[],
    ]
  >([
    ['nothing of a file that says no image', release, { 'other.yaml': 'a: 1\n' }, []],
    [
      'the digest of one environment',
      release,
      { 'env/prod/web.yaml': `image:\n  digest: ${digest('dev')}\n` },
      [`prod ghcr.io/acme/web ${short('prod')} ${short('dev')}`],
    ],
    [
      'what a deleted values file leaves',
      release,
      ({ git }) => git('rm', '-q', 'env/prod/web.yaml'),
      [`! prod ghcr.io/acme/web ${short('prod')} 1.0`],
    ],
    [
      'a shared layer, in every environment over it',
      { ...release, 'env/dev/web.yaml': 'a: 1\n', 'env/prod/web.yaml': 'a: 1\n' },
      { 'charts/web/values.yaml': 'image:\n  repository: ghcr.io/acme/web\n  tag: "2.0"\n' },
      ['dev ghcr.io/acme/web 1.0 2.0', 'prod ghcr.io/acme/web 1.0 2.0'],
    ],
    [
      'a release that comes and one that goes',
      release,
      ({ git, root }) => {
        git('rm', '-q', 'argocd/web-prod.yaml');
        addFiles(root, { 'env/dev/job.yaml': pod('job', 'ghcr.io/acme/job:1') });
      },
      [`! dev ghcr.io/acme/job none 1`, `prod ghcr.io/acme/web ${short('prod')} none`],
    ],
    [
      'the images of one overlay',
      overlays,
      { 'env/prod/kustomization.yaml': 'resources: [../../base]\nimages: [{ name: ghcr.io/acme/web, newTag: v2 }]\n' },
      [`! prod ghcr.io/acme/web ${short('prod')} v2`],
    ],
    [
      'a base, in the overlays that leave it as it is',
      { ...overlays, 'env/prod/kustomization.yaml': 'resources: [../../base]\n' },
      { 'base/pod.yaml': pod('web', `ghcr.io/acme/web:v1@${digest('base')}`) },
      [`prod ghcr.io/acme/web  ${short('base')}`],
    ],
    [
      'nothing of a base that moves',
      overlays,
      ({ git, root }) => {
        git('mv', 'base', 'common');
        for (const lane of ['dev', 'prod'])
          addFiles(root, {
            [`env/${lane}/kustomization.yaml`]: (overlays[`env/${lane}/kustomization.yaml`] ?? '').replace(
              'base',
              'common',
            ),
          });
      },
      [],
    ],
    [
      'a link into another environment',
      { 'env/dev/pod.yaml': pod('web', 'nginx:1'), 'env/prod/other.yaml': 'a: 1\n' },
      ({ root }) => symlinkSync('../dev/pod.yaml', join(root, 'env/prod/pod.yaml')),
      ['! prod docker.io/library/nginx none 1'],
    ],
    [
      'another image in the same place',
      { 'env/prod/pod.yaml': pod('web', 'nginx:1') },
      { 'env/prod/pod.yaml': pod('web', 'caddy:2') },
      ['prod docker.io/library/caddy 1 2'],
    ],
  ])('is %s', async (_, before, change, expected) => {
    expect(lines(await difference(before, change))).toEqual(expected);
  });

  it('is the version of a chart whose images are not known here', async () => {
    const remote = (version: string) =>
      application('redis', `    chart: redis\n    targetRevision: ${version}\n`).replace(
        'https://github.com/acme/gitops.git',
        'https://charts.example.org',
      );
    const before = { 'env/prod/redis.yaml': remote('18.1.0') };
    const report = await difference(before, { 'env/prod/redis.yaml': remote('18.2.0') });
    expect(report.charts).toEqual([
      { environment: 'prod', chart: 'redis', unit: 'Application redis', before: '18.1.0', after: '18.2.0' },
    ]);
    expect((await difference(before, { 'a.yaml': 'a: 1\n' })).charts).toEqual([]);
    const gone = await difference(before, ({ git }) => git('rm', '-q', 'env/prod/redis.yaml'));
    expect(gone.charts.map(({ before: was, after }) => [was, after])).toEqual([['18.1.0', null]]);
  });

  it.each<readonly [name: string, change: Files, expected: readonly string[]]>([
    ['a kustomization that includes them', { 'env/prod/kustomization.yaml': named('commonLabels: { a: b }\n') }, []],
    [
      'nothing of them',
      { 'env/dev/other.yaml': pod('other', 'ghcr.io/acme/other:1.0') },
      ['dev ghcr.io/acme/other none 1.0'],
    ],
    ['one of them', { 'env/prod/more.txt': pod('more', 'ghcr.io/acme/more:2.0') }, ['prod ghcr.io/acme/more 1.0 2.0']],
  ])(
    'of files that a kustomization names, some by no ending of YAML, is told where a change touches %s',
    async (_, change, expected) => {
      const files = {
        'env/prod/kustomization.yaml': named(''),
        'env/prod/web.yaml': pod('web', 'ghcr.io/acme/web:1.0'),
        'env/prod/more.txt': pod('more', 'ghcr.io/acme/more:1.0'),
      };
      expect(lines(await difference(files, change)).map((line) => line.replace('! ', ''))).toEqual(expected);
    },
  );

  it('is said with what is unpinned now first, and with what could not be read', async () => {
    const report = await difference(
      { ...release, 'env/dev/broken.yaml': 'a: 1\n' },
      {
        'env/dev/web.yaml': `image:\n  digest: ${digest('new')}\n`,
        'env/prod/web.yaml': 'image:\n  tag: "7.0"\n',
        'env/dev/broken.yaml': 'image: [\n',
      },
    );
    const text = renderDiffText(report);
    expect(text.split('\n')[0]).toBe('Now unpinned');
    expect(text).toContain(':7.0  env/prod/web.yaml:2');
    expect(text).toMatch(/env\/dev\/broken\.yaml cannot be read/);
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^2 images changed since [0-9a-f]{12}, 1 now unpinned$/);
    const json = JSON.parse(renderDiffJson(report));
    expect(json.changes[0]).toEqual({
      environment: 'prod',
      image: 'ghcr.io/acme/web',
      from: { image: 'ghcr.io/acme/web', tag: '1.0', digest: digest('prod'), pinned: true },
      to: { image: 'ghcr.io/acme/web', tag: '7.0', digest: null, pinned: false },
      nowUnpinned: true,
      units: ['Application web-prod'],
      file: 'env/prod/web.yaml',
      line: 2,
    });
    const rows = renderDiffMarkdown(report)
      .split('\n')
      .filter((line) => line.startsWith('| '));
    expect(rows[2]).toMatch(/^\| ❌ \| `ghcr\.io\/acme\/web` \| prod \| `1\.0` `[0-9a-f]{12}` → `7\.0` unpinned \|$/);
    expect(rows).toHaveLength(4);
  });

  it('is an error where nothing was read on either side, and for an unknown ref', async () => {
    const repository = makeRepository({ 'README.md': 'none\n' });
    const policy = parsePolicy(policyText, 'policy.yaml');
    const compared = (ref: string) => diff(portsOf(repository.root), policy, { ...options, ref });
    await expect(compared('HEAD')).rejects.toThrow(/No YAML or JSON file was read/);
    await expect(compared('nowhere')).rejects.toThrow(/nowhere/);
  });
});
