import { afterAll, describe, expect, it } from '@jest/globals';
import type { Proposal } from '../../../packages/core/ports.ts';
import type { Bare } from './bare.ts';
import { commit, onStage, propose, removeTemplate } from './sample.ts';
import { newPull, type Settings } from './state.ts';

afterAll(removeTemplate);

const branch = 'image-policy/bump-dev';
const theirs = { 'theirs.yaml': ['100644', 'a: 1\n'] } as const;
const newer = { files: new Map([['apps/dev/values.yaml', 'image:\n  ref: ghcr.io/acme/app@sha256:newer\n']]) };
const nothing = { files: new Map<string, string>() };

describe('a branch that was never ours', () => {
  it.each<readonly [string, Partial<Proposal>]>([
    ['moved', {}],
    ['deleted', nothing],
  ])('is not %s, whatever the input names', (_, more) =>
    onStage({}, async ({ forge, bare, github, base }) => {
      await bare.moveBranch('release-1', null, base);
      const precious = await commit(bare, 'release-1', theirs);
      await expect(forge.publish(propose(base, { branch: 'release-1', ...more }))).rejects.toMatchObject({
        name: 'UserError',
        message: expect.stringMatching(
          /release-1 .*was not made by this action.*`base` names the branch to propose to/,
        ),
      });
      expect(await bare.branch('release-1')).toBe(precious);
      expect(github.state.pulls).toEqual([]);
    }),
  );

  it('is not moved where it has no commit of its own either', () =>
    onStage({}, async ({ forge, bare, base }) => {
      await bare.moveBranch('release-1', null, base);
      await expect(forge.publish(propose(base, { branch: 'release-1' }))).rejects.toThrow(
        /was not made by this action/,
      );
      expect(await bare.branch('release-1')).toBe(base);
    }));

  it("is not moved for a person's open pull request from it", () =>
    onStage({}, async ({ forge, bare, github, base }) => {
      await bare.moveBranch('release-1', null, base);
      const headSha = await commit(bare, 'release-1', theirs);
      const known = { number: 1, head: 'release-1', base: 'main', author: 'alice', title: 'Theirs', body: '', headSha };
      github.state.pulls.push(newPull(known));
      await expect(forge.publish(propose(base, { branch: 'release-1' }))).rejects.toThrow(
        /was not made by this action/,
      );
      expect(await bare.branch('release-1')).toBe(headSha);
      expect(github.state.pulls).toMatchObject([{ title: 'Theirs', state: 'open' }]);
    }));

  it('is told where its name stands in the way of all of ours', () =>
    onStage({}, async ({ forge, bare, base }) => {
      await bare.moveBranch('image-policy', null, base);
      await expect(forge.publish(propose(base))).rejects.toMatchObject({
        name: 'UserError',
        message: expect.stringMatching(
          /has a branch image-policy, and Git holds no branch image-policy\/bump-dev beside it/,
        ),
      });
    }));

  it("is told from a fork's branch of the same name", () =>
    onStage({}, async ({ forge, github, base }) => {
      const known = {
        number: 1,
        head: branch,
        base: 'main',
        author: 'mallory',
        title: 'A fork',
        body: '',
        headSha: base,
      };
      github.state.pulls.push({ ...newPull(known), fork: 'acme/fork-of-gitops' });
      expect(await forge.publish(propose(base))).toMatchObject({ kind: 'opened', pullRequest: { number: 2 } });
      expect(github.state.pulls[0]).toMatchObject({ title: 'A fork', state: 'open' });
    }));
});

describe("a person's commits on our branch", () => {
  it.each<readonly [string, Partial<Proposal>]>([
    ['something else is to move', newer],
    ['the same is to move', {}],
    ['nothing is left to move', nothing],
  ])('are kept and said where %s', (_, more) =>
    onStage({}, async ({ forge, bare, github, base }) => {
      await forge.publish(propose(base));
      const head = await commit(bare, branch, theirs);
      const published = await forge.publish(propose(base, more));
      expect(published).toMatchObject({
        kind: 'left',
        pullRequest: { number: 1, head },
        why: expect.stringMatching(/has commits of somebody else on top of ours/),
      });
      expect(await bare.branch(branch)).toBe(head);
      expect(github.state.pulls).toMatchObject([{ state: 'open' }]);
    }),
  );
});

/** What the button "Update branch" makes of our branch, after somebody moved the base; `more` is put into the merge. */
async function updateBranch(bare: Bare, more: Parameters<typeof commit>[2] = {}): Promise<string> {
  const ours = (await bare.branch(branch)) ?? '';
  const base = await commit(bare, 'main', theirs);
  const changed = [...propose(base).files].map(([path, content]) => {
    return { path, mode: path.endsWith('.sh') ? '100755' : '100644', content } as const;
  });
  const added = Object.entries(more).map(([path, [mode, content]]) => ({ path, mode, content }));
  const tree = await bare.writeTree(base, [...changed, ...added]);
  const message = `Merge branch 'main' into ${branch}`;
  const merge = await bare.writeCommit({ message, tree, parents: [ours, base] });
  await bare.moveBranch(branch, ours, merge);
  return merge;
}

describe('the button "Update branch"', () => {
  it("makes no commit of a person's: what is right there is left as it is, and what is not is moved", () =>
    onStage({}, async ({ forge, bare, base }) => {
      await forge.publish(propose(base));
      const merge = await updateBranch(bare);
      const main = (await bare.branch('main')) ?? '';
      const kept = await forge.publish(propose(main));
      expect(kept).toMatchObject({ kind: 'unchanged', commit: merge });
      const moved = await forge.publish(propose(main, newer));
      expect(moved).toMatchObject({ kind: 'updated' });
      expect(await bare.branch(branch)).not.toBe(merge);
    }));

  it('leaves a branch that may be taken away with its pull request', () =>
    onStage({}, async ({ forge, bare, base }) => {
      await forge.publish(propose(base));
      await updateBranch(bare);
      const main = (await bare.branch('main')) ?? '';
      expect(await forge.publish(propose(main, nothing))).toMatchObject({ kind: 'closed' });
      expect(await bare.branch(branch)).toBeNull();
    }));

  it("hides no work of a person's in its merge", () =>
    onStage({}, async ({ forge, bare, base }) => {
      await forge.publish(propose(base));
      const merge = await updateBranch(bare, { 'apps/dev/values.yaml': ['100644', 'image:\n  ref: by-hand\n'] });
      const main = (await bare.branch('main')) ?? '';
      expect(await forge.publish(propose(main, newer))).toMatchObject({ kind: 'left' });
      expect(await bare.branch(branch)).toBe(merge);
    }));

  it("takes no other branch's commits for those of the base", () =>
    onStage({}, async ({ forge, bare, base }) => {
      await forge.publish(propose(base));
      const merge = await updateBranch(bare);
      await bare.moveBranch('main', await bare.branch('main'), base);
      expect(await forge.publish(propose(base, newer))).toMatchObject({ kind: 'left' });
      expect(await bare.branch(branch)).toBe(merge);
    }));

  it('takes nothing from a no', () =>
    onStage({}, async ({ forge, bare, github, base }) => {
      await forge.publish(propose(base));
      await updateBranch(bare);
      Object.assign(github.state.pulls[0]!, { state: 'closed', closedBy: 'alice', headSha: await bare.branch(branch) });
      const main = (await bare.branch('main')) ?? '';
      expect(await forge.publish(propose(main))).toMatchObject({ kind: 'left', why: expect.stringMatching(/alice/) });
    }));
});

describe('a pull request that a person closed', () => {
  it('is a no to what it proposed, and to nothing else', () =>
    onStage({}, async ({ forge, bare, github, base }) => {
      await forge.publish(propose(base));
      const head = await bare.branch(branch);
      Object.assign(github.state.pulls[0]!, { state: 'closed', closedBy: 'alice' });
      const declined = await forge.publish(propose(base));
      expect(declined).toMatchObject({
        kind: 'left',
        pullRequest: null,
        why: expect.stringMatching(/alice closed it/),
      });
      expect(await bare.branch(branch)).toBe(head);
      const moved = await commit(bare, 'main', { 'other.yaml': ['100644', 'a: 1\n'] });
      expect(await forge.publish(propose(moved))).toMatchObject({ kind: 'left' });
      expect(await forge.publish(propose(moved, newer))).toMatchObject({ kind: 'opened', pullRequest: { number: 2 } });
    }));

  it('is no word of ours: what we closed is proposed again when it is to move again', () =>
    onStage({}, async ({ forge, github, base }) => {
      await forge.publish(propose(base));
      await forge.publish(propose(base, { ...nothing, farewell: 'The soak begins anew.' }));
      expect(await forge.publish(propose(base))).toMatchObject({ kind: 'opened', pullRequest: { number: 2 } });
      expect(github.state.pulls).toMatchObject([{ state: 'closed' }, { state: 'open' }]);
    }));

  it('is taken back by opening it again', () =>
    onStage({}, async ({ forge, github, base }) => {
      await forge.publish(propose(base));
      github.state.pulls[0]!.state = 'closed';
      await forge.publish(propose(base));
      github.state.pulls[0]!.state = 'open';
      expect(await forge.publish(propose(base, newer))).toMatchObject({ kind: 'updated', pullRequest: { number: 1 } });
    }));
});

describe('the label image-policy:hold', () => {
  it('keeps a pull request as it is, and from merging by what an earlier run armed', () =>
    onStage({}, async ({ forge, bare, github, base }) => {
      await forge.publish(propose(base, { autoMerge: 'squash' }));
      const head = await bare.branch(branch);
      github.state.pulls[0]!.labels.push('image-policy:hold');
      for (const more of [newer, nothing]) {
        const held = await forge.publish(propose(base, { autoMerge: 'squash', ...more }));
        expect(held).toMatchObject({
          kind: 'left',
          pullRequest: { number: 1 },
          why: expect.stringMatching(/has the label/),
        });
      }
      expect(await bare.branch(branch)).toBe(head);
      expect(github.state.pulls).toMatchObject([{ state: 'open', autoMerge: null }]);
    }));
});

describe('a base that moved under the same change', () => {
  const elsewhere = { 'other.yaml': ['100644', 'a: 1\n'] } as const;

  it.each<readonly [string, Partial<Settings>, boolean]>([
    ['stays', { dismisses: true, approvals: 1 }, true],
    ['moves where a rule demands it', { strict: true }, false],
  ])('%s', (_, settings, stays) =>
    onStage(settings, async ({ forge, bare, github, base }) => {
      await forge.publish(propose(base));
      const head = await bare.branch(branch);
      const now = await commit(bare, 'main', elsewhere);
      const published = await forge.publish(propose(now));
      expect(published).toMatchObject({ kind: stays ? 'unchanged' : 'updated' });
      expect((await bare.branch(branch)) === head).toBe(stays);
      expect(github.state.pulls).toMatchObject([{ approved: true }]);
    }),
  );

  it('moves where the base has other text beside the change', () =>
    onStage({}, async ({ forge, bare, base }) => {
      await forge.publish(propose(base));
      const now = await commit(bare, 'main', {
        'apps/dev/values.yaml': ['100644', '# theirs\nimage:\n  ref: ghcr.io/acme/app@sha256:old\n'],
      });
      const files = new Map([['apps/dev/values.yaml', '# theirs\nimage:\n  ref: ghcr.io/acme/app@sha256:new\n']]);
      expect(await forge.publish(propose(now, { files }))).toMatchObject({ kind: 'updated' });
      expect((await bare.commit((await bare.branch(branch))!))?.parents).toEqual([now]);
    }));
});
