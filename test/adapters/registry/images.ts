import { createHash } from 'node:crypto';

/** A blob or manifest as a registry stores it. */
export interface Content {
  readonly digest: string;
  readonly mediaType: string;
  readonly body: Buffer;
}

export interface ImageOptions {
  /** `os/architecture[/variant]` */
  readonly platform: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly created?: string;
}

/** A platform's image: its manifest, its config and its one layer. */
export interface Image {
  readonly platform: string;
  readonly manifest: Content;
  readonly config: Content;
  readonly layer: Content;
}

export const indexType = 'application/vnd.oci.image.index.v1+json';
export const manifestType = 'application/vnd.oci.image.manifest.v1+json';

export function contentOf(mediaType: string, value: unknown): Content {
  const body = Buffer.isBuffer(value) ? value : Buffer.from(JSON.stringify(value));
  return { digest: `sha256:${createHash('sha256').update(body).digest('hex')}`, mediaType, body };
}

export function describeContent({ digest, mediaType, body }: Content) {
  return { mediaType, digest, size: body.length };
}

/** The same options make the same digests. */
export function imageOf({ platform, labels = {}, created = '2026-01-02T03:04:05Z' }: ImageOptions): Image {
  const layer = contentOf('application/vnd.oci.image.layer.v1.tar+gzip', Buffer.from(`layer of ${platform}`));
  const config = contentOf('application/vnd.oci.image.config.v1+json', {
    created,
    ...platformOf(platform),
    config: { Labels: labels },
    rootfs: { type: 'layers', diff_ids: [layer.digest] },
  });
  const manifest = contentOf(manifestType, {
    schemaVersion: 2,
    mediaType: manifestType,
    config: describeContent(config),
    layers: [describeContent(layer)],
  });
  return { platform, manifest, config, layer };
}

/** `extra`: entries beside the images, such as attestations. */
export function indexOf(images: readonly Image[], extra: readonly unknown[] = []): Content {
  const manifests = images.map(({ manifest, platform }) => ({
    ...describeContent(manifest),
    platform: platformOf(platform),
  }));
  return contentOf(indexType, { schemaVersion: 2, mediaType: indexType, manifests: [...manifests, ...extra] });
}

/** BuildKit's provenance of an image, as an entry of its index. */
export function attestationOf(image: Image, manifest: Content) {
  return {
    ...describeContent(manifest),
    platform: { os: 'unknown', architecture: 'unknown' },
    annotations: {
      'vnd.docker.reference.type': 'attestation-manifest',
      'vnd.docker.reference.digest': image.manifest.digest,
    },
  };
}

function platformOf(platform: string) {
  const [os, architecture, variant] = platform.split('/');
  return { os, architecture, ...(variant ? { variant } : {}) };
}
