import { Agent, type Dispatcher } from 'undici';
import { anonymous } from '../../../packages/adapters/registry/credentials.ts';
import { openRegistry, type RegistryOptions } from '../../../packages/adapters/registry/open.ts';
import type { Registry } from '../../../packages/core/ports.ts';

/** A client with the host declared `plainHttp`, no credentials, no proxy, and waits that are over at once. */
export function openTestRegistry(host: string, options: Partial<RegistryOptions> = {}): Registry {
  return openRegistry({
    registries: [{ host, plainHttp: true, tokenServer: null, requests: null }],
    allowedHosts: null,
    credentials: anonymous,
    dispatcher: new Agent({ connections: 100 }),
    random: () => 0.5,
    sleep: async () => undefined,
    ...options,
  });
}

/** Leads the connections to public hosts to servers of this machine: `{ 'https://ghcr.io': server.url }`. */
export function leadTo(origins: Readonly<Record<string, string>>): Dispatcher {
  return new Agent().compose((dispatch) => (options, handler) => {
    const origin = origins[String(options.origin)];
    if (!origin) throw new Error(`a test asked ${String(options.origin)}`);
    return dispatch({ ...options, origin }, handler);
  });
}
