import { afterAll, describe, expect, it } from '@jest/globals';
import { commit, onStage, propose, removeTemplate } from './sample.ts';

afterAll(removeTemplate);

const branch = 'image-policy/bump-dev';

describe('a first proposal', () => {
  it('becomes one commit on the base, a branch and a pull request; modes are kept', () =>
    onStage({}, async ({ forge, bare, github, base }) => {
      const published = await forge.publish(
        propose(base, { labels: ['images'], reviewers: ['alice', 'acme/platform'] }),
      );

      expect(published).toMatchObject({ kind: 'opened', warnings: [], pullRequest: { number: 1 } });
      const head = (await bare.branch(branch))!;
      expect(published).toMatchObject({ commit: head, pullRequest: { head } });
      expect(await bare.commit(head)).toMatchObject({ parents: [base], message: 'Bump app\n\nBy image-policy.' });
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
});

describe('a moved base', () => {
  it('is said, and nothing is written', () =>
    onStage({}, async ({ forge, bare, github, base }) => {
      const now = await commit(bare, 'main', { 'other.yaml': ['100644', 'a: 1\n'] });
      expect(await forge.publish(propose(base))).toEqual({ kind: 'moved', baseCommit: now });
      expect([...(await bare.branches()).keys()]).toEqual(['main']);
      expect(github.state.requests).toEqual(['git/get-ref 200']);
    }));
});
