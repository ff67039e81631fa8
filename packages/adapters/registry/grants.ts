import type { Answer, RepositoryName } from '../../core/ports.ts';
import { type Challenge, parseChallenges } from './challenge.ts';
import type { Credential } from './credential.ts';
import type { Credentials } from './credentials.ts';
import { describeOutcome, describeReply } from './describe.ts';
import type { Grant } from './grant.ts';
import type { Endpoint, HostRules } from './names.ts';
import { isPassing } from './retry.ts';
import { basic, fetchToken, showCredential } from './token.ts';
import { type Reply, remember, type Transport } from './transport.ts';

/** Who may read a repository: one login a repository, shared by all questions about it. */
export interface Grants {
  get(endpoint: Endpoint, name: RepositoryName): Promise<Answer<Grant>>;
  /** A fresh grant after `used` was answered with this 401; everyone who held the same one gets the same new one. */
  renew(endpoint: Endpoint, name: RepositoryName, used: Grant, reply: Reply): Promise<Answer<Grant>>;
  /** An anonymous one, for a repository that the workflow's token may not read. */
  getAnonymous(endpoint: Endpoint, name: RepositoryName): Promise<Answer<Grant>>;
  /** An anonymous one for the host that a registry sent us on to, by its own 401. */
  visit(endpoint: Endpoint, name: RepositoryName, reply: Reply): Promise<Answer<Grant>>;
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
  const scopes = new Map<string, string>();
  const grants = new Map<string, Promise<Answer<Grant>>>();

  const login = async (endpoint: Endpoint, name: RepositoryName, isAnonymous = false): Promise<Answer<Grant>> => {
    const challenge = await remember(challenges, endpoint.host, () => ping(endpoint, options));
    if (!challenge.ok) return challenge;
    const credential = challenge.value && !isAnonymous ? await options.credentials.find(name) : null;
    return answerChallenge(challenge.value, credential, endpoint, name, scopes.get(keyOf(name)) ?? null, options);
  };
  const replace = async (endpoint: Endpoint, name: RepositoryName, isStale: (grant: Grant) => boolean) => {
    const key = keyOf(name);
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
      // Of a token that has expired the scope was right; some registries name a placeholder in every 401.
      const scope = challenge?.parameters['scope'];
      if (scope && used.header !== null && used.expires > options.now()) scopes.set(keyOf(name), scope);
      return replace(endpoint, name, (grant) => grant === used);
    },
    getAnonymous: (endpoint, name) => remember(grants, `anonymously ${keyOf(name)}`, () => login(endpoint, name, true)),
    visit: (endpoint, name, reply) => {
      const challenge = choose(reply);
      const scope = challenge?.parameters['scope'] ?? null;
      return remember(grants, keyOf(name), () => answerChallenge(challenge, null, endpoint, name, scope, options));
    },
  };
}

const never = Number.POSITIVE_INFINITY;
const nobody: Grant = { header: null, expires: never, asWhom: 'anonymously', hint: null };

function keyOf({ host, repository }: RepositoryName): string {
  return `${host}/${repository}`;
}

/** What the host wants, null for nothing: GET /v2/ (distribution-spec, "Determining support"). */
async function ping(endpoint: Endpoint, { transport }: GrantOptions): Promise<Answer<Challenge | null>> {
  const { host, plainHttp } = endpoint;
  const url = new URL('/v2/', endpoint.origin);
  const outcome = await transport.send({ host, method: 'GET', url, headers: {}, cap: 1 << 20 });
  if (!outcome.ok) return describeOutcome(outcome);
  const { status } = outcome.reply;
  if (isPassing(status) || status === 407)
    return describeReply(outcome.reply, { host, what: 'its login', asWhom: nobody.asWhom, hint: null, plainHttp });
  return { ok: true, value: status === 401 ? choose(outcome.reply) : null };
}

function choose(reply: Reply): Challenge | null {
  const offered = parseChallenges(reply.headers('www-authenticate'));
  const bearer = offered.find(({ scheme, parameters }) => scheme === 'bearer' && parameters['realm']);
  return bearer ?? offered.find(({ scheme }) => scheme === 'basic') ?? null;
}

async function answerChallenge(
  challenge: Challenge | null,
  credential: Credential | null,
  endpoint: Endpoint,
  name: RepositoryName,
  scope: string | null,
  options: GrantOptions,
): Promise<Answer<Grant>> {
  if (!challenge) return { ok: true, value: nobody };
  if (credential?.kind === 'failed') return { ok: false, kind: 'denied', reason: credential.reason };
  if (challenge.scheme === 'bearer') {
    const wanted = scope ?? `repository:${name.repository}:pull`;
    return fetchToken({ challenge, credential, endpoint, name, scope: wanted }, options);
  }
  const login = credential?.kind === 'identity' ? credential.login : credential;
  if (!login) return { ok: true, value: nobody };
  return { ok: true, value: { ...nobody, header: basic(login), asWhom: showCredential(credential) } };
}
