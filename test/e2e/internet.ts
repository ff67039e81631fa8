import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { makeCertificate } from '../adapters/registry/certificate.ts';

export type Site = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface Internet {
  /** What leads Node, Git and curl there. */
  readonly env: Readonly<Record<string, string>>;
  /** Hosts that were asked for and are not there. */
  readonly refused: readonly string[];
  readonly stop: () => Promise<void>;
}

/**
 * The hosts that the workflows name, on this machine: a proxy leads every https connection to one server, whose
 * certificate is made in `folder` and which tells the sites by their names. Nothing leaves the machine.
 */
export async function openInternet(folder: string, sites: Readonly<Record<string, Site>>): Promise<Internet> {
  const hosts = Object.keys(sites);
  const { certificate, key } = makeCertificate(
    folder,
    hosts.map((host) => `DNS:${host}`),
  );
  const front = createTlsServer({ cert: readFileSync(certificate), key: readFileSync(key) }, (asked, response) => {
    Promise.resolve(sites[asked.headers.host ?? '']?.(asked, response)).catch((error: unknown) => {
      console.error(`${asked.headers.host}${asked.url}: ${error}`);
      response.destroy();
    });
  });
  const frontPort = await listen(front);
  const refused: string[] = [];
  const proxy = createServer((_, response) => response.writeHead(405).end());
  proxy.on('connect', ({ url = '' }, client, head) => {
    client.on('error', () => {});
    if (!hosts.some((host) => url === `${host}:443`)) {
      refused.push(url);
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const server = connect(frontPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      server.write(head);
      server.pipe(client).pipe(server);
    });
    server.on('error', () => client.destroy());
    client.on('close', () => server.destroy());
  });
  const proxyUrl = `http://127.0.0.1:${await listen(proxy)}`;
  const env = {
    https_proxy: proxyUrl,
    HTTPS_PROXY: proxyUrl,
    NODE_EXTRA_CA_CERTS: certificate,
    GIT_SSL_CAINFO: certificate,
    CURL_CA_BUNDLE: certificate,
  };
  return { env, refused, stop: async () => void (await Promise.all([close(proxy), close(front)])) };
}

/** A site that hands every request on to a server of plain http. */
export function handOn(origin: string): Site {
  return (asked, response) =>
    new Promise((resolve, reject) => {
      const { method, url, headers } = asked;
      const onward = request(new URL(url ?? '/', origin), { method: method ?? 'GET', headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response).on('finish', resolve).on('error', reject);
      });
      onward.on('error', reject);
      asked.pipe(onward);
    });
}

/** The whole body of a request. */
export async function readBody(asked: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of asked) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

function close(server: Server): Promise<unknown> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
