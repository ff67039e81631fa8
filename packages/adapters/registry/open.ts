import { createHash } from 'node:crypto';
import type { Answer, ImageDetails, Registry, RepositoryName, Resolved } from '../../core/ports.ts';
import type { Credentials } from './credentials.ts';
import { type Fetched, fetchAnswer, type Question } from './fetch.ts';
import { openGrants } from './grants.ts';
import {
  acceptManifest,
  isManifestType,
  type Manifest,
  noConfig,
  parseConfig,
  parseManifest,
  parseMediaType,
  type ReadConfig,
} from './manifest.ts';
import { digestAlgorithm, type HostRules, isAskable, isDockerHub } from './names.ts';
import { findPlatforms } from './platforms.ts';
import { isPassing } from './retry.ts';
import { listTags } from './tags.ts';
import { openTransport, type Reply, remember, type TransportOptions } from './transport.ts';

export interface RegistryOptions extends HostRules, TransportOptions {
  readonly credentials: Credentials;
}

/** The most bytes of a manifest: what registries accept (OCI distribution-spec, "Pushing manifests"). */
const cap = 4 << 20;
/** The most bytes of a config: large ones hold the history of thousands of layers, or labels with whole documents. */
const configCap = 16 << 20;

/**
 * A client of the OCI distribution API (v1.1), for reading. Every question is asked once; what it answers has been
 * verified: a digest is well-formed, a body has the digest that it was asked by.
 *
 * @throws UserError when the environment's proxy is no address.
 */
export function openRegistry(options: RegistryOptions): Registry {
  const mostAtOnce = (host: string) =>
    options.registries.find((setting) => setting.host.toLowerCase() === host.toLowerCase())?.requests ?? null;
  const transport = openTransport({ ...options, mostAtOnce });
  const grants = openGrants({ ...options, transport, now: options.now ?? Date.now });
  const ask = (name: RepositoryName, question: Question) =>
    fetchAnswer(name, question, { ...options, transport, grants });

  const resolutions = new Map<string, Promise<Answer<Resolved>>>();
  const manifests = new Map<string, Promise<Answer<Read>>>();
  const configs = new Map<string, Promise<Answer<ReadConfig>>>();
  const tags = new Map<string, Promise<Answer<readonly string[]>>>();
  const details = new Map<string, Promise<Answer<ImageDetails>>>();

  const manifest = (name: RepositoryName, reference: string) =>
    remember(manifests, keyOf(name, reference), () => readManifest(ask, name, reference));
  const config = (name: RepositoryName, reference: string) =>
    remember(configs, keyOf(name, reference), () => readConfig(ask, name, manifest(name, reference)));

  const resolved = (name: RepositoryName, reference: string) =>
    remember(resolutions, keyOf(name, reference), () => {
      // A manifest that is read by its digest is there: no HEAD can say more.
      const reading = digestAlgorithm(reference) === null ? undefined : manifests.get(keyOf(name, reference));
      return reading === undefined ? resolve(ask, name, reference, manifest) : resolvedOf(reading);
    });

  return {
    resolve: resolved,
    prove: async (name, tag) => {
      if (!isDockerHub(name.host)) return resolvedOf(manifest(name, tag));
      const said = await resolved(name, tag);
      return said.ok ? resolved(name, said.value.digest) : said;
    },
    inspect: (name, digest) =>
      remember(details, keyOf(name, digest), () =>
        findPlatforms(digest, {
          manifest: (child) => manifest(name, child),
          platform: async (child) => then(await config(name, child), (value) => value.platform),
        }),
      ),
    config: async (name, digest) => then(await config(name, digest), ({ labels, created }) => ({ labels, created })),
    tags: (name) =>
      remember(tags, keyOf(name, ''), () => listTags(async (of, question) => (await ask(of, question)).answer, name)),
    requests: transport.requests,
  };
}

type AskRegistry = (name: RepositoryName, question: Question) => Promise<Fetched>;
type Read = Resolved & { readonly manifest: Manifest };

function keyOf(name: RepositoryName, reference: string): string {
  return `${name.host}/${name.repository}@${reference}`;
}

function then<T, U>(answer: Answer<T>, change: (value: T) => U): Answer<U> {
  return answer.ok ? { ok: true, value: change(answer.value) } : answer;
}

async function resolvedOf(reading: Promise<Answer<Read>>): Promise<Answer<Resolved>> {
  return then(await reading, ({ digest, mediaType }) => ({ digest, mediaType }));
}

function unavailable(name: RepositoryName, reference: string, problem: string): Answer<never> {
  return { ok: false, kind: 'unavailable', reason: `${name.host}/${name.repository} ${reference}: ${problem}` };
}

/**
 * HEAD, which costs no pull; GET, and a look at the content, where it is refused, says that nothing is there, or says what
 * cannot be used: many registries and proxies know no HEAD, or answer it wrongly.
 */
async function resolve(
  ask: AskRegistry,
  name: RepositoryName,
  reference: string,
  manifest: (name: RepositoryName, reference: string) => Promise<Answer<Read>>,
): Promise<Answer<Resolved>> {
  if (!isAskable(name, reference)) return notAskable(name);
  const question = { method: 'HEAD', path: `manifests/${reference}`, accept: acceptManifest, cap } as const;
  const { answer, status } = await ask(name, question);
  if (!answer.ok)
    return status === null || (isPassing(status) && status !== 500) ? answer : resolvedOf(manifest(name, reference));
  const mediaType = parseMediaType(answer.value.headers('content-type')[0]);
  const digest = saidDigest(answer.value);
  const asked = digestAlgorithm(reference) === null ? null : reference;
  const isUsable = digest !== null && isManifestType(mediaType) && (asked === null || digest === asked);
  return isUsable ? { ok: true, value: { digest, mediaType } } : resolvedOf(manifest(name, reference));
}

/** The one well-formed digest that an answer names, once or again and again; null where there is none. */
function saidDigest({ headers }: Reply): string | null {
  const said = headers('docker-content-digest').flatMap((value) => value.split(','));
  const [digest, ...more] = new Set(said.map((value) => value.trim()).filter((value) => value !== ''));
  return digest !== undefined && more.length === 0 && digestAlgorithm(digest) !== null ? digest : null;
}

async function readManifest(ask: AskRegistry, name: RepositoryName, reference: string): Promise<Answer<Read>> {
  if (!isAskable(name, reference)) return notAskable(name);
  const question = { method: 'GET', path: `manifests/${reference}`, accept: acceptManifest, cap } as const;
  const { answer } = await ask(name, question);
  if (!answer.ok) return answer;
  const { headers, body } = answer.value;
  const verified = verify(answer.value, digestAlgorithm(reference) ? reference : saidDigest(answer.value));
  if ('problem' in verified) return unavailable(name, reference, verified.problem);
  const result = parseManifest(body, parseMediaType(headers('content-type')[0]));
  if (!result.ok) return unavailable(name, reference, result.reason);
  const { manifest } = result;
  return { ok: true, value: { digest: verified.digest, mediaType: manifest.mediaType, manifest } };
}

async function readConfig(
  ask: AskRegistry,
  name: RepositoryName,
  reading: Promise<Answer<Read>>,
): Promise<Answer<ReadConfig>> {
  const read = await reading;
  if (!read.ok) return read;
  const { manifest, digest } = read.value;
  if (manifest.kind === 'index') return unavailable(name, digest, 'an index has no config; ask one of its platforms');
  if (manifest.kind === 'artifact') return { ok: true, value: noConfig };
  const path = `blobs/${manifest.config.digest}`;
  const { answer } = await ask(name, { method: 'GET', path, accept: '*/*', cap: configCap });
  if (!answer.ok) return answer;
  const verified = verify(answer.value, manifest.config.digest);
  if ('problem' in verified) return unavailable(name, digest, `its config: ${verified.problem}`);
  const config = parseConfig(answer.value.body, manifest.config);
  return config ? { ok: true, value: config } : unavailable(name, digest, 'its config is not a JSON object');
}

/** The digest of a body, which must be `expected` where that is given. */
function verify({ body }: Reply, expected: string | null): { readonly digest: string } | { readonly problem: string } {
  const algorithm = expected === null ? 'sha256' : digestAlgorithm(expected);
  if (algorithm !== 'sha256' && algorithm !== 'sha512') return { problem: 'its digest cannot be verified here' };
  const digest = `${algorithm}:${createHash(algorithm).update(body).digest('hex')}`;
  return expected === null || digest === expected
    ? { digest }
    : { problem: 'the registry sends a body of another digest' };
}

function notAskable(name: RepositoryName): Answer<never> {
  return {
    ok: false,
    kind: 'refused',
    reason: `${name.host} was not asked: the repository, tag or digest is malformed`,
  };
}
