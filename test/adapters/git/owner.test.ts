import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openGit } from '../../../packages/adapters/git.ts';
import { UserError } from '../../../packages/core/text/errors.ts';
import { makeRepository } from './repository.ts';

// A container's job meets the runner's checkout under another user; only root can make such a checkout.
const isRoot = process.getuid?.() === 0;
if (!isRoot) console.info('left out without root: a repository of another user; its own is looked at instead');

describe('a repository of another user', () => {
  const before = { ...process.env };
  beforeEach(() => {
    process.env['GIT_CONFIG_GLOBAL'] = '/dev/null';
    delete process.env['GITHUB_WORKSPACE'];
  });
  afterEach(() => {
    for (const name of ['GIT_CONFIG_GLOBAL', 'GITHUB_WORKSPACE']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  });

  it('is trusted when it is the root or the workspace of the job, and else the fix is named', async () => {
    const { root } = makeRepository({ 'sub/a.yaml': '' });
    if (isRoot) execFileSync('chown', ['-R', '65534:65534', root]);
    expect((await openGit(root).commit('HEAD')).subject).toBe('day 1');
    if (isRoot) {
      const attempt = openGit(join(root, 'sub')).commit('HEAD');
      await expect(attempt).rejects.toThrow(UserError);
      await expect(attempt).rejects.toThrow('git config --global --add safe.directory');
    }
    process.env['GITHUB_WORKSPACE'] = root;
    expect((await openGit(join(root, 'sub')).commit('HEAD')).subject).toBe('day 1');
  });
});
