import { describe, expect, it } from '@jest/globals';
import type { Forge, StatusCheck } from '../../../packages/core/ports.ts';
import { UserError } from '../../../packages/core/text/errors.ts';
import { type Files, memoryForge } from '../memory.ts';
import { a, app, b, c, type Given, lastOf, pair, run, stagingHistory, toProduction } from './promotion.ts';

describe('soak', () => {
  const history = stagingHistory(a, b);
  it.each<[string, string, RegExp | null]>([
    ['over', '2026-03-03T00:00:00Z', null],
    ['not over', '2026-03-02T21:30:00Z', /has been in staging since 2026-03-02.*must soak for 1d: 2h 30m to go/],
  ])('counts from the commit that brought the digest: %s', async (_, date, reason) => {
    const { plan } = await run(lastOf(history), { ...toProduction, history, now: new Date(date) });
    if (reason) expect(plan.failures).toEqual([expect.objectContaining({ reason: expect.stringMatching(reason) })]);
    else
      expect(plan.changes[0]?.source).toEqual({
        file: 'env/staging/a.yaml',
        line: 1,
        commit: 'c1',
        since: new Date('2026-03-02T00:00:00Z'),
      });
  });

  it('begins anew when a digest comes back', async () => {
    const again = stagingHistory(b, a, b);
    const { plan } = await run(lastOf(again), {
      ...toProduction,
      history: again,
      now: new Date('2026-03-03T23:00:00Z'),
    });
    expect(plan.failures[0]?.reason).toMatch(/since 2026-03-03.*1h to go/);
  });

  it('does not begin before the digest is committed', async () => {
    const files = {
      ...lastOf(history),
      'env/staging/a.yaml': `image: ${app}@${c}`,
      'env/dev/a.yaml': `image: ${app}@${c}`,
    };
    const { plan } = await run(files, { ...toProduction, history });
    expect(plan.failures[0]?.reason).toMatch(/is not committed in staging yet/);
  });

  it('counts from the commit that changed the digest behind a merge key, and in the namespace it is of', async () => {
    const merged = (of: string): string =>
      `release: &r\n  digest: ${of}\nweb:\n  image:\n    <<: *r\n    repository: ${app}\n`;
    const tenant = (name: string, of: string): string =>
      `kind: Deployment\nmetadata: { name: web, namespace: ${name} }\nimage: ${app}@${of}\n`;
    const tenants = (red: string, blue: string): string => `${tenant('red', red)}---\n${tenant('blue', blue)}`;
    const at = (m: string, t: string): Files => ({
      'env/dev/m.yaml': `image: ${app}@${b}`,
      'env/staging/m.yaml': m,
      'env/prod/m.yaml': `web:\n  image: { repository: ${app}, digest: "${a}" }\n`,
      'env/dev/t.yaml': `image: ${app}@${b}`,
      'env/staging/t.yaml': t,
      'env/prod/t.yaml': tenants(a, a),
    });
    const history = [
      { date: '2026-03-01T00:00:00Z', files: at(merged(a), tenants(a, b)) },
      { date: '2026-03-09T23:00:00Z', files: at(merged(b), tenants(b, b)) },
    ];
    const { plan } = await run(lastOf(history), { ...toProduction, history });
    expect(plan.failures.map(({ file, reason }) => [file, /since (.*? UTC)/.exec(reason)?.[1]])).toEqual([
      ['env/prod/m.yaml', '2026-03-09 23:00 UTC'],
      ['env/prod/t.yaml', '2026-03-09 23:00 UTC'],
    ]);
    expect(plan.changes.map(({ file, source }) => [file, source?.commit])).toEqual([['env/prod/t.yaml', 'c0']]);
  });

  it('is for each place its own, also where a neighbour had the digest before', async () => {
    const text = (web: string): string => `x:\n  image: ${app}@${b}\ny:\n  image: ${app}@${web}\n`;
    const files = (web: string): Files => ({
      'env/dev/a.yaml': text(b),
      'env/staging/a.yaml': text(web),
      'env/prod/a.yaml': text(a).replace(b, a),
    });
    const commits = [
      { date: '2026-03-01T00:00:00Z', files: files(a) },
      { date: '2026-03-09T00:00:00Z', files: files(b) },
    ];
    const { plan } = await run(files(b), { ...toProduction, history: commits });
    expect(plan.changes.map((change) => [change.path, change.source?.commit])).toEqual([
      ['x.image', 'c0'],
      ['y.image', 'c1'],
    ]);
  });

  it('needs the whole history', async () => {
    await expect(run(lastOf(history), { ...toProduction, history, git: { shallow: true } })).rejects.toThrow(
      /fetch-depth: 0/,
    );
  });
});

describe('lineage', () => {
  it('refuses a digest that the environment before the source never held', async () => {
    const files = {
      'env/dev/a.yaml': `image: ${app}@${a} # was ${c}`,
      'env/staging/a.yaml': `image: ${app}@${c}`,
      'env/prod/a.yaml': `image: ${app}@${a}`,
    };
    const { plan } = await run(files, toProduction);
    expect(plan.failures[0]?.reason).toMatch(/broken lineage: dev never held it/);
  });

  it('accepts what it held long ago', async () => {
    const history = [...stagingHistory(b, b)];
    const files = { ...lastOf(history), 'env/dev/a.yaml': `image: ${app}@${c}` };
    const commits = [...history, { date: '2026-03-03T00:00:00Z', files }];
    expect((await run(files, { ...toProduction, history: commits })).plan.changes).toHaveLength(1);
  });
});

describe('required statuses', () => {
  const history = stagingHistory(a, b);
  const checks = (state: StatusCheck['state']): Forge =>
    memoryForge({
      c1: [
        { name: 'e2e / smoke (eu)', state },
        { name: 'lint', state: 'success' },
      ],
    });
  it.each<[string, string[], Forge, RegExp | null]>([
    ['green', ['e2e / *', 'lint'], checks('success'), null],
    ['pending', ['e2e*'], checks('pending'), /"e2e \/ smoke \(eu\)" to be green, and it is pending on commit c1/],
    ['failed', ['e2e*'], checks('failure'), /it is failure/],
    ['absent', ['load'], checks('success'), /needs the status "load", which commit c1 does not have/],
  ])('are read from the commit that brought the digest: %s', async (_, requireStatus, forge, reason) => {
    const { plan } = await run(lastOf(history), { ...toProduction, history, forge, requireStatus });
    if (reason) expect(plan.failures[0]?.reason).toMatch(reason);
    else expect(plan.changes).toHaveLength(1);
    if (!reason) expect(plan.promotion.statuses).toEqual([{ commit: 'c1', checks: await forge.statuses('c1') }]);
  });
});

describe('from a ref', () => {
  const history = [
    {
      date: '2026-03-01T00:00:00Z',
      files: { 'env/dev/a.yaml': `image: ${app}@${b}`, 'env/prod/a.yaml': `image: ${app}@${a}` },
    },
    {
      date: '2026-03-02T00:00:00Z',
      files: { 'env/dev/a.yaml': `image: ${app}@${b}`, 'env/prod/a.yaml': `image: ${app}@${b}` },
    },
  ];
  const back = { source: 'production', target: 'production', fromRef: 'c0' };
  it('rolls back to what ran then, without a soak, and says that it moves back', async () => {
    const { plan, written } = await run(lastOf(history), { ...back, history, now: new Date('2026-03-02T00:00:00Z') });
    expect(written.get('env/prod/a.yaml')).toBe(`image: ${app}@${a}`);
    expect(plan.changes[0]?.notes).toEqual([expect.stringMatching(/moves back/)]);
    expect(plan.promotion).toMatchObject({ rollback: true, fromRef: 'c0', soak: 0, commit: { sha: 'c0' } });
  });

  it('promotes what the source held then', async () => {
    const commits = [
      { date: '2026-03-01T00:00:00Z', files: pair(`image: ${app}@${b}`, `image: ${app}@${a}`) },
      { date: '2026-03-02T00:00:00Z', files: pair(`image: ${app}@${c}`, `image: ${app}@${a}`) },
    ];
    const { written } = await run(lastOf(commits), { history: commits, fromRef: 'c0' });
    expect(written.get('env/staging/a.yaml')).toBe(`image: ${app}@${b}`);
  });

  it('is refused on a dirty tree', async () => {
    await expect(run(lastOf(history), { ...back, history, git: { dirty: true } })).rejects.toThrow(
      /not committed; commit or stash/,
    );
  });
});

describe('a wrong call', () => {
  it.each<[string, Given, RegExp]>([
    ['an unknown environment', { target: 'stagin' }, /no environment "stagin".*"staging"/],
    [
      'a pair off the chain',
      { source: 'dev', target: 'production' },
      /"production" is promoted from "staging", not from "dev"/,
    ],
    ['backwards', { source: 'staging', target: 'dev' }, /"dev" is not promoted to/],
    ['itself', { source: 'dev', target: 'dev' }, /--from-ref/],
    ['an unknown ref', { fromRef: 'nope' }, /unknown ref/],
    ['an image that nobody has', { images: ['**/nope'] }, /matches no first-party image in dev and staging/],
    ['a status without a forge', { requireStatus: ['e2e'] }, /read from the forge/],
  ])('is refused: %s', async (_, options, message) => {
    const asked = run(pair(`image: ${app}@${b}`, `image: ${app}@${a}`), options);
    await expect(asked).rejects.toThrow(UserError);
    await expect(asked).rejects.toThrow(message);
  });
});
