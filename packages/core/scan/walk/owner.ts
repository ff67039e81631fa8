import { findEntry, type MapNode, type Node, resolve, type SequenceNode, scalarText, textOf } from '../../yaml/node.ts';
import { splitPath } from '../../yaml/path.ts';
import { detach } from '../../yaml/source.ts';
import type { Context } from './collect.ts';

/**
 * What the object and the list items around a place call themselves: `Deployment/web, worker`. Empty where nothing has a name.
 * It tells two places apart whose paths differ by an index only, in whatever order they are written.
 */
export function findOwner(path: string, { root, at, owner }: Context): string {
  const names = [owner, nameObject(root), ...nameItems(root, path.slice(at.length))];
  return detach(names.filter((name) => name !== '').join(', '));
}

/** The namespace that an object says it is in; undefined where it says none. */
export function findNamespace({ root }: Context): string | undefined {
  const metadata = metadataOf(resolve(root));
  return metadata && textOf(metadata, 'namespace');
}

function nameObject(node: Node | null): string {
  const map = resolve(node);
  const metadata = metadataOf(map);
  const name = metadata && (textOf(metadata, 'name') ?? textOf(metadata, 'generateName'));
  return name === undefined || map?.kind !== 'map' ? '' : `${textOf(map, 'kind') ?? ''}/${name}`;
}

function metadataOf(node: ReturnType<typeof resolve>): MapNode | undefined {
  const metadata = node?.kind === 'map' ? resolve(findEntry(node, 'metadata')?.value) : null;
  return metadata?.kind === 'map' ? metadata : undefined;
}

function nameItems(root: Node | null, path: string): readonly string[] {
  if (!path.includes('[')) return [];
  const names: string[] = [];
  let node = resolve(root);
  for (const { key } of splitPath(path.replace(/^\./, '')) ?? []) {
    const list = node?.kind === 'sequence' ? node : null;
    node = stepInto(node, key);
    if (list !== null && node?.kind === 'map') names.push(nameItem(node));
    if (list !== null && node?.kind === 'scalar') names.push(nameText(scalarText(node)) || flagBefore(list, key));
  }
  return names;
}

function stepInto(node: ReturnType<typeof resolve>, key: string): ReturnType<typeof resolve> {
  if (node?.kind === 'sequence') return resolve(node.items[Number(key.slice(1, -1))]);
  return node?.kind === 'map' ? resolve(findEntry(node, key.slice(1))?.value) : null;
}

/**
 * A container, a kustomize entry and a variable have a `name`, a chart that kustomize inflates a `releaseName` too, a patch has a
 * `path` or a `target`, an object in a list its metadata. Of a Helm parameter only the image is its name.
 */
function nameItem(item: MapNode): string {
  const names = [textOf(item, 'name') ?? textOf(item, 'path'), releaseOf(item)].filter(Boolean).join('/');
  const name = names || nameTarget(item) || nameObject(item) || nameField(item);
  return name.replace(/\.(?:registry|repository|name|tag|version|digest|sha)$/, '');
}

/** The release of a chart that kustomize inflates, or of a source of an Application; else the chart. */
function releaseOf(item: MapNode): string | undefined {
  const helm = resolve(findEntry(item, 'helm')?.value);
  const release = helm?.kind === 'map' ? textOf(helm, 'releaseName') : undefined;
  return textOf(item, 'releaseName') ?? release ?? textOf(item, 'chart');
}

/** `target: {kind: Deployment, name: web}` of a patch. */
function nameTarget(item: MapNode): string {
  const target = resolve(findEntry(item, 'target')?.value);
  if (target?.kind !== 'map') return '';
  const keys = ['kind', 'name', 'namespace', 'labelSelector', 'annotationSelector'];
  return keys.flatMap((key) => textOf(target, key) ?? []).join('/');
}

/** `{cluster=eu}`: what tells a map without a name from the others. Measures, times and addresses do not. */
function nameField(item: MapNode): string {
  const key = identities.find((name) => textOf(item, name));
  return key === undefined ? '' : `{${key}=${textOf(item, key)?.slice(0, longestField)}}`;
}

const longestField = 100;

/** Keys by which people tell the items of a list, the surest first. */
const identities = [
  ...['id', 'key', 'app', 'service', 'component', 'cluster', 'tenant', 'team', 'project', 'customer', 'queue', 'topic'],
  ...['job', 'worker', 'function', 'role', 'region', 'zone', 'site', 'shard', 'lane', 'stage', 'type', 'schedule'],
];

/** `--web-image`, whose value is the next item. */
function flagBefore({ items }: SequenceNode, key: string): string {
  const before = resolve(items[Number(key.slice(1, -1)) - 1]);
  const text = before?.kind === 'scalar' ? scalarText(before) : '';
  return /^--?[\w.-]+$/.test(text) ? text : '';
}

/** `WEB_IMAGE=…`, `--web-image=…`, `web=…`: what stands before the image. */
function nameText(text: string): string {
  return /^-{0,2}[\w.-]+=(?:[\w.-]+=)?/.exec(text)?.[0] ?? '';
}
