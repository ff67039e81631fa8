import { BlockList, isIP } from 'node:net';
import { Agent, type Dispatcher, ProxyAgent } from 'undici';
import { UserError } from '../../core/text/errors.ts';

export interface RouteOptions {
  /** Milliseconds until a connection stands. */
  readonly connectTimeout: number;
  /** Connections to one host. */
  readonly connections: number;
}

/** The proxy of the environment for an address, or none; as curl reads its variables (curl(1), "ENVIRONMENT"). */
export type FindProxy = (url: URL) => URL | null;

/**
 * Leads each address through the proxy that the environment names for it, or straight there. undici's own EnvHttpProxyAgent
 * warns on stderr that it is experimental, and knows no addresses with a mask in NO_PROXY.
 *
 * @throws UserError when a variable names no proxy of http.
 */
export function openRoutes(env: NodeJS.ProcessEnv, options: RouteOptions): (url: URL) => Dispatcher {
  const findProxy = readProxies(env);
  const timeout = { timeout: options.connectTimeout };
  // Registries with many challenges or policies in their headers go beyond Node's 16 KiB.
  const settings = { connections: options.connections, maxHeaderSize: 64 << 10 };
  const direct = new Agent({ ...settings, connect: timeout });
  const agents = new Map<string, Dispatcher>();
  return (url) => {
    const proxy = findProxy(url);
    if (proxy === null) return direct;
    const known = agents.get(proxy.href);
    if (known !== undefined) return known;
    const login = tokenOf(proxy);
    const agent = new ProxyAgent({
      ...settings,
      uri: proxy.origin,
      requestTls: timeout,
      proxyTls: timeout,
      // What is asked in plain http anyway is asked of the proxy itself, as every client does: many tunnel to 443 alone.
      proxyTunnel: false,
      ...(login && { token: login }),
    });
    agents.set(proxy.href, agent);
    return agent;
  };
}

/** @throws UserError when a variable names no proxy of http. */
export function readProxies(env: NodeJS.ProcessEnv): FindProxy {
  const all = readProxy(env, ['all_proxy', 'ALL_PROXY']);
  const proxies = {
    'http:': readProxy(env, ['http_proxy', 'HTTP_PROXY']) ?? all,
    'https:': readProxy(env, ['https_proxy', 'HTTPS_PROXY']) ?? all,
  };
  const exceptions = (env['no_proxy'] ?? env['NO_PROXY'] ?? '').split(/[\s,]+/).filter((entry) => entry !== '');
  return (url) => {
    const proxy = url.protocol === 'http:' ? proxies['http:'] : proxies['https:'];
    return proxy === null || exceptions.some((entry) => isExcepted(url, entry.toLowerCase())) ? null : proxy;
  };
}

/** `http://host:port`, or `host:port` alone. */
function readProxy(env: NodeJS.ProcessEnv, names: readonly string[]): URL | null {
  const name = names.find((candidate) => env[candidate]);
  const text = name && env[name]?.trim();
  if (!name || !text) return null;
  const address = text.includes('://') ? text : `http://${text}`;
  const proxy = URL.canParse(address) ? new URL(address) : null;
  if (proxy && ['http:', 'https:'].includes(proxy.protocol) && proxy.hostname !== '') return proxy;
  throw new UserError(`${name} is no address of an http proxy; write it as http://host:port`);
}

/** `*`; a name, and all below it; an address, or a net as `10.0.0.0/8`; each but the net with a port where it ends in one. */
function isExcepted(url: URL, entry: string): boolean {
  if (entry === '*') return true;
  const host = bare(url.hostname).replace(/\.$/, '');
  const net = /^\[?([0-9a-f:.]+)\]?\/(\d{1,3})$/.exec(entry);
  if (net?.[1]) return isWithin(host, net[1], Number(net[2]));
  if (isIP(bare(entry))) return isWithin(host, bare(entry), isIP(bare(entry)) === 6 ? 128 : 32);
  const [, name = '', port] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(entry) ?? [];
  if (port !== undefined && port !== (url.port || (url.protocol === 'http:' ? '80' : '443'))) return false;
  if (isIP(bare(name))) return isWithin(host, bare(name), isIP(bare(name)) === 6 ? 128 : 32);
  const domain = name.replace(/^\*?\./, '').replace(/\.$/, '');
  return domain !== '' && (host === domain || host.endsWith(`.${domain}`));
}

function isWithin(host: string, net: string, prefix: number): boolean {
  const [family, other] = [isIP(host), isIP(net)];
  if (family === 0 || other === 0 || prefix > (other === 6 ? 128 : 32)) return false;
  const list = new BlockList();
  list.addSubnet(net, prefix, other === 6 ? 'ipv6' : 'ipv4');
  return list.check(host, family === 6 ? 'ipv6' : 'ipv4');
}

function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '').toLowerCase();
}

function tokenOf({ username, password }: URL): string | null {
  if (username === '' && password === '') return null;
  const [user, secret] = [username, password].map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
  return `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}`;
}
