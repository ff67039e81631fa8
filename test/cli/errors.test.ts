import { describe, expect, it } from '@jest/globals';
import { makeRepository } from '../bundle/gitops.ts';
import { spawned } from '../bundle/runner.ts';
import { builtCommand } from '../command.ts';
import { calls, histories, type Provoked, policies, registries, sample, trees } from './provoked.ts';

/** Runs the command as a user would, in a repository of its own. */
async function provoke({ args, files = {}, change, stdin = '', env = {} }: Provoked) {
  const all = Object.entries({ ...sample, ...files }).filter(([, text]) => text !== '');
  const root = makeRepository(Object.fromEntries(all));
  change?.(root);
  const variables = { PATH: process.env['PATH'] ?? '', HOME: root, GIT_CONFIG_NOSYSTEM: '1', ...env };
  const ended = await spawned(process.execPath, [builtCommand, ...args], root, variables, stdin);
  return { exit: ended.exitCode, said: `${ended.stdout}${ended.stderr}`, stderr: ended.stderr };
}

const groups = { calls, policies, trees, histories, registries };

describe('what a user can get wrong', () => {
  it('is a hundred things', () => {
    expect(Object.values(groups).flatMap((rows) => Object.keys(rows)).length).toBeGreaterThanOrEqual(100);
  });

  describe.each(Object.entries(groups))('%s', (_group, rows) => {
    it.concurrent.each(Object.entries(rows))('%s: what, where, what next', async (_, row) => {
      const { exit, said, stderr } = await provoke(row);
      expect({ exit, said, lacks: row.says.filter((part) => !said.includes(part)) }).toEqual({
        exit: row.exit,
        said: expect.not.stringMatching(/\n\s+at .*[:(]\d+|undefined|\[object|Error:/),
        lacks: [],
      });
      // The message and its way out, and no more: a line, or two, and one for each fault of a policy.
      expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(4);
    });
  });
});
