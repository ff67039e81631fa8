import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with one request. `cut`: promises the whole body and breaks off; `hang`: never answers. */
export type Reply =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string | readonly string[]>>;
      readonly body?: string | Buffer;
    }
  | { readonly fault: 'reset' | 'hang' }
  | { readonly fault: 'cut' | 'stall'; readonly body: string | Buffer }
  /** All of it, byte by byte. */
  | { readonly fault: 'trickle'; readonly headers: Readonly<Record<string, string>>; readonly body: string | Buffer };

/** Answers by `METHOD /path`; a list is answered in turn, its last again and again. Anything else is a 404. */
export type Script = Readonly<Record<string, Reply | readonly Reply[] | Answer>>;

/** What one request is answered. */
export type Answer = (request: Seen) => Reply;

/** A request that came in. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface FaultServer {
  readonly host: string;
  readonly url: string;
  readonly seen: readonly Seen[];
  /** Connections that were opened. */
  readonly connections: () => number;
  readonly stop: () => Promise<void>;
}

/** A server that answers as it is told, for what a real registry will not do. */
export async function startFaultServer(script: Script | Answer): Promise<FaultServer> {
  const seen: Seen[] = [];
  let connections = 0;
  const turns = new Map<string, number>();
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://server');
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', headers } = request;
      const body = Buffer.concat(chunks).toString('utf8');
      const entry = { method, path: url.pathname, query: url.searchParams, headers, body };
      seen.push(entry);
      send(response, typeof script === 'function' ? script(entry) : choose(script, entry, turns));
    });
  });
  server.on('connection', () => {
    connections++;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { host, url: `http://${host}`, seen, connections: () => connections, stop };
}

function choose(script: Script, request: Seen, turns: Map<string, number>): Reply {
  const key = `${request.method} ${request.path}`;
  const entry = script[key];
  if (entry === undefined) return { status: 404 };
  if (typeof entry === 'function') return entry(request);
  if (!Array.isArray(entry)) return entry as Reply;
  const turn = turns.get(key) ?? 0;
  turns.set(key, turn + 1);
  return entry[Math.min(turn, entry.length - 1)] as Reply;
}

function send(response: ServerResponse, reply: Reply): void {
  if ('status' in reply) {
    response.writeHead(reply.status, reply.headers as Record<string, string | string[]>).end(reply.body);
  } else if (reply.fault === 'reset') {
    response.socket?.resetAndDestroy();
  } else if (reply.fault === 'trickle') {
    response.writeHead(200, { ...reply.headers, 'content-length': String(Buffer.byteLength(reply.body)) });
    trickle(response, Buffer.from(reply.body));
  } else if (reply.fault !== 'hang') {
    const { body, fault } = reply as { body: string; fault: string };
    response.writeHead(200, { 'content-length': String(Buffer.byteLength(body) + 10) });
    response.write(body, () => {
      if (fault === 'cut') response.socket?.destroy();
    });
  }
}

function trickle(response: ServerResponse, body: Buffer, at = 0): void {
  if (at >= body.length) response.end();
  else response.write(body.subarray(at, at + 64), () => setImmediate(trickle, response, body, at + 64));
}
