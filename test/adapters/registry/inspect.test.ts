import { afterEach, describe, expect, it } from '@jest/globals';
import { type FaultServer, type Reply, type Script, startFaultServer } from './fault-server.ts';
import {
  attestationOf,
  type Content,
  contentOf,
  describeContent,
  imageOf,
  indexOf,
  indexType,
  manifestType,
} from './images.ts';
import { openTestRegistry } from './open.ts';

const labels = { 'org.opencontainers.image.revision': 'abc' };
const amd64 = imageOf({ platform: 'linux/amd64', labels });
const arm64 = imageOf({ platform: 'linux/arm64/v8' });
const armv7 = imageOf({ platform: 'linux/arm/v7' });
const attestation = contentOf(manifestType, { attestation: true });

const servers: FaultServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

const body = ({ body, mediaType }: Content): Reply => ({ status: 200, headers: { 'content-type': mediaType }, body });
const manifests = (...contents: Content[]): Script =>
  Object.fromEntries(contents.map((content) => [`GET /v2/acme/app/manifests/${content.digest}`, body(content)]));
const blobs = (...contents: Content[]): Script =>
  Object.fromEntries(contents.map((content) => [`GET /v2/acme/app/blobs/${content.digest}`, body(content)]));

async function start(script: Script) {
  const server = await startFaultServer({ 'GET /v2/': { status: 200 }, ...script });
  servers.push(server);
  const registry = openTestRegistry(server.host);
  const name = { host: server.host, repository: 'acme/app' };
  return {
    server,
    inspect: (digest: string) => registry.inspect(name, digest),
    config: (digest: string) => registry.config(name, digest),
  };
}

describe('inspect', () => {
  it('lists the platforms of an index without its attestations', async () => {
    const index = indexOf([amd64, arm64, armv7], [attestationOf(amd64, attestation)]);
    const { inspect } = await start(manifests(index));
    expect(await inspect(index.digest)).toEqual({
      ok: true,
      value: {
        index: true,
        platforms: [
          { platform: 'linux/amd64', digest: amd64.manifest.digest },
          { platform: 'linux/arm64', digest: arm64.manifest.digest },
          { platform: 'linux/arm/v7', digest: armv7.manifest.digest },
        ],
      },
    });
  });

  it("takes a plain manifest's platform from its config, asked once", async () => {
    const { inspect, config, server } = await start({ ...manifests(arm64.manifest), ...blobs(arm64.config) });
    const platforms = [{ platform: 'linux/arm64', digest: arm64.manifest.digest }];
    expect(await inspect(arm64.manifest.digest)).toEqual({ ok: true, value: { index: false, platforms } });
    await config(arm64.manifest.digest);
    expect(server.seen).toHaveLength(3);
  });

  it('looks into an index in an index, and no further', async () => {
    const inner = indexOf([arm64]);
    const middle = indexOf([], [describeContent(inner)]);
    const outer = indexOf([amd64], [describeContent(inner)]);
    const tooDeep = indexOf([amd64], [describeContent(middle)]);
    const { inspect } = await start(manifests(inner, middle, outer, tooDeep));
    const answer = await inspect(outer.digest);
    expect(answer).toMatchObject({
      ok: true,
      value: { platforms: [{ platform: 'linux/amd64' }, { platform: 'linux/arm64' }] },
    });
    expect(await inspect(tooDeep.digest)).toMatchObject({ ok: false, kind: 'unavailable' });
  });

  it('looks up the platform that an entry does not say', async () => {
    const index = indexOf([], [describeContent(amd64.manifest)]);
    const { inspect } = await start({ ...manifests(index, amd64.manifest), ...blobs(amd64.config) });
    expect(await inspect(index.digest)).toMatchObject({
      ok: true,
      value: { platforms: [{ platform: 'linux/amd64' }] },
    });
  });

  it('does not fetch a thousand entries to know their platforms', async () => {
    const index = indexOf(
      [],
      Array.from({ length: 1000 }, () => describeContent(amd64.manifest)),
    );
    const { inspect, server } = await start(manifests(index));
    expect(await inspect(index.digest)).toMatchObject({ ok: false, kind: 'unavailable' });
    expect(server.seen).toHaveLength(2);
  });

  it.each([
    ['rubbish that the registry accepted', { schemaVersion: 2 }],
    ['an index with an entry without digest', { schemaVersion: 2, mediaType: indexType, manifests: [{}] }],
    ['an image and an index at once', { schemaVersion: 2, mediaType: indexType, manifests: [], layers: [] }],
    ['a list', []],
  ])('refuses %s', async (_, value) => {
    const content = contentOf(indexType, value);
    const { inspect } = await start(manifests(content));
    expect(await inspect(content.digest)).toMatchObject({ ok: false, kind: 'unavailable' });
  });

  it('refuses a body of another digest', async () => {
    const index = indexOf([amd64]);
    const { inspect } = await start({ [`GET /v2/acme/app/manifests/${index.digest}`]: body(indexOf([arm64])) });
    const answer = await inspect(index.digest);
    expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('another digest') });
  });
});

describe('config', () => {
  it('gives labels and build time', async () => {
    const { config } = await start({ ...manifests(amd64.manifest), ...blobs(amd64.config) });
    expect(await config(amd64.manifest.digest)).toEqual({
      ok: true,
      value: { labels, created: new Date('2026-01-02T03:04:05Z') },
    });
  });

  it.each(['1970-01-01T00:00:00Z', '1980-01-01T00:00:01Z', '0001-01-01T00:00:00Z', 'yesterday'])(
    'takes %s for no build time',
    async (created) => {
      const image = imageOf({ platform: 'linux/amd64', created });
      const { config } = await start({ ...manifests(image.manifest), ...blobs(image.config) });
      expect(await config(image.manifest.digest)).toMatchObject({ ok: true, value: { created: null } });
    },
  );

  it('is not of an index', async () => {
    const index = indexOf([amd64]);
    const { config } = await start(manifests(index));
    expect(await config(index.digest)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('an index has no config'),
    });
  });

  it('is believed only with its own digest', async () => {
    const path = `GET /v2/acme/app/blobs/${amd64.config.digest}`;
    const { config } = await start({ ...manifests(amd64.manifest), [path]: body(arm64.config) });
    expect(await config(amd64.manifest.digest)).toMatchObject({ ok: false, kind: 'unavailable' });
  });
});
