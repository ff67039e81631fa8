import { mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { openGit } from '../../../packages/adapters/git.ts';
import { openWorkspace } from '../../../packages/adapters/workspace.ts';
import { findAdded } from '../../../packages/core/check/added.ts';
import { readToday } from '../../../packages/core/inventory/base.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { makeRepository, type TestRepository } from '../../adapters/git/repository.ts';
import { addFiles } from '../../adapters/temp.ts';
import { digest, type Files } from '../memory.ts';

const pod = (image: string) =>
  `apiVersion: v1\nkind: Pod\nspec:\n  containers:\n    - name: app\n      image: ${image}\n`;
const job = (name: string, image: string) => `kind: CronJob\nmetadata: { name: ${name} }\nimage: "${image}"\n`;
const pinned = `images:\n  - name: app\n    digest: ${digest('a')}\n`;

const flux = (path: string) =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: app }\nspec:\n  sourceRef: { name: flux-system }\n  path: ${path}\n`;

/** The files of what is judged after a change to a tree. */
async function added(
  before: Files,
  change: (repository: TestRepository) => void,
  policyText = '',
): Promise<readonly string[]> {
  const repository = makeRepository(before);
  change(repository);
  const { root } = repository;
  const policy = parsePolicy(`version: 1\n${policyText}`, 'policy.yaml');
  const ports = { git: openGit(root), workspace: openWorkspace(root) };
  const today = await readToday(ports.workspace, policy, async () => []);
  const found = await findAdded(ports, policy, 'HEAD', today, { today: new Date('2026-11-01') });
  return today.whole.inventory.images.filter(found.occurrence).map(({ file }) => file);
}

function move(from: string, to: string): (repository: TestRepository) => void {
  return ({ root, git }) => {
    mkdirSync(dirname(join(root, to)), { recursive: true });
    git('mv', from, to);
  };
}

describe('what a change added', () => {
  const lanes = 'layout: ["{env}/**"]\nenvironments: { dev: { track: dev }, prod: { promoteFrom: dev } }\n';

  it.each([
    ['a rename within what is judged', 'a/pod.yaml', 'b/pod.yaml', '', []],
    ['out of what the policy ignores', 'a/pod.yaml', 'b/pod.yaml', 'ignore: ["a/**"]\n', ['b/pod.yaml']],
    ['out of a name that is not read', 'pod.yaml.off', 'pod.yaml', '', ['pod.yaml']],
    ['out of a directory that is not entered', 'node_modules/x/pod.yaml', 'pod.yaml', '', ['pod.yaml']],
    ['into another environment', 'dev/pod.yaml', 'prod/pod.yaml', lanes, ['prod/pod.yaml']],
    ['within an environment', 'dev/pod.yaml', 'dev/web.yaml', lanes, []],
  ])('moved %s', async (_, from, to, policy, expected) => {
    expect(await added({ [from]: pod('app:v1') }, move(from, to), policy)).toEqual(expected);
  });

  it.each<readonly [name: string, before: string, after: string, added: number]>([
    [
      'a new use of an old anchor',
      `a: {image: &t "acme/tools:1"}\nb: {image: "acme/api@${digest('a')}"}\n`,
      'a: {image: &t "acme/tools:1"}\nb: {image: *t}\n',
      1,
    ],
    [
      'an anchor that is used less',
      'a: {image: &t "acme/tools:1"}\nb: {image: *t}\n',
      'a: {image: &t "acme/tools:1"}\n',
      0,
    ],
    [
      'a map that newly merges one',
      `x: &x {image: "acme/app:1"}\nweb: {image: "acme/app@${digest('a')}"}\n`,
      'x: &x {image: "acme/app:1"}\nweb: {<<: *x}\n',
      1,
    ],
    [
      'another object that says what one said',
      `${job('a', 'acme/t:1')}---\n${job('b', `acme/t@${digest('a')}`)}`,
      job('b', 'acme/t:1'),
      1,
    ],
    [
      'the same objects in another order',
      `${job('a', 'acme/t:1')}---\n${job('b', 'acme/u:1')}`,
      `${job('b', 'acme/u:1')}---\n${job('a', 'acme/t:1')}`,
      0,
    ],
    [
      'an item whose other fields change',
      'l: [{image: "acme/t:1", replicas: 1}]\n',
      'l: [{image: "acme/t:1", replicas: 2}]\n',
      0,
    ],
  ])('%s', async (_, before, after, count) => {
    expect(await added({ 'a.yaml': before }, ({ root }) => addFiles(root, { 'a.yaml': after }))).toHaveLength(count);
  });

  it('is nothing where a base stays unpinned in the ways it was, and a new way is something', async () => {
    const tree = {
      'base/pod.yaml': pod('app'),
      'base/kustomization.yaml': 'resources: [pod.yaml]\n',
      'prod/kustomization.yaml': `resources: [../base]\n${pinned}`,
      'dev/kustomization.yaml': 'resources: [../base]\n',
      'web/pod.yaml': pod('web'),
      'web/kustomization.yaml': `resources: [pod.yaml]\n${pinned.replace('app', 'web')}`,
      'clusters/dev.yaml': flux('./dev'),
    };
    expect(await added(tree, ({ root }) => addFiles(root, { 'other.yaml': 'a: 1\n' }))).toEqual([]);
    const { 'clusters/dev.yaml': _deployer, ...plain } = tree;
    const above = { 'all/kustomization.yaml': 'resources: [../dev]\n' };
    expect(await added(plain, ({ root }) => addFiles(root, above))).toEqual([]);
    expect(await added({ ...plain, ...above }, ({ git }) => git('rm', '-rq', 'all'))).toEqual([]);
    const direct = { 'clusters/base.yaml': flux('./base') };
    expect(await added(tree, ({ root }) => addFiles(root, direct))).toEqual(['base/pod.yaml']);
    const { 'web/pod.yaml': _, 'web/kustomization.yaml': __, 'clusters/dev.yaml': ___, ...few } = tree;
    expect(await added(few, ({ root }) => addFiles(root, direct))).toEqual(['base/pod.yaml']);
  });

  it('is nothing by the title of a step, nor by an exception of another kind or time', async () => {
    const steps = (name: string) => `jobs: { a: { steps: [{ name: ${name}, uses: "docker://alpine:3" }] } }\n`;
    const workflow = '.github/workflows/a.yaml';
    expect(
      await added({ [workflow]: steps('lint') }, ({ root }) => addFiles(root, { [workflow]: steps('lint it') })),
    ).toEqual([]);
    const excused = (rule: string, expires: string) =>
      `exceptions: [{ rules: [${rule}], paths: [legacy/**], reason: r, owner: o, expires: ${expires} }]\n`;
    const tree = { 'legacy/pod.yaml': pod('app:v1') };
    const out = move('legacy/pod.yaml', 'apps/pod.yaml');
    expect(await added(tree, out, excused('pull-policy', '2999-01-01'))).toEqual([]);
    expect(await added(tree, out, excused('digest-required', '2020-01-01'))).toEqual([]);
  });

  it('is what moves out of an exception, and not what moves within one', async () => {
    const policy =
      'exceptions: [{ rules: [digest-required], paths: [legacy/**], reason: r, owner: o, expires: 2999-01-01 }]\n';
    const tree = { 'legacy/pod.yaml': pod('app:v1') };
    expect(await added(tree, move('legacy/pod.yaml', 'apps/pod.yaml'), policy)).toEqual(['apps/pod.yaml']);
    expect(await added(tree, move('legacy/pod.yaml', 'legacy/web.yaml'), policy)).toEqual([]);
  });

  it('is a container in an old file whose pin a kustomization lost, or a new one does not have', async () => {
    const tree = {
      'base/pod.yaml': pod('app'),
      'base/kustomization.yaml': 'resources: [pod.yaml]\n',
      'dev/kustomization.yaml': `resources: [../base]\n${pinned}`,
    };
    const lost = { 'dev/kustomization.yaml': 'resources: [../base]\n' };
    expect(await added(tree, ({ root }) => addFiles(root, lost))).toEqual(['base/pod.yaml']);
    const fresh = { 'prod/kustomization.yaml': 'resources: [../base]\n' };
    expect(await added(tree, ({ root }) => addFiles(root, fresh))).toEqual(['base/pod.yaml']);
    const legacy = { ...tree, ...fresh };
    expect(await added(legacy, ({ root }) => addFiles(root, lost))).toEqual(['base/pod.yaml']);
    expect(await added(legacy, ({ root }) => addFiles(root, { 'prod/more.yaml': 'a: 1\n' }))).toEqual([]);
  });

  it('is a container whose kustomization or object is deleted, or that moves away from it', async () => {
    const tree = {
      'base/pod.yaml': pod('app'),
      'base/kustomization.yaml': 'resources: [pod.yaml]\n',
      'dev/kustomization.yaml': `resources: [../base]\n${pinned}`,
      'clusters/dev.yaml': flux('./dev'),
    };
    const remove = ({ root, git }: TestRepository) => {
      git('rm', '-rq', 'dev');
      addFiles(root, { 'clusters/dev.yaml': flux('./base') });
    };
    expect(await added(tree, remove)).toEqual(['base/pod.yaml']);
    const replace = ({ root, git }: TestRepository) => {
      git('rm', '-rq', 'dev', 'clusters');
      addFiles(root, { 'live/kustomization.yaml': 'resources: [../base]\n' });
    };
    expect(await added(tree, replace)).toEqual(['base/pod.yaml']);
    const rename = ({ root, git }: TestRepository) => {
      git('mv', 'base', 'common');
      addFiles(root, { 'dev/kustomization.yaml': 'resources: [../common]\n' });
    };
    expect(await added(tree, rename)).toEqual(['common/pod.yaml']);
    const legacy = { ...tree, 'clusters/base.yaml': flux('./base') };
    expect(await added(legacy, remove)).toEqual(['base/pod.yaml']);
    expect(await added(legacy, ({ git }) => git('rm', '-q', 'clusters/base.yaml'))).toEqual([]);
    const moved = ({ root, git }: TestRepository) => {
      git('mv', 'base', 'common');
      addFiles(root, { 'dev/kustomization.yaml': `resources: [../common]\n${pinned}` });
    };
    expect(await added(tree, moved)).toEqual([]);
  });

  it('is a container that an object newly deploys without the pin of its overlays', async () => {
    const tree = {
      'base/pod.yaml': pod('app'),
      'base/kustomization.yaml': 'resources: [pod.yaml]\n',
      'dev/kustomization.yaml': `resources: [../base]\n${pinned}`,
      'clusters/dev.yaml': flux('./dev'),
    };
    const direct = { 'clusters/base.yaml': flux('./base') };
    expect(await added(tree, ({ root }) => addFiles(root, direct))).toEqual(['base/pod.yaml']);
    const moved = { 'clusters/dev.yaml': flux('./base') };
    expect(await added(tree, ({ root }) => addFiles(root, moved))).toEqual(['base/pod.yaml']);
    const other = { 'other.yaml': pod(`app@${digest('b')}`) };
    expect(await added({ ...tree, ...direct }, ({ root }) => addFiles(root, other))).toEqual(['other.yaml']);
    expect(await added({ ...tree, ...moved }, move('clusters/dev.yaml', 'clusters/app.yaml'))).toEqual([]);
  });

  describe('of a release', () => {
    const layout =
      'layout: ["env/{env}/**"]\nenvironments: { dev: { track: dev }, prod: { promoteFrom: dev } }\nfirstParty: ["ghcr.io/acme/*"]\n';
    const application = (files: string) =>
      `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: web-prod }\nspec:\n  source:\n    repoURL: https://github.com/acme/gitops.git\n    path: charts/web\n    helm: { ignoreMissingValueFiles: true, valueFiles: [${files}] }\n  destination: { namespace: web }\n`;
    const chart = (appVersion: string) => `apiVersion: v2\nname: web\nversion: 0.1.0\nappVersion: "${appVersion}"\n`;
    const tree: Files = {
      'charts/web/Chart.yaml': chart('8.0.0'),
      'charts/web/values.yaml': 'image:\n  repository: ghcr.io/acme/web\n  tag: "1.0"\n',
      'env/prod/web.yaml': `image:\n  digest: ${digest('web')}\n`,
      'env/prod/legacy.yaml': 'image:\n  tag: "0.9"\n',
      'other/web.yaml': 'image:\n  repository: ghcr.io/acme/web\n  tag: v2\n',
      'argocd/web.yaml': application('../../env/prod/web.yaml'),
    };
    const write = (files: Files) => (repository: TestRepository) => addFiles(repository.root, files);

    it.each<readonly [name: string, change: (repository: TestRepository) => void, added: readonly string[]]>([
      ['whose values file is deleted', ({ git }) => git('rm', '-q', 'env/prod/web.yaml'), ['charts/web/values.yaml']],
      [
        'that is given other values',
        write({ 'argocd/web.yaml': application('../../env/prod/legacy.yaml') }),
        ['env/prod/legacy.yaml'],
      ],
      [
        'that is given values which no release had',
        write({ 'argocd/web.yaml': application('../../other/web.yaml') }),
        ['other/web.yaml'],
      ],
      [
        'whose digest a null takes away',
        write({ 'env/prod/web.yaml': 'image:\n  digest: null\n' }),
        ['env/prod/web.yaml'],
      ],
      [
        'whose values move to another file',
        ({ git, root }) => {
          git('mv', 'env/prod/web.yaml', 'env/prod/site.yaml');
          addFiles(root, { 'argocd/web.yaml': application('../../env/prod/site.yaml') });
        },
        [],
      ],
      [
        'whose chart changes what it says below the digest',
        write({ 'charts/web/values.yaml': 'image:\n  repository: ghcr.io/acme/web\n  tag: "1.0" # old\n' }),
        [],
      ],
      ['whose deployer is called otherwise', ({ git }) => git('mv', 'argocd/web.yaml', 'argocd/site.yaml'), []],
    ])('is the image of one %s', async (_, change, expected) => {
      expect(await added(tree, change, layout)).toEqual(expected);
    });

    it('is the version of the chart where no values say one', async () => {
      const bare = {
        ...tree,
        'charts/web/values.yaml': 'image:\n  repository: ghcr.io/acme/web\n',
        'env/prod/web.yaml': 'replicas: 3\n',
      };
      expect(await added(bare, write({ 'charts/web/Chart.yaml': chart('9.0.0') }), layout)).toEqual([
        'charts/web/values.yaml',
      ]);
      expect(await added(bare, write({ 'charts/web/README.md': 'new\n' }), layout)).toEqual([]);
    });
  });

  it('is what a link or a patch brings to another place', async () => {
    const linked = ({ root }: TestRepository) => {
      mkdirSync(join(root, 'prod'));
      symlinkSync('../dev/pod.yaml', join(root, 'prod/pod.yaml'));
    };
    expect(await added({ 'dev/pod.yaml': pod('app:v1') }, linked, lanes)).toEqual(['dev/pod.yaml']);
    const patch = (path: string) =>
      `resources: [d.yaml]\npatches:\n  - target: { kind: Pod }\n    patch: |-\n      - op: replace\n        path: ${path}\n        value: evil.example/app:v1\n`;
    const tree = { 'd.yaml': pod(`app@${digest('a')}`), 'kustomization.yaml': patch('/metadata/annotations/note') };
    const pointed = ({ root }: TestRepository) =>
      addFiles(root, { 'kustomization.yaml': patch('/spec/containers/0/image') });
    expect(await added(tree, pointed)).toContain('kustomization.yaml');
  });
});
