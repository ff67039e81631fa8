import { describe, expect, it } from '@jest/globals';
import type { BumpOptions } from '../../../packages/core/bump/candidates.ts';
import { UnavailableError, UserError } from '../../../packages/core/text/errors.ts';
import { type FakeRepository, memoryRegistry } from '../memory.ts';
import { a, app, b, c, channel, event, run } from './bumping.ts';

describe('build tags', () => {
  const tagged = { more: 'write: tag-and-digest' };
  const labels = { 'org.opencontainers.image.revision': 'abcdef0123456789' };
  it.each<[string, FakeRepository, ReturnType<typeof event> | null, string]>([
    ['the event', { tags: { dev: b, 'build-7': b } }, event('build-7'), `${app}:build-7@${b}`],
    [
      'the revision label',
      { tags: { dev: b, 'sha-abcdef0': b }, images: { [b]: { labels } } },
      null,
      `${app}:sha-abcdef0@${b}`,
    ],
    [
      'nowhere, when the tag has another digest',
      { tags: { dev: b, abcdef0123456789: a }, images: { [b]: { labels } } },
      null,
      `${app}@${b}`,
    ],
    ['nowhere, when the event names a channel', { tags: { dev: b } }, event('dev'), `${app}@${b}`],
  ])('come from %s', async (_, repository, sent, expected) => {
    const { written } = await run(
      { 'env/dev/a.yaml': `image: ${app}:dev\n` },
      { [app]: repository },
      { ...tagged, event: sent },
    );
    expect(written.get('env/dev/a.yaml')).toBe(`image: ${expected}\n`);
  });
});

describe('an event', () => {
  it('limits the bump to its images and needs its digest to exist', async () => {
    const files = { 'env/dev/a.yaml': `a: {image: ${app}:dev}\nb: {image: 'ghcr.io/acme/web:dev'}\n` };
    expect((await run(files, { [app]: channel }, { event: event(null) })).plan.changes).toHaveLength(1);
    const { plan } = await run(files, { [app]: channel }, { event: event(null, c) });
    expect(plan).toMatchObject({
      changes: [],
      failures: [{ reason: expect.stringMatching(/of the event cannot be resolved/) }],
    });
  });

  it('says when nothing is deployed of it', async () => {
    const { plan } = await run({ 'env/dev/a.yaml': 'image: nginx\n' }, {}, { event: event(null) });
    expect(plan.skipped).toEqual([
      expect.objectContaining({ image: app, reason: expect.stringMatching(/no place in dev/) }),
    ]);
  });
});

describe('a wrong call', () => {
  it.each<[string, Partial<BumpOptions>, RegExp]>([
    ['an unknown environment', { environments: ['dav'] }, /no environment "dav".*"dev"/],
    ['a promoted environment', { environments: ['staging'] }, /is promoted from "dev"; use promote/],
    ['an image that nobody has', { images: ['ghcr.io/acme/nope'] }, /matches no first-party image in dev/],
    ['a third-party image', { images: ['docker.io/library/nginx'] }, /matches no first-party image/],
  ])('is refused: %s', async (_, options, message) => {
    const asked = run({ 'env/dev/a.yaml': `a: {image: nginx}\nb: {image: ${app}:dev}\n` }, { [app]: channel }, options);
    await expect(asked).rejects.toThrow(UserError);
    await expect(asked).rejects.toThrow(message);
  });
});

describe('a registry that is down', () => {
  const files = { 'env/dev/a.yaml': `a: {image: ${app}:dev}\nb: {image: 'eu.example/acme/web:dev'}\n` };
  const repositories = { [app]: channel, 'eu.example/acme/web': { tags: { dev: c } } };
  it('is a failure of its images', async () => {
    const { plan } = await run(files, {}, { registry: memoryRegistry(repositories, ['eu.example']) });
    expect(plan).toMatchObject({ changes: [{ image: app }], failures: [{ image: 'eu.example/acme/web' }] });
  });

  it('ends the run when no other answers', async () => {
    const registry = memoryRegistry(repositories, ['eu.example', 'ghcr.io']);
    await expect(run(files, {}, { registry })).rejects.toThrow(UnavailableError);
  });
});
