import { type Entry, findEntry, type MapNode, type Node, resolve, type SequenceNode, textOf } from '../../yaml/node.ts';
import { isImageBlockKey } from '../keys/image-keys.ts';
import type { Parts } from '../occurrence.ts';
import { chooseParts } from './choose-parts.ts';
import { addDraft, type Collection, type Context } from './collect.ts';
import { toParts } from './fields.ts';
import { readTarget } from './patch.ts';

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
  for (const [index, item] of list.items.entries()) {
    const put = readPut(into, resolve(item), `${path}[${index}].value`);
    if (put) blocks.set(put.block, [...(blocks.get(put.block) ?? []), put]);
  }
  return new Set([...blocks.values()].flatMap((puts) => (addBlock(into, puts, context) ? puts.map(nodeOf) : [])));
}

const nodeOf = ({ node }: Put) => node;

function readPut(into: Collection, node: Node | null, path: string): Put | null {
  if (node?.kind !== 'map' || textOf(node, 'op') === 'test') return null;
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
  const found = chooseParts(into, map, { isBlock: true, isInBlock: true, values: false }, context);
  // Another name by itself leaves the version that the patched object says.
  if (!found?.tag && !found?.digest) return false;
  const parts = withoutKeys(toParts(context, found));
  return Object.keys(parts).length > 0 && addDraft(into, { path, shape: 'map', by: 'image.block', parts, context });
}

/** No key of the patch is the part's own, so none can be renamed or have one put beside it. */
function withoutKeys(parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).map(([role, { key: _, ...part }]) => [role, part]));
}
