import { type Node, resolve } from '../yaml/node.ts';
import { compileExpression } from './expression.ts';
import { textField } from './fields.ts';
import { entryOf, type Step } from './tree-edit.ts';

/** `a.b.[name=x].c`, `a.[b.c/d]`, `a\.b` (kyaml, `SmarterPathSplitter`). */
export function splitFieldPath(path: string): readonly string[] {
  const steps = path.match(/(?:\[[^\]]*\]|\\.|[^.\\[]|\[)+/g) ?? [];
  return steps.map((step) => {
    const plain = step.replaceAll('\\.', '.');
    return plain.startsWith('[') && plain.endsWith(']') && !plain.includes('=') ? plain.slice(1, -1) : plain;
  });
}

/** What a source's path leads to: items by their index, or by a key that is literally so. */
export function lookUp(root: Node | null, steps: readonly string[]): Node | null {
  let at = resolve(root);
  for (const step of steps) {
    const [, key, wanted] = /^\[([^=]*)=(.*)\]$/s.exec(step) ?? [];
    if (at?.kind === 'map') at = resolve(entryOf(at, step)?.value);
    else if (at?.kind !== 'sequence') return null;
    else if (key !== undefined) at = resolve(at.items.find((item) => textField(item, key) === wanted) ?? null);
    else at = resolve(step === '-' ? (at.items.at(-1) ?? null) : (at.items[Number(step)] ?? null));
  }
  return at;
}

/** All places that a target's path leads to: `*` is every item, `[name=x]` those whose `name` an expression finds. */
export function pathsTo(
  node: Node | null,
  steps: readonly string[],
  at: readonly Step[],
): readonly (readonly Step[])[] {
  const [step, ...rest] = steps;
  const here = resolve(node);
  if (step === undefined) return here === null ? [] : [at];
  if (here?.kind === 'map') {
    const entry = entryOf(here, step);
    return entry === undefined ? [] : pathsTo(entry.value, rest, [...at, step]);
  }
  if (here?.kind !== 'sequence') return [];
  return here.items.flatMap((item, index) => (isItem(item, index, step) ? pathsTo(item, rest, [...at, index]) : []));
}

/** The key and the value of a step `[name=web]`, which selects items; null for any other. */
export function readSelector(step: string): { readonly key: string; readonly value: string } | null {
  const [, key, value = ''] = /^\[([^=]*)=(.*)\]$/s.exec(step) ?? [];
  return key === undefined ? null : { key, value };
}

/** Whether a step of a target's path means an item of a list. */
export function isItem(item: Node | null, index: number, step: string): boolean {
  if (step === '*') return true;
  const selector = readSelector(step);
  if (selector === null) return step === String(index);
  const { key, value: wanted } = selector;
  const text = textField(item, key);
  // What is no expression that is known here may find any.
  return text !== null && (compileExpression(wanted)?.(text) ?? true);
}

/** Whether a place is what the steps of a source lead to. */
export function isSamePath(path: readonly Step[], steps: readonly string[]): boolean {
  return path.length === steps.length && path.every((step, index) => String(step) === steps[index]);
}
