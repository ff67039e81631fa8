import { type Resource, storeId, withMetadata } from './resource.ts';
import type { BuildStep } from './steps.ts';

/** Kinds whose names stay as they are (`prefixFieldSpecsToSkip`). */
const unprefixed = new Set(['CustomResourceDefinition', 'APIService', 'Namespace']);

/** An object with the names that a kustomization gives it. */
export function rename(resource: Resource, { namespace, prefix, suffix }: BuildStep & { kind: 'names' }): Resource {
  let now = resource;
  const id = () => now.ids.at(-1);
  if (namespace !== null && id() !== undefined) now = withMetadata(storeId(now), [[['namespace'], namespace]]);
  for (const [before, after] of [
    [prefix, ''],
    ['', suffix],
  ]) {
    const last = id();
    if (last === undefined || `${before}${after}` === '' || unprefixed.has(last.kind)) continue;
    now = withMetadata(storeId(now), [[['name'], `${before}${last.name}${after}`]]);
  }
  return now;
}

/** An object with labels and annotations. */
export function label(resource: Resource, { labels, annotations }: BuildStep & { kind: 'metadata' }): Resource {
  const under = (key: string, pairs: ReadonlyMap<string, string>) =>
    [...pairs].map(([name, text]) => [[key, name], text] as const);
  return withMetadata(resource, [...under('labels', labels), ...under('annotations', annotations)]);
}
