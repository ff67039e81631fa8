import { describe, expect, it } from '@jest/globals';
import { applyPlan } from '../../../packages/core/plan/apply.ts';
import { promote } from '../../../packages/core/promote/promote.ts';
import { promoteToAll } from '../../../packages/core/promote/several.ts';
import { listStates } from '../../../packages/core/promote/states.ts';
import { type FakeCommit, type Files, memoryGit, memoryRegistry, memoryWorkspace, samplePolicy } from '../memory.ts';
import { a, app, b, c, forward, now, run } from './promotion.ts';

/** A day after the other from March 1st on: what staging and production hold, in that order. */
function history(...states: readonly (readonly [staging: string, production: string])[]): FakeCommit[] {
  return states.map(([staging, production], index) => ({
    date: `2026-03-0${index + 1}T00:00:00Z`,
    files: {
      'env/dev/a.yaml': `image: ${app}@${staging}`,
      'env/staging/a.yaml': `image: ${app}@${staging}`,
      'env/prod/a.yaml': `image: ${app}@${production}`,
    },
  }));
}

const toProduction = { source: 'staging', target: 'production' };
const last = (commits: readonly FakeCommit[]): Files => commits.at(-1)?.files ?? {};

describe('what the target was rolled back from, or hotfixed over', () => {
  const rolledBack = history([a, a], [b, a], [b, b], [b, a]);

  it('does not come again', async () => {
    const { plan, written } = await run(last(rolledBack), { history: rolledBack, ...toProduction });
    expect([...written]).toEqual([]);
    expect(plan.skipped).toMatchObject([
      { reason: expect.stringMatching(/^production held sha256:\w+… and left it at 2026-03-04.*--again/) },
    ]);
  });

  it('comes again where that is asked for, and is said', async () => {
    const { plan, written } = await run(last(rolledBack), { history: rolledBack, ...toProduction, again: true });
    expect([...written.values()]).toEqual([`image: ${app}@${b}`]);
    expect(plan.changes[0]?.notes).toContainEqual(expect.stringMatching(/^brought back: production left this digest/));
  });

  it('comes again where the source took it up anew', async () => {
    const anew = history([a, a], [b, a], [b, b], [b, a], [a, a], [b, a]);
    const { written } = await run(last(anew), { history: anew, ...toProduction });
    expect([...written.values()]).toEqual([`image: ${app}@${b}`]);
  });

  it('is told by place: another place of the file may hold it', async () => {
    const file = (web: string, job: string): string =>
      `web: { image: "${app}@${web}" }\njob: { image: "${app}@${job}" }\n`;
    const commits = [file(b, b), file(a, b)].map((text, index) => ({
      date: `2026-03-0${index + 1}T00:00:00Z`,
      files: { 'env/dev/a.yaml': file(b, b), 'env/staging/a.yaml': file(b, b), 'env/prod/a.yaml': text },
    }));
    const { plan } = await run(last(commits), { history: commits, ...toProduction });
    expect(plan.changes).toEqual([]);
    expect(plan.skipped.map(({ path }) => path)).toEqual(expect.arrayContaining(['web.image']));
  });
});

describe('a digest of the target that its source never held', () => {
  it('is named as lost before it is replaced', async () => {
    const hotfixed = history([a, a], [a, c], [b, c]);
    const { plan } = await run(last(hotfixed), { history: hotfixed, ...toProduction });
    expect(plan.changes[0]?.notes).toEqual([`${c} is lost: production holds it, and staging never held it`]);
  });

  it('is not where the source held it once', async () => {
    const plain = history([a, a], [b, a]);
    const { plan } = await run(last(plain), { history: plain, ...toProduction });
    expect(plan.changes[0]?.notes).toEqual([]);
  });
});

describe('a hold', () => {
  const moved = history([a, a], [b, a]);
  const held = async (hold: string, day = now) => {
    const policy = samplePolicy(`holds: [{ ${hold}, reason: incident 7, owner: sre, until: 2026-03-10 }]\n`);
    const ports = { workspace: memoryWorkspace(last(moved)), git: memoryGit(moved) };
    return promote(ports, policy, { ...forward, ...toProduction, now: day });
  };

  it.each([
    ['an image', 'images: ["ghcr.io/acme/*"]'],
    ['an environment', 'environments: [production]'],
    ['a build', `digests: ["${b}"]`],
  ])('keeps what it names as it is: %s', async (_, hold) => {
    const plan = await held(hold);
    expect(plan.changes).toEqual([]);
    expect(plan.skipped).toMatchObject([{ reason: 'it is held until 2026-03-10 by sre: incident 7' }]);
  });

  it.each([
    ['another image', 'images: [ghcr.io/acme/web]'],
    ['another environment', 'environments: [staging]'],
    ['another build', `digests: ["${a}"]`],
  ])('leaves to its way: %s', async (_, hold) => {
    expect((await held(hold)).changes).toHaveLength(1);
  });

  it('is said where nobody knows whether a mirror has the digest', async () => {
    const mirrored = last(moved);
    const files = { ...mirrored, 'env/prod/a.yaml': `image: harbor.io/app@${a}\n` };
    const policy = samplePolicy(
      'mirrors: [{ from: ghcr.io/acme/app, to: harbor.io/app }]\nholds: [{ images: [ghcr.io/acme/app], reason: incident 7, owner: sre, until: 2026-03-10 }]\n',
    );
    const ports = {
      workspace: memoryWorkspace(files),
      git: memoryGit([...moved.slice(0, -1), { date: '2026-03-02T00:00:00Z', files }]),
      registry: memoryRegistry({}, ['harbor.io']),
    };
    const plan = await promote(ports, policy, { ...forward, ...toProduction });
    expect(plan).toMatchObject({
      changes: [],
      failures: [],
      skipped: [{ reason: expect.stringMatching(/incident 7$/) }],
    });
  });

  it('ends after its day', async () => {
    expect((await held('images: ["ghcr.io/acme/*"]', new Date('2026-03-11T00:00:00Z'))).changes).toHaveLength(1);
  });
});

describe('several targets', () => {
  const policy = samplePolicy().environments;
  const regions = {
    ...samplePolicy(),
    environments: [
      ...policy,
      { name: 'eu', directory: 'eu', track: [], promoteFrom: 'staging', soak: 0 },
      { name: 'us', directory: 'us', track: [], promoteFrom: 'staging', soak: 0 },
    ],
  };
  const files: Files = {
    'env/dev/a.yaml': `image: ${app}@${b}\n`,
    'env/staging/a.yaml': `image: ${app}@${b}\n`,
    'env/eu/a.yaml': `image: ${app}@${a}\n`,
    'env/us/a.yaml': `image: ${app}@${c}\n`,
  };
  const plan = (targets: readonly string[], source = 'staging') => {
    const workspace = memoryWorkspace(files);
    const git = memoryGit([{ date: '2026-03-01T00:00:00Z', files }]);
    const { target: _, ...options } = forward;
    return promoteToAll({ workspace, git }, regions, { ...options, source, targets });
  };

  it('get the same version by one plan', async () => {
    const planned = await plan(['eu', 'us']);
    const written = await applyPlan(memoryWorkspace(files), regions, planned);
    expect(Object.fromEntries(written)).toEqual({
      'env/eu/a.yaml': `image: ${app}@${b}\n`,
      'env/us/a.yaml': `image: ${app}@${b}\n`,
    });
    expect(planned.promotion).toMatchObject({ source: 'staging', target: 'eu, us' });
  });

  it.each([
    ['one that is named twice', ['eu', 'eu'], 'staging', /The target "eu" is named twice/],
    ['a rollback beside others', ['staging', 'eu'], 'staging', /A rollback of "staging" takes no other target/],
    ['one off the chain', ['eu', 'production', 'dev'], 'staging', /"dev" is not promoted to/],
  ])('are refused: %s', async (_, targets, source, message) => {
    await expect(plan(targets, source)).rejects.toThrow(message);
  });
});

describe('the states of an environment', () => {
  it('are listed, the newest first, with what differs from now', async () => {
    const commits = history([a, a], [b, a], [b, b], [c, b], [c, c]);
    const ports = { workspace: memoryWorkspace(last(commits)), git: memoryGit(commits) };
    const listed = await listStates(ports, samplePolicy(), { environment: 'production' });
    expect(listed.states.map(({ commit, differs }) => [commit.sha, differs])).toEqual([
      ['c4', 0],
      ['c2', 1],
      ['c0', 1],
    ]);
    expect(listed.more).toBe(false);
    const cut = await listStates(ports, samplePolicy(), { environment: 'production', limit: 2 });
    expect([cut.states.length, cut.more]).toEqual([2, true]);
  });

  it('are told where the name of an image stands in a layer below, and what is of others is left out', async () => {
    const layers = (digest: string, other: string) => ({
      'values.yaml': `image: { repository: ${app} }\nredis: { image: { repository: docker.io/redis } }\n`,
      'env/staging/values.yaml': `image: { digest: ${a} }\n`,
      'env/prod/values.yaml': `image: { digest: ${digest} }\nredis: { image: { digest: ${other} } }\n`,
    });
    const commits = [layers(a, a), layers(b, a), layers(b, c), layers(c, c)].map((files, index) => ({
      date: `2026-03-0${index + 1}T00:00:00Z`,
      files,
    }));
    const ports = { workspace: memoryWorkspace(last(commits)), git: memoryGit(commits) };
    const policy = samplePolicy('layers: [[values.yaml, "env/{env}/values.yaml"]]\n');
    const { states } = await listStates(ports, policy, { environment: 'production' });
    expect(states.map(({ commit, differs }) => [commit.sha, differs])).toEqual([
      ['c3', 0],
      ['c1', 1],
      ['c0', 1],
    ]);
  });

  it('know that the environment had another directory then', async () => {
    const files = { 'env/prod/a.yaml': `image: ${app}@${b}` };
    const commits = [
      { date: '2026-03-01T00:00:00Z', files: { 'env/live/a.yaml': `image: ${app}@${a}` } },
      { date: '2026-03-02T00:00:00Z', files },
    ];
    const back = { source: 'production', target: 'production', fromRef: 'c0' };
    await expect(run(files, { history: commits, ...back })).rejects.toThrow(/production had no image at "c0"/);
  });
});
