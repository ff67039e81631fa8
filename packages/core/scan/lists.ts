import { addDraft, type Collection, type Context } from './collect.ts';
import { partIn } from './fields.ts';
import { isNamePattern } from './kustomization.ts';
import { appendKey, isImageBlockKey, splitFlatKey } from './names.ts';
import type { Part, Parts, Role } from './occurrence.ts';
import { partOf } from './parts.ts';
import { isPlausible, isTemplated } from './plausible.ts';
import { findSlots } from './slot.ts';
import { addReference } from './text.ts';
import {
  findEntry,
  type MapNode,
  type Node,
  resolve,
  type ScalarNode,
  type SequenceNode,
  scalarText,
  textOf,
} from './tree.ts';

/**
 * `images:` of a kustomization (kustomize's `types.Image`): `name`, `newName`, `newTag`, `digest`, in any order; or a
 * string `[old=]name[:tag][@digest]`, as Argo CD's `kustomize.images` has it. A `name` is an anchored regular expression:
 * one that is more than a name tells no repository.
 */
export function findKustomizeImages(into: Collection, list: SequenceNode, path: string, context: Context): void {
  for (const [index, item] of list.items.entries()) {
    const node = resolve(item);
    if (node?.kind === 'map') addKustomizeEntry(into, node, `${path}[${index}]`, context);
    if (node?.kind === 'scalar') addKustomizeText(into, node, `${path}[${index}]`, context);
  }
}

function addKustomizeEntry(into: Collection, map: MapNode, path: string, context: Context): void {
  const newName = partIn(context, findEntry(map, 'newName'));
  const name = newName ?? partIn(context, findEntry(map, 'name'));
  const tag = partIn(context, findEntry(map, 'newTag'));
  const digest = partIn(context, findEntry(map, 'digest'));
  // `tagSuffix` alone takes a digest away.
  if (!name || !(tag || digest || newName || findEntry(map, 'tagSuffix'))) return;
  const isPattern = !newName && isNamePattern(name.text);
  const parts: Parts = { ...(!isPattern && { repository: name }), ...(tag && { tag }), ...(digest && { digest }) };
  if (Object.keys(parts).length === 0) return;
  if ([name, tag, digest].some((part) => part && isTemplated(part.text))) {
    into.templated++;
    return;
  }
  const slots = findSlots(
    { text: into.text, source: context.source },
    map,
    { tag, digest, name },
    { tag: 'newTag', digest: 'digest' },
  );
  addDraft(into, { path, shape: 'kustomize', parts, context, ...slots });
}

function addKustomizeText(into: Collection, node: ScalarNode, path: string, context: Context): void {
  const text = scalarText(node);
  if (isTemplated(text)) {
    into.templated++;
    return;
  }
  const from = text.indexOf('=') + 1;
  if (isPlausible(text.slice(from), true)) {
    addReference(into, node, { path, key: 'images', shape: 'kustomize' }, context, from);
  }
}

const parameterRoles: Readonly<Record<string, Exclude<Role, 'reference'>>> = {
  registry: 'registry',
  repository: 'repository',
  name: 'repository',
  tag: 'tag',
  version: 'tag',
  digest: 'digest',
  sha: 'digest',
};

/**
 * Helm parameters of an Argo CD Application: `{name: image.tag, value: "1.2"}`. Those that share a prefix are one image.
 * Returns the items that are used.
 */
export function findParameterImages(
  into: Collection,
  list: SequenceNode,
  path: string,
  context: Context,
): ReadonlySet<Node> {
  const groups = new Map<
    string,
    { path: string; items: Node[]; parts: { [R in Exclude<Role, 'reference'>]?: Part } }
  >();
  for (const [index, item] of list.items.entries()) {
    const node = resolve(item);
    const value = node?.kind === 'map' ? resolve(findEntry(node, 'value')?.value) : null;
    if (node?.kind !== 'map' || value?.kind !== 'scalar') continue;
    const { prefix, role } = splitParameter(textOf(node, 'name') ?? '');
    if (!role || scalarText(value) === '') continue;
    const group = groups.get(prefix) ?? { path: `${path}[${index}]`, items: [], parts: {} };
    group.items.push(node);
    group.parts[role] = partOf(context.source, value);
    groups.set(prefix, group);
  }
  return addParameterGroups(into, groups.values(), context);
}

function addParameterGroups(
  into: Collection,
  groups: Iterable<{ path: string; items: Node[]; parts: { [R in Exclude<Role, 'reference'>]?: Part } }>,
  context: Context,
): ReadonlySet<Node> {
  const used = new Set<Node>();
  for (const { path, items, parts } of groups) {
    for (const item of items) used.add(item);
    if (Object.values(parts).some((part) => isTemplated(part.text))) into.templated++;
    else if (parts.repository || parts.tag || parts.digest)
      addDraft(into, { path, shape: 'parameter', parts, context });
  }
  return used;
}

/** `controller.image.tag` -> `controller.image`, tag; `controller.imageTag` -> the same; only below a name that says image. */
function splitParameter(name: string): {
  readonly prefix: string;
  readonly role: Exclude<Role, 'reference'> | undefined;
} {
  const dot = name.lastIndexOf('.');
  const prefix = name.slice(0, Math.max(0, dot));
  const key = name.slice(dot + 1);
  const owner = prefix.slice(prefix.lastIndexOf('.') + 1).replace(/\[\d+\]$/, '');
  if (isImageBlockKey(owner)) return { prefix, role: parameterRoles[key] };
  const flat = owner === 'global' ? null : splitFlatKey(key);
  if (flat?.role !== 'tag' && flat?.role !== 'digest') return { prefix, role: undefined };
  return { prefix: name.slice(0, dot + 1) + flat.prefix, role: flat.role };
}

/** Where a JSON patch puts its value: the last keys around it, and the path. */
export interface PatchTarget {
  readonly key: string;
  readonly outerKey: string;
  readonly path: string;
}

/** `{op, path: /spec/…/image, value}` of a JSON patch (RFC 6902): the keys that the value will stand under. */
export function patchTarget(map: MapNode): PatchTarget | null {
  const pointer = textOf(map, 'path');
  const op = textOf(map, 'op');
  if (!pointer?.startsWith('/') || !findEntry(map, 'value') || op === undefined) return null;
  const keys = pointer
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
  const isIndex = (key: string | undefined) => key === '-' || /^\d+$/.test(key ?? '');
  const last = keys.at(-1) ?? '';
  const path = keys.reduce((at, key) => (isIndex(key) ? `${at}[${key}]` : appendKey(at, key)), '');
  if (isIndex(last)) return { key: '', outerKey: keys.at(-2) ?? '', path };
  return { key: last, outerKey: (isIndex(keys.at(-2)) ? keys.at(-3) : keys.at(-2)) ?? '', path };
}
