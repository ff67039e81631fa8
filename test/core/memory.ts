import { createHash } from 'node:crypto';
import { parsePolicy } from '../../packages/core/policy/parse.ts';
import type { Policy } from '../../packages/core/policy/policy.ts';
import type {
  Answer,
  BlobChange,
  Commit,
  DirectoryTexts,
  Forge,
  Git,
  ImageConfig,
  ImageDetails,
  Registry,
  StatusCheck,
  Workspace,
} from '../../packages/core/ports.ts';
import { UserError } from '../../packages/core/text/errors.ts';

/** `sha256:` and 64 hex digits that show which letter they were made of. */
export const digest = (seed: string): string => `sha256:${createHash('sha256').update(seed).digest('hex')}`;

export type Files = Readonly<Record<string, string>>;

/** What a workspace of these texts has below a directory. */
export function textsBelow(files: ReadonlyMap<string, string>, directory: string): DirectoryTexts {
  const prefix = directory === '' ? '' : `${directory}/`;
  const below = [...files].filter(([path]) => path.startsWith(prefix));
  if (below.length === 0) return { ok: false, reason: 'it does not exist' };
  const texts = below.map(([path, text]) => [path.slice(prefix.length), { ok: true as const, text }] as const);
  return { ok: true, files: new Map(texts.toSorted(([a], [b]) => (a < b ? -1 : 1))) };
}

/** A tree in memory; what is written shows in `files`. */
export function memoryWorkspace(initial: Files): Workspace & { readonly files: Map<string, string> } {
  const files = new Map(Object.entries(initial));
  return {
    files,
    list: async (paths) =>
      [...files]
        .filter(([path]) => !paths || paths.some((top) => path === top || path.startsWith(`${top}/`)))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([path]) => ({ path, unreadable: null })),
    read: async (path) => {
      const text = files.get(path);
      return text === undefined ? { ok: false, reason: 'absent' } : { ok: true, text };
    },
    below: async (directory) => textsBelow(files, directory),
    write: async (changed) => {
      for (const [path, text] of changed) files.set(path, text);
    },
  };
}

/** One image of a registry in memory. */
export interface FakeImage {
  readonly index?: boolean;
  /** Platform -> digest of its manifest; `linux/amd64` by default. */
  readonly platforms?: Readonly<Record<string, string>>;
  readonly created?: string;
  readonly labels?: Readonly<Record<string, string>>;
}

export interface FakeRepository {
  readonly tags: Readonly<Record<string, string>>;
  /** By digest. */
  readonly images?: Readonly<Record<string, FakeImage>>;
}

/** A registry in memory, by image name. `down` hosts answer nothing. What was asked is in `asked`, each question once. */
export function memoryRegistry(repositories: Readonly<Record<string, FakeRepository>>, down: readonly string[] = []) {
  const asked = new Set<string>();
  const find = <T>(host: string, name: string, value: T | undefined): Answer<T> => {
    if (down.includes(host)) return { ok: false, kind: 'unavailable', reason: `${host} does not answer` };
    return value === undefined ? { ok: false, kind: 'missing', reason: `${name} does not exist` } : { ok: true, value };
  };
  const imageOf = (name: string, of: string): FakeImage | undefined => {
    const found = repositories[name];
    const known = found?.images?.[of];
    return known ?? (found && Object.values(found.tags).includes(of) ? {} : undefined);
  };
  const isChild = (name: string, of: string): boolean =>
    Object.values(repositories[name]?.images ?? {}).some(({ platforms = {} }) => Object.values(platforms).includes(of));
  const resolve: Registry['resolve'] = async ({ host, repository }, reference) => {
    const name = `${host}/${repository}`;
    asked.add(`${name} ${reference}`);
    const tagged = repositories[name]?.tags[reference];
    const isThere = reference.includes(':') && (imageOf(name, reference) || isChild(name, reference));
    const found = isThere ? reference : tagged;
    const kind = isChild(name, reference) ? 'manifest' : 'index';
    const mediaType = `application/vnd.oci.image.${kind}.v1+json`;
    return find(host, `${name} ${reference}`, found === undefined ? undefined : { digest: found, mediaType });
  };
  const registry: Registry = {
    resolve,
    prove: resolve,
    inspect: async ({ host, repository }, of) => {
      const image = imageOf(`${host}/${repository}`, of);
      return find<ImageDetails>(host, of, image && toDetails(image, of));
    },
    config: async ({ host, repository }, manifest) => {
      const images = Object.entries(repositories[`${host}/${repository}`]?.images ?? {});
      const image = images.find(([of, entry]) =>
        toDetails(entry, of).platforms.some((one) => one.digest === manifest),
      )?.[1];
      const config: ImageConfig = {
        labels: image?.labels ?? {},
        created: image?.created ? new Date(image.created) : null,
      };
      return find<ImageConfig>(host, manifest, config);
    },
    tags: async ({ host, repository }) => {
      const name = `${host}/${repository}`;
      asked.add(`${name} tags`);
      return find(host, name, repositories[name] && Object.keys(repositories[name].tags));
    },
    requests: () => ({ total: asked.size, byHost: {} }),
  };
  return Object.assign(registry, { asked });
}

function toDetails(image: FakeImage, of: string): ImageDetails {
  const platforms = Object.entries(image.platforms ?? { 'linux/amd64': of });
  return {
    index: image.index ?? true,
    platforms: platforms.map(([platform, manifest]) => ({ platform, digest: manifest })),
  };
}

export interface FakeCommit {
  /** ISO date. */
  readonly date: string;
  /** `c0`, `c1`, … by default. */
  readonly sha?: string;
  readonly files: Files;
}

/** A linear history in memory, oldest first; HEAD is the last. Refs are `c0`, `c1`, … and `HEAD`. */
export function memoryGit(
  history: readonly FakeCommit[],
  options: { readonly dirty?: boolean; readonly shallow?: boolean } = {},
): Git {
  const blobs = new Map<string, string>();
  const idOf = (text: string | undefined): string | null => {
    if (text === undefined) return null;
    const id = createHash('sha1').update(text).digest('hex');
    blobs.set(id, text);
    return id;
  };
  const at = (ref: string): number => {
    const named = history.findIndex(({ sha }) => sha === ref);
    const found = ref === 'HEAD' ? history.length - 1 : Number(/^c(\d+)$/.exec(ref)?.[1] ?? named);
    if (!history[found]) throw new UserError(`unknown ref ${ref}`);
    return found;
  };
  const commitAt = (index: number): Commit => ({
    sha: history[index]?.sha ?? `c${index}`,
    date: new Date(history[index]?.date ?? 0),
    subject: `commit ${index}`,
  });
  async function* changes(ref: string, paths: readonly string[]): AsyncIterable<BlobChange> {
    for (let index = at(ref); index >= 0; index--) {
      const [now, then] = [history[index]?.files ?? {}, history[index - 1]?.files ?? {}];
      for (const path of new Set([...Object.keys(now), ...Object.keys(then)])) {
        if (now[path] === then[path]) continue;
        if (paths.length > 0 && !paths.some((top) => path === top || path.startsWith(`${top}/`))) continue;
        const file = history[at(ref)]?.files[path] === undefined ? null : path;
        const oldPath = then[path] === undefined ? null : path;
        yield { commit: commitAt(index), path, oldPath, file, oldBlob: idOf(then[path]), newBlob: idOf(now[path]) };
      }
    }
  }
  return {
    commit: async (ref) => commitAt(at(ref)),
    mergeBase: async (ref) => commitAt(at(ref)),
    line: async (ref) =>
      history
        .slice(0, at(ref) + 1)
        .map((_, index) => commitAt(index))
        .reverse(),
    requireFullHistory: async () => {
      if (options.shallow) throw new UserError('the clone is shallow: fetch-depth: 0');
    },
    isClean: async () => !options.dirty,
    at: async (ref) => memoryWorkspace(history[at(ref)]?.files ?? {}),
    changedFiles: async (base) => {
      const [then, now] = [history[at(base)]?.files ?? {}, history.at(-1)?.files ?? {}];
      return Object.keys(now).filter((path) => now[path] !== then[path]);
    },
    goneFiles: async (base) => {
      const [then, now] = [history[at(base)]?.files ?? {}, history.at(-1)?.files ?? {}];
      return Object.keys(then).filter((path) => now[path] === undefined);
    },
    changes,
    replaced: async function* (ref) {
      for await (const { commit, path, oldBlob } of changes(ref, [])) {
        if (oldBlob !== null) yield { commit, path, blob: oldBlob };
      }
    },
    beginnings: async () => [commitAt(0).date],
    blobs: async function* (ids) {
      for (const id of ids) yield { id, text: { ok: true, text: blobs.get(id) ?? '' } };
    },
  };
}

/** A forge that only knows statuses. */
export function memoryForge(statuses: Readonly<Record<string, readonly StatusCheck[]>>): Forge {
  return {
    base: async () => ({ branch: 'main', commit: 'c0' }),
    at: async (_, local) => local,
    publish: async () => ({ kind: 'none' }),
    statuses: async (commit) => statuses[commit] ?? [],
  };
}

/** A policy over `env/{env}/**` with a fast lane and two promoted ones; `more` is added to the file. */
export function samplePolicy(more = ''): Policy {
  const text = `version: 1
layout: ["env/{env}/**", "one.yaml#lanes.{env}"]
environments:
  dev: { track: dev }
  staging: { promoteFrom: dev }
  production: { promoteFrom: staging, soak: 24h, directory: prod }
shared: ["shared/**"]
firstParty: ["ghcr.io/acme/*", "eu.example/acme/*"]
${more}`;
  return parsePolicy(text, '.github/image-policy.yaml');
}
