import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { openGit } from '../../../packages/adapters/git.ts';
import { openWorkspace } from '../../../packages/adapters/workspace.ts';
import { promote } from '../../../packages/core/promote/promote.ts';
import { makeRepository, type TestRepository } from '../../adapters/git/repository.ts';
import { addFiles } from '../../adapters/temp.ts';
import { digest, samplePolicy } from '../memory.ts';

const app = 'ghcr.io/acme/app';
const [a, b, c] = [digest('a'), digest('b'), digest('c')];
const text = (of: string): string =>
  `# the platform's app, in more words than its digest so that Git knows a move\nreplicas: 2\nimage: ${app}@${of}\n`;
const lanes = (of: string) => ({ 'env/dev/a.yaml': text(of), 'env/staging/a.yaml': text(of) });

/** Where and since when the promotion to production says that its digest is in staging; the soak is a day. */
async function plan({ root }: TestRepository, day: number, more: { source?: string; fromRef?: string } = {}) {
  const options = {
    source: 'staging',
    target: 'production',
    images: [],
    fromRef: null,
    requireStatus: [],
    now: new Date(Date.UTC(2026, 0, day)),
    ...more,
  };
  return promote({ workspace: openWorkspace(root), git: openGit(root) }, samplePolicy(), options);
}

describe('soak in a real history', () => {
  it('begins when a merge brings the digest, not when it was written on the branch', async () => {
    const repository = makeRepository({ ...lanes(a), 'env/prod/a.yaml': text(a) });
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit(lanes(b), 2);
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'other.txt': 'x' }, 8);
    repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    expect((await plan(repository, 9)).changes[0]?.source?.since).toEqual(new Date('2026-01-08T00:00:00Z'));
    expect((await plan(repository, 8)).failures[0]?.reason).toMatch(/since 2026-01-08/);
  });

  it('goes on when the file is renamed', async () => {
    const repository = makeRepository({ ...lanes(b), 'env/prod/a.yaml': text(a) });
    for (const lane of ['dev', 'staging', 'prod']) repository.git('mv', `env/${lane}/a.yaml`, `env/${lane}/b.yaml`);
    repository.commit({}, 9);
    expect((await plan(repository, 9)).changes[0]?.source?.since).toEqual(new Date('2026-01-01T00:00:00Z'));
  });

  it('begins anew when the file left the environment and came back', async () => {
    const repository = makeRepository({ ...lanes(b), 'env/prod/a.yaml': text(a) });
    repository.git('mv', 'env/staging/a.yaml', 'parked.yaml');
    repository.commit({}, 3);
    repository.git('mv', 'parked.yaml', 'env/staging/a.yaml');
    repository.commit({}, 9);
    expect((await plan(repository, 9)).failures[0]?.reason).toMatch(/since 2026-01-09/);
  });

  it('goes on when the directory of the environment is renamed', async () => {
    const repository = makeRepository({
      'old/dev/a.yaml': text(b),
      'old/stage/a.yaml': text(b),
      'env/prod/a.yaml': text(a),
    });
    repository.git('mv', 'old/dev', 'env/dev');
    repository.git('mv', 'old/stage', 'env/staging');
    repository.commit({}, 9);
    expect((await plan(repository, 9)).changes[0]?.source?.since).toEqual(new Date('2026-01-01T00:00:00Z'));
  });

  it('goes on when another image of the file moves, and when the image moves in the file', async () => {
    const repository = makeRepository({ ...lanes(b), 'env/prod/a.yaml': text(a) });
    const moved = `replicas: 2\nweb:\n  image: ghcr.io/acme/web@${a}\nimage: ${app}@${b}\n`;
    repository.commit({ 'env/staging/a.yaml': moved }, 8);
    expect((await plan(repository, 9)).changes[0]?.source?.since).toEqual(new Date('2026-01-01T00:00:00Z'));
  });
});

describe('soak is of the source alone', () => {
  it('begins when the file comes from another environment', async () => {
    const repository = makeRepository({ 'env/dev/a.yaml': text(b), 'env/prod/a.yaml': text(a) });
    repository.commit({ 'env/staging/x': '' }, 2);
    repository.git('mv', 'env/dev/a.yaml', 'env/staging/a.yaml');
    repository.commit({}, 9);
    expect((await plan(repository, 9)).failures[0]?.reason).toMatch(/since 2026-01-09/);
  });

  const one = (dev: string, staging: string | null): string =>
    `lanes:\n  dev: { a: 1,\n    image: ${app}@${dev} }\n${staging === null ? '' : `  staging: { a: 1,\n    image: ${app}@${staging} }\n`}  prod: { image: ${app}@${a} }\n`;

  it('begins when the lines of another environment of the file come to it, to the letter', async () => {
    const repository = makeRepository({ 'one.yaml': one(b, a) });
    repository.commit({ 'one.yaml': one(c, b) }, 9);
    expect((await plan(repository, 9)).failures[0]?.reason).toMatch(/since 2026-01-09/);
    expect((await plan(repository, 10)).changes).toHaveLength(1);
  });

  const two = (web: string, job: string): string =>
    `web:\n  image:\n    repository: ${app}\n    digest: ${web}\njob:\n  image:\n    repository: ${app}\n    digest: ${job}\n`;
  const list = (...items: readonly (readonly [string, string])[]): string =>
    `kind: Pod\ncontainers:\n${items.map(([name, of]) => `- name: ${name}\n  image: ${app}@${of}\n`).join('')}`;

  it.each([
    ['another place of the file', two(b, a), two(a, b)],
    ['another item of the list', list(['web', b], ['job', a]), list(['web', a], ['job', b])],
  ])('begins when the digest comes from %s', async (_, then, now) => {
    const files = { 'env/dev/a.yaml': then, 'env/staging/a.yaml': then, 'env/prod/a.yaml': then.replaceAll(b, c) };
    const repository = makeRepository({ ...files, 'env/dev/b.yaml': text(b) });
    repository.commit({ 'env/staging/a.yaml': now }, 9);
    const since = (await plan(repository, 9)).failures.map(({ reason }) => /since (\S{10})/.exec(reason)?.[1]);
    expect(since).toEqual(['2026-01-09', '2026-01-09']);
  });

  it('goes on where only the order of a list changes', async () => {
    const files = { 'env/dev/a.yaml': text(b), 'env/prod/a.yaml': list(['job', c]) };
    const repository = makeRepository({ ...files, 'env/staging/a.yaml': list(['web', a], ['job', b]) });
    repository.commit({ 'env/staging/a.yaml': list(['job', b], ['web', a]) }, 9);
    expect((await plan(repository, 9)).changes[0]?.source?.since).toEqual(new Date('2026-01-01T00:00:00Z'));
  });

  it('begins when the place is new, whatever the file has elsewhere', async () => {
    const repository = makeRepository({ 'one.yaml': one(b, null) });
    repository.commit({ 'one.yaml': one(b, b) }, 9);
    expect((await plan(repository, 9)).failures[0]?.reason).toMatch(/since 2026-01-09/);
  });
});

describe('soak where a clock was wrong', () => {
  it.each([
    ['behind: not before the commit that it stands on', 8, 1, /since 2026-01-08/],
    ['ahead: not before that date', 2, 20, /since 2026-01-20/],
  ])('%s', async (_, before, day, since) => {
    const repository = makeRepository({ ...lanes(b), 'env/staging/a.yaml': text(a), 'env/prod/a.yaml': text(a) });
    repository.commit({ 'other.txt': 'x' }, before);
    repository.commit(lanes(b), day);
    expect((await plan(repository, 8)).failures[0]?.reason).toMatch(since);
  });

  it('an earlier commit from the future holds nothing up', async () => {
    const repository = makeRepository({ ...lanes(a), 'env/dev/a.yaml': text(b), 'env/prod/a.yaml': text(a) });
    repository.commit({ 'other.txt': 'x' }, 30);
    repository.commit(lanes(b), 3);
    expect((await plan(repository, 8)).changes[0]?.source?.since).toEqual(new Date('2026-01-03T00:00:00Z'));
  });
});

describe('lineage', () => {
  const more = (of: string): string => `# ${'much that stays as it is '.repeat(10)}\n${text(of)}`;

  it('is not what a file held before it came from another environment', async () => {
    const repository = makeRepository({ 'env/prod/a.yaml': more(b), 'env/staging/a.yaml': text(b), 'env/dev/x': '' });
    repository.git('mv', 'env/prod/a.yaml', 'env/dev/a.yaml');
    repository.commit({ 'env/dev/a.yaml': more(c) }, 2);
    repository.commit({ 'env/prod/a.yaml': text(a) }, 3);
    expect((await plan(repository, 20)).failures[0]?.reason).toMatch(/dev never held it/);
  });
});

describe('a ref', () => {
  const start = () => makeRepository({ ...lanes(a), 'env/prod/a.yaml': text(c) });

  it('of a branch that is not merged is refused, for a rollback too', async () => {
    const repository = start();
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({ ...lanes(b), 'env/prod/a.yaml': text(b) }, 2);
    repository.git('checkout', '-q', 'main');
    const refused = 'is not in the history of the branch';
    await expect(plan(repository, 20, { fromRef: 'topic' })).rejects.toThrow(refused);
    await expect(plan(repository, 20, { fromRef: 'topic', source: 'production' })).rejects.toThrow(refused);
  });

  it('that a merge brought is refused, since soak does not count from it; a rollback may go there', async () => {
    const repository = start();
    repository.git('checkout', '-q', '-b', 'topic');
    repository.commit({ ...lanes(b), 'env/prod/a.yaml': text(a) }, 2);
    repository.git('checkout', '-q', 'main');
    repository.commit({ 'other.txt': 'x' }, 19);
    repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'topic');
    repository.commit({ 'env/prod/a.yaml': text(c) }, 20);
    await expect(plan(repository, 20, { fromRef: 'topic' })).rejects.toThrow('name the merge');
    expect((await plan(repository, 20, { fromRef: 'main~1' })).changes).toHaveLength(1);
    expect((await plan(repository, 20, { fromRef: 'topic', source: 'production' })).changes).toHaveLength(1);
  });

  it.each([
    ['too early', 5, /from 2026-01-05 .* to 2026-01-05 12/],
    ['after its soak', 6, null],
  ])('whose digest the source gave up %s', async (_, day, why) => {
    const repository = start();
    repository.commit(lanes(b), 5);
    repository.git('tag', 'then');
    repository.git('mv', 'env/staging/a.yaml', 'env/staging/b.yaml');
    repository.git('mv', 'env/prod/a.yaml', 'env/prod/b.yaml');
    repository.commit({}, 5);
    addFiles(repository.root, { 'env/staging/b.yaml': text(c) });
    if (day === 5) {
      repository.git('add', '-A');
      commitAtNoon(repository);
    } else repository.commit({}, day);
    repository.git('mv', 'env/prod/b.yaml', 'env/prod/a.yaml');
    repository.commit({}, day);
    const { changes, failures } = await plan(repository, 20, { fromRef: 'then' });
    expect(changes).toHaveLength(why === null ? 1 : 0);
    if (why !== null) expect(failures[0]?.reason).toMatch(why);
  });
});

/** Half a day after the fifth. */
function commitAtNoon({ root }: TestRepository): void {
  const date = '2026-01-05T12:00:00Z';
  const env = { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.com'];
  execFileSync('git', [...identity, 'commit', '-q', '-m', 'noon'], { cwd: root, env });
}
