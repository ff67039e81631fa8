import { type MapNode, type Node, resolve, scalarText, valueText } from '../yaml/node.ts';
import { createAt } from './field-create.ts';
import { isSamePath, lookUp, pathsTo, splitFieldPath } from './field-lookup.ts';
import { fieldOf, mapsField, textField, textsField } from './fields.ts';
import { saidOf, split } from './image.ts';
import { type Composed, isComposed, madeScalar, type Place } from './layer.ts';
import { type Patching, Refused } from './patch.ts';
import { type Resource, treeOf, withRoot } from './resource.ts';
import { all, readTarget } from './target.ts';
import { entryOf, layOver, nodeAt, withNode } from './tree-edit.ts';

/** A value that a replacement puts in other places; `unknown`: why nobody can tell it. */
type Value = { readonly node: Node; readonly from?: Origin } | { readonly unknown: string };

/** The object that a value comes from, and where in it. */
interface Origin {
  readonly ids: Resource['ids'];
  readonly steps: readonly string[];
}

/**
 * What a replacement makes of all that was included before it (kustomize, `replacement` filter). `isWhole`: no object is
 * missing among them.
 */
export function applyReplacement(
  resources: readonly Resource[],
  replacement: MapNode,
  context: Patching & { readonly isWhole: boolean },
): readonly Resource[] {
  const value = findValue(resources, replacement, context);
  return mapsField(replacement, 'targets').reduce((all, target) => putIn(all, target, value, context), resources);
}

function findValue(
  resources: readonly Resource[],
  replacement: MapNode,
  context: Patching & { readonly isWhole: boolean },
): Value {
  const given = textField(replacement, 'sourceValue');
  if (given !== null) return { node: entryOf(replacement, 'sourceValue')?.value ?? madeScalar(given) };
  const source = fieldOf(replacement, 'source');
  const [one, ...others] = resources.filter((resource) => isSource(resource, source));
  if (one === undefined && !context.isWhole)
    return { unknown: `a replacement of ${context.file} reads an object that is not here` };
  if (one === undefined || others.length > 0)
    throw new Refused(`a replacement of ${context.file} finds ${one ? others.length + 1 : 0} sources`);
  const steps = splitFieldPath(textField(source, 'fieldPath') ?? 'metadata.name');
  const node = resolve(lookUp(treeOf(one), steps));
  const unknown = unknownAt(one, node);
  if (unknown !== null) return { unknown };
  if (node === null) throw new Refused(`a replacement of ${context.file} finds nothing at its source`);
  const options = fieldOf(source, 'options');
  const delimiter = textField(options, 'delimiter');
  if (delimiter === null) return { node, from: { ids: one.ids, steps } };
  return partOf(node, delimiter, Number(textField(options, 'index') ?? 0), context);
}

/** Why nobody can tell what stands in an object, or whether anything does; null where that is known. */
function unknownAt({ open }: Resource, node: Node | null): string | null {
  if (node === null) return open ?? null;
  return node.kind === 'scalar' && isComposed(node) ? (node.unknown ?? null) : null;
}

/** A part of a text. */
function partOf(node: Exclude<Node, { kind: 'alias' }>, delimiter: string, index: number, { file }: Patching): Value {
  const part = node.kind === 'scalar' ? scalarText(node).split(delimiter)[index] : undefined;
  if (node.kind !== 'scalar' || part === undefined) throw new Refused(`a replacement of ${file} finds no such part`);
  const from = isComposed(node) ? saidOf(node) : undefined;
  const says = from && { ...from, name: from.name ?? from.through[0] ?? null };
  return { node: madeScalar(part, says ? { says } : {}) };
}

/** By any of its ids, literally: a source is one object. */
function isSource({ ids }: Resource, source: Node | null): boolean {
  const text = (key: string) => textField(source, key) ?? '';
  return ids.some((id) =>
    (['group', 'version', 'kind', 'name', 'namespace'] as const).every((key) => {
      const wanted = text(key);
      const has = key === 'namespace' ? id[key] || 'default' : id[key];
      return wanted === '' || wanted === has;
    }),
  );
}

function putIn(resources: readonly Resource[], target: MapNode, value: Value, context: Patching): readonly Resource[] {
  const given = textsField(target, 'fieldPaths');
  const paths = (given.length > 0 ? given : ['metadata.name']).map(splitFieldPath);
  const hasDelimiter = textField(fieldOf(target, 'options'), 'delimiter') !== null;
  const from = 'from' in value ? value.from : undefined;
  const isItself = (resource: Resource) =>
    resource.ids === from?.ids &&
    isTarget(resource, target) !== false &&
    paths.some((steps) => pathsTo(treeOf(resource), steps, []).some((path) => isSamePath(path, from.steps)));
  // What is read changes while it is written.
  const isMoving = hasDelimiter && from !== undefined && resources.some(isItself);
  const used = isMoving ? { unknown: `a replacement of ${context.file} changes what it reads` } : value;
  return resources.map((resource) => {
    const answer = isTarget(resource, target);
    const tree = answer === false ? null : treeOf(resource);
    if (tree === null) return resource;
    let now: Node = tree;
    for (const steps of paths) now = putAt(now, steps, used, target, context, answer === null);
    return now.kind === 'map' && now !== tree ? withRoot(resource, now, context.isImage, context.specs) : resource;
  });
}

function isTarget(resource: Resource, target: MapNode): boolean | null {
  const select = readTarget(fieldOf(target, 'select'));
  if (select === null || resource.ids.length === 0) return false;
  const rejects = mapsField(target, 'reject').flatMap((node) => readTarget(node) ?? []);
  const selected = all([anyOf(resource.ids.map(select.selectsId)), select.selectsLabels(resource)]);
  const rejected = anyOf(
    rejects.flatMap((one) => [
      ...(one.hasId ? resource.ids.map(one.selectsId) : []),
      ...(one.hasLabels ? [one.selectsLabels(resource)] : []),
    ]),
  );
  return all([selected, rejected === null ? null : !rejected]);
}

function anyOf(answers: readonly (boolean | null)[]): boolean | null {
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

/** `isUnsure`: nobody can tell whether the object is meant at all. */
function putAt(
  tree: Node,
  steps: readonly string[],
  value: Value,
  target: MapNode,
  context: Patching,
  isUnsure: boolean,
): Node {
  const options = fieldOf(target, 'options');
  const unsure = isUnsure ? `a replacement of ${context.file} selects by what only kustomize can tell` : null;
  const unknown = unsure ?? ('unknown' in value ? value.unknown : null);
  const change = (old: Node | null): Node | null => {
    if (unknown === null && 'node' in value) return setValue(old, value.node, options, context);
    return markUnknown(old ?? ('node' in value ? value.node : madeScalar('')), unknown ?? '');
  };
  if (textField(options, 'create') === 'true') return createAt(tree, steps, change) ?? tree;
  return pathsTo(tree, steps, []).reduce<Node>((now, path) => {
    return withNode(now, path, change(resolve(nodeAt(now, path)) ?? null)) ?? now;
  }, tree);
}

/** All scalars of a tree, as what nobody can tell. */
function markUnknown(node: Node | null, unknown: string): Node | null {
  const at = resolve(node);
  if (at?.kind === 'scalar') return { ...(isComposed(at) ? at : { ...at, layer: null }), unknown } as Composed;
  if (at?.kind === 'sequence') return { ...at, items: at.items.map((item) => markUnknown(item, unknown)) };
  if (at?.kind !== 'map') return at;
  return { ...at, entries: at.entries.map(({ key, value }) => ({ key, value: markUnknown(value, unknown) })) };
}

function setValue(old: Node | null, value: Node, options: Node | null, { file }: Patching): Node | null {
  const delimiter = textField(options, 'delimiter');
  if (delimiter === null) return layOver(value, old);
  const then = resolve(old) ?? madeScalar('');
  const now = resolve(value);
  if (then?.kind !== 'scalar' || now?.kind !== 'scalar')
    throw new Refused(`a replacement of ${file} parts what is no text`);
  const parts = valueText(then).split(delimiter);
  const index = Number(textField(options, 'index') ?? 0);
  if (index < 0) parts.unshift(scalarText(now));
  else if (index >= parts.length) parts.push(scalarText(now));
  else parts[index] = scalarText(now);
  return joined(parts.join(delimiter), then, now, file);
}

/** A text of which one part is new. */
function joined(text: string, then: Node & { kind: 'scalar' }, now: Node & { kind: 'scalar' }, file: string): Composed {
  if (!isComposed(then) || !isComposed(now)) return madeScalar(text);
  const [before, after] = [split(valueText(then)), split(text)];
  const [old, from] = [saidOf(then), saidOf(now)];
  const place = from.through.at(-1) ?? null;
  const of = (key: 'name' | 'tag' | 'digest'): Place | null =>
    after[key] === null ? null : after[key] === before[key] ? old[key] : place;
  const says = { name: of('name'), tag: of('tag'), digest: of('digest'), through: from.through, by: file };
  const unknown = now.unknown ?? then.unknown;
  return madeScalar(text, { over: then, says, ...(unknown !== undefined && { unknown }) });
}
