import { describe, expect, it } from '@jest/globals';
import { readProxies } from '../../../packages/adapters/registry/proxy.ts';
import { UserError } from '../../../packages/core/text/errors.ts';

const proxyOf = (env: NodeJS.ProcessEnv, url: string) => readProxies(env)(new URL(url))?.href ?? null;

describe('the proxy of the environment', () => {
  it.each<[NodeJS.ProcessEnv, string, string | null]>([
    [{}, 'https://ghcr.io', null],
    [{ HTTPS_PROXY: 'http://proxy:3128' }, 'https://ghcr.io', 'http://proxy:3128/'],
    [{ https_proxy: 'http://low:1', HTTPS_PROXY: 'http://high:2' }, 'https://ghcr.io', 'http://low:1/'],
    [{ HTTPS_PROXY: 'proxy:3128' }, 'https://ghcr.io', 'http://proxy:3128/'],
    [{ HTTPS_PROXY: 'http://u:p@proxy:3128' }, 'https://ghcr.io', 'http://u:p@proxy:3128/'],
    [{ HTTPS_PROXY: 'http://proxy:3128' }, 'http://r.internal', null],
    [{ HTTP_PROXY: 'http://proxy:3128' }, 'https://ghcr.io', null],
    [{ HTTP_PROXY: 'http://proxy:3128' }, 'http://r.internal', 'http://proxy:3128/'],
    [{ ALL_PROXY: 'http://all:1' }, 'https://ghcr.io', 'http://all:1/'],
    [{ HTTPS_PROXY: '' }, 'https://ghcr.io', null],
  ])('%j leads %s through %s', (env, url, proxy) => {
    expect(proxyOf(env, url)).toBe(proxy);
  });

  it.each([{ HTTPS_PROXY: 'socks5://proxy:1080' }, { http_proxy: 'http://' }, { ALL_PROXY: 'ftp://x' }])(
    '%j is no proxy that is known',
    (env) => {
      expect(() => readProxies(env)).toThrow(UserError);
    },
  );
});

describe('NO_PROXY', () => {
  it.each([
    ['*', 'https://ghcr.io', true],
    ['ghcr.io', 'https://ghcr.io', true],
    ['GHCR.io', 'https://ghcr.io', true],
    ['ghcr.io', 'https://pkg.ghcr.io', true],
    ['.ghcr.io', 'https://pkg.ghcr.io', true],
    ['.ghcr.io', 'https://ghcr.io', true],
    ['*.ghcr.io', 'https://pkg.ghcr.io', true],
    ['cr.io', 'https://ghcr.io', false],
    ['a.example, ghcr.io', 'https://ghcr.io', true],
    ['a.example ghcr.io', 'https://ghcr.io', true],
    ['r.internal:5000', 'https://r.internal:5000', true],
    ['r.internal:5000', 'https://r.internal:5001', false],
    ['r.internal:443', 'https://r.internal', true],
    ['127.0.0.1', 'https://127.0.0.1:5000', true],
    ['127.0.0.1:5000', 'https://127.0.0.1:5000', true],
    ['127.0.0.1:5000', 'https://127.0.0.1:5001', false],
    ['127.0.0.0/8', 'https://127.1.2.3:5000', true],
    ['10.0.0.0/8', 'https://11.0.0.1', false],
    ['10.0.0.0/99', 'https://10.0.0.1', false],
    ['10.0.0.0/8', 'https://ten.example', false],
    ['::1', 'https://[::1]:5000', true],
    ['[::1]', 'https://[::1]:5000', true],
    ['[::1]:5000', 'https://[::1]:5000', true],
    ['[::1]:5001', 'https://[::1]:5000', false],
    ['fd00::/8', 'https://[fd12::3]', true],
    ['fd00::/8', 'https://10.0.0.1', false],
    ['', 'https://ghcr.io', false],
  ])('%j excepts %s: %s', (exceptions, url, isExcepted) => {
    const proxy = proxyOf({ ALL_PROXY: 'http://proxy:1', NO_PROXY: exceptions }, url);
    expect(proxy === null).toBe(isExcepted);
  });
});
