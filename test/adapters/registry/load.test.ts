import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { resolveApart } from './apart.ts';
import { type FaultServer, type Reply, type Script, startFaultServer } from './fault-server.ts';
import { imageOf, indexOf, indexType } from './images.ts';
import { openTestRegistry } from './open.ts';

const { digest } = indexOf([imageOf({ platform: 'linux/amd64' })]);
const found: Reply = { status: 200, headers: { 'content-type': indexType, 'docker-content-digest': digest } };

/** 20 repositories of 15 tags each. */
const questions = Array.from({ length: 300 }, (_, n) => ({
  repository: `acme/app-${n % 20}`,
  tag: `v${Math.floor(n / 20)}`,
}));
const heads: Script = Object.fromEntries(
  questions.map(({ repository, tag }) => [`HEAD /v2/${repository}/manifests/${tag}`, found]),
);

const stops: (() => unknown)[] = [];
afterEach(async () => {
  await Promise.all(stops.splice(0).map((stop) => stop()));
});

async function start(script: Script): Promise<FaultServer> {
  const server = await startFaultServer(script);
  stops.push(server.stop);
  return server;
}

describe('three hundred images in twenty repositories', () => {
  it('are twenty tokens and three hundred HEADs over connections that are kept', async () => {
    const server = await start({
      ...heads,
      'GET /v2/': () => ({
        status: 401,
        headers: { 'www-authenticate': `Bearer realm="${server.url}/token",service="s"` },
      }),
      'GET /token': { status: 200, body: '{"token":"t","expires_in":300}' },
    });
    const registry = openTestRegistry(server.host);
    const ask = () =>
      Promise.all(questions.map(({ repository, tag }) => registry.resolve({ host: server.host, repository }, tag)));
    const answers = [...(await ask()), ...(await ask())];
    const count = (method: string, path: string) =>
      server.seen.filter((request) => request.method === method && request.path.startsWith(path)).length;
    expect(answers.every((answer) => answer.ok)).toBe(true);
    expect([count('GET', '/v2/'), count('GET', '/token'), count('HEAD', '/v2/')]).toEqual([1, 20, 300]);
    expect(registry.requests()).toEqual({ total: 321, byHost: { [server.host]: 321 } });
    expect(server.connections()).toBeLessThanOrEqual(100);
  });

  it('are one failed request and its retries when the host is down', async () => {
    const server = await start({ 'GET /v2/': { status: 503 } });
    const registry = openTestRegistry(server.host);
    const answers = await Promise.all(
      questions.map(({ repository, tag }) => registry.resolve({ host: server.host, repository }, tag)),
    );
    expect(new Set(answers.map((answer) => (answer.ok ? 'ok' : answer.reason)))).toEqual(
      new Set([`${server.host} answered 503 when asked for its login`]),
    );
    expect(server.seen).toHaveLength(4);
  });
});

describe('a HEAD', () => {
  it('keeps its connection', async () => {
    const server = await start({ ...heads, 'GET /v2/': { status: 200 } });
    const registry = openTestRegistry(server.host);
    for (const { repository, tag } of questions.slice(0, 10))
      await registry.resolve({ host: server.host, repository }, tag);
    expect(server.connections()).toBeLessThanOrEqual(2);
  });
});

describe('a proxy of the environment', () => {
  it('is gone through, but for NO_PROXY', async () => {
    const server = await start({ ...heads, 'GET /v2/': { status: 200 } });
    const tunnels: string[] = [];
    const proxy = createServer();
    proxy.on('connect', (request, socket) => {
      tunnels.push(String(request.url));
      const target = connect(Number(new URL(server.url).port), '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        target.pipe(socket).pipe(target);
      });
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    stops.push(() => {
      proxy.close();
      proxy.closeAllConnections();
    });
    const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const port = new URL(server.url).port;
    const apart = (host: string, env: NodeJS.ProcessEnv) =>
      resolveApart({ host, plainHttp: true, repository: 'acme/app-0', reference: 'v0' }, env);
    expect(await apart(`registry.acme.test:${port}`, { http_proxy: url })).toMatchObject({ ok: true });
    expect(new Set(tunnels)).toEqual(new Set([`registry.acme.test:${port}`]));
    const before = tunnels.length;
    expect(await apart(server.host, { http_proxy: url, no_proxy: '127.0.0.1' })).toMatchObject({ ok: true });
    expect(tunnels).toHaveLength(before);
  });
});
