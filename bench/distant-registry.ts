// A registry that is 50 ms away, in a process of its own: `fork` it, its first message is its address, and every message to
// it is answered with what it was asked since the last one. It has every repository, with a token for each; every tag is `fresh`.
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { type Reply, type Seen, startFaultServer } from '../test/adapters/registry/fault-server.ts';
import { type Content, imageOf, indexOf } from '../test/adapters/registry/images.ts';

/** What the registry was asked. */
export interface Asked {
  readonly tokens: number;
  readonly heads: number;
  readonly other: number;
}

export interface DistantRegistry {
  readonly host: string;
  /** What it was asked since the last call. */
  readonly asked: () => Promise<Asked>;
  readonly stop: () => void;
}

/** Milliseconds that a request takes, and a connection to a registry whose connections are far, too. */
export const latency = 50;

type Connections = 'far' | 'near';

const builds = ['2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z'].map((created) => {
  const image = imageOf({ platform: 'linux/amd64', created });
  return { image, index: indexOf([image]) };
});
const contents = new Map<string, Content>(
  builds.flatMap(({ image: { manifest, config }, index }) =>
    [index, manifest, config].map((content) => [content.digest, content] as const),
  ),
);
/** The digests of an older build and of the one that every tag points at. */
export const [old, fresh] = builds.map(({ index }) => index.digest) as [string, string];

if (process.send) await serve(process.send.bind(process));

/** Starts it. */
export async function openDistantRegistry(connections: Connections = 'far'): Promise<DistantRegistry> {
  const server: ChildProcess = fork(new URL('./distant-registry.js', import.meta.url), [connections]);
  const [host] = (await once(server, 'message')) as [string];
  const asked = async () => {
    server.send('count');
    const [answer] = (await once(server, 'message')) as [Asked];
    return answer;
  };
  return { host, asked, stop: () => server.kill() };
}

async function serve(send: (message: unknown) => void): Promise<void> {
  let host = '';
  const server = await startFaultServer((request) => answer(request, host));
  host = await startDistance(new URL(server.url).port);
  let from = 0;
  process.on('message', () => {
    const seen = server.seen.slice(from);
    from = server.seen.length;
    const count = (method: string, path: string) =>
      seen.filter((request) => request.method === method && request.path.startsWith(path)).length;
    const [tokens, heads] = [count('GET', '/token'), count('HEAD', '/v2/')];
    send({ tokens, heads, other: seen.length - tokens - heads });
  });
  process.on('disconnect', () => process.exit());
  send(host);
}

function answer({ path, headers }: Seen, host: string): Reply {
  if (path === '/token') return { status: 200, body: '{"token":"t","expires_in":300}' };
  if (path === '/v2/' || headers.authorization === undefined) {
    return { status: 401, headers: { 'www-authenticate': `Bearer realm="http://${host}/token",service="bench"` } };
  }
  const [, reference = ''] = /\/(?:manifests|blobs)\/([^/]+)$/.exec(path) ?? [];
  const content = contents.get(reference.startsWith('sha256:') ? reference : fresh);
  if (content === undefined) return { status: 404 };
  const { mediaType, digest, body } = content;
  const about = { 'content-type': mediaType, 'docker-content-digest': digest, 'content-length': String(body.length) };
  return { status: 200, headers: about, body };
}

/** The address of a way to the port. */
function startDistance(port: string): Promise<string> {
  const isFar = process.argv[2] !== ('near' satisfies Connections);
  const pass = (from: Socket, to: Socket, delay: () => number) => {
    from.on('data', (chunk: Buffer) => setTimeout(() => to.write(chunk), delay()));
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
  };
  const proxy = createServer((near) => {
    const opened = performance.now();
    const far = connect(Number(port), '127.0.0.1');
    const connected = isFar ? opened + 2 * latency : 0;
    pass(near, far, () => Math.max(latency, connected - performance.now()));
    pass(far, near, () => 0);
  });
  return new Promise((resolve) => {
    proxy.listen(0, '127.0.0.1', () => resolve(`127.0.0.1:${(proxy.address() as AddressInfo).port}`));
  });
}
