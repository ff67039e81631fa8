import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { digestOf, makeTree } from './gitops.ts';
import { type Checkout, openPullRequest, type PullRequest, type Story } from './pull-request.ts';
import { describeBundle, runStep } from './runner.ts';

const pinned = `image: ghcr.io/acme/api@${digestOf('a')}\n`;
const unpinned = 'image: ghcr.io/acme/api:1.2.3\n';
const policyPath = '.github/image-policy.yaml';
const strict = 'version: 1\n';
const lenient =
  'version: 1\nexceptions: [{ rules: [digest-required], image: ghcr.io/acme/api, reason: r, owner: o, expires: 2999-12-31 }]\n';

const onPullRequest = async (story: Story, act: (pull: PullRequest) => Promise<void>): Promise<void> => {
  const pull = await openPullRequest(story);
  try {
    await act(pull);
  } finally {
    await pull.github.stop();
  }
};

const checkouts: readonly (readonly [string, Checkout])[] = [
  ['with all of history', {}],
  ['two commits deep', { depth: 2 }],
  ['one commit deep', { depth: 1 }],
  ['without files of history', { filter: 'blob:none' }],
  ['without a repository', { git: false }],
  ["of the pull request's own head", { commit: 'head' }],
  ["of the pull request's own head, one commit deep", { commit: 'head', depth: 1 }],
];

describeBundle('check', (node) => {
  it.each(checkouts)(
    'takes what came to the base meanwhile for no part of the pull request, in a checkout %s',
    async (_, checkout) =>
      onPullRequest(
        { base: { 'a.yaml': pinned }, pr: { 'b.yaml': pinned }, moved: { 'other.yaml': unpinned } },
        async ({ check, base }) => {
          const result = await check(checkout, { node });
          expect(result).toMatchObject({ exitCode: 0, outputs: { errors: '0', passed: 'true' } });
          expect(result.log).toContain(`Base: ${base.slice(0, 12)}, a parent of the merge commit, and not `);
        },
      ),
  );

  it.each(checkouts)(
    'judges by the policy that the base has when the run starts, in a checkout %s',
    async (_, checkout) =>
      onPullRequest(
        {
          base: { [policyPath]: lenient, 'a.yaml': pinned },
          pr: { 'b.yaml': unpinned },
          moved: { [policyPath]: strict },
        },
        async ({ check, base }) => {
          const result = await check(checkout, { node });
          expect(result).toMatchObject({ exitCode: 1, outputs: { errors: '1', passed: 'false' } });
          expect(result.annotations[0]?.properties).toMatchObject({ file: 'b.yaml' });
          expect(result.log).toContain(`Policy: ${policyPath} of the base ${base.slice(0, 12)}`);
        },
      ),
  );

  it.each(checkouts)('leaves what was there before alone, in a checkout %s', async (_, checkout) =>
    onPullRequest(
      { base: { 'old.yaml': unpinned, 'apps/a.yaml': pinned }, pr: { 'apps/a.yaml': unpinned } },
      async ({ check }) => {
        const result = await check(checkout, { node });
        expect(result).toMatchObject({ exitCode: 1, outputs: { errors: '1' } });
        expect(result.annotations[0]?.properties).toMatchObject({ file: 'apps/a.yaml' });
        const root = await check(checkout, { node, inputs: { root: 'apps' } });
        expect(root).toMatchObject({ exitCode: 1, outputs: { errors: '1', images: '1' } });
      },
    ),
  );

  it('takes the base of the event for what the merge commit was made of, where a workflow still names it', async () =>
    onPullRequest(
      { base: { 'a.yaml': pinned }, pr: { 'b.yaml': pinned }, moved: { 'other.yaml': unpinned } },
      async ({ check, snapshot, base }) => {
        for (const named of [snapshot, base, 'main'])
          expect(await check({}, { node, inputs: { base: named } })).toMatchObject({ exitCode: 0 });
        expect(await check({}, { node, inputs: { base: 'none' } })).toMatchObject({ exitCode: 1 });
      },
    ));

  it('trusts the parents of no commit but the merge that GitHub made', async () =>
    onPullRequest({ base: { 'a.yaml': pinned }, pr: { 'a.yaml': unpinned } }, async ({ check, merge, snapshot }) => {
      const env = { GITHUB_SHA: snapshot };
      const result = await check({}, { node, env });
      expect(merge).not.toBe(snapshot);
      expect(result).toMatchObject({ exitCode: 1 });
      expect(result.log).toContain(`Base: ${snapshot.slice(0, 12)}, as the event names it.`);
    }));

  it('judges a merge group against its own base', async () =>
    onPullRequest(
      { base: { 'a.yaml': pinned }, pr: { 'b.yaml': pinned }, moved: { 'other.yaml': unpinned } },
      async ({ check, base }) => {
        const event = { name: 'merge_group', payload: { merge_group: { base_sha: base } } };
        for (const checkout of [{}, { depth: 1 }])
          expect(await check(checkout, { node, event })).toMatchObject({ exitCode: 0, outputs: { errors: '0' } });
      },
    ));

  it('does not pass the base off as the pull request (pull_request_target)', async () =>
    onPullRequest({ base: { 'a.yaml': pinned }, pr: { 'a.yaml': unpinned } }, async ({ check, base, head }) => {
      const payload = { pull_request: { base: { sha: base }, head: { sha: head } } };
      const event = { name: 'pull_request_target', payload };
      const result = await check({ commit: 'base' }, { node, event, env: { GITHUB_SHA: base } });
      expect(result).toMatchObject({ exitCode: 1, outputs: { passed: 'false' } });
      expect(result.annotations[0]?.message).toContain('What is checked out is the base itself');
      const own = await check({ commit: 'head' }, { node, event, env: { GITHUB_SHA: base } });
      expect(own).toMatchObject({ exitCode: 1, outputs: { errors: '1' } });
    }));

  it('finds a file that was moved, where the clone does not hold the base', async () =>
    onPullRequest(
      { base: { 'old/a.yaml': unpinned }, pr: { 'new/a.yaml': unpinned }, gone: ['old/a.yaml'] },
      async ({ check }) => {
        expect(await check({ depth: 1 }, { node })).toMatchObject({
          exitCode: 0,
          outputs: { errors: '0', images: '1' },
        });
      },
    ));

  it('names the permission where the base cannot be read', async () =>
    onPullRequest({ base: { 'a.yaml': pinned }, pr: { 'b.yaml': pinned } }, async ({ check, github }) => {
      github.state.settings = { ...github.state.settings, token: 'another' };
      const result = await check({ depth: 1 }, { node });
      expect(result).toMatchObject({ exitCode: 1, outputs: { passed: 'false' } });
      expect(result.annotations[0]?.message).toMatch(/the base, cannot be read: give the job `contents: read`/);
      expect(result.summary).toContain('contents: read');
    }));

  it('asks no network for what a partial clone lacks, and says so', async () =>
    onPullRequest({ base: { 'a.yaml': pinned }, pr: { 'a.yaml': unpinned } }, async ({ check, github, snapshot }) => {
      const event = { name: 'push', payload: {} };
      expect((await check({ filter: 'blob:none' }, { node, event })).outputs).toMatchObject({ images: '1' });
      const result = await check({ filter: 'blob:none' }, { node, event, inputs: { base: snapshot } });
      expect(result.annotations[0]?.message).toMatch(/the clone is partial .*actions\/checkout: filter: ''/);
      expect(github.state.requests).toEqual([]);
    }));

  it('needs no Git where none is asked for', async () => {
    const PATH = mkdtempSync(join(tmpdir(), 'no-git-'));
    const workspace = makeTree({ 'a.yaml': pinned });
    expect(await runStep({ action: 'check', workspace, node, env: { PATH } })).toMatchObject({ exitCode: 0 });
    await onPullRequest({ base: { 'old.yaml': unpinned }, pr: { 'b.yaml': pinned } }, async ({ check }) => {
      const result = await check({ git: false }, { node, env: { PATH } });
      expect(result).toMatchObject({ exitCode: 0, outputs: { errors: '0' } });
    });
  });
});

describeBundle('check', (node) => {
  it.each([
    ['an empty workspace', {}],
    ['a workspace whose files name no image by their names', { 'README.md': 'image: nginx\n' }],
  ])('does not pass %s', async (_, files) => {
    const result = await runStep({ action: 'check', workspace: makeTree(files), node });
    expect(result).toMatchObject({ exitCode: 1, outputs: { passed: 'false' } });
    expect(result.annotations[0]?.message).toMatch(/so nothing was judged: is the repository checked out/);
    expect(result.summary).toContain('❌ Image policy: not passed');
  });

  it('warns where no file names an image, and has no tick for it', async () => {
    const result = await runStep({ action: 'check', workspace: makeTree({ 'a.yaml': 'a: 1\n' }), node });
    expect(result).toMatchObject({ exitCode: 0, annotations: [{ level: 'warning' }] });
    expect(result.annotations[0]?.message).toContain('No image was found');
    expect(result.summary).toContain('⚠️ Image policy: no image was found');
  });

  it('finds what the pull request changed and a sparse checkout leaves out', async () =>
    onPullRequest(
      {
        base: { 'apps/a.yaml': pinned, 'infra/x.yaml': pinned, 'infra/y.yaml': pinned },
        pr: { 'infra/x.yaml': unpinned },
      },
      async ({ check }) => {
        const result = await check({ sparse: ['apps'] }, { node });
        expect(result).toMatchObject({ exitCode: 1, outputs: { errors: '1' } });
        expect(result.annotations[0]).toMatchObject({ properties: { file: 'infra/x.yaml' } });
        expect(result.annotations[0]?.message).toContain('the checkout is sparse');
        const push = await check({ sparse: ['apps'] }, { node, event: { name: 'push', payload: {} } });
        expect(push).toMatchObject({ exitCode: 0, annotations: [{ level: 'warning' }] });
        expect(push.annotations[0]?.message).toMatch(/2 files of this commit .*sparse checkout.*infra\/x\.yaml/);
      },
    ));
});
