import { describe, expect, it } from '@jest/globals';
import { promote } from '../../../packages/core/promote/promote.ts';
import { digest, type Files, memoryGit, memoryWorkspace, samplePolicy } from '../memory.ts';

const app = 'ghcr.io/acme/app';
const [a, b] = [digest('a'), digest('b')];
const good = `image: ${app}@${a}\n`;
const broken = `a: [\n\timage: "${app}@${b}\n`;

async function run(files: Files) {
  const options = { source: 'dev', target: 'staging', images: [], fromRef: null, requireStatus: [], now: new Date() };
  const git = memoryGit([{ date: '2026-03-01T00:00:00Z', files }]);
  return promote({ workspace: memoryWorkspace(files), git }, samplePolicy(), options);
}

describe('a file that cannot be read', () => {
  it.each<[string, Files, string]>([
    ['in the source', { 'env/dev/a.yaml': broken, 'env/staging/a.yaml': good }, 'env/dev/a.yaml'],
    ['in the target', { 'env/dev/a.yaml': good, 'env/staging/a.yaml': broken }, 'env/staging/a.yaml'],
  ])('%s is a failure of the image that may be in it, not an absence', async (_, files, file) => {
    const { failures, skipped } = await run(files);
    expect(failures).toMatchObject([{ image: app, file, reason: expect.stringContaining(`${file}:2 cannot be read`) }]);
    expect(skipped).toEqual([]);
  });

  it('on both sides is a failure of nobody knows which image', async () => {
    expect((await run({ 'env/dev/a.yaml': broken, 'env/staging/a.yaml': broken })).failures).toHaveLength(1);
    expect((await run({ 'one.yaml': `lanes:\n${broken}` })).failures).toMatchObject([{ image: '', file: 'one.yaml' }]);
  });

  it('in a third environment, or without a counterpart, is none', async () => {
    const { failures } = await run({ 'env/prod/a.yaml': broken, 'env/dev/a.yaml': good, 'env/dev/b.yaml': broken });
    expect(failures).toEqual([]);
  });
});

describe('digests whose repository neither side names', () => {
  const image = (of: string): string => `image:\n  digest: ${of}\n`;

  it('are said to be left where they differ', async () => {
    const { changes, skipped } = await run({ 'env/dev/a.yaml': image(b), 'env/staging/a.yaml': image(a) });
    expect(changes).toEqual([]);
    expect(skipped).toMatchObject([{ file: 'env/staging/a.yaml', reason: expect.stringContaining('neither side') }]);
  });

  it.each([
    ['the target', 'staging', 'dev'],
    ['the source', 'dev', 'staging'],
  ])('are said to be left where %s has one alone', async (_, has, other) => {
    const { changes, skipped } = await run({ 'env/dev/a.yaml': good, [`env/${has}/b.yaml`]: image(a) });
    expect(changes).toEqual([]);
    expect(skipped.filter(({ file }) => file.endsWith('b.yaml'))).toMatchObject([
      { file: `env/${has}/b.yaml`, reason: expect.stringContaining(`${other} has no digest at this place`) },
    ]);
  });

  it('are of no interest where they are equal', async () => {
    const { skipped } = await run({ 'env/dev/a.yaml': image(a), 'env/staging/a.yaml': image(a) });
    expect(skipped).toEqual([]);
  });
});

describe('images of which a part is templated', () => {
  it('are named where only the name is, and their versions differ', async () => {
    const image = (of: string): string => `image: registry.\${DOMAIN}/acme/web@${of}\n`;
    const { changes, skipped } = await run({ 'env/dev/a.yaml': image(b), 'env/staging/a.yaml': image(a) });
    expect(changes).toEqual([]);
    expect(skipped).toMatchObject([
      { file: 'env/staging/a.yaml', reason: expect.stringContaining('registry.${DOMAIN}/acme/web') },
    ]);
  });

  it('are named where nothing can be told', async () => {
    const { skipped } = await run({ 'env/dev/a.yaml': good, 'env/staging/a.yaml': 'image: acme/api:${TAG}\n' });
    expect(skipped.map(({ file, reason }) => `${file} ${reason}`)).toContainEqual(
      expect.stringMatching(/^env\/staging\/a\.yaml .*acme\/api:\$\{TAG\}/),
    );
  });
});
