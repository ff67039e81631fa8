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
  const theirs = { 'theirs.yaml': ['100644', 'a: 1\n'] } as const;

  it('is built again on what is there', () =>
    onStage({}, async ({ forge, bare, github, base }) => {
      await forge.publish(propose(base));
      await commit(bare, branch, { 'apps/dev/values.yaml': ['100644', 'other: 1\n'] });
      github.state.failNext('git/create-commit', { kind: 'meanwhile', act: () => commit(bare, branch, theirs) });
      expect(await forge.publish(propose(base))).toMatchObject({ kind: 'updated' });
      expect(await bare.git(['rev-list', '--count', `${base}..${branch}`])).toBe('1\n');
    }));

  it('too often is given up with the reason, and left to them', () =>
    onStage({}, async ({ forge, bare, github, base }) => {
      const act = () => commit(bare, branch, { 'theirs.yaml': ['100644', `a: ${github.state.requests.length}\n`] });
      const again = { kind: 'meanwhile', act } as const;
      github.state.failNext('git/create-commit', again, again, again);
      await expect(forge.publish(propose(base))).rejects.toThrow(/moved by somebody else 3 times/);
      expect(await bare.git(['show', `${branch}:theirs.yaml`])).toMatch(/^a: /);
      expect(github.state.pulls).toEqual([]);
    }));
});
