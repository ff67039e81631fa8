import type { ImageDetails, PlatformManifest, Unread } from './answers.ts';

/** `linux/arm64/v8` is `linux/arm64`: v8 is the only variant that containerd knows there, and its default. */
export function normalPlatform(platform: string): string {
  return platform.replace(/\/arm64\/v8$/, '/arm64');
}

/** The required platforms that are not among those that are held. */
export function lackedPlatforms(required: readonly string[], held: readonly string[]): readonly string[] {
  const has = new Set(held.map(normalPlatform));
  return required.filter((platform) => !has.has(normalPlatform(platform)));
}

/** The manifests that nodes pull: of the required platforms, or of every one where none is required. */
export function neededManifests(required: readonly string[], details: ImageDetails): readonly PlatformManifest[] {
  const wanted = new Set(required.map(normalPlatform));
  return details.platforms.filter(({ platform }) => wanted.size === 0 || wanted.has(normalPlatform(platform)));
}

/** The entries that could not be read and that may hold what is needed; none where all that is needed is known. */
export function openEntries(required: readonly string[], details: ImageDetails): readonly Unread[] {
  const held = details.platforms.map(({ platform }) => platform);
  const isWhole = required.length === 0 ? held.length > 0 : lackedPlatforms(required, held).length === 0;
  return isWhole ? [] : (details.unread ?? []);
}

/**
 * A chart, a policy bundle or another artifact: it runs nowhere, so no platform can be asked of it. An index without an image is
 * none: its attestations may have outlived its images.
 */
export function runsNowhere({ index, platforms, unread = [] }: ImageDetails): boolean {
  return !index && platforms.length === 0 && unread.length === 0;
}

/** True for the media types of an OCI index and a Docker manifest list; image-spec media-types.md. */
export function isIndexType(mediaType: string): boolean {
  return (
    mediaType === 'application/vnd.oci.image.index.v1+json' ||
    mediaType === 'application/vnd.docker.distribution.manifest.list.v2+json'
  );
}
