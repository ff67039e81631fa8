import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findTool } from '../../tool.ts';
import { resolveApart } from './apart.ts';
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
import {
  deleteManifest,
  hasRegistry,
  pushContent,
  pushIndex,
  pushManifest,
  type RunningRegistry,
  startRegistry,
  startServer,
} from './seed.ts';

const suite = 'the registry client against real servers';
const [distribution, crane, ocimem] = ['distribution', 'crane', 'ocimem'].map((name) => findTool(name, suite));

type Start = () => Promise<RunningRegistry>;
const servers: readonly (readonly [name: string, start: Start])[] = [
  ...(hasRegistry(suite) ? [['distribution 2.8, as Debian has it', startRegistry] as const] : []),
  ...(distribution ? [['distribution 3', () => startRegistry({ program: distribution })] as const] : []),
  ...(crane
    ? [['crane registry serve', () => startServer(crane, (at) => ['registry', 'serve', '--address', at])] as const]
    : []),
  ...(ocimem ? [['ociregistry, in memory', () => startServer(ocimem, (at) => [at])] as const] : []),
];

// A file without a test would be a failure.
describe('real servers', () => {
  it('are there, or left out by name', () => {
    expect(servers.length).toBeLessThanOrEqual(4);
  });
});

const amd64 = imageOf({ platform: 'linux/amd64', labels: { 'org.opencontainers.image.revision': 'abc' } });
const arm64 = imageOf({ platform: 'linux/arm64' });
const provenance = contentOf(manifestType, {
  schemaVersion: 2,
  mediaType: manifestType,
  config: describeContent(amd64.config),
  layers: [],
});
const chartConfig = contentOf('application/vnd.cncf.helm.config.v1+json', { name: 'app', version: '1.0.0' });
const chart = contentOf(manifestType, {
  schemaVersion: 2,
  mediaType: manifestType,
  config: describeContent(chartConfig),
  layers: [],
});

for (const [name, start] of servers) {
  describe(name, () => {
    let registry: RunningRegistry;
    beforeAll(async () => {
      registry = await start();
      for (const { manifest, config, layer } of [amd64, arm64]) {
        await pushContent(registry, 'acme/app', layer);
        await pushContent(registry, 'acme/app', config);
        await pushManifest(registry, 'acme/app', manifest);
      }
      await pushContent(registry, 'acme/app', chartConfig);
      await pushManifest(registry, 'acme/app', provenance);
    });
    afterAll(() => registry.stop());
    const client = () => openTestRegistry(registry.host);
    const of = () => ({ host: registry.host, repository: 'acme/app' });

    const both = [
      { platform: 'linux/amd64', digest: amd64.manifest.digest },
      { platform: 'linux/arm64', digest: arm64.manifest.digest },
    ];
    const attested = indexOf([amd64, arm64], [attestationOf(amd64, provenance)]);
    const nested = indexOf([], [describeContent(indexOf([amd64, arm64]))]);
    it.each<[string, Content, readonly Content[], boolean, typeof both]>([
      ['an index', indexOf([amd64, arm64]), [], true, both],
      ['an index with attestations', attested, [], true, both],
      ['an index in an index', nested, [indexOf([amd64, arm64])], true, both],
      ['one image', arm64.manifest, [], false, both.slice(1)],
      ['a chart', chart, [], false, []],
    ])('knows the digest and the platforms of %s', async (_, content, before, index, platforms) => {
      for (const inner of before) await pushManifest(registry, 'acme/app', inner);
      await pushManifest(registry, 'acme/app', content, 'dev');
      const value = { digest: content.digest, mediaType: content.mediaType };
      expect(await client().resolve(of(), 'dev')).toEqual({ ok: true, value });
      expect(await client().resolve(of(), content.digest)).toEqual({ ok: true, value });
      expect(await client().inspect(of(), content.digest)).toEqual({ ok: true, value: { index, platforms } });
    });

    it('has no unknown tag, repository or digest', async () => {
      const missing = { ok: false, kind: 'missing' };
      const unknown = contentOf(indexType, { nothing: 'has this content' }).digest;
      expect(await client().resolve(of(), 'none')).toMatchObject(missing);
      expect(await client().resolve(of(), unknown)).toMatchObject(missing);
      expect(await client().resolve({ ...of(), repository: 'acme/none' }, 'dev')).toMatchObject(missing);
    });

    it('keeps an index whose manifest was deleted, and has the manifest no more', async () => {
      const index = await pushIndex(registry, 'acme/gone', 'dev');
      const [child = ''] = Object.values(index.manifests);
      await deleteManifest(registry, 'acme/gone', child);
      const gone = { ...of(), repository: 'acme/gone' };
      expect(await client().resolve(gone, 'dev')).toMatchObject({ ok: true, value: { digest: index.digest } });
      expect(await client().inspect(gone, index.digest)).toMatchObject({ ok: true });
      expect(await client().resolve(gone, child)).toMatchObject({ ok: false, kind: 'missing' });
    });
  });
}

if (distribution && hasRegistry(suite))
  describe('distribution 3 over TLS', () => {
    it('is asked by its certificate', async () => {
      const registry = await startRegistry({ auth: 'tls', program: distribution });
      try {
        const { digest } = await pushIndex(registry, 'acme/app', 'dev');
        const question = { host: registry.host, plainHttp: false, repository: 'acme/app', reference: 'dev' };
        const env = { NODE_EXTRA_CA_CERTS: String(registry.certificate) };
        expect(await resolveApart(question, env)).toMatchObject({ ok: true, value: { digest } });
        const plain = { ...question, plainHttp: true };
        expect(await resolveApart(plain, env)).toMatchObject({
          ok: false,
          reason: expect.stringContaining('plainHttp'),
        });
      } finally {
        await registry.stop();
      }
    });
  });
