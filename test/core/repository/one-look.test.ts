import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { openWorkspace } from '../../../packages/adapters/workspace.ts';
import { bump } from '../../../packages/core/bump/bump.ts';
import { type CheckPorts, check } from '../../../packages/core/check/check.ts';
import { pin } from '../../../packages/core/pin/pin.ts';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { policyPath } from '../../../packages/core/policy/policy.ts';
import type { Workspace } from '../../../packages/core/ports.ts';
import { status } from '../../../packages/core/status/status.ts';
import { memoryGit, memoryRegistry } from '../memory.ts';

const now = new Date('2026-11-30');
const [git, registry] = [memoryGit([]), memoryRegistry({})];
const noEvent = { environments: [], images: [], event: null, allowOlder: false, now };
const judged = { paths: [], base: null, verify: false, render: false, ownUrls: async () => [], today: now };

describe.each(['action-examples/gitops', 'action-examples/layered'])('the tree of %s is listed once', (root) => {
  const policy = parsePolicy(readFileSync(`${root}/${policyPath}`, 'utf8'), policyPath);

  it.each<readonly [story: string, run: (workspace: Workspace) => Promise<unknown>]>([
    ['check', (workspace) => check({ workspace, git, registry } as unknown as CheckPorts, policy, judged)],
    ['status', (workspace) => status({ workspace }, policy, { now })],
    ['bump', (workspace) => bump({ workspace, registry }, policy, noEvent)],
    ['pin', (workspace) => pin({ workspace, registry }, policy, { paths: [], excepted: false, now })],
  ])('by %s', async (_, run) => {
    const workspace = openWorkspace(root);
    const lists: (readonly string[])[] = [];
    await run({
      ...workspace,
      list: (paths = []) => {
        lists.push(paths);
        return workspace.list(paths);
      },
    });
    expect(lists).toEqual([[]]);
  });
});
