import { createSign, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TokenServer {
  readonly realm: string;
  /** Requests answered. */
  readonly count: () => number;
  readonly mint: (scopes: readonly string[]) => string;
  readonly stop: () => Promise<void>;
}

export interface TokenServerOptions {
  /** PEM. */
  readonly key: string;
  readonly certificate: string;
  /** `user:password` */
  readonly login: string;
  readonly service: string;
  readonly issuer: string;
}

/**
 * A token server as docker-registry's `auth: token` wants it (distribution, "Token Authentication Implementation").
 * With the login everything is granted that is asked, without it pulling from `public/…`.
 */
export async function startTokenServer(options: TokenServerOptions): Promise<TokenServer> {
  let count = 0;
  const mint = (scopes: readonly string[]) => sign(options, scopes.map(parseScope));
  const server = createServer((request, response) => {
    count++;
    const query = new URL(request.url ?? '/', 'http://token').searchParams;
    const { authorization } = request.headers;
    const robot = `Basic ${Buffer.from(options.login).toString('base64')}`;
    if (authorization && authorization !== robot) {
      response.writeHead(401).end();
      return;
    }
    const granted = query.getAll('scope').filter((scope) => authorization || scope.startsWith('repository:public/'));
    response.writeHead(200, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ token: mint(granted), expires_in: 300 }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  const realm = `http://127.0.0.1:${(server.address() as AddressInfo).port}/token`;
  return { realm, count: () => count, mint, stop };
}

interface Access {
  readonly type: string;
  readonly name: string;
  readonly actions: readonly string[];
}

function parseScope(scope: string): Access {
  const [type = '', name = '', actions = ''] = scope.split(':');
  return { type, name, actions: actions.split(',') };
}

function sign({ key, certificate, service, issuer }: TokenServerOptions, access: readonly Access[]): string {
  const now = Math.floor(Date.now() / 1000);
  const x5c = [certificate.replace(/-----[^-]+-----|\s/g, '')];
  const claims = {
    iss: issuer,
    aud: service,
    sub: '',
    exp: now + 300,
    nbf: now - 10,
    iat: now,
    jti: randomUUID(),
    access,
  };
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${encode({ typ: 'JWT', alg: 'RS256', x5c })}.${encode(claims)}`;
  return `${text}.${createSign('RSA-SHA256').update(text).sign(key, 'base64url')}`;
}
