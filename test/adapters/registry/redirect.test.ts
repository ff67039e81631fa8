import { afterEach, describe, expect, it } from '@jest/globals';
import type { Credentials } from '../../../packages/adapters/registry/credentials.ts';
import { type FaultServer, type Reply, startFaultServer } from './fault-server.ts';
import { imageOf } from './images.ts';
import { leadTo, openTestRegistry } from './open.ts';

const image = imageOf({ platform: 'linux/amd64' });
const credentials: Credentials = {
  find: async () => ({ kind: 'password', username: 'robot', password: 'hunter2', source: 'the test' }),
};
const challenge = { 'www-authenticate': 'Basic realm="x"' };

const servers: FaultServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

/** Asks ghcr.io for a config whose blob is somewhere else. */
async function ask(location: string, more: Readonly<Record<string, Reply>> = {}) {
  const content = (body: Buffer): Reply => ({ status: 200, body });
  const cdn = await startFaultServer({ 'GET /blob': content(image.config.body) });
  const registry = await startFaultServer({
    'GET /v2/': { status: 401, headers: challenge },
    [`GET /v2/acme/app/manifests/${image.manifest.digest}`]: content(image.manifest.body),
    [`GET /v2/acme/app/blobs/${image.config.digest}`]: { status: 307, headers: { location } },
    'GET /blob': content(image.config.body),
    ...more,
  });
  servers.push(cdn, registry);
  const dispatcher = leadTo({ 'https://ghcr.io': registry.url, 'https://cdn.example.com': cdn.url });
  const client = openTestRegistry('elsewhere', { dispatcher, credentials });
  const answer = await client.config({ host: 'ghcr.io', repository: 'acme/app' }, image.manifest.digest);
  return { answer, cdn, registry, client };
}

describe('a redirect', () => {
  it('to another host goes without credentials', async () => {
    const { answer, cdn, registry, client } = await ask('https://cdn.example.com/blob?signature=s');
    expect(answer).toMatchObject({ ok: true });
    expect(cdn.seen[0]?.headers.authorization).toBeUndefined();
    expect(registry.seen.at(-1)?.headers.authorization).toMatch(/^Basic /);
    expect(client.requests().byHost).toEqual({ 'ghcr.io': 4 });
  });

  it('within the registry keeps them', async () => {
    const { answer, registry } = await ask('/blob');
    expect(answer).toMatchObject({ ok: true });
    expect(registry.seen.at(-1)?.path).toBe('/blob');
    expect(registry.seen.at(-1)?.headers.authorization).toMatch(/^Basic /);
  });

  it.each([
    'http://cdn.example.com/blob',
    'https://10.0.0.1/blob',
    'https://localhost/blob',
    'https://cdn.example.com:8443/blob',
    'https://a:b@cdn.example.com/blob',
    'file:///etc/passwd',
  ])('to %s is refused', async (location) => {
    const { answer, cdn } = await ask(location);
    expect(answer).toMatchObject({ ok: false, kind: 'unavailable' });
    expect(cdn.seen).toEqual([]);
  });

  it('is followed three times', async () => {
    const { answer, registry } = await ask('/loop', { 'GET /loop': { status: 302, headers: { location: '/loop' } } });
    expect(answer).toMatchObject({ ok: false, kind: 'unavailable', reason: expect.stringContaining('redirects') });
    expect(registry.seen.filter(({ path }) => path === '/loop')).toHaveLength(3);
  });

  it('to nowhere is no answer', async () => {
    expect((await ask('')).answer).toMatchObject({ ok: false, kind: 'unavailable' });
  });
});
