import { afterAll, describe, expect, it } from '@jest/globals';
import type { Proposal } from '../../../packages/core/ports.ts';
import { onStage, propose, removeTemplate, type Stage } from './sample.ts';
import { newPull } from './state.ts';

afterAll(removeTemplate);

const branch = 'image-policy/bump-dev';
const writes = ({ github }: Stage): readonly string[] =>
  github.state.requests.filter((request) => /create|update|merge|add|request-|graphql/.test(request));

describe('a first proposal', () => {
  it('becomes one commit on the base, a branch and a pull request; modes are kept', () =>
    onStage({}, async ({ forge, bare, github, base }) => {
      const published = await forge.publish(
        propose(base, { labels: ['images'], reviewers: ['alice', 'acme/platform'] }),
      );

      const head = (await bare.branch(branch))!;
      const pullRequest = { number: 1, url: 'https://github.test/acme/gitops/pull/1', head };
      expect(published).toEqual({ kind: 'opened', pullRequest, commit: head, warnings: [] });
      expect(await bare.commit(head)).toMatchObject({
        parents: [base],
        message: expect.stringMatching(/^Bump app\n\nBy image-policy\.\n\nImage-Policy: [0-9a-f]{16}$/m),
      });
      expect(await bare.git(['diff', '--raw', '--no-renames', '--abbrev=4', base, head])).toMatch(
        /^:100755 100755 .* M\tapps\/dev\/run\.sh\n:100644 100644 .* M\tapps\/dev\/values\.yaml\n$/,
      );
      expect(await bare.git(['show', `${head}:apps/dev/values.yaml`])).toBe(
        'image:\n  ref: ghcr.io/acme/app@sha256:new\n',
      );
      expect(github.state.pulls).toMatchObject([
        { title: 'Bump app', body: 'One image moved.', labels: ['images'], reviewers: ['alice'], teams: ['platform'] },
      ]);
    }));

  it('keeps modes where GitHub cuts the list of the tree', () =>
    onStage({ truncatesTrees: true }, async ({ forge, bare, base }) => {
      await forge.publish(propose(base));
      expect(await bare.git(['ls-tree', branch, 'apps/dev/run.sh'])).toMatch(/^100755/);
    }));

  it('is written in pieces when it has many files', () =>
    onStage({}, async (stage) => {
      const files = new Map(Array.from({ length: 120 }, (_, i) => [`many/${i}.yaml`, `image: app:${i}\n`]));
      files.set('large.yaml', 'x'.repeat(1_200_000));
      await stage.forge.publish(propose(stage.base, { files }));
      expect(stage.github.state.requests.filter((request) => request === 'git/create-tree 201')).toHaveLength(3);
      expect((await stage.bare.git(['diff', '--name-only', stage.base, branch])).trim().split('\n')).toHaveLength(121);
    }));

  it('finds the pull request that somebody else opened at the same moment', () =>
    onStage({}, async ({ forge, github, base }) => {
      const act = async () =>
        github.state.pulls.push(
          newPull({ number: 1, head: branch, base: 'main', author: 'alice', title: 'Theirs', body: '', headSha: base }),
        );
      github.state.failNext('pulls/create', { kind: 'meanwhile', act });
      expect(await forge.publish(propose(base))).toMatchObject({ kind: 'updated', pullRequest: { number: 1 } });
      expect(github.state.pulls).toMatchObject([{ title: 'Bump app' }]);
    }));
});

describe('a second proposal', () => {
  it('that says the same writes no commit and no text', () =>
    onStage({}, async (stage) => {
      const wanted = propose(stage.base, { labels: ['images'], reviewers: ['alice'] });
      const first = await stage.forge.publish(wanted);
      stage.github.state.requests.length = 0;
      expect(await stage.forge.publish(wanted)).toEqual({ ...first, kind: 'unchanged' });
      expect(writes(stage)).toEqual(['git/create-tree 201', 'graphql 200']);
    }));

  it('with other words changes only the pull request', () =>
    onStage({}, async ({ forge, bare, github, base }) => {
      await forge.publish(propose(base));
      const head = await bare.branch(branch);
      const labels = ['images', 'Dev'];
      expect(await forge.publish(propose(base, { body: 'Other words.', labels }))).toMatchObject({ kind: 'updated' });
      expect(await bare.branch(branch)).toBe(head);
      expect(github.state.pulls).toMatchObject([{ body: 'Other words.', labels }]);
    }));

  it('with other files rebuilds the branch on the base: always one commit', () =>
    onStage({}, async ({ forge, bare, github, base }) => {
      await forge.publish(propose(base));
      const files = new Map([['apps/dev/values.yaml', 'image:\n  ref: ghcr.io/acme/app@sha256:newer\n']]);
      const published = await forge.publish(propose(base, { files }));
      expect(published).toMatchObject({ kind: 'updated', commit: await bare.branch(branch) });
      expect(await bare.git(['rev-list', '--count', `${base}..${branch}`])).toBe('1\n');
      expect(await bare.git(['diff', '--name-only', base, branch])).toBe('apps/dev/values.yaml\n');
      expect(github.state.pulls).toHaveLength(1);
    }));
});

describe('nothing left to change', () => {
  const nothing: readonly (readonly [string, Partial<Proposal>])[] = [
    ['no files', { files: new Map() }],
    ['files as the base has them', { files: new Map([['README.md', '# gitops\n']]) }],
  ];

  it.each(nothing)('%s: the pull request is closed with the reason, the branch removed', (_, more) =>
    onStage({}, async ({ forge, bare, github, base }) => {
      const first = await forge.publish(propose(base));
      const closed = await forge.publish(propose(base, more));
      const pullRequest = 'pullRequest' in first && first.pullRequest;
      expect(closed).toEqual({ kind: 'closed', pullRequest, warnings: [] });
      expect(github.state.pulls).toMatchObject([
        { state: 'closed', comments: [expect.stringContaining('Nothing is left to change: `main` already says')] },
      ]);
      expect(await bare.branch(branch)).toBeNull();
    }),
  );

  it('says why in the words of the proposal, where it has some', () =>
    onStage({}, async ({ forge, github, base }) => {
      await forge.publish(propose(base));
      await forge.publish(propose(base, { files: new Map(), farewell: 'The soak begins anew.' }));
      expect(github.state.pulls).toMatchObject([{ state: 'closed', comments: ['The soak begins anew.'] }]);
    }));

  it.each(nothing)('%s: and no pull request is no news', (_, more) =>
    onStage({}, async ({ forge, bare, base }) => {
      expect(await forge.publish(propose(base, more))).toEqual({ kind: 'none' });
      expect([...(await bare.branches()).keys()]).toEqual(['main']);
    }),
  );
});

describe('a proposal that cannot be', () => {
  const wrong: readonly (readonly [string, Partial<Proposal>, RegExp])[] = [
    ['a branch like an option', { branch: '--force' }, /"--force" cannot be the name of a branch: it starts with "-"/],
    ['the base as its own branch', { branch: 'main' }, /is the base branch itself/],
    ['a base that does not exist', { base: 'develop' }, /no branch develop/],
    ['a link as a file', { files: new Map([['apps/dev/link.yaml', 'x']]) }, /"apps\/dev\/link.yaml" is a link/],
  ];

  it.each([
    ['moved', {}],
    ['removed', { files: new Map() }],
  ])('the default branch is never %s, whatever is named as the branch', (_, more) =>
    onStage({}, async ({ forge, bare, base }) => {
      await bare.moveBranch('release', null, base);
      const proposal = propose(base, { base: 'release', branch: 'main', ...more });
      await expect(forge.publish(proposal)).rejects.toThrow(/Branch main of acme\/gitops was not made by this action/);
      expect(await bare.branch('main')).toBe(base);
    }),
  );

  it.each(wrong)('%s is a UserError, and nothing is written', (_, more, message) =>
    onStage({}, async ({ forge, bare, base }) => {
      await expect(forge.publish(propose(base, more))).rejects.toMatchObject({
        name: 'UserError',
        message: expect.stringMatching(message),
      });
      expect([...(await bare.branches()).keys()]).toEqual(['main']);
    }),
  );

  it('has a body beyond the limit: it is cut and says so', () =>
    onStage({}, async ({ forge, github, base }) => {
      await forge.publish(propose(base, { body: 'x'.repeat(70_000) }));
      expect(github.state.pulls[0]!.body).toHaveLength(65_536);
      expect(github.state.pulls[0]!.body).toMatch(/… cut: the rest does not fit/);
    }));
});
