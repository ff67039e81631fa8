import { afterAll, describe, expect, it } from '@jest/globals';
import type { MergeMethod } from '../../../packages/core/ports.ts';
import { onStage, propose, removeTemplate } from './sample.ts';
import type { Settings } from './state.ts';

afterAll(removeTemplate);

describe('auto-merge', () => {
  const methods: readonly (readonly [MergeMethod, number])[] = [
    ['squash', 1],
    ['merge', 2],
    ['rebase', 1],
  ];

  it.each(methods)('by %s is armed, and merges when the checks are green', (autoMerge, parents) =>
    onStage({}, async ({ forge, bare, github, base }) => {
      expect(await forge.publish(propose(base, { autoMerge }))).toMatchObject({ kind: 'opened', warnings: [] });
      expect(github.state.pulls).toMatchObject([{ autoMerge, state: 'open' }]);
      await github.state.completeChecks();
      expect(github.state.pulls).toMatchObject([{ state: 'closed' }]);
      const merged = (await bare.branch('main'))!;
      expect(await bare.git(['show', `${merged}:apps/dev/values.yaml`])).toContain('sha256:new');
      expect((await bare.commit(merged))?.parents).toHaveLength(parents);
    }),
  );

  it('that is armed already stays so, and another method is a warning', () =>
    onStage({}, async ({ forge, base }) => {
      await forge.publish(propose(base, { autoMerge: 'squash' }));
      expect(await forge.publish(propose(base, { autoMerge: 'squash' }))).toMatchObject({ warnings: [] });
      const other = await forge.publish(propose(base, { autoMerge: 'rebase' }));
      expect(other).toMatchObject({ warnings: [expect.stringContaining('by squash, not rebase')] });
    }));

  it('waits while GitHub works out the state', () =>
    onStage({}, async ({ forge, github, base }) => {
      await forge.publish(propose(base));
      const { faultOf } = github.state;
      let answers = 0;
      github.state.faultOf = (operation, ordinal) => {
        if (operation !== 'graphql') return faultOf(operation, ordinal);
        answers += 1;
        return answers === 2 ? { kind: 'graphql', message: 'Pull request is not in the correct state' } : null;
      };
      expect(await forge.publish(propose(base, { autoMerge: 'squash' }))).toMatchObject({ warnings: [] });
      expect(github.state.pulls).toMatchObject([{ autoMerge: 'squash' }]);
    }));

  it.each([['ruleset'], ['classic']] as const)('with nothing left to wait for merges at once (%s)', (protection) =>
    onStage({ requiredChecks: [], protection }, async ({ forge, bare, github, base }) => {
      expect(await forge.publish(propose(base, { autoMerge: 'squash' }))).toMatchObject({ kind: 'opened' });
      expect(github.state.pulls).toMatchObject([{ state: 'closed', mergeCommit: await bare.branch('main') }]);
    }),
  );

  const impossible: readonly (readonly [string, Partial<Settings>, RegExp])[] = [
    [
      'not allowed',
      { autoMergeAllowed: false },
      /Settings > General > Pull Requests > "Allow auto-merge" in acme\/gitops/,
    ],
    [
      'no protection (clean)',
      { protection: 'none' },
      /branch main of acme\/gitops has no protection.*Settings > Branches or Rules/,
    ],
    [
      'no protection (said)',
      { protection: 'none', unprotectedWords: 'not configured' },
      /branch main .* has no protection/,
    ],
    ['unstable', { requiredChecks: [], optionalChecksPending: true }, /only checks that are not required/],
    ['a method that is off', { requiredChecks: [], mergeMethods: ['merge'] }, /does not allow to squash/],
  ];

  it.each(impossible)(
    '%s: a UserError with the setting; the pull request stays open, nothing merges',
    (_, settings, message) =>
      onStage(settings, async ({ forge, bare, github, base }) => {
        await expect(forge.publish(propose(base, { autoMerge: 'squash' }))).rejects.toMatchObject({
          name: 'UserError',
          message: expect.stringMatching(message),
        });
        expect(github.state.pulls).toMatchObject([{ state: 'open', autoMerge: null }]);
        expect(await bare.branch('main')).toBe(base);
      }),
  );

  it('does not merge what somebody else pushed meanwhile', () =>
    onStage({ requiredChecks: [] }, async ({ forge, bare, github, base }) => {
      const act = async () =>
        bare.moveBranch('image-policy/bump-dev', await bare.branch('image-policy/bump-dev'), base);
      github.state.failNext('pulls/merge', { kind: 'meanwhile', act });
      await expect(forge.publish(propose(base, { autoMerge: 'squash' }))).rejects.toThrow(/Head branch was modified/);
      expect(await bare.branch('main')).toBe(base);
    }));

  it('is told apart from a merge whose answer was lost', () =>
    onStage({ requiredChecks: [] }, async ({ forge, github, base }) => {
      github.state.failNext('pulls/merge', { kind: 'drop', when: 'after' });
      expect(await forge.publish(propose(base, { autoMerge: 'squash' }))).toMatchObject({ kind: 'opened' });
      expect(github.state.pulls).toMatchObject([{ state: 'closed' }]);
    }));
});

describe('what a token cannot do', () => {
  it("is said: the workflow's own waits for an approval", () =>
    onStage({ tokenKind: 'workflow' }, async ({ forge, base }) => {
      const warnings = [expect.stringContaining('"Approve workflows to run"')];
      expect(await forge.publish(propose(base))).toMatchObject({ warnings });
    }));

  it("is said: the workflow's own and a merge queue do not go together", () =>
    onStage({ tokenKind: 'workflow', mergeQueue: true }, async ({ forge, base }) => {
      expect(await forge.publish(propose(base, { autoMerge: 'squash' }))).toMatchObject({
        warnings: [
          expect.stringContaining('Approve workflows'),
          expect.stringContaining('thrown out of the merge queue'),
          expect.stringContaining('squash is ignored'),
        ],
      });
    }));

  it("is said: a personal token's commit is not signed", () =>
    onStage({ tokenKind: 'personal' }, async ({ forge, base }) => {
      const warnings = [expect.stringContaining('The commit is not signed (unsigned)')];
      expect(await forge.publish(propose(base))).toMatchObject({ warnings });
    }));

  it('is a warning where only labels or reviews are lost', () =>
    onStage({ tokenKind: 'workflow' }, async ({ forge, github, base }) => {
      github.state.failNext('issues/add-labels', {
        kind: 'status',
        status: 403,
        message: 'Resource not accessible by integration',
      });
      const reviewers = ['nobody', 'acme/platform'];
      expect(await forge.publish(propose(base, { labels: ['images'], reviewers }))).toMatchObject({
        kind: 'opened',
        warnings: [
          expect.stringMatching(/may not label .*issues: write/),
          expect.stringMatching(/request a review.*collaborators/),
          expect.stringMatching(/request a review.*cannot ask teams/),
          expect.stringContaining('Approve workflows'),
        ],
      });
    }));

  it('is tried again while a new pull request is not everywhere yet', () =>
    onStage({}, async ({ forge, github, base }) => {
      const early = { kind: 'status', status: 422, message: 'Could not resolve to a node with the global id' } as const;
      github.state.failNext('pulls/request-reviewers', early, early);
      expect(await forge.publish(propose(base, { reviewers: ['alice'] }))).toMatchObject({ warnings: [] });
      expect(github.state.pulls).toMatchObject([{ reviewers: ['alice'] }]);
    }));
});
