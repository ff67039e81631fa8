import type { ImageConfig } from '../../core/ports.ts';
import type { Result } from '../../core/text/result.ts';
import { isRecord, parseObject } from './json.ts';
import { digestAlgorithm } from './names.ts';

/** What a descriptor points at; OCI image-spec, descriptor.md and image-index.md. */
export interface Descriptor {
  readonly digest: string;
  readonly mediaType: string;
  /** `os/architecture[/variant]`; null where the descriptor says none. */
  readonly platform: string | null;
}

/**
 * An index with those of its entries that may be images, one platform's image, or an artifact: a manifest around a config
 * of another type, such as a chart, which no node runs.
 */
export type Manifest =
  | { readonly kind: 'index'; readonly mediaType: string; readonly children: readonly Descriptor[] }
  | { readonly kind: 'image'; readonly mediaType: string; readonly config: Descriptor }
  | { readonly kind: 'artifact'; readonly mediaType: string };

export type ManifestResult = Result<{ readonly manifest: Manifest }>;

export const indexTypes: readonly string[] = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
];
const imageTypes: readonly string[] = [
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
];

/** The configs of images; OCI image-spec, media-types.md, and Docker's. */
const configTypes: readonly string[] = [
  'application/vnd.oci.image.config.v1+json',
  'application/vnd.docker.container.image.v1+json',
];
/** What old registries and tools wrote there, and Docker still pulls (moby, `distribution.ImageTypes`). */
const vagueConfigTypes: readonly string[] = ['application/octet-stream', 'application/json', 'text/html'];

/** A header of all four kinds: a registry answers 404 for a kind that is not asked for. */
export const acceptManifest = [...indexTypes, ...imageTypes].join(', ');

/** A media type without its parameters, in lower case; null where there is none. */
export function parseMediaType(header: string | undefined): string | null {
  return header?.split(';')[0]?.trim().toLowerCase() || null;
}

export function isManifestType(mediaType: string | null): mediaType is string {
  return mediaType !== null && [...indexTypes, ...imageTypes].includes(mediaType);
}

/**
 * Reads the body of a manifest. The type is the body's own `mediaType`, else the header's; they must not disagree
 * (OCI distribution-spec, "Pulling manifests"; the confusion is CVE-2021-41190).
 */
export function parseManifest(body: Buffer, contentType: string | null): ManifestResult {
  const root = parseObject(body.toString('utf8'));
  if (!root) return { ok: false, reason: 'its manifest is not a JSON object' };
  const own = typeof root['mediaType'] === 'string' ? root['mediaType'] : null;
  if (own && isManifestType(contentType) && own !== contentType) {
    return { ok: false, reason: 'its manifest and the Content-Type name two different types' };
  }
  const mediaType = own ?? (isManifestType(contentType) ? contentType : guessType(root));
  if (!isManifestType(mediaType)) return { ok: false, reason: 'it is neither an image nor an index of images' };
  const index = indexTypes.includes(mediaType);
  if (index ? 'config' in root || 'layers' in root : 'manifests' in root) {
    return { ok: false, reason: 'its manifest is image and index at once' };
  }
  return index ? readIndex(root['manifests'], mediaType) : readImage(root['config'], mediaType);
}

/** A config's labels and build time, and its platform. */
export type ReadConfig = ImageConfig & { readonly platform: string | null };

/** What an artifact says of all this. */
export const noConfig: ReadConfig = { labels: {}, created: null, platform: null };

/** Reads the config of an image (OCI image-spec, config.md); null when it is none. What only may be one is an artifact then. */
export function parseConfig(body: Buffer, { mediaType }: Descriptor): ReadConfig | null {
  const root = parseObject(body.toString('utf8'));
  if (!root) return vagueConfigTypes.includes(mediaType) ? noConfig : null;
  const config = isRecord(root['config']) ? root['config'] : {};
  const labels = Object.entries(isRecord(config['Labels']) ? config['Labels'] : {});
  const texts = labels.filter((label): label is [string, string] => typeof label[1] === 'string');
  return { labels: Object.fromEntries(texts), created: readDate(root['created']), platform: readPlatform(root) };
}

// Early OCI indexes and manifests name no type of their own.
function guessType(root: Readonly<Record<string, unknown>>): string | null {
  if (root['schemaVersion'] !== 2) return null;
  if (Array.isArray(root['manifests'])) return indexTypes[0] ?? null;
  return isRecord(root['config']) && Array.isArray(root['layers']) ? (imageTypes[0] ?? null) : null;
}

function readIndex(manifests: unknown, mediaType: string): ManifestResult {
  if (!Array.isArray(manifests) || manifests.length === 0) return { ok: false, reason: 'its index lists no manifests' };
  const children = manifests.filter(mayBeImage).map(readDescriptor);
  const whole = children.filter((child) => child !== null);
  if (whole.length < children.length) return { ok: false, reason: 'its index holds a malformed entry' };
  return { ok: true, manifest: { kind: 'index', mediaType, children: whole } };
}

function readImage(value: unknown, mediaType: string): ManifestResult {
  const config = readDescriptor(value);
  if (!config) return { ok: false, reason: 'its manifest names no config' };
  const isImage = [...configTypes, ...vagueConfigTypes].includes(config.mediaType);
  if (!isImage) return { ok: true, manifest: { kind: 'artifact', mediaType } };
  return { ok: true, manifest: { kind: 'image', mediaType, config } };
}

/**
 * False for what an index may list beside images: BuildKit's attestations (platform unknown/unknown, with an annotation),
 * artifacts that say so, and media types that are not known here, which "MUST be ignored" (OCI image-spec, image-index.md).
 */
function mayBeImage(child: unknown): boolean {
  if (!isRecord(child)) return true;
  const { annotations, platform, mediaType, artifactType } = child;
  if (isRecord(annotations) && 'vnd.docker.reference.type' in annotations) return false;
  if (isRecord(platform) && platform['os'] === 'unknown' && platform['architecture'] === 'unknown') return false;
  if (typeof artifactType === 'string' && !isRecord(platform) && !configTypes.includes(artifactType)) return false;
  return typeof mediaType !== 'string' || isManifestType(parseMediaType(mediaType));
}

function readDescriptor(value: unknown): Descriptor | null {
  if (!isRecord(value)) return null;
  const { digest, mediaType, platform } = value;
  if (typeof digest !== 'string' || typeof mediaType !== 'string' || !digestAlgorithm(digest)) return null;
  return { digest, mediaType, platform: isRecord(platform) ? readPlatform(platform) : null };
}

/** Variants that every machine of the architecture runs are not named, as containerd's `platforms.Normalize` has it. */
function readPlatform({ os, architecture, variant }: Readonly<Record<string, unknown>>): string | null {
  if (typeof os !== 'string' || typeof architecture !== 'string' || !os || !architecture) return null;
  const plain = (architecture === 'arm64' && (variant === 'v8' || variant === '8')) || variant === 'v1';
  return [os, architecture, ...(typeof variant === 'string' && variant && !plain ? [variant] : [])].join('/');
}

/** Null where a config says none: reproducible builds write a day of long ago (1970, or 1980 with buildpacks). */
function readDate(value: unknown): Date | null {
  const date = typeof value === 'string' ? new Date(value) : null;
  return date && date.getUTCFullYear() > 1980 ? date : null;
}
