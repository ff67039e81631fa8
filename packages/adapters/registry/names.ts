import { parse } from 'tldts';
import type { RegistrySetting } from '../../core/policy/policy.ts';
import type { RepositoryName } from '../../core/ports.ts';
import type { Result } from '../../core/text/result.ts';

/** Where a registry's API answers, or why it is not asked. */
export type EndpointResult = Result<{ readonly endpoint: Endpoint }>;

export interface Endpoint {
  /** As users write it: `docker.io`, `ghcr.io`, `registry.internal:5000`. */
  readonly host: string;
  /** `https://registry-1.docker.io`; no slash at the end. */
  readonly origin: string;
  readonly plainHttp: boolean;
}

/** Which hosts may be asked: the policy's `registries`, and under `--verify` those that it names. */
export interface HostRules {
  readonly registries: readonly RegistrySetting[];
  readonly allowedHosts: ((host: string) => boolean) | null;
}

/**
 * Where a host's API answers. A host that the policy does not list must be a public name on port 443: a pull request
 * may name any host, so addresses, `localhost`, metadata services and plain HTTP are out of its reach.
 */
export function findEndpoint(host: string, rules: HostRules): EndpointResult {
  const refuse = (reason: string): EndpointResult => ({ ok: false, reason });
  if (rules.allowedHosts && !rules.allowedHosts(host)) {
    return refuse(`${show(host)} was not asked: the policy names it neither in registries nor in firstParty`);
  }
  const listed = rules.registries.find((setting) => setting.host.toLowerCase() === host.toLowerCase());
  const plainHttp = listed?.plainHttp === true;
  const url = parseHost(host, plainHttp);
  if (!url) return refuse(`${show(host)} was not asked: it is no host name`);
  if (!listed && !isPublic(url)) {
    return refuse(`${host} was not asked: it is no public host on port 443; list it under registries in the policy`);
  }
  return { ok: true, endpoint: { host, origin: url.origin, plainHttp } };
}

/**
 * True when a registry may send us on to this address: the registry itself, a host of the policy, or a public host over
 * https. Credentials do not go along.
 */
export function mayFollow(url: URL, endpoint: Endpoint, rules: Pick<HostRules, 'registries'>): boolean {
  if (hasLogin(url)) return false;
  if (url.origin === endpoint.origin || isPublic(url)) return true;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && endpoint.plainHttp)) return false;
  if (url.hostname === new URL(endpoint.origin).hostname) return true;
  return isNamed(url, endpoint, rules);
}

/**
 * True when a token server may see the registry's credentials: the same host, one of the same owner, or one that the policy
 * names as the registry's own or as another registry. Owners are told by the Public Suffix List with its private part, so
 * `a.github.io` and `b.github.io` are two.
 */
export function maySeeLogin(realm: URL, endpoint: Endpoint, rules: Pick<HostRules, 'registries'>): boolean {
  const registry = new URL(endpoint.origin);
  if (realm.hostname === registry.hostname || isNamed(realm, endpoint, rules)) return true;
  const [one, other] = [ownerOf(realm), ownerOf(registry)];
  return one !== null && one === other;
}

function isNamed(url: URL, endpoint: Endpoint, { registries }: Pick<HostRules, 'registries'>): boolean {
  const own = registries.find((setting) => setting.host.toLowerCase() === endpoint.host.toLowerCase());
  const names = [own?.tokenServer ?? null, ...registries.map(({ host }) => host)];
  return names.some((name) => name !== null && parseHost(name, url.protocol === 'http:')?.host === url.host);
}

/** Docker Hub has many names, and one login for all of them; registry.hub.docker.com is of another domain. */
export function isDockerHub(host: string): boolean {
  return ['docker.io', 'index.docker.io', 'registry-1.docker.io', 'registry.hub.docker.com'].includes(
    host.toLowerCase(),
  );
}

/** A host that a registry named, as far as it is one: for messages. */
export function showHost(host: string): string {
  return hostPattern.test(host) ? host : 'another host';
}

/** Public DNS name over https on its own port. */
export function isPublic(url: URL): boolean {
  return url.protocol === 'https:' && url.port === '' && !hasLogin(url) && ownerOf(url) !== null;
}

const digestSizes: Readonly<Record<string, number>> = { sha256: 64, sha512: 128, blake3: 64 };

/** The registered algorithm of a well-formed digest, else null. OCI image-spec, descriptor.md, "Digests". */
export function digestAlgorithm(text: string): string | null {
  const match = /^([a-z0-9]+):([0-9a-f]+)$/.exec(text);
  return match?.[1] && digestSizes[match[1]] === match[2]?.length ? match[1] : null;
}

const repositoryPattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagPattern = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;

/** True when a repository and a tag or digest may stand in an address: the grammar of distribution-spec, "Pulling manifests". */
export function isAskable(name: RepositoryName, reference: string): boolean {
  const well = name.repository.length <= 255 && repositoryPattern.test(name.repository);
  return well && (tagPattern.test(reference) || digestAlgorithm(reference) !== null);
}

const hostPattern = /^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?|\[[0-9a-fA-F:]+\])(?::[0-9]{1,5})?$/;

function parseHost(host: string, plainHttp: boolean): URL | null {
  if (!hostPattern.test(host)) return null;
  const address = host === 'docker.io' ? 'registry-1.docker.io' : host;
  const text = `${plainHttp ? 'http' : 'https'}://${address}`;
  return URL.canParse(text) ? new URL(text) : null;
}

function hasLogin(url: URL): boolean {
  return url.username !== '' || url.password !== '';
}

function ownerOf(url: URL): string | null {
  if (isDockerHub(url.hostname)) return 'docker.io';
  const { isIcann, isPrivate, domain } = parse(url.hostname, { allowPrivateDomains: true });
  return isIcann || isPrivate ? domain : null;
}

function show(host: string): string {
  return hostPattern.test(host) ? host : 'a registry';
}
