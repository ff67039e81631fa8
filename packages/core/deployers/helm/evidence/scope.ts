import type { Pipe } from '../../../go-template/tree.ts';
import { type Abstract, each, literal, nothing, outside } from './abstract.ts';
import { fieldOf } from './fields.ts';
import type { Run } from './state.ts';

export interface Cell {
  value: Abstract;
}

/** Where a template is: its file, its dot, its variables, and what was assigned in this branch. */
export interface Scope {
  readonly file: string;
  readonly dot: Abstract;
  readonly variables: ReadonlyMap<string, Cell>;
  readonly assigned: Map<Cell, Abstract>;
}

/** A scope with one more variable. */
export function declare(scope: Scope, name: string, value: Abstract): Scope {
  return { ...scope, variables: new Map(scope.variables).set(name, { value }) };
}

export function assign(cell: Cell, value: Abstract, { assigned }: Scope): void {
  if (!assigned.has(cell)) assigned.set(cell, cell.value);
  cell.value = value;
}

export function declareElement({ variables }: Pipe, scope: Scope, key: Abstract, value: Abstract): Scope {
  const [one, two] = variables;
  if (one === undefined) return scope;
  return two === undefined ? declare(scope, one, value) : declare(declare(scope, one, key), two, value);
}

/** What a loop goes through: the items of a list that is known, else one for all. */
export function elementsOf(run: Run, over: Abstract): readonly { readonly key: Abstract; readonly value: Abstract }[] {
  if (over.kind === 'list') return over.items.map((value, index) => ({ key: literal(index), value }));
  if (over.kind === 'dict' && over.dict.rest === nothing && over.dict.below.length + over.dict.above.length === 0)
    return [...over.dict.fields].map(([key, value]) => ({ key: literal(key), value }));
  if (over.kind === 'literal') return typeof over.value === 'number' ? [{ key: outside, value: outside }] : [];
  if (over.kind === 'files') return [{ key: outside, value: { kind: 'file', files: over.files } }];
  return [{ key: { kind: 'derived', name: 'keys', from: [over] }, value: fieldOf(over, each, run.changes) }];
}
