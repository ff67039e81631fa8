import { afterEach, describe, expect, it } from '@jest/globals';
import { type FaultServer, type Reply, startFaultServer } from './fault-server.ts';
import { imageOf, indexOf, indexType } from './images.ts';
import { openTestRegistry } from './open.ts';

const index = indexOf([imageOf({ platform: 'linux/amd64' })]);
const digest = index.digest;
const head: Reply = { status: 200, headers: { 'content-type': indexType, 'docker-content-digest': digest } };
const get: Reply = { ...head, body: index.body };
const start = Date.UTC(2026, 0, 1);

const servers: FaultServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

/** Asks for a tag by HEAD, or inspects by GET; the clock goes on by every wait and by nothing else. */
async function ask(method: 'HEAD' | 'GET', replies: readonly Reply[], attempt = 30_000) {
  const reference = method === 'HEAD' ? 'dev' : digest;
  const script = { 'GET /v2/': { status: 200 }, [`${method} /v2/acme/app/manifests/${reference}`]: replies };
  const server = await startFaultServer(script);
  servers.push(server);
  const waits: number[] = [];
  const registry = openTestRegistry(server.host, {
    now: () => start + waits.reduce((sum, wait) => sum + wait, 0),
    sleep: async (wait) => waits.push(wait),
    timeouts: { attempt },
  });
  const name = { host: server.host, repository: 'acme/app' };
  const answer = await (method === 'HEAD' ? registry.resolve(name, 'dev') : registry.inspect(name, digest));
  return { answer, waits, attempts: server.seen.length - 1 };
}

describe('what passes is asked again', () => {
  it.each([408, 429, 502, 503, 504, 599])('%i', async (status) => {
    const { answer, waits } = await ask('HEAD', [{ status }, { status }, { status }, head]);
    expect(answer).toMatchObject({ ok: true });
    expect(waits).toEqual([250, 500, 1000]);
  });

  it.each([
    ['a reset', { fault: 'reset' }],
    ['no answer in time', { fault: 'hang' }],
    ['a cut body', { fault: 'cut', body: '{"schemaVersion":' }],
    ['a body that stands still', { fault: 'stall', body: '{"schemaVersion":' }],
  ] as const)('%s', async (_, fault) => {
    const { answer, waits } = await ask('GET', [fault, get], 1_000);
    expect(answer).toMatchObject({ ok: true });
    expect(waits).toEqual([250]);
  });

  it.each([
    [500, 4],
    [502, 11],
    [503, 11],
    [429, 11],
  ])('%i, and %i times in all', async (status, times) => {
    const { answer, attempts } = await ask('GET', [{ status }]);
    const reason = expect.stringContaining(`answered ${status}`);
    expect(answer).toMatchObject({ ok: false, kind: 'unavailable', reason, passing: true });
    expect(attempts).toBe(times);
  });

  it.each([400, 405, 410, 418, 501])('but not %i', async (status) => {
    const { answer, attempts } = await ask('GET', [{ status }, get]);
    expect(answer).toMatchObject({ ok: false, kind: 'unavailable' });
    expect(answer).not.toHaveProperty('passing');
    expect(attempts).toBe(1);
  });
});

describe('a registry that asks for time', () => {
  const ghcr = 'toomanyrequests: retry-after: 1.5s, allowed: 44000/minute';
  const date = new Date(start + 7_000).toUTCString();
  it.each([
    ['seconds', { status: 429, headers: { 'retry-after': '3' } }, 3_250],
    ['a date', { status: 503, headers: { 'retry-after': date } }, 7_250],
    ['a date in the past', { status: 503, headers: { 'retry-after': new Date(start - 9_000).toUTCString() } }, 250],
    ["GHCR's words", { status: 429, body: ghcr }, 1_750],
    ['no number', { status: 429, headers: { 'retry-after': 'soon' } }, 250],
  ] as const)('in %s gets it, and some jitter', async (_, reply, wait) => {
    const { answer, waits } = await ask('GET', [reply, get]);
    expect(answer).toMatchObject({ ok: true });
    expect(waits).toEqual([wait]);
  });

  it('of more than a minute is not waited for', async () => {
    const { answer, waits } = await ask('GET', [{ status: 429, headers: { 'retry-after': '3600' } }]);
    expect(answer).toMatchObject({ ok: false, kind: 'unavailable', reason: expect.stringContaining('wait 3600 s') });
    expect(waits).toEqual([]);
  });

  it('gets two and a half minutes in all', async () => {
    const { waits } = await ask('GET', [{ status: 429, headers: { 'retry-after': '59' } }]);
    expect(waits).toEqual([59_250, 59_500]);
  });
});

describe('a body that is too long', () => {
  it('is not read to its end', async () => {
    const { answer, attempts } = await ask('GET', [{ status: 200, body: Buffer.alloc((4 << 20) + 1, ' ') }]);
    expect(answer).toMatchObject({
      ok: false,
      kind: 'unavailable',
      reason: expect.stringContaining('more than 4194304'),
    });
    expect(attempts).toBe(1);
  });
});

describe('a host that is down', () => {
  it('is said to be so, without its address', async () => {
    const server = await startFaultServer({});
    await server.stop();
    const answer = await openTestRegistry(server.host).resolve({ host: server.host, repository: 'a/b' }, 'dev');
    const reason = `the connection to ${server.host} failed (ECONNREFUSED)`;
    expect(answer).toEqual({ ok: false, kind: 'unavailable', reason, passing: true });
  });
});
