import { afterAll, describe, expect, it } from '@jest/globals';
import { commit, onStage, propose, removeTemplate } from './sample.ts';

afterAll(removeTemplate);

const branch = 'image-policy/bump-dev';

describe('a moved base', () => {
  it('is said, and nothing is written', () =>
    onStage({}, async ({ forge, bare, github, base }) => {
      const now = await commit(bare, 'main', { 'other.yaml': ['100644', 'a: 1\n'] });
      expect(await forge.publish(propose(base))).toEqual({ kind: 'moved', baseCommit: now });
      expect([...(await bare.branches()).keys()]).toEqual(['main']);
      expect(github.state.requests).toEqual(['git/get-ref 200']);
    }));
});

describe('a branch that somebody else moves at the same moment', () => {
  const newer = { files: new Map([['apps/dev/values.yaml', 'image:\n  ref: ghcr.io/acme/app@sha256:newer\n']]) };

  it('is left to them, with the commits that they put on ours', () =>
    onStage({}, async ({ forge, bare, github, base }) => {
      await forge.publish(propose(base));
      const act = () => commit(bare, branch, { 'theirs.yaml': ['100644', 'a: 1\n'] });
      github.state.failNext('git/create-commit', { kind: 'meanwhile', act });
      expect(await forge.publish(propose(base, newer))).toMatchObject({ kind: 'left', pullRequest: { number: 1 } });
      expect(await bare.git(['show', `${branch}:theirs.yaml`])).toBe('a: 1\n');
    }));

  it('by another run of ours, too often, is given up with the reason', () =>
    onStage({}, async ({ forge, bare, github, base }) => {
      const made = await forge.publish(propose(base));
      const first = 'commit' in made ? made.commit : '';
      const { message, tree } = (await bare.commit(first))!;
      const act = async () => {
        const other = `${message}\n${github.state.requests.length}`;
        const twin = await bare.writeCommit({ message: other, tree, parents: [base] });
        await bare.moveBranch(branch, await bare.branch(branch), twin);
      };
      const again = { kind: 'meanwhile', act } as const;
      github.state.failNext('git/create-commit', again, again, again);
      await expect(forge.publish(propose(base, newer))).rejects.toThrow(/moved by somebody else 3 times/);
      expect(github.state.pulls).toHaveLength(1);
    }));
});
