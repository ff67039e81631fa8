/** How long to wait before asking again, in milliseconds, or the wait that the registry asks for when it is too long. */
export type RetryDelay = { readonly wait: number; readonly asked: boolean } | { readonly tooLong: number };

/** What a retry looks at in an answer; a connection that failed has none. */
export interface FailedReply {
  readonly status: number;
  /** The `Retry-After` header. */
  readonly retryAfter: string | null;
  readonly body: string;
}

/** The longest wait that a registry may ask for. */
export const longestWait = 60_000;

/** True for answers that may be another one next time. */
export function isPassing(status: number): boolean {
  return status === 408 || status === 429 || (status >= 500 && status !== 501 && status !== 505);
}

/** True for answers that say "not so many": they are the host's, whatever was asked. */
export function isRefusal(status: number): boolean {
  return status === 429 || status === 503;
}

/**
 * How often to ask again: a server's own error stays, most often; a gateway's passes with the restart behind it, some half a
 * minute; a host that says when to come back is taken at its word, within the time that all attempts have together.
 */
export function mostRetries(status: number | null, asked: boolean): number {
  if (asked) return 200;
  return status === null || status === 500 ? 3 : 10;
}

/**
 * The delay before the next attempt (the first retry is attempt 0): what the registry asks for, plus exponential back-off
 * with full jitter, so that many waiters do not come back at the same moment.
 */
export function retryDelay(reply: FailedReply | null, attempt: number, now: number, random: () => number): RetryDelay {
  const backoff = Math.min(500 * 2 ** attempt, 8_000) * random();
  const asked = reply ? (parseRetryAfter(reply.retryAfter, now) ?? parseBodyDelay(reply.body)) : null;
  if (asked === null) return { wait: backoff, asked: false };
  return asked > longestWait ? { tooLong: asked } : { wait: asked + backoff, asked: true };
}

/** `Retry-After` in milliseconds from now: seconds or an HTTP date (RFC 9110 section 10.2.3); null when it is neither. */
export function parseRetryAfter(header: string | null, now: number): number | null {
  const text = header?.trim() ?? '';
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
  const date = /^[A-Za-z]{3,9},? /.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

const units: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1_000,
  m: 60_000,
  h: 3_600_000,
};

/** GHCR's delay: a Go duration in the body, `toomanyrequests: retry-after: 880.092µs, allowed: 44000/minute`. Milliseconds. */
export function parseBodyDelay(body: string): number | null {
  const duration = /retry-after:\s*((?:\d+(?:\.\d+)?(?:ns|us|µs|μs|ms|s|m|h))+)/i.exec(body)?.[1];
  if (!duration) return null;
  const parts = duration.matchAll(/(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)/gi);
  return [...parts].reduce((sum, [, count, unit]) => sum + Number(count) * (units[unit?.toLowerCase() ?? ''] ?? 0), 0);
}
