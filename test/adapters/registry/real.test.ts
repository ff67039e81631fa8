import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Credentials } from '../../../packages/adapters/registry/credentials.ts';
import { resolveApart } from './apart.ts';
import { contentOf, indexType } from './images.ts';
import { openTestRegistry } from './open.ts';
import {
  deleteManifest,
  hasRegistry,
  login,
  type PushedIndex,
  pushIndex,
  pushManifest,
  type RunningRegistry,
  startRegistry,
} from './seed.ts';

const robot: Credentials = { find: async () => ({ kind: 'password', ...login, source: 'the test' }) };
const labels = { 'org.opencontainers.image.revision': 'abc123' };

const suite = hasRegistry('the registry client against docker-registry') ? describe : undefined;

// A file without a test would be a failure.
describe('docker-registry', () => {
  it('is there, or left out by name', () => {
    expect(suite === undefined || suite === describe).toBe(true);
  });
});

suite?.('docker-registry, open to everybody', () => {
  let registry: RunningRegistry;
  let pushed: PushedIndex;
  beforeAll(async () => {
    registry = await startRegistry();
    pushed = await pushIndex(registry, 'acme/app', 'dev', { labels, created: '2026-05-06T07:08:09.123456789Z' });
  });
  afterAll(() => registry.stop());
  const name = () => ({ host: registry.host, repository: 'acme/app' });

  it('answers tag and digest, platforms and labels', async () => {
    const client = openTestRegistry(registry.host);
    const resolved = { ok: true, value: { digest: pushed.digest, mediaType: indexType } };
    expect(await client.resolve(name(), 'dev')).toEqual(resolved);
    expect(await client.resolve(name(), pushed.digest)).toEqual(resolved);
    const platforms = Object.entries(pushed.manifests).map(([platform, digest]) => ({ platform, digest }));
    expect(await client.inspect(name(), pushed.digest)).toEqual({ ok: true, value: { index: true, platforms } });
    expect(await client.config(name(), platforms[0]!.digest)).toEqual({
      ok: true,
      value: { labels, created: new Date('2026-05-06T07:08:09.123Z') },
    });
  });

  it('has no unknown tag, repository or deleted digest', async () => {
    const client = openTestRegistry(registry.host);
    const gone = await pushIndex(registry, 'acme/gone', 'dev', { labels: { a: 'b' } });
    await deleteManifest(registry, 'acme/gone', gone.digest);
    const missing = { ok: false, kind: 'missing' };
    expect(await client.resolve(name(), 'none')).toMatchObject(missing);
    expect(await client.resolve({ ...name(), repository: 'acme/none' }, 'dev')).toMatchObject(missing);
    expect(await client.resolve({ ...name(), repository: 'acme/gone' }, gone.digest)).toMatchObject(missing);
  });

  it('takes rubbish for an index, and the client does not', async () => {
    const rubbish = contentOf(indexType, { schemaVersion: 2 });
    await pushManifest(registry, 'acme/app', rubbish, 'rubbish');
    const answer = await openTestRegistry(registry.host).inspect(name(), rubbish.digest);
    expect(answer).toMatchObject({ ok: false, kind: 'unavailable' });
  });
});

suite?.('docker-registry with a login', () => {
  it.each(['basic', 'bearer'] as const)('lets in by %s who has it, and nobody else', async (auth) => {
    const registry = await startRegistry({ auth });
    try {
      const { digest } = await pushIndex(registry, 'acme/app', 'dev', { labels });
      const name = { host: registry.host, repository: 'acme/app' };
      const resolve = (credentials: Partial<Parameters<typeof openTestRegistry>[1]>) =>
        openTestRegistry(registry.host, credentials).resolve(name, 'dev');
      expect(await resolve({ credentials: robot })).toMatchObject({ ok: true, value: { digest } });
      expect(await resolve({})).toMatchObject({ ok: false, kind: 'denied' });
      const wrong: Credentials = {
        find: async () => ({ kind: 'password', username: 'robot', password: 'x', source: 'y' }),
      };
      expect(await resolve({ credentials: wrong })).toMatchObject({ ok: false, kind: 'denied' });
    } finally {
      await registry.stop();
    }
  });

  it('gives anybody a token for what is public, one a repository', async () => {
    const registry = await startRegistry({ auth: 'bearer' });
    try {
      const repositories = ['public/a', 'public/b'];
      for (const repository of repositories) await pushIndex(registry, repository, 'dev');
      const client = openTestRegistry(registry.host);
      const names = repositories.map((repository) => ({ host: registry.host, repository }));
      const answers = names.flatMap((name) => ['dev', 'none'].map((tag) => client.resolve(name, tag)));
      const kinds = (await Promise.all(answers)).map((answer) => (answer.ok ? 'ok' : answer.kind));
      expect(kinds).toEqual(['ok', 'missing', 'ok', 'missing']);
      expect(registry.tokenRequests()).toBe(2);
    } finally {
      await registry.stop();
    }
  });
});

suite?.('docker-registry over TLS', () => {
  it('is trusted by NODE_EXTRA_CA_CERTS, and said how without', async () => {
    const registry = await startRegistry({ auth: 'tls' });
    try {
      const { digest } = await pushIndex(registry, 'acme/app', 'dev');
      const resolve = (env: NodeJS.ProcessEnv) =>
        resolveApart({ host: registry.host, plainHttp: false, repository: 'acme/app', reference: 'dev' }, env);
      expect(await resolve({ NODE_EXTRA_CA_CERTS: String(registry.certificate) })).toMatchObject({
        ok: true,
        value: { digest },
      });
      expect(await resolve({})).toMatchObject({ ok: false, reason: expect.stringContaining('NODE_EXTRA_CA_CERTS') });
    } finally {
      await registry.stop();
    }
  });
});
