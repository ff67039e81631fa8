import { parseAllDocuments } from 'yaml';

/** An image in a manifest: `Deployment/web spec.template.spec.containers.0.image`. */
export interface RenderedImage {
  readonly at: string;
  readonly text: string;
}

/** What holds no image that runs by it: a schema, a text, and what another controller reads. */
const silent = new Set([
  'CustomResourceDefinition',
  'ConfigMap',
  'Secret',
  'Application',
  'ApplicationSet',
  'HelmRelease',
  'ImageRepository',
  'ImagePolicy',
  'ImageUpdateAutomation',
]);

/** The texts under `image` keys of manifests, by the YAML library alone. */
export function imagesIn(manifests: string): readonly RenderedImage[] {
  return parseAllDocuments(manifests, { uniqueKeys: false, logLevel: 'silent' }).flatMap((document) => {
    const value = readValue(() => document.toJS({ maxAliasCount: -1 }));
    const { kind = '', items } = value;
    const objects = String(kind).endsWith('List') && Array.isArray(items) ? items : [value];
    return objects.flatMap((object: unknown) => {
      const { kind: own = '', metadata } = asMap(object);
      if (silent.has(String(own))) return [];
      return visit(object, `${own}/${asMap(metadata)['name'] ?? ''} `);
    });
  });
}

function visit(value: unknown, at: string): readonly RenderedImage[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => visit(item, `${at}.${index}`));
  return Object.entries(asMap(value)).flatMap(([key, inner]) => {
    const path = `${at}${at.endsWith(' ') ? '' : '.'}${key}`;
    return key === 'image' && typeof inner === 'string' && inner !== ''
      ? [{ at: path, text: inner }]
      : visit(inner, path);
  });
}

function readValue(read: () => unknown): Readonly<Record<string, unknown>> {
  try {
    return asMap(read());
  } catch {
    return {};
  }
}

function asMap(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
