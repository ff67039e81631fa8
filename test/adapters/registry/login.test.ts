import { afterEach, describe, expect, it } from '@jest/globals';
import type { Credential } from '../../../packages/adapters/registry/credential.ts';
import type { RegistrySetting } from '../../../packages/core/policy/policy.ts';
import { type FaultServer, type Reply, type Seen, startFaultServer } from './fault-server.ts';
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

describe('a token server', () => {
  it('may answer any success', async () => {
    const { resolve } = await start({ realm: { status: 201, body: '{"token":"t"}' } });
    expect(await resolve()).toMatchObject({ ok: true });
  });

  it('may send on to another address of its own', async () => {
    const realm = ({ query }: Seen): Reply =>
      query.has('moved') ? token({ token: 't' }) : { status: 307, headers: { location: '/token?moved=1' } };
    const { server, resolve } = await start({ realm, credential: password });
    expect(await resolve()).toMatchObject({ ok: true });
    expect(server.seen.filter(({ path }) => path === '/token').map(({ headers }) => headers.authorization)).toEqual([
      basic,
      basic,
    ]);
  });

  it('that sends on to another owner is not followed with a login', async () => {
    const realm: Reply = { status: 307, headers: { location: 'https://auth.evil.example.com/token' } };
    const { resolve } = await start({ realm, credential: password });
    expect(await resolve()).toMatchObject({ ok: false, kind: 'unavailable' });
  });

  it('without POST is asked with the password beside an identity token', async () => {
    const realm = ({ method }: Seen): Reply => (method === 'POST' ? { status: 405 } : token({ token: 't' }));
    const beside: Credential = { ...identity, login: { username: 'robot', password: 'hunter2' } };
    const { server, resolve } = await start({ realm, credential: beside });
    expect(await resolve()).toMatchObject({ ok: true });
    expect(server.seen.find(({ method, path }) => method === 'GET' && path === '/token')?.headers.authorization).toBe(
      basic,
    );
  });

  it('is asked for the scope that the registry names in its 401', async () => {
    const wanted = 'repository:mirror/acme/app:pull';
    const { server, resolve } = await start({
      challenge: `Bearer realm="https://ghcr.io/token",service="s",scope="${wanted}"`,
      realm: ({ query }) => token({ token: query.get('scope') === wanted ? 'wanted' : 'own', expires_in: 300 }),
      accepts: ['Bearer wanted'],
    });
    expect(await resolve()).toMatchObject({ ok: true });
    const scopes = server.seen.filter(({ path }) => path === '/token').map(({ query }) => query.get('scope'));
    expect(scopes).toEqual(['repository:acme/app:pull', wanted]);
  });

  const implicit: Credential = { ...password, source: "the workflow's token", implicit: true };
  it("that refuses the workflow's token is asked anonymously", async () => {
    const realm = ({ headers }: Seen): Reply => (headers.authorization ? { status: 403 } : token({ token: 't' }));
    const { resolve } = await start({ realm, credential: implicit });
    expect(await resolve()).toMatchObject({ ok: true });
  });

  it("that refuses the workflow's token and everybody is no registry without the image", async () => {
    const realm = ({ headers }: Seen): Reply => (headers.authorization ? { status: 403 } : token({ token: 'none' }));
    const { resolve } = await start({ realm, credential: implicit });
    const reason = expect.stringContaining("the workflow's token was refused");
    expect(await resolve()).toMatchObject({ ok: false, kind: 'denied', reason });
  });

  it('that refuses a login that somebody gave is not asked anonymously', async () => {
    const realm = ({ headers }: Seen): Reply => (headers.authorization ? { status: 403 } : token({ token: 't' }));
    const { server, resolve } = await start({ realm, credential: password });
    expect(await resolve()).toMatchObject({ ok: false, kind: 'denied' });
    expect(server.seen.filter(({ path }) => path === '/token')).toHaveLength(1);
  });
});

describe('a token server of another domain', () => {
  const challenge = 'Bearer realm="https://auth.example.net/token",service="s"';
  const open = async (setting: Partial<RegistrySetting>) => {
    const auth = await startFaultServer((request) => {
      return request.headers.authorization === basic ? token({ token: 't' }) : { status: 401 };
    });
    const { server } = await start({ challenge });
    servers.push(auth);
    const registry = openTestRegistry('elsewhere', {
      registries: [{ host: 'ghcr.io', plainHttp: false, tokenServer: null, requests: null, ...setting }],
      credentials: one(password),
      dispatcher: leadTo({ 'https://ghcr.io': server.url, 'https://auth.example.net': auth.url }),
    });
    return { auth, answer: await registry.resolve({ host: 'ghcr.io', repository: 'acme/app' }, 'dev') };
  };

  it('sees the login where the policy names it', async () => {
    expect((await open({ tokenServer: 'auth.example.net' })).answer).toMatchObject({ ok: true });
  });

  it('does not see it otherwise, and both hosts are named', async () => {
    const { auth, answer } = await open({});
    expect(auth.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    const reason = expect.stringMatching(/ghcr\.io was not sent to its token server auth\.example\.net.*tokenServer/);
    expect(answer).toMatchObject({ ok: false, kind: 'denied', reason });
  });
});

describe('a registry that sends on to another one', () => {
  const facade = async (realm: string) => {
    const behind = await startGhcr({ challenge: `Bearer realm="${realm}",service="s"`, realm: token({ token: 't' }) });
    const front = await startFaultServer((request) =>
      request.path === '/v2/'
        ? { status: 200 }
        : { status: 307, headers: { location: `https://ghcr.io${request.path}` } },
    );
    servers.push(behind.server, front);
    const dispatcher = leadTo({ 'https://img.example.com': front.url, 'https://ghcr.io': behind.server.url });
    const registry = openTestRegistry('elsewhere', { credentials: one(password), dispatcher });
    const answer = await registry.resolve({ host: 'img.example.com', repository: 'acme/app' }, 'dev');
    return { answer, behind: behind.server };
  };

  it('is answered with what that one shows everybody', async () => {
    const { answer, behind } = await facade('https://ghcr.io/token');
    expect(answer).toMatchObject({ ok: true });
    expect(behind.seen.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined, 'Bearer t']);
  });

  it('names that one where it does not let in', async () => {
    const { answer } = await facade('https://10.0.0.1/token');
    expect(answer).toMatchObject({ ok: false, reason: expect.stringContaining('ghcr.io sends logins to 10.0.0.1') });
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
