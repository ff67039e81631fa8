import { type Entry, type MapNode, type Node, resolve, type SequenceNode } from '../yaml/node.ts';
import { isItem, readSelector } from './field-lookup.ts';
import { madeKey, madeScalar } from './layer.ts';
import { withEntry } from './tree-edit.ts';

type Change = (old: Node | null) => Node | null;

const span = { start: 0, end: 0, flow: false };

/**
 * The tree with a change at all places that a target's path leads to, which are made where they lack: `[name=x]` appends an item of
 * that name, the number after the last index one more, `*` none (kyaml, `PathMatcher` with `Create`).
 */
export function createAt(node: Node | null, steps: readonly string[], change: Change): Node | null {
  const [step, ...rest] = steps;
  if (step === undefined) return change(node);
  const here = resolve(node);
  if (here?.kind === 'sequence' || (here === null && isOfList(step))) return createItem(here, step, rest, change);
  if (here !== null && here.kind !== 'map') return node;
  const map: MapNode = here ?? { kind: 'map', entries: [], ...span };
  return withEntry(map, step, (known) => createAt(known, rest, change));
}

const isOfList = (step: string) => readSelector(step) !== null || /^\d+$/.test(step);

function createItem(
  list: SequenceNode | null,
  step: string,
  rest: readonly string[],
  change: Change,
): SequenceNode | null {
  const { items, ...around } = list ?? { kind: 'sequence', items: [], ...span };
  const at = items.map((item, index) => isItem(item, index, step));
  if (at.includes(true))
    return { ...around, items: items.map((item, index) => (at[index] ? createAt(item, rest, change) : item)) };
  const selector = readSelector(step);
  if (selector === null && step !== String(items.length)) return list;
  return { ...around, items: [...items, createAt(selector && newItem(selector), rest, change)] };
}

function newItem({ key, value }: NonNullable<ReturnType<typeof readSelector>>): Node {
  if (key === '') return madeScalar(value);
  const entry: Entry = { key: madeKey(key), value: madeScalar(value) };
  return { kind: 'map', entries: [entry], ...span };
}
