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
    resolve: (reference: string) => registry.resolve(name, reference),
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

  it('looks into indexes in an index, eight deep at most', async () => {
    const nest = (depth: number): Content[] => {
      const inner = depth === 0 ? [] : nest(depth - 1);
      const below = inner[0] ? [describeContent(inner[0])] : [];
      return [indexOf(depth === 0 ? [arm64] : [], below), ...inner];
    };
    const [deep, tooDeep] = [nest(7), nest(8)];
    const { inspect } = await start(manifests(...deep, ...tooDeep));
    const answer = await inspect(deep[0]?.digest ?? '');
    expect(answer).toMatchObject({ ok: true, value: { platforms: [{ platform: 'linux/arm64' }] } });
    const unread = [{ answer: { kind: 'unavailable', reason: expect.stringContaining('more than 8 indexes deep') } }];
    expect(await inspect(tooDeep[0]?.digest ?? '')).toMatchObject({ ok: true, value: { platforms: [], unread } });
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
    const entries = Array.from({ length: 1000 }, (_, n) => describeContent(contentOf(manifestType, { n })));
    const index = indexOf([amd64], entries);
    const { inspect, server } = await start(manifests(index));
    const answer = await inspect(index.digest);
    expect(answer).toMatchObject({ ok: true, value: { platforms: [{ platform: 'linux/amd64' }] } });
    expect(answer.ok && answer.value.unread).toHaveLength(1000);
    expect(server.seen).toHaveLength(2 + 256);
  });

  const sbom = contentOf('application/vnd.acme.sbom.v1+json', { a: 1 });
  const chartConfig = contentOf('application/vnd.cncf.helm.config.v1+json', { name: 'x' });
  const chart = contentOf(manifestType, { schemaVersion: 2, config: describeContent(chartConfig), layers: [] });
  const text = contentOf('application/octet-stream', Buffer.from('text'));
  const vague = contentOf(manifestType, { schemaVersion: 2, config: describeContent(text), layers: [] });
  it.each([
    ['a media type that is not known', describeContent(sbom)],
    ['an artifact that says so', { ...describeContent(chart), artifactType: chartConfig.mediaType }],
    ['an artifact by its config', describeContent(chart)],
    ['an artifact whose config is anything', describeContent(vague)],
  ])('lists no platform for %s', async (_, entry) => {
    const index = indexOf([amd64], [entry]);
    const { inspect } = await start({ ...manifests(index, chart, vague), ...blobs(text) });
    const platforms = [{ platform: 'linux/amd64', digest: amd64.manifest.digest }];
    expect(await inspect(index.digest)).toEqual({ ok: true, value: { index: true, platforms } });
  });

  it.each([403, 404, 500])('keeps an entry that is answered %i, beside those that are known', async (status) => {
    const index = indexOf([amd64], [describeContent(arm64.manifest)]);
    const path = `GET /v2/acme/app/manifests/${arm64.manifest.digest}`;
    const { inspect } = await start({ ...manifests(index), [path]: { status } });
    expect(await inspect(index.digest)).toMatchObject({
      ok: true,
      value: { platforms: [{ platform: 'linux/amd64' }], unread: [{ digest: arm64.manifest.digest }] },
    });
  });

  it('asks nothing of a manifest twice: one that is read is there', async () => {
    const { config, resolve, server } = await start({ ...manifests(amd64.manifest), ...blobs(amd64.config) });
    await config(amd64.manifest.digest);
    expect(await resolve(amd64.manifest.digest)).toMatchObject({ ok: true, value: { digest: amd64.manifest.digest } });
    expect(server.seen.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
  });

  it.each([
    ['rubbish that the registry accepted', { schemaVersion: 2 }],
    ['an index with an entry without digest', { schemaVersion: 2, mediaType: indexType, manifests: [{}] }],
    ['an image and an index at once', { schemaVersion: 2, mediaType: indexType, manifests: [], layers: [] }],
    ['an index of nothing', { schemaVersion: 2, mediaType: indexType, manifests: [] }],
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
