import type { Answer, RepositoryName } from '../../core/ports.ts';
import type { Challenge } from './challenge.ts';
import type { Credential, Login } from './credential.ts';
import { type Asked, describeOutcome, describeReply } from './describe.ts';
import type { Grant } from './grant.ts';
import { parseObject } from './json.ts';
import { type Endpoint, type HostRules, isPublic, mayFollow, maySeeLogin, showHost } from './names.ts';
import type { Ask, Reply, Transport } from './transport.ts';

export interface TokenOptions extends HostRules {
  readonly transport: Transport;
  readonly now: () => number;
}

/** What a token is wanted for. */
export interface TokenWish {
  readonly challenge: Challenge;
  readonly credential: Credential | null;
  readonly endpoint: Endpoint;
  readonly name: RepositoryName;
  /** `repository:acme/app:pull`, or what the registry names. */
  readonly scope: string;
}

/**
 * A pull token of one repository from the realm of a Bearer challenge. The realm must be https (but for a `plainHttp`
 * registry) and public, the registry's own host or named by the policy; it sees the credentials only when it is of the
 * registry's owner, as auth.docker.io is of registry-1.docker.io, or the policy names it. Any other is asked anonymously.
 */
export async function fetchToken(wish: TokenWish, options: TokenOptions): Promise<Answer<Grant>> {
  const { challenge, endpoint, credential } = wish;
  const { realm: text = '' } = challenge.parameters;
  const realm = URL.canParse(text) ? new URL(text) : null;
  const name = `name it as tokenServer of ${endpoint.host} under registries in the policy`;
  if (!realm || !(isPublic(realm) || mayFollow(realm, endpoint, options))) {
    const other = realm === null ? 'what is no address' : showHost(realm.host);
    const reason = `${endpoint.host} sends logins to ${other}, which is not asked: a token server must be a public host over https; if it is the right one, ${name}`;
    return { ok: false, kind: 'unavailable', reason };
  }
  const isWithheld = credential !== null && !maySeeLogin(realm, endpoint, options);
  const hint = isWithheld
    ? `the login for ${endpoint.host} was not sent to its token server ${showHost(realm.host)}, which is of another owner; if that is right, ${name}`
    : null;
  const shown = isWithheld ? null : credential;
  const answer = await tryLogins(realm, shown, hint, wish, options);
  // Nobody logged in with the workflow's token: what it may not read may be public.
  if (answer.ok || answer.kind !== 'denied' || shown?.kind !== 'password' || !shown.implicit) return answer;
  const refused = `the workflow's token was refused; ${endpoint.host} may want another login, or the package read access for this repository`;
  return tryLogins(realm, null, refused, wish, options);
}

/** The `Authorization` header of a username and password. */
export function basic({ username, password }: Login): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** Whose credentials they are, for messages. */
export function showCredential(credential: Credential | null): string {
  return credential && credential.kind !== 'failed' ? `with the credentials of ${credential.source}` : 'anonymously';
}

/** A token server without POST is asked with the password that stands beside an identity token. */
async function tryLogins(
  realm: URL,
  credential: Credential | null,
  hint: string | null,
  wish: TokenWish,
  options: TokenOptions,
): Promise<Answer<Grant>> {
  const started = options.now();
  const first = await ask(realm, credential, wish, options);
  const isUnknown = first.ok && [400, 404, 405, 501].includes(first.reply.status);
  const beside = credential?.kind === 'identity' && isUnknown ? credential.login : null;
  const password: Credential | null =
    beside && credential?.kind === 'identity' ? { kind: 'password', ...beside, source: credential.source } : null;
  const used = password ?? credential;
  const outcome = password ? await ask(realm, password, wish, options) : first;
  if (!outcome.ok) return describeOutcome(outcome);
  const { endpoint, name } = wish;
  const asWhom = showCredential(used);
  const what = `a token to pull ${name.repository}`;
  const asked = { host: endpoint.host, what, asWhom, hint, plainHttp: endpoint.plainHttp };
  const answer = readToken(outcome.reply, asked, started);
  const isImplicit = used?.kind === 'password' && used.implicit === true;
  return answer.ok && isImplicit ? { ok: true, value: { ...answer.value, implicit: true } } : answer;
}

/** Follows redirects of the token server, with the credentials only as far as they may be seen. */
async function ask(realm: URL, credential: Credential | null, wish: TokenWish, options: TokenOptions) {
  const { endpoint } = wish;
  let request = tokenRequest(realm, credential, wish);
  for (let redirects = 0; ; redirects++) {
    const outcome = await options.transport.send({ host: endpoint.host, cap: 1 << 20, ...request });
    if (!outcome.ok || ![301, 302, 303, 307, 308].includes(outcome.reply.status) || redirects === 3) return outcome;
    const location = outcome.reply.headers('location')[0] ?? '';
    const next = URL.canParse(location, request.url.href) ? new URL(location, request.url) : null;
    if (next === null || !mayFollow(next, endpoint, options)) return outcome;
    const isSeen = credential === null || next.origin === realm.origin || maySeeLogin(next, endpoint, options);
    if (!isSeen) return outcome;
    request = { ...request, url: next };
  }
}

type TokenRequest = Pick<Ask, 'method' | 'url' | 'headers' | 'body'>;

function tokenRequest(realm: URL, credential: Credential | null, { challenge, scope }: TokenWish): TokenRequest {
  const { service } = challenge.parameters;
  const asked = { ...(service === undefined ? {} : { service }), scope };
  if (credential?.kind === 'identity') {
    const grant = { grant_type: 'refresh_token', client_id: 'image-policy', refresh_token: credential.token };
    const body = new URLSearchParams({ ...asked, ...grant }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { method: 'POST', url: realm, headers, body };
  }
  const url = new URL(realm);
  for (const [key, value] of Object.entries(asked)) url.searchParams.set(key, value);
  return { method: 'GET', url, headers: credential?.kind === 'password' ? { authorization: basic(credential) } : {} };
}

function readToken(reply: Reply, asked: Asked, started: number): Answer<Grant> {
  if (reply.status < 200 || reply.status > 299) {
    const answer = describeReply(reply, asked);
    // A token server that is not there says nothing of the image.
    return answer.kind === 'missing'
      ? {
          ok: false,
          kind: 'unavailable',
          reason: `the token server of ${asked.host} answered 404; is it the right host?`,
        }
      : answer;
  }
  const token = parseToken(reply.body);
  if (!token) return { ok: false, kind: 'unavailable', reason: `${asked.host} gave no token, asked for ${asked.what}` };
  const { asWhom, hint } = asked;
  return { ok: true, value: { header: `Bearer ${token.text}`, expires: started + token.seconds * 1000, asWhom, hint } };
}

/** `token` or `access_token`, in characters that a header may hold, and its life: 60 s unless it says more. */
function parseToken(body: Buffer): { readonly text: string; readonly seconds: number } | null {
  const answer = parseObject(body.toString('utf8'));
  const text = answer?.['token'] || answer?.['access_token'];
  if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text)) return null;
  const seconds = Number(answer?.['expires_in']);
  return { text, seconds: seconds > 60 ? seconds : 60 };
}
