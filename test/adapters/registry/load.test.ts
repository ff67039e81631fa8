import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { resolveApart } from './apart.ts';
import { type FaultServer, type Reply, type Script, startFaultServer } from './fault-server.ts';
import { imageOf, indexOf, indexType } from './images.ts';
import { openTestRegistry } from './open.ts';

const { digest } = indexOf([imageOf({ platform: 'linux/amd64' })]);
const found = { status: 200, headers: { 'content-type': indexType, 'docker-content-digest': digest } } satisfies Reply;

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
      new Set([`${server.host} answered 503 for its login`]),
    );
    expect(server.seen).toHaveLength(11);
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
  it('is gone through, but for NO_PROXY, and nothing is said of it', async () => {
    const server = await start({ ...heads, 'GET /v2/': { status: 200 } });
    const port = new URL(server.url).port;
    const asked: string[] = [];
    const proxy = createServer((incoming, outgoing) => {
      asked.push(String(incoming.url));
      const { pathname } = new URL(String(incoming.url));
      const options = { port, path: pathname, method: incoming.method, headers: incoming.headers };
      request(options, (reply) => reply.pipe(outgoing.writeHead(reply.statusCode ?? 500, reply.headers))).end();
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    stops.push(() => {
      proxy.close();
      proxy.closeAllConnections();
    });
    const url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
    const apart = (host: string, env: NodeJS.ProcessEnv) =>
      resolveApart({ host, plainHttp: true, repository: 'acme/app-0', reference: 'v0' }, env);
    expect(await apart(`registry.acme.test:${port}`, { http_proxy: url })).toMatchObject({ ok: true });
    expect(asked).toEqual([
      `http://registry.acme.test:${port}/v2/`,
      `http://registry.acme.test:${port}/v2/acme/app-0/manifests/v0`,
    ]);
    expect(await apart(server.host, { http_proxy: url, no_proxy: '127.0.0.0/8' })).toMatchObject({ ok: true });
    expect(asked).toHaveLength(2);
  });
});

describe('a registry with a limit', () => {
  it('that the policy names is never asked more at once', async () => {
    let [busy, most] = [0, 0];
    const server = createServer((_, response) => {
      busy += 1;
      most = Math.max(most, busy);
      setImmediate(() => {
        busy -= 1;
        response.writeHead(200, found.headers as Record<string, string>).end();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    stops.push(() => {
      server.close();
      server.closeAllConnections();
    });
    const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    const setting = { host, plainHttp: true, tokenServer: null, requests: 3 };
    const registry = openTestRegistry(host, { registries: [setting] });
    await Promise.all(questions.map(({ repository, tag }) => registry.resolve({ host, repository }, tag)));
    expect(most).toBeLessThanOrEqual(3);
  });
});
