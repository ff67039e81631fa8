import type { NoAnswer } from '../../core/ports.ts';
import { isPassing, longestWait } from './retry.ts';
import type { Outcome, Reply } from './transport.ts';

/** Whom an answer was given, and to what; for messages. */
export interface Asked {
  /** The registry, or the host that it sent us on to. */
  readonly host: string;
  /** `dev of ghcr.io/acme/app`, `a token to pull acme/app`. */
  readonly what: string;
  /** `anonymously` or `with the credentials of …`. */
  readonly asWhom: string;
  /** What would help, where something is known that would; in place of "log in". */
  readonly hint: string | null;
  readonly plainHttp: boolean;
}

/** A status that is no answer, as what it says of the question and what to do. */
export function describeReply(reply: Reply, asked: Asked): NoAnswer {
  const { host, what, hint } = asked;
  const { status } = reply;
  // To those who are not let in, many registries say that nothing is there.
  if (status === 404 && hint === null) return { ok: false, kind: 'missing', reason: `${host} has no ${what}` };
  if (status === 401 || status === 403 || status === 404) return describeDenied(status, asked);
  if (status === 429) return { ok: false, kind: 'unavailable', reason: describeLimit(reply, asked), passing: true };
  const said = `${host} answered ${status} for ${what}`;
  if (isPassing(status))
    return { ok: false, kind: 'unavailable', reason: `${said}${describeWait(reply)}`, passing: true };
  return { ok: false, kind: 'unavailable', reason: `${said}: ${describeOdd(reply, asked)}` };
}

/** A request without an answer. */
export function describeOutcome({ reason, passing }: Extract<Outcome, { ok: false }>): NoAnswer {
  return { ok: false, kind: 'unavailable', reason, ...(passing && { passing }) };
}

function describeDenied(status: number, { host, what, asWhom, hint }: Asked): NoAnswer {
  const help = hint ?? `it may be private; log in to ${host}, or grant read access`;
  return { ok: false, kind: 'denied', reason: `${host}, asked ${asWhom}, answered ${status} for ${what}: ${help}` };
}

function describeLimit(reply: Reply, { host, what, asWhom }: Asked): string {
  const login = asWhom.startsWith('anonymously') ? `log in to ${host} for a higher one, or ` : '';
  const way = `${login}ask less at once ("requests" of ${host} under registries in the policy)`;
  return `${host} answered 429 for ${what}, its limit is reached${describeWait(reply)}: ${way}`;
}

function describeWait({ asksToWait }: Reply): string {
  if (asksToWait === undefined) return '';
  const seconds = Math.ceil(asksToWait / 1000);
  return `, and asks to wait ${seconds} s, more than the ${longestWait / 1000} s that a run waits`;
}

/** Servers that speak TLS say so in words, in a 400: Go's, nginx', Apache's. */
const wantsTls = /HTTP request (?:to an HTTPS server|was sent to HTTPS port)|plain HTTP to an SSL-enabled/i;

function describeOdd(reply: Reply, { host, plainHttp }: Asked): string {
  if (reply.status === 407) return 'the proxy wants a login: HTTP_PROXY=http://user:password@host:port';
  if (plainHttp && wantsTls.test(reply.body.subarray(0, 4_096).toString('utf8')))
    return `it speaks TLS; remove plainHttp of ${host} under registries in the policy`;
  return 'no registry answers so; is it the right host, or is a proxy or a login page in the way?';
}
