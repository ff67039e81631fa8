import { afterAll, describe, expect, it } from '@jest/globals';
import { onStage, propose, removeTemplate } from './sample.ts';

afterAll(removeTemplate);

describe("GitHub's limits", () => {
  it('cut a title, and not inside a character', () =>
    onStage({}, async ({ forge, github, base }) => {
      await forge.publish(propose(base, { title: `Bump ${'🚀'.repeat(300)}` }));
      expect(github.state.pulls[0]!.title.length).toBeGreaterThan(250);
      expect(github.state.pulls[0]!.title).toMatch(/🚀…$/u);
    }));

  it.each([1, 2, 3])('of consistency are waited for (%i requests behind)', (lag) =>
    onStage({ lag }, async ({ forge, bare, github, base }) => {
      const wanted = propose(base, { autoMerge: 'squash', reviewers: ['alice'], labels: ['images'] });
      const published = await forge.publish(wanted);
      expect(published).toMatchObject({ kind: 'opened', warnings: [], commit: await bare.branch(wanted.branch) });
      expect(published).not.toHaveProperty('trouble');
      expect(github.state.pulls).toMatchObject([{ autoMerge: 'squash', reviewers: ['alice'], labels: ['images'] }]);
    }),
  );

  it('name what private repositories of a free plan lack', () =>
    onStage({ drafts: false }, async ({ forge, bare, base }) => {
      await expect(forge.publish(propose(base, { draft: true }))).rejects.toThrow(/no draft pull requests/);
      expect([...(await bare.branches()).keys()]).toEqual(['main']);
    }));
});

describe('labels and people', () => {
  it('a label that the token may not create is named once, and the others are put on', () =>
    onStage({ labels: ['images'] }, async ({ forge, github, base }) => {
      const published = await forge.publish(propose(base, { labels: ['images', 'new', 'newer'] }));
      expect(published).toMatchObject({
        warnings: [expect.stringMatching(/no label "new", "newer", and the token may not create one.*issues: write/)],
      });
      expect(github.state.pulls).toMatchObject([{ labels: ['images'] }]);
    }));

  it('a reviewer who cannot be asked does not keep the others from being asked', () =>
    onStage({}, async ({ forge, github, base }) => {
      const published = await forge.publish(propose(base, { reviewers: ['alice', 'carol', 'bob'] }));
      expect(published).toMatchObject({ warnings: [expect.stringMatching(/^carol: .*collaborators/)] });
      expect(github.state.pulls).toMatchObject([{ reviewers: ['alice', 'bob'] }]);
    }));

  it('an assignee whom GitHub leaves out in silence is named', () =>
    onStage({}, async ({ forge, github, base }) => {
      const published = await forge.publish(propose(base, { assignees: ['alice', 'carol'] }));
      expect(published).toMatchObject({ warnings: [expect.stringMatching(/^carol cannot be assigned/)] });
      expect(github.state.pulls).toMatchObject([{ assignees: ['alice'] }]);
    }));

  it('a commit is signed off by who makes it, where that is asked for', () =>
    onStage({}, async ({ forge, bare, base }) => {
      await forge.publish(propose(base, { signoff: true, commitMessage: 'Bump app\n\nRefs: #1' }));
      const { message } = (await bare.commit((await bare.branch('image-policy/bump-dev'))!))!;
      expect(message).toMatch(/^Bump app\n\nRefs: #1\nImage-Policy: [0-9a-f]{16}\nSigned-off-by: \S+ <\S+>\n?$/);
    }));
});

describe('the name of the base', () => {
  it('is understood as a ref, and corrected as a remote branch', () =>
    onStage({}, async ({ forge, base }) => {
      expect(await forge.base('refs/heads/main')).toEqual({ branch: 'main', commit: base });
      await expect(forge.base('origin/main')).rejects.toThrow(/Name it as GitHub does: main\./);
    }));
});
