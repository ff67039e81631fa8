import type { Abstract } from './abstract.ts';
import { literal } from './abstract.ts';
import type { Guard } from './call-sites.ts';
import { declare, declareElement, type Scope } from './scope.ts';

/** Where a text of a template is run: the root of a chart, or a turn of a loop. */
export interface Turn {
  /** Equal for the same turn. */
  readonly key: string;
  readonly scope: Scope;
}

/** The indexes of a list or the keys of a map at a path of the values; null where they are not known. */
export type KeysAt = (path: readonly string[]) => readonly string[] | null;

/** What turns are told by. */
export interface Turning {
  readonly truth: (value: Abstract) => boolean | null;
  readonly keysAt: KeysAt;
}

/** What a pipeline gives in a turn; null where it is not known. */
type ResultOf = (pipe: Guard['pipe'], turn: Turn) => Abstract | null;

/** So many turns are followed. */
const maxTurns = 100;

export function rootTurn(dot: Abstract): Turn {
  return { key: '', scope: { file: '', dot, variables: new Map([['', { value: dot }]]), assigned: new Map() } };
}

/** The turns in which something behind a guard is printed; null where they are not known. */
export function listTurns(
  engine: { readonly resultOf: ResultOf },
  guard: Guard | null,
  root: Turn,
  turning: Turning,
): readonly Turn[] | null {
  const guards: Guard[] = [];
  for (let each = guard; each !== null; each = each.around) guards.unshift(each);
  let turns: readonly Turn[] | null = [root];
  for (const each of guards) {
    const next: (readonly Turn[] | null)[] = turns.map((turn) => enter(engine.resultOf, each, turn, turning));
    turns = next.includes(null) ? null : next.flatMap((some) => some ?? []);
    if (turns === null || turns.length > maxTurns) return null;
  }
  return turns;
}

function enter(resultOf: ResultOf, { kind, pipe, holds }: Guard, turn: Turn, turning: Turning): readonly Turn[] | null {
  const value = resultOf(pipe, turn);
  const holdsHere = value === null ? null : turning.truth(value);
  if (holdsHere === !holds) return [];
  if (kind === 'if' || !holds) return [turn];
  if (value?.kind !== 'path') return null;
  if (kind === 'with') return [intoElement(pipe, turn, literal(null), value)];
  const keys = turning.keysAt(value.path);
  return keys === null
    ? null
    : keys.map((key) => intoElement(pipe, turn, literal(key), { kind: 'path', path: [...value.path, key] }));
}

function intoElement(
  pipe: Guard['pipe'],
  { key, scope }: Turn,
  name: Abstract,
  value: Extract<Abstract, { kind: 'path' }>,
): Turn {
  const [one] = pipe.variables;
  const inside = { ...scope, dot: value };
  const isElement = name.kind === 'literal' && name.value !== null;
  const declared = isElement ? declareElement(pipe, inside, name, value) : inside;
  const whole = !isElement && one !== undefined ? declare(inside, one, value) : declared;
  return { key: `${key}\0\0${value.path.join('\0')}`, scope: whole };
}
