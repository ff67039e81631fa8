import type { Answer, RepositoryName } from '../../core/ports.ts';
import type { Challenge } from './challenge.ts';
import type { Credential } from './credentials.ts';
import type { Grant } from './grants.ts';
import { parseObject } from './json.ts';
import { type Endpoint, type HostRules, isPublic, isSameOwner, mayFollow } from './names.ts';
import type { Reply, Transport } from './transport.ts';

export interface TokenOptions extends HostRules {
  readonly transport: Transport;
  readonly now: () => number;
}

/**
 * A pull token of one repository from the realm of a Bearer challenge. The realm must be https (but for a `plainHttp`
 * registry) and public or the registry's own host; it sees the credentials only when it is of the registry's owner,
 * as auth.docker.io is of registry-1.docker.io. Any other realm is asked anonymously.
 */
export async function fetchToken(
  challenge: Challenge,
  offered: Credential | null,
  endpoint: Endpoint,
  name: RepositoryName,
  options: TokenOptions,
): Promise<Answer<Grant>> {
  const { realm: text = '', service } = challenge.parameters;
  const realm = URL.canParse(text) ? new URL(text) : null;
  if (!realm || !(isPublic(realm) || mayFollow(realm, endpoint, options))) {
    const reason = `${endpoint.host} sends logins to an address that is not asked: a token server must be a public host over https, or listed in the policy`;
    return { ok: false, kind: 'unavailable', reason };
  }
  const credential = isSameOwner(realm, endpoint) ? offered : null;
  const started = options.now();
  const request = tokenRequest(realm, service, `repository:${name.repository}:pull`, credential);
  const outcome = await options.transport.send({ host: endpoint.host, cap: 1 << 20, ...request });
  if (!outcome.ok) return { ok: false, kind: 'unavailable', reason: outcome.reason };
  return readToken(outcome.reply, name, credential, started);
}

/** The `Authorization` header of a username and password. */
export function basic({ username, password }: { readonly username: string; readonly password: string }): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/** Whose credentials they are, for messages. */
export function showCredential(credential: Credential | null): string {
  return credential && credential.kind !== 'failed' ? `with the credentials of ${credential.source}` : 'anonymously';
}

function tokenRequest(realm: URL, service: string | undefined, scope: string, credential: Credential | null) {
  const asked = { ...(service === undefined ? {} : { service }), scope };
  if (credential?.kind === 'identity') {
    const grant = { grant_type: 'refresh_token', client_id: 'image-policy', refresh_token: credential.token };
    const body = new URLSearchParams({ ...asked, ...grant }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { method: 'POST', url: realm, headers, body } as const;
  }
  const url = new URL(realm);
  for (const [key, value] of Object.entries(asked)) url.searchParams.set(key, value);
  const headers: Record<string, string> = credential?.kind === 'password' ? { authorization: basic(credential) } : {};
  return { method: 'GET', url, headers } as const;
}

function readToken(reply: Reply, name: RepositoryName, credential: Credential | null, started: number): Answer<Grant> {
  const asWhom = showCredential(credential);
  const asked = `${name.host}, asked ${asWhom} for a token to pull ${name.repository},`;
  if (reply.status === 401 || reply.status === 403) {
    return { ok: false, kind: 'denied', reason: `${asked} answered ${reply.status}` };
  }
  const token = reply.status === 200 ? parseToken(reply.body) : null;
  if (token) {
    const header = `Bearer ${token.text}`;
    return { ok: true, value: { header, expires: started + token.seconds * 1000, asWhom } };
  }
  const said = reply.status === 200 ? 'gave none' : `answered ${reply.status}`;
  return { ok: false, kind: 'unavailable', reason: `${asked} ${said}` };
}

/** `token` or `access_token`, in characters that a header may hold, and its life: 60 s unless it says more. */
function parseToken(body: Buffer): { readonly text: string; readonly seconds: number } | null {
  const answer = parseObject(body.toString('utf8'));
  const text = answer?.token || answer?.access_token;
  if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text)) return null;
  const seconds = Number(answer?.expires_in);
  return { text, seconds: seconds > 60 ? seconds : 60 };
}
