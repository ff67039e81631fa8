import type { Answer, RepositoryName } from '../../core/ports.ts';
import { describeOutcome, describeReply } from './describe.ts';
import type { Grant } from './grant.ts';
import type { Grants } from './grants.ts';
import { type Endpoint, findEndpoint, type HostRules, mayFollow, showHost } from './names.ts';
import type { Reply, Transport } from './transport.ts';

/** A question about a repository. */
export interface Question {
  readonly method: 'GET' | 'HEAD';
  /** Below `/v2/<repository>/`: `manifests/dev`, `blobs/sha256:…`. */
  readonly path: string;
  readonly accept: string;
  readonly cap: number;
}

export interface FetchOptions extends HostRules {
  readonly grants: Grants;
  readonly transport: Transport;
}

/** An answer, and the status that it was made of; null where no question was asked, or none was answered. */
export interface Fetched {
  readonly answer: Answer<Reply>;
  readonly status: number | null;
}

/**
 * Asks a repository with its login, follows at most three redirects and renews an expired token once. What the workflow's
 * token may not read is asked for anonymously: it may be public.
 */
export async function fetchAnswer(name: RepositoryName, question: Question, options: FetchOptions): Promise<Fetched> {
  const found = findEndpoint(name.host, options);
  if (!found.ok) return unasked({ ok: false, kind: 'refused', reason: found.reason });
  const { endpoint } = found;
  const grant = await options.grants.get(endpoint, name);
  if (!grant.ok) return unasked(grant);
  const fetched = await fetchWith(grant.value, endpoint, name, question, options);
  if (!grant.value.implicit || fetched.answer.ok || fetched.answer.kind !== 'denied') return fetched;
  const anonymous = await options.grants.getAnonymous(endpoint, name);
  if (!anonymous.ok) return fetched;
  const second = await fetchWith(anonymous.value, endpoint, name, question, options);
  return second.answer.ok ? second : fetched;
}

async function fetchWith(
  grant: Grant,
  endpoint: Endpoint,
  name: RepositoryName,
  question: Question,
  options: FetchOptions,
): Promise<Fetched> {
  const logins = new Map([[endpoint.origin, grant]]);
  const first = await follow(endpoint, name, question, logins, options);
  if (!first.ok) return unasked(first);
  if (first.value.reply.status !== 401) return judge(endpoint, name, question, first.value, grant);
  const { url, reply } = first.value;
  const isForeign = url.origin !== endpoint.origin;
  const renewed = isForeign
    ? await visit(url, reply, options)
    : await options.grants.renew(endpoint, name, grant, reply);
  if (!renewed.ok) return unasked(renewed);
  if (renewed.value.header === (isForeign ? null : grant.header))
    return judge(endpoint, name, question, first.value, renewed.value);
  logins.set(url.origin, renewed.value);
  const second = await follow(endpoint, name, question, logins, options);
  return second.ok ? judge(endpoint, name, question, second.value, renewed.value) : unasked(second);
}

interface Arrived {
  readonly reply: Reply;
  /** Where the redirects led. */
  readonly url: URL;
}

/** A login goes to its own origin alone: a redirect to any other host, port or scheme goes without it. */
async function follow(
  endpoint: Endpoint,
  name: RepositoryName,
  question: Question,
  logins: ReadonlyMap<string, Grant>,
  { transport, registries }: FetchOptions,
): Promise<Answer<Arrived>> {
  let url = new URL(`/v2/${name.repository}/${question.path}`, endpoint.origin);
  for (let redirects = 0; redirects <= 3; redirects++) {
    const authorization = logins.get(url.origin)?.header;
    const headers = { accept: question.accept, ...(authorization && { authorization }) };
    const outcome = await transport.send({ host: name.host, method: question.method, url, headers, cap: question.cap });
    if (!outcome.ok) return describeOutcome(outcome);
    if (![301, 302, 303, 307, 308].includes(outcome.reply.status))
      return { ok: true, value: { reply: outcome.reply, url } };
    const location = outcome.reply.headers('location')[0] ?? '';
    if (!URL.canParse(location, url.href)) break;
    url = new URL(location, url);
    if (!mayFollow(url, endpoint, { registries })) {
      const reason = `${name.host} redirects to ${showHost(url.host)}, which is not asked: it must be a public host over https, or listed under registries in the policy`;
      // The registry itself was asked and gave no answer that is of use: a check that could not look must not pass.
      return { ok: false, kind: 'unavailable', reason };
    }
  }
  return { ok: false, kind: 'unavailable', reason: `${name.host} redirects more than three times, or to nowhere` };
}

/** A registry that only sends on to another one (lscr.io to ghcr.io): what that one shows everybody. */
function visit(url: URL, reply: Reply, { grants }: FetchOptions): Promise<Answer<Grant>> {
  const repository = /^\/v2\/(.+)\/(?:manifests|blobs|tags)\//.exec(url.pathname)?.[1] ?? '';
  const endpoint = { host: url.host, origin: url.origin, plainHttp: url.protocol === 'http:' };
  return grants.visit(endpoint, { host: `${url.host} (by a redirect)`, repository }, reply);
}

function judge(
  endpoint: Endpoint,
  name: RepositoryName,
  question: Question,
  { reply, url }: Arrived,
  grant: Grant,
): Fetched {
  const { status } = reply;
  if (status === 200) return { answer: { ok: true, value: reply }, status };
  const image = `${name.host}/${name.repository}`;
  const host = url.origin === endpoint.origin ? name.host : showHost(url.host);
  const part = question.path.startsWith('tags/') ? 'list of tags' : question.path.split('/')[1];
  const what = `${part} of ${image}`;
  const { asWhom, hint } = grant;
  const answer = describeReply(reply, { host, what, asWhom, hint, plainHttp: endpoint.plainHttp });
  // A 401 with a challenge that was answered is the last word, whatever the method.
  const isFinal = status === 401 && reply.headers('www-authenticate').length > 0;
  return { answer, status: isFinal ? null : status };
}

function unasked(answer: Extract<Answer<never>, { ok: false }>): Fetched {
  return { answer, status: null };
}
