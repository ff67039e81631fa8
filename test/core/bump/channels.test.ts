import { describe, expect, it } from '@jest/globals';
import { looksMoving } from '../../../packages/core/bump/channels.ts';
import { a, app, b, c, event, run } from './bumping.ts';

const tags = { dev: b, 'dev-chromium': c, 'api-dev': c, v1: a, latest: c };
const registry = { [app]: { tags, images: { [a]: {}, [b]: {}, [c]: {} } } };
const chart = (tag: string): string => `image:\n  repository: ${app}\n  tag: ${tag}\n`;

describe('a tag that moves, by its words, where the environment follows dev', () => {
  it.each([
    'api-dev',
    'dev-debug',
    'develop',
    'latest',
    'release_candidate',
    'nightly.slim',
    'dev-py311',
    'node20-main',
  ])('is %s', (tag) => expect(looksMoving(tag, 'dev')).toBe(true));

  it.each(['v1', '1.27-alpine', '2026-11-30', 'main-123', 'dev-20261130', 'dev-1a2b3c4', 'sha-1a2b3c4', 'deadbeef'])(
    'is not %s',
    (tag) => expect(looksMoving(tag, 'dev')).toBe(false),
  );

  it.each(['main-build7', 'dev-pr-12', 'dev-v1', 'b12'])('is not the number of a build: %s', (tag) =>
    expect(looksMoving(tag, 'dev')).toBe(false),
  );
});

describe('a place that says another moving tag of its repository', () => {
  it.each<[string, string, string]>([
    ['in a reference', `image: ${app}:dev-chromium\n`, `image: ${app}:dev-chromium@${c}\n`],
    ['beside an old digest', `image: ${app}:api-dev@${a}\n`, `image: ${app}:api-dev@${c}\n`],
    ['in parts', chart('latest'), chart(`latest@${c}`)],
    [
      'in a kustomization',
      `images:\n  - name: ${app}\n    newTag: dev-chromium\n`,
      `images:\n  - name: ${app}\n    newTag: dev-chromium\n    digest: ${c}\n`,
    ],
  ])('gets the build of its own tag, and keeps it: %s', async (_, before, after) => {
    const { plan, written } = await run({ 'env/dev/kustomization.yaml': before }, registry);
    expect(written.get('env/dev/kustomization.yaml')).toBe(after);
    expect(plan.changes[0]?.notes).toEqual([expect.stringMatching(/^follows .*, the tag that is written there/)]);
  });

  it('is left by the event of another build', async () => {
    const { plan, written } = await run({ 'env/dev/a.yaml': `image: ${app}:api-dev\n` }, registry, {
      event: event('v2'),
    });
    expect([...written]).toEqual([]);
    expect(plan.skipped).toMatchObject([{ reason: expect.stringMatching(/follows api-dev, which is not at/) }]);
  });

  it('takes the event of its own build', async () => {
    const { written } = await run({ 'env/dev/a.yaml': `image: ${app}:api-dev\n` }, registry, { event: event('v2', c) });
    expect(written.get('env/dev/a.yaml')).toBe(`image: ${app}:api-dev@${c}\n`);
  });

  it('fails where the registry does not have that tag', async () => {
    const { plan } = await run({ 'env/dev/a.yaml': `image: ${app}:web-dev\n` }, registry);
    expect(plan.failures).toMatchObject([{ reason: expect.stringMatching(/:web-dev cannot be resolved/) }]);
  });
});

describe('one image under several tags in one environment', () => {
  it('is refused where a tag is of one build', async () => {
    const files = { 'env/dev/a.yaml': `image: ${app}:v1@${a}\n`, 'env/dev/b.yaml': `image: ${app}:v2@${a}\n` };
    const { plan, written } = await run(files, registry);
    expect([...written]).toEqual([]);
    expect(plan.failures.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^env\/dev\/a\.yaml:1: .*several tags in dev \(v1, v2\)/),
      expect.stringMatching(/^env\/dev\/b\.yaml:1: /),
    ]);
  });

  it('moves each along its own where all of them move', async () => {
    const files = { 'env/dev/a.yaml': `image: ${app}:dev\n`, 'env/dev/b.yaml': `image: ${app}:dev-chromium\n` };
    const { written } = await run(files, registry);
    expect(Object.fromEntries(written)).toEqual({
      'env/dev/a.yaml': `image: ${app}@${b}\n`,
      'env/dev/b.yaml': `image: ${app}:dev-chromium@${c}\n`,
    });
  });

  it('moves the places without a tag, and those of one build tag', async () => {
    const files = { 'env/dev/a.yaml': `image: ${app}:v1@${a}\n`, 'env/dev/b.yaml': `image: ${app}@${a}\n` };
    const { written } = await run(files, registry);
    expect([...written.values()]).toEqual([`image: ${app}@${b}\n`, `image: ${app}@${b}\n`]);
  });
});

describe('an event', () => {
  const files = { 'env/dev/a.yaml': `image: ${app}@${a}\n` };

  it.each([
    ['of a build of any line', 'sha-1a2b3c4', c, c],
    ['without a tag', null, c, c],
    ['of the tag that is followed', 'dev', c, c],
    ['of another moving tag', 'dev-chromium', c, a],
    ['of another moving tag, at whose digest the followed one is, too', 'dev-chromium', b, b],
  ])('%s moves a place or does not', async (_, tag, to, written) => {
    const { plan } = await run(files, registry, { event: event(tag, to) });
    expect(plan.changes.map((change) => change.to.digest)).toEqual(written === a ? [] : [written]);
    if (written === a)
      expect(plan.skipped).toMatchObject([{ reason: 'it follows dev, which is not at the digest of the event' }]);
  });
});
