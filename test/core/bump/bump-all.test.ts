import { describe, expect, it } from '@jest/globals';
import { bumpAll } from '../../../packages/core/bump/bump-all.ts';
import { digest, type FakeRepository, memoryRegistry, memoryWorkspace, samplePolicy } from '../memory.ts';

const [app, web] = ['ghcr.io/acme/app', 'ghcr.io/acme/web'];
const [old, pushed, channel] = [digest('old'), digest('pushed'), digest('channel')];
const images = { [old]: {}, [pushed]: {}, [channel]: {} };
const files = { 'env/dev/a.yaml': `image: ${app}@${old}\n`, 'env/dev/b.yaml': `image: ${web}@${old}\n` };
const event = {
  images: [{ image: app, name: { host: 'ghcr.io', repository: 'acme/app' }, digest: pushed, tag: null }],
};

const run = (repositories: Readonly<Record<string, FakeRepository>>, down: readonly string[] = []) =>
  bumpAll({ workspace: memoryWorkspace(files), registry: memoryRegistry(repositories, down) }, samplePolicy(), {
    environments: [],
    images: [],
    event,
    allowOlder: false,
  });

const moved = (plan: Awaited<ReturnType<typeof run>>) => plan.changes.map(({ image, to }) => [image, to.digest]);

describe('bumpAll', () => {
  it('moves what the event says, and what channel tags say of the others', async () => {
    const plan = await run({ [app]: { tags: { dev: channel }, images }, [web]: { tags: { dev: channel }, images } });
    expect(moved(plan)).toEqual([
      [app, pushed],
      [web, channel],
    ]);
  });

  it('does not fail an event for an image that it does not name', async () => {
    const plan = await run({ [app]: { tags: {}, images } });
    expect(moved(plan)).toEqual([[app, pushed]]);
    expect(plan.failures).toEqual([]);
    expect(plan.skipped).toContainEqual(
      expect.objectContaining({ image: web, reason: expect.stringMatching(/^not part of the event/) }),
    );
  });

  it('says of every other image that no registry answered for it', async () => {
    const other = 'quay.io/acme/web';
    const plan = await bumpAll(
      {
        workspace: memoryWorkspace({
          'env/dev/a.yaml': `image: ${app}@${old}\n`,
          'env/dev/b.yaml': `image: ${other}@${old}\n`,
        }),
        registry: memoryRegistry({ [app]: { tags: { dev: channel }, images } }, ['quay.io']),
      },
      { ...samplePolicy(), firstParty: ['ghcr.io/acme/*', 'quay.io/acme/*'] },
      { environments: [], images: [], event, allowOlder: false },
    );
    expect(moved(plan)).toEqual([[app, pushed]]);
    expect(plan.skipped).toContainEqual(
      expect.objectContaining({
        image: other,
        file: 'env/dev/b.yaml',
        reason: expect.stringContaining('does not answer'),
      }),
    );
  });
});
