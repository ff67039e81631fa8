import { parseName } from '../../image/parse.ts';
import { mergeEntries } from '../../yaml/merge.ts';
import {
  type Entry,
  findEntry,
  type MapNode,
  type Node,
  resolve,
  type SequenceNode,
  scalarText,
  textOf,
  valueText,
} from '../../yaml/node.ts';
import type { PartRole } from '../catalogue/convention.ts';
import { imageBlock } from '../catalogue/conventions/parts.ts';
import { isImageBlockKey, isImagesKey, splitFlatKey } from '../keys/image-keys.ts';
import { isOutputName } from '../keys/image-variables.ts';
import type { KeyNames } from '../keys/names.ts';
import { partOf } from '../parts.ts';
import { addDraft, type Collection, type Context } from './collect.ts';
import { type Group, type Parameter, takeName } from './parameter-group.ts';
import { entryPath } from './text.ts';

/** Helm parameters of an Argo CD Application: `{name: image.tag, value: "1.2"}`. Returns the items that are used. */
export function findParameterImages(
  into: Collection,
  list: SequenceNode,
  path: string,
  context: Context,
  by: string,
): ReadonlySet<Node> {
  return findImages(into, readParameters(list, path), context, by);
}

/** The same in a map, as k3s has it: `{image.tag: "1.2"}`. Returns the entries that are used. */
export function findParameterEntries(
  into: Collection,
  map: MapNode,
  path: string,
  context: Context,
  by: string,
): ReadonlySet<Entry> {
  return findImages(into, readEntries(map, path), context, by);
}

/** Those that share a prefix are one image. */
function findImages<Item>(
  into: Collection,
  parameters: ReadonlyMap<string, Parameter<Item>>,
  context: Context,
  by: string,
): ReadonlySet<Item> {
  const groups = new Map<string, Group<Item>>();
  for (const [name, { path, item, value }] of parameters) {
    const said = splitParameter(name, into.names);
    // An empty digest takes back what the values say; an empty tag or name leaves the chart's.
    if (!said || (valueText(value) === '' && said.role !== 'digest')) continue;
    const group = groups.get(said.prefix) ?? { path, items: [], parts: {}, named: said.named };
    group.items.push(item);
    group.parts[said.role] = partOf(context.source, value);
    groups.set(said.prefix, group);
  }
  for (const [prefix, group] of groups) takeName(group, prefix, parameters, context);
  return addGroups(into, [...groups.values()].filter(isImage), context, by);
}

/** By name; of two with one name Helm takes the later. */
function readParameters(list: SequenceNode, path: string): ReadonlyMap<string, Parameter<Node>> {
  const parameters = new Map<string, Parameter<Node>>();
  for (const [index, item] of list.items.entries()) {
    const node = resolve(item);
    if (node?.kind !== 'map') continue;
    const whole = mergeEntries(node);
    const value = resolve(findEntry(whole, 'value')?.value);
    const name = textOf(whole, 'name');
    if (value?.kind !== 'scalar' || name === undefined) continue;
    parameters.set(name, { path: `${path}[${index}]`, item: node, value });
  }
  return parameters;
}

function readEntries(map: MapNode, path: string): ReadonlyMap<string, Parameter<Entry>> {
  const parameters = new Map<string, Parameter<Entry>>();
  for (const entry of mergeEntries(map).entries) {
    const value = resolve(entry.value);
    if (value?.kind === 'scalar')
      parameters.set(scalarText(entry.key), { path: entryPath(path, entry.key), item: entry, value });
  }
  return parameters;
}

function isImage({ parts, named }: Group<unknown>): boolean {
  if (named) return Boolean(parts.repository || parts.tag || parts.digest);
  const versioned = Boolean(parts.tag?.text || parts.digest?.text);
  return versioned && parts.repository !== undefined && parseName(parts.repository.text).ok;
}

function addGroups<Item>(
  into: Collection,
  groups: readonly Group<Item>[],
  context: Context,
  by: string,
): ReadonlySet<Item> {
  const used = new Set<Item>();
  for (const { path, items, parts } of groups) {
    for (const item of items) used.add(item);
    addDraft(into, { path, shape: 'parameter', by, parts, context });
  }
  return used;
}

interface Said {
  readonly prefix: string;
  readonly role: PartRole;
  readonly named: boolean;
}

/** `controller.image.tag` -> `controller.image`, tag; `controller.imageTag` -> the same; `web.tag` -> `web`, tag, if it is one. */
function splitParameter(name: string, names: KeyNames): Said | null {
  const dot = name.lastIndexOf('.');
  const [prefix, key] = [name.slice(0, Math.max(0, dot)), name.slice(dot + 1)];
  const [owner = '', outer = ''] = prefix
    .split('.')
    .reverse()
    .map((part) => part.replace(/\[\d+\]$/, ''));
  const inBlock = isImageBlockKey(owner) || isImagesKey(outer);
  const role = names.roleOf(key) ?? (inBlock ? blockRoles.get(key) : undefined);
  if (role) return { prefix, role, named: inBlock };
  const flat = owner === 'global' ? null : splitFlatKey(key);
  if (
    flat === null ||
    isOutputName(flat.prefix) ||
    flat.role === 'registry' ||
    (flat.role === 'repository' && !/repo(?:sitory)?$/i.test(key))
  )
    return null;
  return { prefix: name.slice(0, dot + 1) + flat.prefix, role: flat.role, named: true };
}

/** What has a role in a block that is an image only: `image.name`, `controller.image.image`. */
const blockRoles: ReadonlyMap<string, PartRole> = new Map([
  ...imageBlock.inBlock.repository.map((key) => [key, 'repository'] as const),
  ...imageBlock.inBlock.tag.map((key) => [key, 'tag'] as const),
]);
