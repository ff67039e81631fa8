import { afterEach, describe, expect, it } from '@jest/globals';
import type { Credential } from '../../../packages/adapters/registry/credentials.ts';
import { type FaultServer, type Reply, startFaultServer } from './fault-server.ts';
import { ask, found, one, type Setting, startGhcr } from './ghcr.ts';
import { leadTo, openTestRegistry } from './open.ts';

const password: Credential = { kind: 'password', username: 'robot', password: 'hunter2', source: 'the test' };
const identity: Credential = { kind: 'identity', token: 'refresh-me', source: 'the test', login: null };
const basic = `Basic ${Buffer.from('robot:hunter2').toString('base64')}`;
const path = '/v2/acme/app/manifests/dev';
const token = (value: unknown): Reply => ({ status: 200, body: JSON.stringify(value) });

const servers: FaultServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

async function start(setting: Setting) {
  const started = await startGhcr(setting);
  servers.push(started.server);
  return started;
}

describe('a bearer token', () => {
  it.each(['token', 'access_token'])('is read from %s, for one repository, before its first question', async (key) => {
    const { server, resolve, registry } = await start({ realm: token({ [key]: 't' }) });
    expect(await Promise.all([resolve(), resolve('two')])).toMatchObject([{ ok: true }, { ok: true }]);
    expect(server.seen.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'GET /v2/',
      'GET /token',
      `HEAD ${path}`,
      'HEAD /v2/acme/app/manifests/two',
    ]);
    const { query, headers } = server.seen[1]!;
    expect([...query]).toEqual([
      ['service', 'ghcr.io'],
      ['scope', 'repository:acme/app:pull'],
    ]);
    expect(headers.authorization).toBeUndefined();
    expect(registry.requests().byHost).toEqual({ 'ghcr.io': 4 });
  });

  it('is asked for with the password', async () => {
    const { server, resolve } = await start({ realm: token({ token: 't' }), credential: password });
    expect(await resolve()).toMatchObject({ ok: true });
    expect(server.seen[1]?.headers.authorization).toBe(basic);
  });

  it('is asked for with an identity token, by a refresh grant', async () => {
    const { server, resolve } = await start({ realm: token({ access_token: 't' }), credential: identity });
    expect(await resolve()).toMatchObject({ ok: true });
    expect(server.seen[1]).toMatchObject({ method: 'POST', path: '/token' });
    expect(Object.fromEntries(new URLSearchParams(server.seen[1]?.body))).toEqual({
      service: 'ghcr.io',
      scope: 'repository:acme/app:pull',
      grant_type: 'refresh_token',
      client_id: 'image-policy',
      refresh_token: 'refresh-me',
    });
  });

  it('is renewed once when it is answered with 401, for all who hold it', async () => {
    const realm = [token({ token: 'old' }), token({ token: 't' })];
    const { server, resolve } = await start({ realm });
    expect(await Promise.all([resolve(), resolve('two')])).toMatchObject([{ ok: true }, { ok: true }]);
    expect(server.seen.filter((request) => request.path === '/token')).toHaveLength(2);
  });

  it('that is never let in ends in denied', async () => {
    const { server, resolve } = await start({ realm: token({ token: 'wrong' }), credential: password });
    const answer = await resolve();
    expect(answer).toMatchObject({
      ok: false,
      kind: 'denied',
      reason: expect.stringContaining('credentials of the test'),
    });
    expect(JSON.stringify(answer)).not.toMatch(/hunter2|wrong|cm9ib3Q/);
    expect(server.seen.filter((request) => request.path === '/token').length).toBeLessThanOrEqual(2);
  });

  it('is fetched again when its time is over', async () => {
    const clock = { now: 1_000_000 };
    const realm = [token({ token: 't', expires_in: 100 }), token({ token: 't2' })];
    const { resolve } = await start({ realm, accepts: ['Bearer t', 'Bearer t2'], options: { now: () => clock.now } });
    await resolve();
    clock.now += 101_000;
    await Promise.all([resolve('two'), resolve('three')]);
    expect(servers[0]!.seen.map(({ path, headers }) => headers.authorization ?? path)).toEqual([
      '/v2/',
      '/token',
      'Bearer t',
      '/token',
      'Bearer t2',
      'Bearer t2',
      // HEAD finds no "three", so GET is asked.
      'Bearer t2',
    ]);
  });

  it.each([
    ['401', { status: 401 }, 'denied'],
    ['403', { status: 403, body: 'denied' }, 'denied'],
    ['404', { status: 404 }, 'unavailable'],
    ['no JSON', { status: 200, body: '<html>' }, 'unavailable'],
    ['no token', token({ error: 'x' }), 'unavailable'],
    ['a line end in the token', token({ token: 'a\r\nx: y' }), 'unavailable'],
  ] as const)('that is refused by %s', async (_, realm, kind) => {
    const { resolve } = await start({ realm });
    expect(await resolve()).toMatchObject({ ok: false, kind });
  });
});

describe('basic login', () => {
  it('goes with every request', async () => {
    const { server, resolve } = await start({ challenge: 'Basic realm="x"', accepts: [basic], credential: password });
    expect(await resolve()).toMatchObject({ ok: true });
    expect(server.seen).toHaveLength(2);
  });

  it('that is wrong is not tried twice', async () => {
    const { server, resolve } = await start({ challenge: 'Basic realm="x"', accepts: [], credential: password });
    expect(await resolve()).toMatchObject({ ok: false, kind: 'denied' });
    expect(server.seen).toHaveLength(2);
  });

  it('stands back for a bearer challenge in another header', async () => {
    const challenge = ['Negotiate, Basic realm="a, Bearer b"', 'Bearer realm="https://ghcr.io/token",service="s"'];
    const { resolve } = await start({ challenge, realm: token({ token: 't' }), credential: password });
    expect(await resolve()).toMatchObject({ ok: true });
  });
});

describe('credentials stay with their owner', () => {
  it('a foreign realm is asked anonymously', async () => {
    const foreign = await startFaultServer({ 'GET /token': token({ token: 't' }) });
    const challenge = 'Bearer realm="https://auth.evil.example.com/token",service="s"';
    const { server } = await start({ challenge });
    servers.push(foreign);
    const registry = openTestRegistry('elsewhere', {
      credentials: one(password),
      dispatcher: leadTo({ 'https://ghcr.io': server.url, 'https://auth.evil.example.com': foreign.url }),
    });
    expect(await registry.resolve({ host: 'ghcr.io', repository: 'acme/app' }, 'dev')).toMatchObject({ ok: true });
    expect(foreign.seen[0]?.headers.authorization).toBeUndefined();
  });

  it("Docker Hub's token server sees Docker Hub's", async () => {
    const auth = await startFaultServer({ 'GET /token': token({ token: 't' }) });
    const challenge = {
      'www-authenticate': 'Bearer realm="https://auth.docker.io/token",service="registry.docker.io"',
    };
    const hub = await startFaultServer({ 'GET /v2/': ask(challenge), 'HEAD /v2/library/nginx/manifests/1': found });
    servers.push(auth, hub);
    const dispatcher = leadTo({ 'https://registry-1.docker.io': hub.url, 'https://auth.docker.io': auth.url });
    const registry = openTestRegistry('elsewhere', { credentials: one(password), dispatcher });
    expect(await registry.resolve({ host: 'docker.io', repository: 'library/nginx' }, '1')).toMatchObject({ ok: true });
    expect(auth.seen[0]?.headers.authorization).toBe(basic);
    expect(registry.requests().byHost).toEqual({ 'docker.io': 3 });
  });

  it.each([
    'http://ghcr.io/token',
    'https://169.254.169.254/token',
    'https://localhost/token',
    'https://metadata.google.internal/token',
    'https://user:x@ghcr.io/token',
    'https://auth.example.com:8443/token',
    'file:///etc/passwd',
    'nonsense',
  ])('%s is no realm', async (realm) => {
    const { server, resolve } = await start({ challenge: `Bearer realm="${realm}"`, credential: password });
    expect(await resolve()).toMatchObject({ ok: false, kind: 'unavailable' });
    expect(server.seen).toHaveLength(1);
  });

  it('a credential helper that fails is the reason', async () => {
    const { resolve } = await start({ credential: { kind: 'failed', reason: 'the helper is away' } });
    expect(await resolve()).toEqual({ ok: false, kind: 'denied', reason: 'the helper is away' });
  });
});
