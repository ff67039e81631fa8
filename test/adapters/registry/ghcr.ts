import type { Credential } from '../../../packages/adapters/registry/credential.ts';
import type { Credentials } from '../../../packages/adapters/registry/credentials.ts';
import type { RegistryOptions } from '../../../packages/adapters/registry/open.ts';
import { type Reply, type Seen, startFaultServer } from './fault-server.ts';
import { imageOf, indexOf, indexType } from './images.ts';
import { leadTo, openTestRegistry } from './open.ts';

const { digest } = indexOf([imageOf({ platform: 'linux/amd64' })]);
const path = '/v2/acme/app/manifests/dev';

/** A HEAD that finds an index. */
export const found: Reply = { status: 200, headers: { 'content-type': indexType, 'docker-content-digest': digest } };

/** The same credential whoever asks. */
export const one = (credential: Credential): Credentials => ({ find: async () => credential });

/** A 401 with these headers. */
export const ask = (headers: Record<string, string | string[]>): Reply => ({ status: 401, headers });

export interface Setting {
  /** The challenge, given the address of the server. */
  readonly challenge?: string | readonly string[];
  readonly realm?: Reply | readonly Reply[] | ((request: Seen) => Reply);
  readonly credential?: Credential;
  /** The `Authorization` that is let in. */
  readonly accepts?: readonly string[];
  readonly options?: Partial<RegistryOptions>;
}

/** A registry at ghcr.io whose realm is at `/token` of the same host, reached in the clear behind its https address. */
export async function startGhcr({
  challenge,
  realm = { status: 404 },
  credential,
  accepts = ['Bearer t'],
  options,
}: Setting) {
  const wanted = challenge ?? 'Bearer realm="https://ghcr.io/token",service="ghcr.io",scope="repository:x:pull"';
  const header = { 'www-authenticate': wanted as string };
  const guard = ({ headers }: Seen): Reply => (accepts.includes(headers.authorization ?? '') ? found : ask(header));
  const routes = {
    'GET /token': realm,
    'POST /token': realm,
    [`HEAD ${path}`]: guard,
    'HEAD /v2/acme/app/manifests/two': guard,
  };
  const server = await startFaultServer({ 'GET /v2/': ask(header), ...routes });
  const registry = openTestRegistry('elsewhere', {
    dispatcher: leadTo({ 'https://ghcr.io': server.url }),
    ...(credential ? { credentials: one(credential) } : {}),
    ...options,
  });
  const resolve = (reference = 'dev') => registry.resolve({ host: 'ghcr.io', repository: 'acme/app' }, reference);
  return { server, registry, resolve };
}
