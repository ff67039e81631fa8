import { describe, expect, it } from '@jest/globals';
import type { Failure, Plan } from '../../../packages/core/plan/change.ts';
import type { Forge, Proposal, Published, Workspace } from '../../../packages/core/ports.ts';
import { type Draft, propose } from '../../../packages/core/propose/propose.ts';
import { UnavailableError } from '../../../packages/core/text/errors.ts';

const pullRequest = { number: 7, url: 'https://github.test/acme/gitops/pull/7', head: 'h' };
const opened: Published = { kind: 'opened', pullRequest, commit: 'c', warnings: [] };
const failure: Failure = { image: 'ghcr.io/acme/api', file: 'a.yaml', reason: 'gone' };
const change = { file: 'a.yaml', edits: [], notes: [] } as unknown as Plan['changes'][number];

const workspace: Workspace = {
  list: async () => [],
  read: async () => ({ ok: false, reason: 'absent' }),
  below: async () => ({ ok: false, reason: 'absent' }),
  write: async () => {},
};

/** A forge whose base moves so often before it holds still. */
function forgeThatMoves(times: number) {
  const proposals: Proposal[] = [];
  const forge: Forge = {
    base: async (branch) => ({ branch: branch ?? 'main', commit: 'b0' }),
    at: async () => workspace,
    publish: async (proposal) => {
      proposals.push(proposal);
      return proposals.length > times ? opened : { kind: 'moved', baseCommit: `b${proposals.length}` };
    },
    statuses: async () => [],
  };
  return { forge, proposals };
}

const draftOf =
  (plan: Partial<Plan>) =>
  async (_: Workspace, base: { commit: string }): Promise<Draft> => ({
    plan: { changes: [], skipped: [], failures: [], ...plan },
    files: new Map([['a.yaml', `planned on ${base.commit}`]]),
    proposal: {
      ...{ branch: 'b', title: 't', body: '', commitMessage: 'm', labels: [], reviewers: [], assignees: [] },
      ...{ autoMerge: null, draft: false, signoff: false, content: 'c' },
    },
  });

describe('a proposal', () => {
  it('is planned again on the new base until it holds still', async () => {
    const { forge, proposals } = forgeThatMoves(4);
    const proposed = await propose(forge, workspace, draftOf({ changes: [change] }), { base: null, dryRun: false });
    expect(proposed).toMatchObject({ base: { branch: 'main', commit: 'b4' }, branch: 'b', published: opened });
    expect(proposals.map(({ baseCommit, files }) => [baseCommit, files.get('a.yaml')])).toEqual(
      ['b0', 'b1', 'b2', 'b3', 'b4'].map((commit) => [commit, `planned on ${commit}`]),
    );
  });

  it('is given up when the base never holds still', async () => {
    const { forge, proposals } = forgeThatMoves(9);
    const outcome = propose(forge, workspace, draftOf({ changes: [change] }), { base: 'release', dryRun: false });
    expect(await outcome).toMatchObject({
      plan: { changes: [change] },
      published: null,
      trouble: expect.stringContaining('The branch release moved 5 times'),
    });
    expect(proposals).toHaveLength(5);
  });

  it('that fails leaves its plan to be told', async () => {
    const { forge } = forgeThatMoves(0);
    const fails: Forge = { ...forge, publish: () => Promise.reject(new UnavailableError('GitHub is down')) };
    const proposed = await propose(fails, workspace, draftOf({ changes: [change] }), { base: null, dryRun: false });
    expect(proposed).toMatchObject({ plan: { changes: [change] }, published: null, trouble: 'GitHub is down' });
  });

  it('of failures alone closes what is open where the draft says why', async () => {
    const { forge, proposals } = forgeThatMoves(0);
    const draft = async (tree: Workspace, base: { commit: string }): Promise<Draft> => ({
      ...(await draftOf({ failures: [failure] })(tree, base)),
      files: new Map(),
      farewell: 'gone',
    });
    await propose(forge, workspace, draft, { base: null, dryRun: true });
    expect(proposals).toEqual([]);
    await propose(forge, workspace, draft, { base: null, dryRun: false });
    expect(proposals).toMatchObject([{ farewell: 'gone' }]);
  });

  it.each<[string, Partial<Plan>, boolean, number]>([
    ['of changes is published', { changes: [change] }, false, 1],
    ['of some changes and some failures is published', { changes: [change], failures: [failure] }, false, 1],
    ['of nothing is published, which closes what is open', {}, false, 1],
    ['of failures alone leaves an open pull request as it is', { failures: [failure] }, false, 0],
    ['in a dry run writes nothing', { changes: [change] }, true, 0],
  ])('%s', async (_, plan, dryRun, published) => {
    const { forge, proposals } = forgeThatMoves(0);
    const proposed = await propose(forge, workspace, draftOf(plan), { base: null, dryRun });
    expect(proposals).toHaveLength(published);
    expect(proposed.published).toEqual(published === 1 ? opened : null);
  });
});
