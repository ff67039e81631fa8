import { afterAll, describe, expect, it } from '@jest/globals';
import type { MergeMethod } from '../../../packages/core/ports.ts';
import { onStage, propose, removeTemplate, type Stage } from './sample.ts';
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

  const gated: readonly (readonly [string, Partial<Settings>])[] = [
    ['a ruleset of checks', { protection: 'ruleset' }],
    ['classic checks', { protection: 'classic' }],
    ['a ruleset of approvals', { requiredChecks: [], approvals: 1 }],
    ['classic approvals', { requiredChecks: [], approvals: 1, protection: 'classic' }],
  ];

  it.each(gated)('with nothing left to wait for merges at once (%s)', (_, settings) =>
    onStage(settings, async ({ forge, bare, github, base }) => {
      await forge.publish(propose(base));
      await github.state.completeChecks();
      expect(await forge.publish(propose(base, { autoMerge: 'squash' }))).toMatchObject({ kind: 'unchanged' });
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
    ['a ruleset that checks nothing', { requiredChecks: [] }, /has no protection that waits for a check/],
    ['a ruleset that needs no approval', { requiredChecks: [], approvals: 0 }, /has no protection that waits/],
    ['classic protection that asks nothing', { requiredChecks: [], protection: 'classic' }, /has no protection/],
    ['unstable and not protected', { requiredChecks: [], optionalChecksPending: true }, /has no protection/],
    [
      'a method that is off',
      { requiredChecks: [], approvals: 1, mergeMethods: ['merge'] },
      /does not allow to squash.*set auto-merge to merge/,
    ],
  ];

  it.each(impossible)(
    '%s: the setting is said beside the pull request, which stays open; nothing merges',
    (_, settings, message) =>
      onStage(settings, async ({ forge, bare, github, base }) => {
        expect(await forge.publish(propose(base, { autoMerge: 'squash' }))).toMatchObject({
          kind: 'opened',
          pullRequest: { number: 1 },
          trouble: expect.stringMatching(message),
        });
        expect(github.state.pulls).toMatchObject([{ state: 'open', autoMerge: null }]);
        expect(await bare.branch('main')).toBe(base);
      }),
  );

  it('does not merge what somebody else pushed meanwhile', () =>
    onStage({ requiredChecks: [], approvals: 1 }, async ({ forge, bare, github, base }) => {
      const act = async () =>
        bare.moveBranch('image-policy/bump-dev', await bare.branch('image-policy/bump-dev'), base);
      github.state.failNext('pulls/merge', { kind: 'meanwhile', act });
      const published = await forge.publish(propose(base, { autoMerge: 'squash' }));
      expect(published).toMatchObject({ kind: 'opened', trouble: expect.stringMatching(/Head branch was modified/) });
      expect(await bare.branch('main')).toBe(base);
    }));

  it.each([
    ['a ruleset of approvals', { requiredChecks: [], approvals: 1 }],
    ['classic approvals', { requiredChecks: [], approvals: 1, protection: 'classic' }],
  ] as const)('merges where only checks that nobody requires are left (%s)', (_, settings) =>
    onStage({ ...settings, optionalChecksPending: true }, async ({ forge, github, base }) => {
      const published = await forge.publish(propose(base, { autoMerge: 'squash' }));
      expect(published).toMatchObject({ kind: 'opened', merged: true, warnings: [] });
      expect(github.state.pulls).toMatchObject([{ state: 'closed' }]);
    }),
  );

  it.each<readonly [string, Partial<Settings>]>([
    ['a method that the repository does not allow is said before anything is armed', { mergeMethods: ['rebase'] }],
    ["a method that the branch's rules do not allow is said in GitHub's words", {}],
  ])('%s', (_, settings) =>
    onStage(settings, async ({ forge, github, base }) => {
      const refused = 'Merge method squash merging is not allowed on this repository';
      if (settings.mergeMethods === undefined) await forge.publish(propose(base));
      let asked = 0;
      const { faultOf } = github.state;
      github.state.faultOf = (operation, ordinal) => {
        if (operation !== 'graphql') return faultOf(operation, ordinal);
        asked += 1;
        return asked === 2 && settings.mergeMethods === undefined ? { kind: 'graphql', message: refused } : null;
      };
      expect(await forge.publish(propose(base, { autoMerge: 'squash' }))).toMatchObject({
        trouble: expect.stringMatching(/does not allow to squash.*Settings > General > Pull Requests/),
      });
      expect(github.state.pulls).toMatchObject([{ state: 'open', autoMerge: null }]);
    }),
  );

  it('goes into the merge queue where nothing is left to wait for, and stays there', () =>
    onStage({ requiredChecks: [], approvals: 1, mergeQueue: true }, async ({ forge, github, base }) => {
      const first = await forge.publish(propose(base, { autoMerge: 'squash' }));
      expect(first).toMatchObject({
        kind: 'opened',
        warnings: [expect.stringContaining('goes through a merge queue')],
      });
      expect(first).not.toHaveProperty('trouble');
      expect(github.state.pulls).toMatchObject([{ state: 'open', queued: true }]);
      const again = await forge.publish(propose(base, { autoMerge: 'squash' }));
      expect(again).toMatchObject({ kind: 'unchanged', warnings: [] });
      expect(again).not.toHaveProperty('trouble');
    }));

  it('is left to a person for a draft', () =>
    onStage({}, async ({ forge, github, base }) => {
      const published = await forge.publish(propose(base, { autoMerge: 'squash', draft: true }));
      expect(published).toMatchObject({ kind: 'opened', warnings: [expect.stringContaining('is a draft')] });
      expect(github.state.pulls).toMatchObject([{ draft: true, autoMerge: null }]);
    }));

  it.each([
    'Head sha didn’t match expectedHeadOid',
    'Pull request is not in the correct state',
    'Base branch was modified. Review and try the merge again.',
  ])('is tried again where GitHub says %j of what it just wrote', (message) =>
    onStage({}, async ({ forge, github, base }) => {
      await forge.publish(propose(base));
      const { faultOf } = github.state;
      let answers = 0;
      github.state.faultOf = (operation, ordinal) => {
        if (operation !== 'graphql') return faultOf(operation, ordinal);
        answers += 1;
        return answers === 2 || answers === 3 ? { kind: 'graphql', message } : null;
      };
      expect(await forge.publish(propose(base, { autoMerge: 'squash' }))).toMatchObject({ warnings: [] });
      expect(github.state.pulls).toMatchObject([{ autoMerge: 'squash' }]);
    }),
  );

  it('is told apart from a merge whose answer was lost', () =>
    onStage({ requiredChecks: [], approvals: 1 }, async ({ forge, github, base }) => {
      github.state.failNext('pulls/merge', { kind: 'drop', when: 'after' });
      expect(await forge.publish(propose(base, { autoMerge: 'squash' }))).toMatchObject({ kind: 'opened' });
      expect(github.state.pulls).toMatchObject([{ state: 'closed' }]);
    }));
});

describe('auto-merge that is off', () => {
  const armed = async ({ forge, github, base }: Stage, by: string | null): Promise<void> => {
    await forge.publish(propose(base));
    Object.assign(github.state.pulls[0]!, { autoMerge: 'squash', armedBy: by });
  };
  const other = { files: new Map([['apps/dev/values.yaml', 'image:\n  ref: ghcr.io/acme/app@sha256:newer\n']]) };

  it.each([['alice'], [null]])('takes back what was armed for other content, before the branch moves (by %s)', (by) =>
    onStage({}, async (stage) => {
      await armed(stage, by);
      const { forge, github, base } = stage;
      const moved = () => expect(github.state.pulls).toMatchObject([{ autoMerge: null }]);
      github.state.failNext('git/create-commit', { kind: 'meanwhile', act: async () => moved() });
      const published = await forge.publish(propose(base, other));
      const said = 'was set to merge itself by squash';
      expect(published).toMatchObject({ kind: 'updated', warnings: [expect.stringContaining(said)] });
      moved();
      await github.state.completeChecks();
      expect(github.state.pulls).toMatchObject([{ state: 'open' }]);
    }),
  );

  it('leaves what a person armed for this content, and says so', () =>
    onStage({}, async (stage) => {
      await armed(stage, 'alice');
      const published = await stage.forge.publish(propose(stage.base));
      const warnings = [expect.stringContaining('is set to merge itself by squash, by alice: it was left so')];
      expect(published).toMatchObject({ kind: 'unchanged', warnings });
      expect(stage.github.state.pulls).toMatchObject([{ autoMerge: 'squash' }]);
    }));

  it('takes back what an earlier run armed, for this content too', () =>
    onStage({}, async ({ forge, github, base }) => {
      await forge.publish(propose(base, { autoMerge: 'squash' }));
      expect(github.state.pulls).toMatchObject([{ autoMerge: 'squash' }]);
      // As an author an App has no `[bot]` behind its name.
      Object.assign(github.state.pulls[0]!, { armedBy: github.state.pulls[0]?.armedBy?.replace('[bot]', '') });
      const published = await forge.publish(propose(base));
      const warnings = [
        expect.stringMatching(/was set to merge itself by squash.* turned off, since auto-merge is off now/),
      ];
      expect(published).toMatchObject({ kind: 'unchanged', warnings });
      expect(github.state.pulls).toMatchObject([{ autoMerge: null }]);
    }));

  it('moves no branch where it cannot be taken back', () =>
    onStage({}, async (stage) => {
      await armed(stage, 'alice');
      const { forge, github, bare, base } = stage;
      const head = await bare.branch('image-policy/bump-dev');
      const { faultOf } = github.state;
      let asked = 0;
      github.state.faultOf = (operation, ordinal) => {
        if (operation !== 'graphql') return faultOf(operation, ordinal);
        asked += 1;
        return asked === 2 ? { kind: 'graphql', message: 'Resource not accessible by integration' } : null;
      };
      await expect(forge.publish(propose(base, other))).rejects.toThrow(/may not disarm auto-merge/);
      expect(await bare.branch('image-policy/bump-dev')).toBe(head);
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

  it("is not said where nobody asks for it: a personal token's commit is not signed", () =>
    onStage({ tokenKind: 'personal' }, async ({ forge, base }) => {
      expect(await forge.publish(propose(base))).toMatchObject({ warnings: [] });
    }));

  it("is said: a personal token's commit is not signed, and a rule requires that", () =>
    onStage({ tokenKind: 'personal', signaturesRequired: true }, async ({ forge, base }) => {
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
