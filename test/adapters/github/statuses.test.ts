import { afterAll, describe, expect, it } from '@jest/globals';
import { onStage, removeTemplate } from './sample.ts';
import type { CheckState } from './state.ts';

afterAll(removeTemplate);

describe('statuses', () => {
  it('are commit statuses and check runs, the newest of a name', () =>
    onStage({}, async ({ forge, github, base }) => {
      const run = (name: string, state: CheckState['state']): CheckState => ({ name, kind: 'run', state });
      const status = (name: string, state: CheckState['state']): CheckState => ({ name, kind: 'status', state });
      github.state.checks.set(base, [
        run('a', 'pending'),
        run('a', 'success'),
        run('b', 'pending'),
        run('c', 'failure'),
        status('argocd/dev', 'success'),
        status('argocd/staging', 'pending'),
      ]);
      expect(await forge.statuses(base)).toEqual([
        { name: 'argocd/dev', state: 'success' },
        { name: 'argocd/staging', state: 'pending' },
        { name: 'a', state: 'success' },
        { name: 'b', state: 'pending' },
        { name: 'c', state: 'failure' },
      ]);
    }));

  it('are read to the last page', () =>
    onStage({}, async ({ forge, github, base }) => {
      const checks = Array.from({ length: 230 }, (_, i) => [
        { name: `run ${i}`, kind: 'run', state: 'success' } as const,
        { name: `status ${i}`, kind: 'status', state: 'success' } as const,
      ]).flat();
      github.state.checks.set(base, checks);
      expect(await forge.statuses(base)).toHaveLength(460);
      expect(github.state.requests).toHaveLength(6);
    }));

  it('are none on a commit that nobody checked', () =>
    onStage({}, async ({ forge, base }) => expect(await forge.statuses(base)).toEqual([])));
});

describe('the base', () => {
  it('is the default branch where none is named', () =>
    onStage({}, async ({ forge, base }) => {
      expect(await forge.base(null)).toEqual({ branch: 'main', commit: base });
      expect(await forge.base('main')).toEqual({ branch: 'main', commit: base });
    }));

  it.each([
    ['develop', /has no branch develop/],
    ['-f', /cannot be the name/],
  ])('%s: a UserError', (branch, message) =>
    onStage({}, async ({ forge }) => {
      await expect(forge.base(branch)).rejects.toMatchObject({
        name: 'UserError',
        message: expect.stringMatching(message),
      });
    }),
  );
});
