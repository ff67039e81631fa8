import { describe, expect, it } from '@jest/globals';
import { openGit } from '../../packages/adapters/git.ts';
import { openWorkspace } from '../../packages/adapters/workspace.ts';
import { promote } from '../../packages/core/promote.ts';
import { makeRepository, type TestRepository } from '../adapters/git/repository.ts';
import { digest, samplePolicy } from './memory.ts';

const app = 'ghcr.io/acme/app';
const [a, b] = [digest('a'), digest('b')];
const text = (of: string): string =>
  `# the platform's app, in more words than its digest so that Git knows a move\nreplicas: 2\nimage: ${app}@${of}\n`;
const lanes = (of: string) => ({ 'env/dev/a.yaml': text(of), 'env/staging/a.yaml': text(of) });

/** Where and since when the promotion to production says that its digest is in staging; the soak is a day. */
async function plan({ root }: TestRepository, day: number) {
  const options = {
    source: 'staging',
    target: 'production',
    images: [],
    fromRef: null,
    requireStatus: [],
    now: new Date(Date.UTC(2026, 0, day)),
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
