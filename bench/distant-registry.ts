// A registry that is 50 ms away, in a process of its own: `fork` it, its first message is its address, and every message to
// it is answered with what it was asked so far.
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { type Script, startFaultServer } from '../test/adapters/registry/fault-server.ts';
import { imageOf, indexOf, indexType } from '../test/adapters/registry/images.ts';

/** What the registry was asked. */
export interface Asked {
  readonly tokens: number;
  readonly heads: number;
  readonly other: number;
}

/** Milliseconds that a connection takes, and a request. */
export const latency = 50;

/** 20 repositories of ten tags, all of them with one digest. */
export const images: readonly { readonly repository: string; readonly tag: string }[] = Array.from(
  { length: 200 },
  (_, n) => ({ repository: `acme/app-${n % 20}`, tag: `v${Math.floor(n / 20)}` }),
);
export const { digest, body } = indexOf([imageOf({ platform: 'linux/amd64' })]);

if (process.send) await serve(process.send.bind(process));

async function serve(send: (message: unknown) => void): Promise<void> {
  let host = '';
  const server = await startFaultServer(registryScript(() => host));
  host = await startDistance(new URL(server.url).port);
  const count = (method: string, path: string) =>
    server.seen.filter((request) => request.method === method && request.path.startsWith(path)).length;
  process.on('message', () => {
    const [tokens, heads] = [count('GET', '/token'), count('HEAD', '/v2/')];
    send({ tokens, heads, other: server.seen.length - tokens - heads });
  });
  process.on('disconnect', () => process.exit());
  send(host);
}

function registryScript(host: () => string): Script {
  const size = String(body.length);
  const headers = { 'content-type': indexType, 'docker-content-digest': digest, 'content-length': size };
  const found = { status: 200, headers };
  const challenge = () => `Bearer realm="http://${host()}/token",service="bench"`;
  return {
    ...Object.fromEntries(images.map(({ repository, tag }) => [`HEAD /v2/${repository}/manifests/${tag}`, found])),
    'GET /v2/': () => ({ status: 401, headers: { 'www-authenticate': challenge() } }),
    'GET /token': { status: 200, body: '{"token":"t","expires_in":300}' },
  };
}

/** The address of a way to the port. */
function startDistance(port: string): Promise<string> {
  const pass = (from: Socket, to: Socket, delay: () => number) => {
    from.on('data', (chunk: Buffer) => setTimeout(() => to.write(chunk), delay()));
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
  };
  const proxy = createServer((near) => {
    const opened = performance.now();
    const far = connect(Number(port), '127.0.0.1');
    pass(near, far, () => Math.max(latency, opened + 2 * latency - performance.now()));
    pass(far, near, () => 0);
  });
  return new Promise((resolve) => {
    proxy.listen(0, '127.0.0.1', () => resolve(`127.0.0.1:${(proxy.address() as AddressInfo).port}`));
  });
}
