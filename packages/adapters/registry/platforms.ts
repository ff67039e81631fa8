import type { Answer, ImageDetails, PlatformManifest } from '../../core/ports.ts';
import { type Descriptor, indexTypes, type Manifest } from './manifest.ts';

/** What the search asks of the registry, about one repository. */
export interface PlatformSource {
  readonly manifest: (digest: string) => Promise<Answer<{ readonly manifest: Manifest }>>;
  /** The platform that the config of a manifest names; null for what is no image. */
  readonly platform: (digest: string) => Promise<Answer<string | null>>;
}

/** How many entries of an index may have to be fetched to know their platforms. */
const mostFetched = 32;

/**
 * The platforms behind a digest, in the order of the index; an index may hold indexes, but these no further ones. Where a
 * descriptor says no platform, the config of its image does.
 */
export async function findPlatforms(digest: string, source: PlatformSource): Promise<Answer<ImageDetails>> {
  const read = await source.manifest(digest);
  if (!read.ok) return read;
  const index = read.value.manifest.kind === 'index';
  const platforms = await platformsOf(digest, read.value.manifest, source, 1);
  return platforms.ok ? { ok: true, value: { index, platforms: platforms.value } } : platforms;
}

type Platforms = Answer<readonly PlatformManifest[]>;

async function platformsOf(
  digest: string,
  manifest: Manifest,
  source: PlatformSource,
  depth: number,
): Promise<Platforms> {
  if (manifest.kind === 'image') {
    const platform = await source.platform(digest);
    if (!platform.ok) return platform;
    return { ok: true, value: platform.value === null ? [] : [{ platform: platform.value, digest }] };
  }
  const unknown = manifest.children.filter((child) => child.platform === null || isIndex(child)).length;
  if (unknown > mostFetched) return failed(`${digest} is an index with ${unknown} entries of unknown platform`);
  const parts = await Promise.all(manifest.children.map((child) => platformsOfChild(child, source, depth)));
  const wrong = parts.find((part) => !part.ok);
  return wrong ?? { ok: true, value: parts.flatMap((part) => (part.ok ? part.value : [])) };
}

async function platformsOfChild(child: Descriptor, source: PlatformSource, depth: number): Promise<Platforms> {
  if (!isIndex(child) && child.platform)
    return { ok: true, value: [{ platform: child.platform, digest: child.digest }] };
  if (isIndex(child) && depth === 0) return failed(`${child.digest} is an index in an index in an index`);
  const read = await source.manifest(child.digest);
  return read.ok ? platformsOf(child.digest, read.value.manifest, source, depth - 1) : read;
}

function isIndex(child: Descriptor): boolean {
  return indexTypes.includes(child.mediaType);
}

function failed(reason: string): Answer<never> {
  return { ok: false, kind: 'unavailable', reason };
}
