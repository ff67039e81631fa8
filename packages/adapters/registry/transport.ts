import { setTimeout as sleepReal } from 'node:timers/promises';
import pLimit, { type LimitFunction } from 'p-limit';
import { Agent, type Dispatcher, EnvHttpProxyAgent, request } from 'undici';
import type { RequestCount } from '../../core/ports.ts';
import { UserError } from '../../core/text/errors.ts';
import { describeFailure, type Failure } from './failure.ts';
import { isPassing, longestWait, type RetryDelay, retryDelay } from './retry.ts';

/** One request to make. */
export interface Ask {
  /** The registry that it is counted under, as users write it. */
  readonly host: string;
  readonly method: 'GET' | 'HEAD' | 'POST';
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The most bytes that the body may have. */
  readonly cap: number;
}

/** A whole answer: its body has been read and is within the cap. */
export interface Reply {
  readonly status: number;
  /** All values of a header, in order; names in lower case. */
  readonly headers: (name: string) => readonly string[];
  readonly body: Buffer;
}

/** An answer of any status, or why there is none: a plain reason without addresses or secrets. */
export type Outcome = { readonly ok: true; readonly reply: Reply } | { readonly ok: false; readonly reason: string };

/** Milliseconds. `attempt` bounds one request from its start to the last byte, `total` all attempts and waits. */
export interface Timeouts {
  readonly connect: number;
  readonly headers: number;
  readonly body: number;
  readonly attempt: number;
  readonly total: number;
}

export interface TransportOptions {
  readonly dispatcher?: Dispatcher;
  readonly timeouts?: Partial<Timeouts>;
  readonly now?: () => number;
  readonly random?: () => number;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
}

export interface Transport {
  send(ask: Ask): Promise<Outcome>;
  requests(): RequestCount;
}

const defaults: Timeouts = { connect: 10_000, headers: 20_000, body: 20_000, attempt: 40_000, total: 150_000 };
/** Requests in flight to one host: few checks ask more, and 500 questions are three rounds. */
const parallel = 200;
const retries = 3;

/**
 * Sends requests: 200 at a time to a host over connections that are kept alive, through the proxy of the environment,
 * within time-outs, three retries and a cap on bytes.
 *
 * The retry loop is own code. ky 1 leaves a body that is cut or too late to its caller, waits less than asked when
 * Retry-After is over its limit, and takes no clock; undici's RetryAgent reads dates in Retry-After as NaN and has no
 * jitter; neither knows GHCR's delay in the body.
 */
export function openTransport(options: TransportOptions): Transport {
  const timeouts = { ...defaults, ...options.timeouts };
  const dispatcher = options.dispatcher ?? openDispatcher(timeouts.connect);
  const now = options.now ?? Date.now;
  const sleep = options.sleep ?? sleepReal;
  const counts = new Map<string, number>();
  const limits = new Map<string, LimitFunction>();

  const attempt = (ask: Ask) =>
    remember(limits, ask.url.origin, () => pLimit(parallel))(() => {
      counts.set(ask.host, (counts.get(ask.host) ?? 0) + 1);
      return exchange(ask, dispatcher, timeouts);
    });

  const send = async (ask: Ask): Promise<Outcome> => {
    const deadline = now() + timeouts.total;
    for (let count = 0; ; count++) {
      const result = await attempt(ask);
      if (!mayPass(result)) return publish(result);
      const delay = retryDelay(result.ok ? failure(result.reply) : null, count, now(), options.random ?? Math.random);
      if ('tooLong' in delay) return { ok: false, reason: tooLong(ask, delay) };
      if (count === retries || now() + delay.wait > deadline) return publish(result);
      await sleep(delay.wait);
    }
  };

  const requests = (): RequestCount => {
    const byHost = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
    return { total: byHost.reduce((sum, [, count]) => sum + count, 0), byHost: Object.fromEntries(byHost) };
  };
  return { send, requests };
}

/** The value of a key, made when it is first asked for. */
export function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}

type Attempt = { readonly ok: true; readonly reply: Reply } | Failure;

function mayPass(result: Attempt): boolean {
  return result.ok ? isPassing(result.reply.status) : result.passing;
}

function publish(result: Attempt): Outcome {
  return result.ok ? result : { ok: false, reason: result.reason };
}

function failure(reply: Reply) {
  const retryAfter = reply.headers('retry-after')[0] ?? null;
  return { status: reply.status, retryAfter, body: reply.body.subarray(0, 4_096).toString('utf8') };
}

function tooLong(ask: Ask, delay: Extract<RetryDelay, { tooLong: number }>): string {
  const seconds = Math.ceil(delay.tooLong / 1000);
  return `${ask.host} asks to wait ${seconds} s, more than the ${longestWait / 1000} s that a run waits; try again later`;
}

async function exchange(ask: Ask, dispatcher: Dispatcher, timeouts: Timeouts): Promise<Attempt> {
  try {
    const { statusCode, headers, body } = await request(ask.url, {
      method: ask.method,
      headers: ask.headers,
      body: ask.body ?? null,
      dispatcher,
      headersTimeout: timeouts.headers,
      bodyTimeout: timeouts.body,
      signal: AbortSignal.timeout(timeouts.attempt),
      // undici closes the connection after a HEAD unless told otherwise.
      ...(ask.method === 'HEAD' ? { reset: false } : {}),
    });
    const bytes = await readBody(body, ask.cap);
    if (!bytes) return { ok: false, passing: false, reason: `${ask.host} answered with more than ${ask.cap} bytes` };
    const values = (name: string) => [headers[name] ?? []].flat();
    return { ok: true, reply: { status: statusCode, headers: values, body: bytes } };
  } catch (error) {
    return describeFailure(ask.host, error);
  }
}

/** The body, or null when it is longer than the cap. */
async function readBody(body: Dispatcher.ResponseData['body'], cap: number): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > cap) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

const proxyVariables = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'];

function openDispatcher(connectTimeout: number): Dispatcher {
  const settings = { connections: parallel, connect: { timeout: connectTimeout } };
  // Only where it is needed: undici warns on stderr that its proxy agent is experimental.
  if (!proxyVariables.some((name) => process.env[name])) return new Agent(settings);
  try {
    return new EnvHttpProxyAgent(settings);
  } catch {
    throw new UserError('HTTP_PROXY or HTTPS_PROXY is no address; write it as http://host:port');
  }
}
