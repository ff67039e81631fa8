import type { Answer, ImageDetails, NoAnswer, PlatformManifest, Unread } from '../../core/ports.ts';
import { type Descriptor, indexTypes, type Manifest } from './manifest.ts';

/** What the search asks of the registry, about one repository. */
export interface PlatformSource {
  readonly manifest: (digest: string) => Promise<Answer<{ readonly manifest: Manifest }>>;
  /** The platform that the config of a manifest names; null for what is no image. */
  readonly platform: (digest: string) => Promise<Answer<string | null>>;
}

/** How many entries of an index, and of the indexes in it, may be fetched to know their platforms. */
const mostFetched = 256;
/** How many indexes may be one in another. */
const deepest = 8;

/**
 * The platforms behind a digest, in the order of the index; an index may hold indexes. Where a descriptor says no platform,
 * the config of its image does. An entry that cannot be read, or lies beyond the caps, is listed with the reason.
 */
export async function findPlatforms(digest: string, source: PlatformSource): Promise<Answer<ImageDetails>> {
  const read = await source.manifest(digest);
  if (!read.ok) return read;
  const { manifest } = read.value;
  if (manifest.kind !== 'index') {
    const platform = await platformOf(digest, manifest, source);
    return platform.ok ? { ok: true, value: { index: false, platforms: platform.value } } : platform;
  }
  const found = await searchIndex(manifest.children, { source, fetched: 0 }, 1);
  const platforms = found.flatMap((entry) => ('platform' in entry ? [entry] : []));
  const unread = found.flatMap((entry) => ('answer' in entry ? [entry] : []));
  return { ok: true, value: { index: true, platforms, ...(unread.length > 0 && { unread }) } };
}

interface Search {
  readonly source: PlatformSource;
  fetched: number;
}

type Entry = PlatformManifest | Unread;

async function searchIndex(children: readonly Descriptor[], search: Search, depth: number): Promise<readonly Entry[]> {
  return (await Promise.all(children.map((child) => searchChild(child, search, depth)))).flat();
}

async function searchChild(child: Descriptor, search: Search, depth: number): Promise<readonly Entry[]> {
  const { digest, platform, mediaType } = child;
  const isIndex = indexTypes.includes(mediaType);
  if (!isIndex && platform) return [{ platform, digest }];
  const unread = (answer: NoAnswer): readonly Entry[] => [{ digest, answer }];
  if (isIndex && depth === deepest) return unread(failed(`${digest} is more than ${deepest} indexes deep`));
  if (search.fetched === mostFetched)
    return unread(failed(`more than ${mostFetched} entries of the index name no platform`));
  search.fetched += 1;
  const read = await search.source.manifest(digest);
  if (!read.ok) return unread(read);
  const { manifest } = read.value;
  if (manifest.kind === 'index') return searchIndex(manifest.children, search, depth + 1);
  const known = await platformOf(digest, manifest, search.source);
  return known.ok ? known.value : unread(known);
}

async function platformOf(
  digest: string,
  { kind }: Manifest,
  source: PlatformSource,
): Promise<Answer<readonly PlatformManifest[]>> {
  if (kind === 'artifact') return { ok: true, value: [] };
  const platform = await source.platform(digest);
  if (!platform.ok) return platform;
  return { ok: true, value: platform.value === null ? [] : [{ platform: platform.value, digest }] };
}

function failed(reason: string): NoAnswer {
  return { ok: false, kind: 'unavailable', reason };
}
