import { addAll } from '../../text/collate.ts';
import {
  type Entry,
  findEntry,
  type MapNode,
  type Node,
  resolve,
  type ScalarNode,
  type SequenceNode,
  textOf,
} from '../../yaml/node.ts';
import { isImageBlockKey } from '../keys/image-keys.ts';
import type { Parts } from '../occurrence.ts';
import { partOf } from '../parts.ts';
import { chooseParts } from './choose-parts.ts';
import { addDraft, type Collection, type Context } from './collect.ts';
import { toParts } from './fields.ts';
import { pointedAt, readTarget, roleIn } from './patch.ts';

/** An operation of a JSON patch that puts one part of an image: where its value stands, and the block that it goes into. */
interface Put {
  readonly node: Node;
  readonly path: string;
  readonly block: string;
  readonly entry: Entry;
}

/**
 * The images of which a JSON patch puts parts by themselves: `/spec/image/repository` and `/spec/image/tag`, each with an operation
 * of its own. A patch of values says nothing alone: they are judged as they are laid over each other. Returns the operations.
 */
export function findPatchedParts(
  into: Collection,
  list: SequenceNode,
  path: string,
  context: Context,
): ReadonlySet<Node> {
  const blocks = new Map<string, Put[]>();
  const removals: Removal[] = [];
  for (const [index, item] of list.items.entries()) {
    const operation = resolve(item);
    if (operation?.kind !== 'map') continue;
    addAll(removals, readRemoval(into, operation, `${path}[${index}].path`));
    const put = readPut(into, operation, `${path}[${index}].value`);
    if (put) blocks.set(put.block, [...(blocks.get(put.block) ?? []), put]);
  }
  const used = [...blocks].filter(([, puts]) => addBlock(into, puts, context));
  const judged = new Set(used.map(([block]) => block));
  // What is put beside it says the version then.
  for (const removal of removals) if (!judged.has(removal.block)) addRemoval(into, removal, context);
  return new Set(used.flatMap(([, puts]) => puts.map(nodeOf)));
}

const nodeOf = ({ node }: Put) => node;

/** An operation that takes the digest of a block away. */
interface Removal {
  readonly pointer: ScalarNode;
  readonly path: string;
  readonly block: string;
}

function readRemoval(into: Collection, node: MapNode, path: string): readonly Removal[] {
  const pointer = resolve(findEntry(node, 'path')?.value);
  const target = textOf(node, 'op') === 'remove' ? pointedAt(into, node) : null;
  if (target === null || target.place.values || pointer?.kind !== 'scalar') return [];
  return roleIn(into, target.place) === 'digest' ? [{ pointer, path, block: target.around.path }] : [];
}

function addRemoval(into: Collection, { pointer, path }: Removal, context: Context): void {
  const digest = { ...partOf(context.source, pointer), text: '', removed: true } as const;
  addDraft(into, { path, shape: 'map', by: 'image.block', parts: { digest }, context });
}

function readPut(into: Collection, node: MapNode, path: string): Put | null {
  if (textOf(node, 'op') === 'test') return null;
  const target = readTarget(into, node);
  const value = findEntry(node, 'value');
  if (!target || !value || resolve(value.value)?.kind !== 'scalar') return null;
  const { key, outerKey, values } = target.place;
  if (values || !isImageBlockKey(outerKey)) return null;
  return { node, path, block: target.around.path, entry: { ...value, key: { ...value.key, literal: key } } };
}

function addBlock(into: Collection, puts: readonly Put[], outer: Context): boolean {
  const [{ path, block, entry }] = puts as [Put];
  const { start, end } = entry.key;
  const map: MapNode = { kind: 'map', entries: puts.map((put) => put.entry), start, end, flow: false };
  const context = { ...outer, patch: { from: path, to: block } };
  const found = chooseParts(into, map, { isBlock: true, isInBlock: true, path: '', values: false }, context);
  // Another name by itself leaves the version that the patched object says.
  if (!found?.tag && !found?.digest) return false;
  const parts = withoutKeys(toParts(context, found));
  return Object.keys(parts).length > 0 && addDraft(into, { path, shape: 'map', by: 'image.block', parts, context });
}

/** No key of the patch is the part's own, so none can be renamed or have one put beside it. */
function withoutKeys(parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).map(([role, { key: _, ...part }]) => [role, part]));
}
