import { type FaultServer, type Reply, type Seen, startFaultServer } from '../adapters/registry/fault-server.ts';
import { built, host, isMoving, type Name, secrets } from './scene.ts';

/** What goes wrong with one request to the registry. */
export const registryFaults = [
  '429 in seconds',
  '429 with a date',
  '429 as GHCR says it',
  '429 for an hour',
  '500',
  '503',
  'reset',
  'stall',
  'hang',
  'slow body',
  'cut body',
  'wrong digest',
  'malformed digest',
  'two digests',
  'no digest header',
  'no content type',
  'wrong body',
  'web page',
  'denied',
  'missing',
  'redirect elsewhere',
  'token expired',
] as const;
export type RegistryFault = (typeof registryFaults)[number];

export interface RegistryPlan {
  /** What goes wrong, by the number of the request. */
  readonly faultAt: (ordinal: number) => RegistryFault | null;
  /** From this request on `dev` names a newer build; null: never. */
  readonly pushAt: number | null;
  /** How many requests a token lives. */
  readonly tokenUses: number;
}

export interface FaultyRegistry {
  readonly server: FaultServer;
  /** What went wrong, in order. */
  readonly struck: readonly RegistryFault[];
}

/** A registry behind logins that knows the scene's builds, and does to each request what the plan says. */
export async function startRegistry(plan: RegistryPlan): Promise<FaultyRegistry> {
  const struck: RegistryFault[] = [];
  const tokens = openTokens(plan.tokenUses);
  let ordinal = 0;
  const server = await startFaultServer((request) => {
    const number = ordinal++;
    const truth = answer(request, tokens, plan.pushAt !== null && number >= plan.pushAt);
    const fault = plan.faultAt(number);
    if (fault === null) return truth;
    struck.push(fault);
    return spoil[fault](truth, request, tokens);
  });
  return { server, struck };
}

interface Tokens {
  readonly give: () => string;
  /** True when the request carries a token that lives. */
  readonly take: (request: Seen) => boolean;
  readonly forget: () => void;
}

function openTokens(uses: number): Tokens {
  const left = new Map<string, number>();
  return {
    give: () => {
      const token = `${secrets.token}-${left.size}`;
      left.set(token, uses);
      return token;
    },
    take: ({ headers }) => {
      const token = (headers.authorization ?? '').replace(/^Bearer /, '');
      const count = left.get(token) ?? 0;
      left.set(token, count - 1);
      return count > 0;
    },
    forget: () => {
      for (const token of left.keys()) left.set(token, 0);
    },
  };
}

const challenge: Reply = {
  status: 401,
  headers: { 'www-authenticate': `Bearer realm="http://${host}/token",service="r"` },
};

function answer(request: Seen, tokens: Tokens, pushed: boolean): Reply {
  const { method, path, headers } = request;
  if (path === '/v2/') return challenge;
  if (path === '/token') {
    const login = `Basic ${Buffer.from(`${secrets.user}:${secrets.password}`).toString('base64')}`;
    if (headers.authorization !== login) return { status: 401 };
    return { status: 200, body: JSON.stringify({ token: tokens.give(), expires_in: 300 }) };
  }
  if (!tokens.take(request)) return challenge;
  const content = find(path, pushed);
  if (!content) return { status: 404, body: '{"errors":[{"code":"MANIFEST_UNKNOWN"}]}' };
  const { digest, mediaType, body } = content;
  const said = { 'content-type': mediaType, 'docker-content-digest': digest, 'content-length': `${body.length}` };
  return { status: 200, headers: said, body: method === 'HEAD' ? '' : body };
}

function find(path: string, pushed: boolean) {
  const [, name, reference = ''] = /^\/v2\/acme\/(\w+)\/(?:manifests|blobs)\/(.+)$/.exec(path) ?? [];
  const known = built[name as Name];
  if (!known) return null;
  const { old, fresh, newer } = known;
  const channel = isMoving(name as Name) ? (pushed ? newer : fresh) : old;
  if (reference === 'dev') return channel.contents[0] ?? null;
  const builds = [old, fresh, ...(pushed ? [newer] : [])];
  const tagged = builds.find(({ tag }) => tag === reference);
  return (
    tagged?.contents[0] ?? builds.flatMap(({ contents }) => contents).find(({ digest }) => digest === reference) ?? null
  );
}

type Spoil = (truth: Reply, request: Seen, tokens: Tokens) => Reply;

/** A hostile or broken registry repeats what it was sent. */
const echo = ({ headers }: Seen): string => `{"errors":[{"message":"you sent ${headers.authorization}"}]}`;
const status =
  (code: number, headers: Readonly<Record<string, string>> = {}): Spoil =>
  (_, request) => ({ status: code, headers, body: request.method === 'HEAD' ? '' : echo(request) });
const withHeaders =
  (change: (headers: Record<string, string | readonly string[]>) => void): Spoil =>
  (truth) => {
    if (!('status' in truth)) return truth;
    const headers = { ...truth.headers };
    change(headers);
    return { ...truth, headers };
  };
const bodyOf = (truth: Reply): string | Buffer => ('body' in truth && truth.body) || '{"a":"body"}';
const another = `sha256:${'9'.repeat(64)}`;

const spoil: Readonly<Record<RegistryFault, Spoil>> = {
  '429 in seconds': status(429, { 'retry-after': '2' }),
  '429 with a date': (_, request) => ({
    status: 429,
    headers: { 'retry-after': new Date(Date.now() + 3_000).toUTCString() },
    body: request.method === 'HEAD' ? '' : echo(request),
  }),
  '429 as GHCR says it': (_, { method }) => ({
    status: 429,
    body: method === 'HEAD' ? '' : 'toomanyrequests: retry-after: 880.092µs, allowed: 44000/minute',
  }),
  '429 for an hour': status(429, { 'retry-after': '3600' }),
  '500': status(500),
  '503': status(503),
  reset: () => ({ fault: 'reset' }),
  stall: (truth) => ({ fault: 'stall', body: bodyOf(truth) }),
  hang: () => ({ fault: 'hang' }),
  'slow body': (truth) =>
    'status' in truth && truth.status === 200 && truth.body
      ? { fault: 'trickle', headers: (truth.headers ?? {}) as Readonly<Record<string, string>>, body: truth.body }
      : truth,
  'cut body': (truth) => ({ fault: 'cut', body: bodyOf(truth) }),
  'wrong digest': withHeaders((headers) => {
    headers['docker-content-digest'] = another;
  }),
  'malformed digest': withHeaders((headers) => {
    headers['docker-content-digest'] = 'sha256:UNAUTHORIZED';
  }),
  'two digests': withHeaders((headers) => {
    headers['docker-content-digest'] = [another, another];
  }),
  'no digest header': withHeaders((headers) => {
    delete headers['docker-content-digest'];
  }),
  'no content type': withHeaders((headers) => {
    delete headers['content-type'];
  }),
  'wrong body': (truth) =>
    'status' in truth && truth.status === 200 && truth.body
      ? { status: 200, headers: { ...truth.headers, 'content-length': '14' }, body: '{"other":"it"}' }
      : truth,
  'web page': (_, { method, headers }) => ({
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: method === 'HEAD' ? '' : `<html>Sign in, ${headers.authorization}</html>`,
  }),
  denied: status(403),
  missing: status(404),
  'redirect elsewhere': (_, { headers }) => ({
    status: 307,
    headers: { location: `http://169.254.169.254/?was=${encodeURIComponent(headers.authorization ?? '')}` },
  }),
  'token expired': (_, __, tokens) => {
    tokens.forget();
    return challenge;
  },
};
