import type { Answer, RepositoryName } from '../../core/ports.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import type { Credentials } from './credentials.ts';
import type { Endpoint, HostRules } from './names.ts';
import { isPassing } from './retry.ts';
import { basic, fetchToken, showCredential } from './token.ts';
import { type Reply, remember, type Transport } from './transport.ts';

/** What a repository's requests carry. */
export interface Grant {
  /** The `Authorization` header; null: none. */
  readonly header: string | null;
  /** Milliseconds since the epoch. */
  readonly expires: number;
  /** `anonymously` or `with the credentials of …`, for messages. */
  readonly asWhom: string;
}

/** Who may read a repository: one login a repository, shared by all questions about it. */
export interface Grants {
  get(endpoint: Endpoint, name: RepositoryName): Promise<Answer<Grant>>;
  /** A fresh grant after `used` was answered with this 401; everyone who held the same one gets the same new one. */
  renew(endpoint: Endpoint, name: RepositoryName, used: Grant, reply: Reply): Promise<Answer<Grant>>;
}

export interface GrantOptions extends HostRules {
  readonly credentials: Credentials;
  readonly transport: Transport;
  readonly now: () => number;
}

/**
 * Basic and Bearer login (distribution, "Token Authentication Specification" and "OAuth2"). The first question to a host
 * asks `/v2/` what it wants; after that a repository's token is fetched before its first request.
 */
export function openGrants(options: GrantOptions): Grants {
  const challenges = new Map<string, Promise<Answer<Challenge | null>>>();
  const grants = new Map<string, Promise<Answer<Grant>>>();

  const login = async (endpoint: Endpoint, name: RepositoryName): Promise<Answer<Grant>> => {
    const challenge = await remember(challenges, endpoint.host, () => ping(endpoint, options));
    return challenge.ok ? answerChallenge(challenge.value, endpoint, name, options) : challenge;
  };
  const replace = async (endpoint: Endpoint, name: RepositoryName, isStale: (grant: Grant) => boolean) => {
    const key = `${name.host}/${name.repository}`;
    const held = remember(grants, key, () => login(endpoint, name));
    const answer = await held;
    if (!answer.ok || !isStale(answer.value)) return answer;
    // Whoever comes first replaces it; the others find theirs gone and take the new one.
    if (grants.get(key) === held) grants.set(key, login(endpoint, name));
    return grants.get(key) ?? answer;
  };
  return {
    get: (endpoint, name) => replace(endpoint, name, (grant) => grant.expires <= options.now()),
    renew: (endpoint, name, used, reply) => {
      const challenge = choose(reply);
      if (challenge) challenges.set(endpoint.host, Promise.resolve({ ok: true, value: challenge }));
      return replace(endpoint, name, (grant) => grant === used);
    },
  };
}

const never = Number.POSITIVE_INFINITY;
const nobody: Grant = { header: null, expires: never, asWhom: 'anonymously' };

/** What the host wants, null for nothing: GET /v2/ (distribution-spec, "Determining support"). */
async function ping(endpoint: Endpoint, { transport }: GrantOptions): Promise<Answer<Challenge | null>> {
  const url = new URL('/v2/', endpoint.origin);
  const outcome = await transport.send({ host: endpoint.host, method: 'GET', url, headers: {}, cap: 1 << 20 });
  if (!outcome.ok) return { ok: false, kind: 'unavailable', reason: outcome.reason };
  const { status } = outcome.reply;
  if (isPassing(status)) {
    return { ok: false, kind: 'unavailable', reason: `${endpoint.host} answered ${status} when asked for its login` };
  }
  return { ok: true, value: status === 401 ? choose(outcome.reply) : null };
}

function choose(reply: Reply): Challenge | null {
  const offered = parseChallenges(reply.headers('www-authenticate'));
  const bearer = offered.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.realm);
  return bearer ?? offered.find(({ scheme }) => scheme === 'basic') ?? null;
}

async function answerChallenge(
  challenge: Challenge | null,
  endpoint: Endpoint,
  name: RepositoryName,
  options: GrantOptions,
): Promise<Answer<Grant>> {
  if (!challenge) return { ok: true, value: nobody };
  const credential = await options.credentials.find(name);
  if (credential?.kind === 'failed') return { ok: false, kind: 'denied', reason: credential.reason };
  if (challenge.scheme === 'bearer') return fetchToken(challenge, credential, endpoint, name, options);
  if (credential?.kind !== 'password') return { ok: true, value: nobody };
  return { ok: true, value: { header: basic(credential), expires: never, asWhom: showCredential(credential) } };
}
