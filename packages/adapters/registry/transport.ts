import { setTimeout as sleepReal } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import type { RequestCount } from '../../core/ports.ts';
import type { Result } from '../../core/text/result.ts';
import { type Ask, type Exchanged, type ExchangeTimeouts, exchange, type Reply } from './exchange.ts';
import { type Gate, openGate } from './gate.ts';
import { openRoutes } from './proxy.ts';
import { isPassing, isRefusal, mostRetries, type RetryDelay, retryDelay } from './retry.ts';

export type { Ask, Reply } from './exchange.ts';

/** An answer of any status, or why there is none: a plain reason without addresses or secrets. */
export type Outcome = Result<{ readonly reply: Reply }, { readonly reason: string; readonly passing: boolean }>;

/** Milliseconds. `total` bounds all attempts at one request, and the waits between. */
export interface Timeouts extends ExchangeTimeouts {
  readonly connect: number;
  readonly total: number;
}

export interface TransportOptions {
  readonly dispatcher?: Dispatcher;
  readonly timeouts?: Partial<Timeouts>;
  readonly now?: () => number;
  readonly random?: () => number;
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
  /** The most requests to a registry at once, by its host as users write it; null: as many as it bears. */
  readonly mostAtOnce?: (host: string) => number | null;
}

export interface Transport {
  send(ask: Ask): Promise<Outcome>;
  requests(): RequestCount;
}

const defaults: Timeouts = { connect: 10_000, headers: 20_000, body: 20_000, attempt: 40_000, total: 150_000 };
/** Requests in flight to one host: few checks ask more, and 500 questions are three rounds. */
const parallel = 200;

/**
 * Sends requests over connections that are kept alive, through the proxy of the environment, within time-outs, retries and a
 * cap on bytes; so many at a time to a host as it bears, 200 at most.
 *
 * The retry loop is own code. ky 1 leaves a body that is cut or too late to its caller, waits less than asked when
 * Retry-After is over its limit, and takes no clock; undici's RetryAgent reads dates in Retry-After as NaN and has no
 * jitter; neither knows GHCR's delay in the body, or slows down for a host.
 *
 * @throws UserError when the environment's proxy is no address.
 */
export function openTransport(options: TransportOptions): Transport {
  const timeouts = { ...defaults, ...options.timeouts };
  const routes = { connectTimeout: timeouts.connect, connections: parallel };
  const { dispatcher } = options;
  const route = dispatcher ? () => dispatcher : openRoutes(process.env, routes);
  const now = options.now ?? Date.now;
  const sleep = options.sleep ?? sleepReal;
  const random = options.random ?? Math.random;
  const counts = new Map<string, number>();
  const gates = new Map<string, Gate>();
  const gateOf = ({ url, host }: Ask) =>
    remember(gates, url.origin, () => openGate({ most: options.mostAtOnce?.(host) ?? parallel, now, sleep }));

  const send = async (ask: Ask): Promise<Outcome> => {
    const gate = gateOf(ask);
    let deadline: number | null = null;
    for (let count = 0; ; count++) {
      const turn = await gate.enter(count > 0);
      // The time of a request begins with its first turn, but that of a host that answers nothing at all is over for all.
      deadline ??= (gate.failingSince() ?? now()) + timeouts.total;
      counts.set(ask.host, (counts.get(ask.host) ?? 0) + 1);
      const result = await exchange(ask, route(ask.url), timeouts);
      const status = result.ok ? result.reply.status : null;
      const delay = mayPass(ask, result) ? retryDelay(toFailed(result), count, now(), random) : null;
      const wait = waitOf(delay, count, status);
      const isOver = wait === null || now() + wait > deadline;
      const isHeld = status !== null && isRefusal(status);
      gate.leave(turn, isHeld && !isOver ? { pause: wait } : delay ? 'failed' : 'answered');
      if (isOver) return publish(result, delay);
      if (!isHeld) await sleep(wait);
    }
  };

  const requests = (): RequestCount => {
    const byHost = [...counts].sort(([one], [other]) => (one < other ? -1 : 1));
    return { total: byHost.reduce((sum, [, count]) => sum + count, 0), byHost: Object.fromEntries(byHost) };
  };
  return { send, requests };
}

/** Milliseconds until the next attempt; null: there is none. */
function waitOf(delay: RetryDelay | null, count: number, status: number | null): number | null {
  return delay && 'wait' in delay && count < mostRetries(status, delay.asked) ? delay.wait : null;
}

/** The value of a key, made when it is first asked for. */
export function remember<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const held = map.get(key);
  if (held !== undefined) return held;
  const made = make();
  map.set(key, made);
  return made;
}

/** A server that fails at HEAD alone is asked by GET, and not again by HEAD. */
function mayPass({ method }: Ask, result: Exchanged): boolean {
  if (!result.ok) return result.passing;
  return isPassing(result.reply.status) && !(method === 'HEAD' && result.reply.status === 500);
}

function toFailed(result: Exchanged) {
  if (!result.ok) return null;
  const { reply } = result;
  const retryAfter = reply.headers('retry-after')[0] ?? null;
  return { status: reply.status, retryAfter, body: reply.body.subarray(0, 4_096).toString('utf8') };
}

function publish(result: Exchanged, delay: RetryDelay | null): Outcome {
  if (!result.ok || delay === null || 'wait' in delay) return result;
  return { ok: true, reply: { ...result.reply, asksToWait: delay.tooLong } };
}
