import type { Answer, RepositoryName } from '../../core/ports.ts';
import type { Grants } from './grants.ts';
import { type Endpoint, findEndpoint, type HostRules, mayFollow } from './names.ts';
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

/** Asks a repository with its login, follows at most three redirects and renews an expired token once. */
export async function fetchAnswer(
  name: RepositoryName,
  question: Question,
  options: FetchOptions,
): Promise<Answer<Reply>> {
  const found = findEndpoint(name.host, options);
  if (!found.ok) return { ok: false, kind: 'refused', reason: found.reason };
  const { endpoint } = found;
  const grant = await options.grants.get(endpoint, name);
  if (!grant.ok) return grant;
  const first = await follow(endpoint, name, question, grant.value.header, options);
  if (!first.ok) return first;
  if (first.value.status !== 401 || first.foreign) return judge(name, question, first.value, grant.value.asWhom);
  const renewed = await options.grants.renew(endpoint, name, grant.value, first.value);
  if (!renewed.ok) return renewed;
  const { header, asWhom } = renewed.value;
  if (header === grant.value.header) return judge(name, question, first.value, asWhom);
  const second = await follow(endpoint, name, question, header, options);
  return second.ok ? judge(name, question, second.value, asWhom) : second;
}

type Followed = Answer<Reply> & { readonly foreign?: boolean };

/** Credentials stay with the registry: a redirect to any other host, port or scheme goes without them. */
async function follow(
  endpoint: Endpoint,
  name: RepositoryName,
  question: Question,
  authorization: string | null,
  { transport, registries, allowedHosts }: FetchOptions,
): Promise<Followed> {
  let url = new URL(`/v2/${name.repository}/${question.path}`, endpoint.origin);
  for (let redirects = 0; redirects <= 3; redirects++) {
    const foreign = url.origin !== endpoint.origin;
    const login = authorization && !foreign ? { authorization } : {};
    const headers = { accept: question.accept, ...login };
    const outcome = await transport.send({ host: name.host, method: question.method, url, headers, cap: question.cap });
    if (!outcome.ok) return { ok: false, kind: 'unavailable', reason: outcome.reason };
    if (![301, 302, 303, 307, 308].includes(outcome.reply.status)) return { ok: true, value: outcome.reply, foreign };
    const location = outcome.reply.headers('location')[0] ?? '';
    if (!URL.canParse(location, url.href)) break;
    url = new URL(location, url);
    if (!mayFollow(url, endpoint, { registries, allowedHosts })) {
      const reason = `${name.host} redirects to an address that is not asked: it must be a public host over https, or listed in the policy`;
      // The registry itself was asked and gave no answer that is of use: a check that could not look must not pass.
      return { ok: false, kind: 'unavailable', reason };
    }
  }
  return { ok: false, kind: 'unavailable', reason: `${name.host} redirects more than three times, or to nowhere` };
}

function judge(name: RepositoryName, question: Question, reply: Reply, asWhom: string): Answer<Reply> {
  if (reply.status === 200) return { ok: true, value: reply };
  const image = `${name.host}/${name.repository}`;
  const what = question.path.startsWith('tags/')
    ? `list of tags of ${image}`
    : `${question.path.split('/')[1]} of ${image}`;
  if (reply.status === 404) return { ok: false, kind: 'missing', reason: `${name.host} has no ${what}` };
  if (reply.status === 401 || reply.status === 403) {
    const reason = `${name.host}, asked ${asWhom}, answered ${reply.status} for ${what}: it may be private; log in to ${name.host}, or grant read access`;
    return { ok: false, kind: 'denied', reason };
  }
  return { ok: false, kind: 'unavailable', reason: `${name.host} answered ${reply.status} for ${what}` };
}
