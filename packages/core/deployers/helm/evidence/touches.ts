import { type Abstract, ask, type ByKind, type Out } from './abstract.ts';
import { isSamePath, startsWith } from './fields.ts';
import { noParts, partsOf } from './parts.ts';

/** Which values a run of the templates has looked at. */
export interface Touches {
  /** The value at the path, and all below it. */
  readonly deep: Map<string, readonly string[]>;
  /** Whether there is something at the path, and of what kind. */
  readonly truth: Map<string, readonly string[]>;
  /** The keys of the map at the path. */
  readonly keys: Map<string, readonly string[]>;
  /** How many values may be looked at still. */
  left: number;
}

/** A run looks at more values than those of any chart. */
export class TooMuch extends Error {}

/** The largest charts that we know look at a tenth. */
const maxLooks = 3_000_000;

/** Counts looks at values; throws `TooMuch` where there were too many. */
export function look(touches: Touches, times = 1): void {
  touches.left -= times;
  if (touches.left < 0) throw new TooMuch('too many values');
}

export function openTouches(): Touches {
  return { deep: new Map(), truth: new Map(), keys: new Map(), left: maxLooks };
}

/** Whether anything that was looked at could be the value at a path. */
export function isTouched(touches: Touches, path: readonly string[]): boolean {
  const parent = path.slice(0, -1);
  for (const deep of touches.deep.values()) if (startsWith(path, deep) || startsWith(deep, path)) return true;
  for (const truth of touches.truth.values()) if (startsWith(truth, path)) return true;
  for (const keys of touches.keys.values()) if (isSamePath(keys, parent)) return true;
  return false;
}

/** Notes that a value is used as it is, with all that is in it. */
export function touchDeep(touches: Touches, value: Abstract, seen: Set<unknown> = new Set()): void {
  if (seen.has(value)) return;
  seen.add(value);
  look(touches);
  if (value.kind === 'path') touches.deep.set(value.path.join('\0'), value.path);
  if (value.kind === 'text') touchOut(touches, value.out, seen);
  if (value.kind === 'dict') {
    if (seen.has(value.dict)) return;
    seen.add(value.dict);
  }
  for (const inner of ask(partsOf, value)) touchDeep(touches, inner, seen);
  if (value.kind === 'choice') touchTruth(touches, value.condition);
}

function touchOut(touches: Touches, out: readonly Out[], seen: Set<unknown>): void {
  for (const piece of out) {
    look(touches);
    if (piece.kind === 'print') touchDeep(touches, piece.value, seen);
    else if (piece.kind === 'loop') touchOut(touches, piece.body, seen);
    else if (piece.kind === 'choice') for (const branch of [piece.yes, piece.no]) touchOut(touches, branch, seen);
  }
}

/** Notes that a condition asks whether a value is there. */
export function touchTruth(touches: Touches, value: Abstract, seen: Set<unknown> = new Set()): void {
  if (seen.has(value)) return;
  seen.add(value);
  look(touches);
  if (value.kind === 'path') touches.truth.set(value.path.join('\0'), value.path);
  if (value.kind === 'text') touchOut(touches, value.out, new Set());
  if (value.kind === 'dict') for (const inner of [...value.dict.below, ...value.dict.above]) touchKeys(touches, inner);
  for (const inner of ask(deciding, value)) touchTruth(touches, inner, seen);
}

/** Whose truth decides that of a value. */
const deciding: ByKind<[], readonly Abstract[]> = {
  ...partsOf,
  dict: noParts,
  list: noParts,
  choice: ({ condition, yes, no }) => [condition, yes, no],
  not: ({ value }) => [value],
};

/** Notes that the keys of a map are looked through. */
export function touchKeys(touches: Touches, value: Abstract, seen: Set<unknown> = new Set()): void {
  if (seen.has(value)) return;
  seen.add(value);
  look(touches);
  if (value.kind === 'path') touches.keys.set(value.path.join('\0'), value.path);
  const inner =
    value.kind === 'choice'
      ? [value.yes, value.no]
      : value.kind === 'any'
        ? value.options
        : value.kind === 'layered'
          ? value.layers
          : value.kind === 'dict'
            ? [...value.dict.below, ...value.dict.above]
            : [];
  for (const one of inner) touchKeys(touches, one, seen);
  touchTruth(touches, value);
}
