import { firstPartyHosts } from '../../core/policy/images.ts';
import type { Policy } from '../../core/policy/policy.ts';
import type { Registry } from '../../core/ports.ts';

export interface PolicyRegistryOptions {
  /** Shown to ghcr.io alone. */
  readonly token: string | null;
  /** Whose token it is, `GITHUB_SERVER_URL`; github.com where nobody says. */
  readonly serverUrl: string | undefined;
  /** Ask only the hosts that the policy names: what is asked comes from a stranger's tree. */
  readonly namedHostsOnly: boolean;
}

/** The registries of a policy, with the credentials of this machine. Nothing is read or opened before the first question. */
export function openPolicyRegistry(policy: Policy, options: PolicyRegistryOptions): Registry {
  let opened: Promise<Registry> | null = null;
  let requests: Registry['requests'] = () => ({ total: 0, byHost: {} });
  const open = async (): Promise<Registry> => {
    // In a bundle a file of its own: to read the HTTP client and the list of public suffixes would cost a check 60 ms.
    const { openCredentials, openRegistry } = await import('./client.ts');
    const credentials = await openCredentials(findToken(options));
    const allowedHosts = options.namedHostsOnly ? namedHosts(policy) : null;
    const registry = openRegistry({ credentials, registries: policy.registries, allowedHosts });
    requests = registry.requests;
    return registry;
  };
  const registry = (): Promise<Registry> => {
    opened ??= open();
    return opened;
  };
  return {
    resolve: async (name, reference) => (await registry()).resolve(name, reference),
    prove: async (name, tag) => (await registry()).prove(name, tag),
    inspect: async (name, digest) => (await registry()).inspect(name, digest),
    config: async (name, digest) => (await registry()).config(name, digest),
    tags: async (name) => (await registry()).tags(name),
    requests: () => requests(),
  };
}

/** The token, if ghcr.io may see it: one of GitHub Enterprise Server is a secret of another host, and of no use there. */
export function findToken({ token, serverUrl }: Omit<PolicyRegistryOptions, 'namedHostsOnly'>): { token?: string } {
  const server = serverUrl || 'https://github.com';
  const isOfGithub = URL.canParse(server) && new URL(server).hostname === 'github.com';
  return token !== null && isOfGithub ? { token } : {};
}

function namedHosts(policy: Policy): (host: string) => boolean {
  const hosts = new Set([...policy.registries.map(({ host }) => host), ...firstPartyHosts(policy)]);
  return (host) => hosts.has(host);
}
