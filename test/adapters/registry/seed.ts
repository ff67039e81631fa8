import { request } from 'undici';
import { type Content, type ImageOptions, imageOf, indexOf } from './images.ts';
import type { RunningRegistry } from './start.ts';

export { hasRegistry, login, type RunningRegistry, startRegistry, startServer } from './start.ts';

export interface PushedIndex {
  readonly digest: string;
  /** Platform -> digest of its manifest. */
  readonly manifests: Readonly<Record<string, string>>;
}

/** Pushes an index with an image a platform (linux/amd64 and linux/arm64 by default) and moves the tag to it. */
export async function pushIndex(
  registry: RunningRegistry,
  repository: string,
  tag: string,
  options: Omit<ImageOptions, 'platform'> & { readonly platforms?: readonly string[] } = {},
): Promise<PushedIndex> {
  const { platforms = ['linux/amd64', 'linux/arm64'], ...image } = options;
  const images = platforms.map((platform) => imageOf({ ...image, platform }));
  for (const { manifest, config, layer } of images) {
    await pushContent(registry, repository, layer);
    await pushContent(registry, repository, config);
    await pushManifest(registry, repository, manifest);
  }
  const index = indexOf(images);
  await pushManifest(registry, repository, index, tag);
  const manifests = Object.fromEntries(images.map(({ platform, manifest }) => [platform, manifest.digest]));
  return { digest: index.digest, manifests };
}

/** Pushes a blob. */
export async function pushContent(
  registry: RunningRegistry,
  repository: string,
  { digest, body }: Content,
): Promise<void> {
  const started = await call(registry, repository, 'POST', new URL(`/v2/${repository}/blobs/uploads/`, registry.url));
  const place = new URL(started, registry.url);
  place.searchParams.set('digest', digest);
  await call(registry, repository, 'PUT', place, { type: 'application/octet-stream', body });
}

/** Pushes a manifest by its digest, or by a tag. */
export async function pushManifest(
  registry: RunningRegistry,
  repository: string,
  { digest, mediaType, body }: Content,
  tag: string = digest,
): Promise<void> {
  const url = new URL(`/v2/${repository}/manifests/${tag}`, registry.url);
  await call(registry, repository, 'PUT', url, { type: mediaType, body });
}

export async function deleteManifest(registry: RunningRegistry, repository: string, digest: string): Promise<void> {
  await call(registry, repository, 'DELETE', new URL(`/v2/${repository}/manifests/${digest}`, registry.url));
}

/** The `Location` of the answer. */
async function call(
  registry: RunningRegistry,
  repository: string,
  method: 'POST' | 'PUT' | 'DELETE',
  url: URL,
  content?: { readonly type: string; readonly body: Buffer },
): Promise<string> {
  const authorization = registry.authorize(repository);
  const { statusCode, headers, body } = await request(url, {
    method,
    dispatcher: registry.dispatcher,
    headers: { ...(authorization ? { authorization } : {}), ...(content ? { 'content-type': content.type } : {}) },
    body: content?.body ?? null,
  });
  const text = await body.text();
  if (statusCode >= 300) throw new Error(`${method} ${url.pathname}: ${statusCode} ${text}`);
  return String(headers['location'] ?? '');
}
