import { type Node, resolve, scalarText } from '../yaml/node.ts';
import { textField } from './fields.ts';
import { isNull } from './layer.ts';
import { entryOf, layOver, type Step, withEntry, withoutEntry } from './tree-edit.ts';

/** One operation (RFC 6902). */
export interface Operation {
  readonly op: string;
  readonly path: string;
  readonly from: string;
  readonly value: Node | null;
}

/** The operations of a patch; null where the list is none. */
export function readOperations(root: Node | null): readonly Operation[] | null {
  const list = resolve(root);
  if (list?.kind !== 'sequence') return null;
  const operations = list.items.map((item) => {
    const map = resolve(item);
    if (map?.kind !== 'map') return null;
    const text = (key: string) => textField(map, key) ?? '';
    return { op: text('op'), path: text('path'), from: text('from'), value: entryOf(map, 'value')?.value ?? null };
  });
  return operations.includes(null) ? null : operations.filter((operation) => operation !== null);
}

/** What a patch makes of a tree, and what it tests on the way: another value there would end the build. */
export interface Operated {
  readonly tree: Node;
  readonly tested: readonly Node[];
}

/** Applies a patch; null where it cannot be applied, which ends a build. */
export function applyOperations(root: Node, operations: readonly Operation[]): Operated | null {
  let tree: Node = root;
  const tested: Node[] = [];
  for (const operation of operations) {
    const next = apply(tree, operation);
    if (next === null) return null;
    const held = operation.op === 'test' ? take(tree, readPointer(operation.path))?.value : null;
    if (held) tested.push(held);
    tree = next;
  }
  return { tree, tested };
}

function apply(root: Node, { op, path, from, value }: Operation): Node | null {
  const to = readPointer(path);
  if (to === null) return null;
  switch (op) {
    case 'add':
    case 'replace':
      return put(root, to, value, op);
    case 'remove':
      return take(root, to)?.rest ?? null;
    case 'copy':
      return copy(root, readPointer(from), to);
    case 'move': {
      const taken = take(root, readPointer(from));
      return taken && put(taken.rest, to, taken.value, 'add');
    }
    case 'test': {
      const held = heldAt(root, to);
      return held !== undefined && isSame(held, value) ? root : null;
    }
    default:
      return null;
  }
}

function copy(root: Node, from: readonly string[] | null, to: readonly string[]): Node | null {
  const held = heldAt(root, from);
  return held === undefined ? null : put(root, to, held, 'add');
}

/** What stands at the end of the steps. A key that is not there is null to the library behind kustomize; undefined where its map is not. */
function heldAt(root: Node, steps: readonly string[] | null): Node | null | undefined {
  const taken = take(root, steps);
  if (taken !== null || steps === null || steps.length === 0) return taken?.value;
  const holder = steps.length === 1 ? root : take(root, steps.slice(0, -1))?.value;
  return resolve(holder)?.kind === 'map' ? null : undefined;
}

/** The steps of a JSON pointer; null for what is none. */
export function readPointer(pointer: string): readonly string[] | null {
  if (pointer !== '' && !pointer.startsWith('/')) return null;
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The index that a step means in a list: `-` is behind the last one, a negative number counts from there. */
function indexOf(step: string, length: number): number | null {
  if (step === '-') return length;
  if (!/^-?\d+$/.test(step)) return null;
  const index = Number(step);
  return index < 0 ? length + index : index;
}

/** Changes the holder of the last step; null where the way ends before. */
function atEnd(root: Node | null, steps: readonly string[], change: Change): Node | null {
  const [step = '', ...rest] = steps;
  const here = resolve(root);
  if (here?.kind !== 'map' && here?.kind !== 'sequence') return null;
  if (rest.length === 0) return change(here, step);
  if (here.kind === 'map') {
    const known = entryOf(here, step);
    const inner = known === undefined ? null : atEnd(known.value, rest, change);
    return inner === null ? null : withEntry(here, step, () => inner);
  }
  const index = indexOf(step, here.items.length);
  const inner = index === null ? null : atEnd(here.items[index] ?? null, rest, change);
  return index === null || inner === null ? null : { ...here, items: here.items.with(index, inner) };
}

type Holder = Extract<Node, { kind: 'map' | 'sequence' }>;
type Change = (holder: Holder, step: string) => Node | null;

function put(root: Node, steps: readonly string[], value: Node | null, op: 'add' | 'replace'): Node | null {
  if (steps.length === 0) return layOver(value, root);
  return atEnd(root, steps, (holder, step) => {
    if (holder.kind === 'map') {
      // The library behind kustomize replaces a key that is not there, too.
      return withEntry(holder, step, (old) => layOver(value, old));
    }
    const index = indexOf(step, holder.items.length);
    if (index === null || index < 0 || index > holder.items.length) return null;
    if (op === 'add') return { ...holder, items: holder.items.toSpliced(index, 0, value) };
    if (index === holder.items.length) return null;
    return { ...holder, items: holder.items.with(index, layOver(value, holder.items[index])) };
  });
}

/** What stands at the end of the steps, and the tree without it. */
function take(
  root: Node,
  steps: readonly string[] | null,
): { readonly value: Node | null; readonly rest: Node } | null {
  if (steps === null) return null;
  let value: Node | null | undefined;
  const rest = atEnd(root, steps, (holder, step) => {
    if (holder.kind === 'map') {
      value = entryOf(holder, step)?.value;
      return value === undefined ? null : withoutEntry(holder, step);
    }
    const index = indexOf(step, holder.items.length);
    value = index === null ? undefined : holder.items[index];
    return index === null || value === undefined ? null : { ...holder, items: holder.items.toSpliced(index, 1) };
  });
  return rest === null ? null : { value: value ?? null, rest };
}

function isSame(a: Node | null, b: Node | null): boolean {
  const [one, other] = [withoutNull(a), withoutNull(b)];
  if (one === null || other === null) return one === other;
  if (one.kind === 'scalar') return other.kind === 'scalar' && scalarText(one) === scalarText(other);
  if (one.kind === 'sequence') {
    return (
      other.kind === 'sequence' &&
      one.items.length === other.items.length &&
      one.items.every((item, index) => isSame(item, other.items[index] ?? null))
    );
  }
  return (
    other.kind === 'map' &&
    one.entries.length === other.entries.length &&
    one.entries.every(({ key, value }) => {
      const partner = entryOf(other, scalarText(key));
      return partner !== undefined && isSame(value, partner.value);
    })
  );
}

/** A value; null where it is YAML's, however that is written. */
function withoutNull(node: Node | null): ReturnType<typeof resolve> {
  return isNull(node) ? null : resolve(node);
}

/** A tree in which only what an operation sets stands at its place: for a patch of an object that nobody here knows. */
export function skeletonOf({ op, path, value }: Operation): Node | null {
  const steps = op === 'add' || op === 'replace' ? readPointer(path) : null;
  if (steps === null) return null;
  return steps.reduceRight<Node | null>((inner, step) => holderOf(/^(?:-|\d+)$/.test(step) ? 0 : step, inner), value);
}

function holderOf(step: Step, inner: Node | null): Node {
  if (typeof step === 'number') return { kind: 'sequence', items: [inner] };
  return withEntry({ kind: 'map', entries: [], start: 0, end: 0, flow: false }, step, () => inner);
}
