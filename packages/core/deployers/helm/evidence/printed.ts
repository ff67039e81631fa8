import type { Abstract, Out } from './abstract.ts';

const known = new WeakMap<readonly Out[], ReadonlyMap<string, readonly string[]>>();

/** The paths whose values go into what a file prints, as they are or by a function. */
export function printedPaths(out: readonly Out[]): ReadonlyMap<string, readonly string[]> {
  const found = known.get(out);
  if (found !== undefined) return found;
  const paths = new Map<string, readonly string[]>();
  gather(out, paths, new Set());
  known.set(out, paths);
  return paths;
}

/** The paths that go into a value. */
export function pathsIn(value: Abstract): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  gatherValue(value, paths, new Set());
  return paths;
}

const texts = new WeakMap<readonly Out[], readonly string[]>();

/** The text that stands in what a file prints, piece by piece, whatever the conditions around it. */
export function printedTexts(out: readonly Out[]): readonly string[] {
  const found = texts.get(out) ?? [...textsIn(out, new Set())];
  texts.set(out, found);
  return found;
}

function* textsIn(out: readonly Out[], seen: Set<unknown>): Generator<string> {
  if (seen.has(out)) return;
  seen.add(out);
  for (const piece of out) {
    if (piece.kind === 'text') yield piece.text;
    else if (piece.kind === 'print') yield* textsOfValue(piece.value, seen);
    else if (piece.kind === 'loop') yield* textsIn(piece.body, seen);
    else if (piece.kind === 'choice') for (const branch of [piece.yes, piece.no]) yield* textsIn(branch, seen);
  }
}

function* textsOfValue(value: Abstract, seen: Set<unknown>): Generator<string> {
  if (seen.has(value)) return;
  seen.add(value);
  if (value.kind === 'text') yield* textsIn(value.out, seen);
  else if (value.kind === 'same') yield* textsOfValue(value.value, seen);
  else if (value.kind === 'choice') for (const branch of [value.yes, value.no]) yield* textsOfValue(branch, seen);
  else if (value.kind === 'any') for (const option of value.options) yield* textsOfValue(option, seen);
  else if (value.kind === 'derived') for (const inner of value.from) yield* textsOfValue(inner, seen);
}

function gather(out: readonly Out[], into: Map<string, readonly string[]>, seen: Set<unknown>): void {
  if (seen.has(out)) return;
  seen.add(out);
  for (const piece of out) {
    if (piece.kind === 'print') gatherValue(piece.value, into, seen);
    else if (piece.kind === 'loop') gather(piece.body, into, seen);
    else if (piece.kind === 'choice') for (const branch of [piece.yes, piece.no]) gather(branch, into, seen);
  }
}

function gatherValue(value: Abstract, into: Map<string, readonly string[]>, seen: Set<unknown>): void {
  if (seen.has(value)) return;
  seen.add(value);
  switch (value.kind) {
    case 'path':
      into.set(value.path.join('\0'), value.path);
      return;
    case 'text':
      gather(value.out, into, seen);
      return;
    case 'same':
      gatherValue(value.value, into, seen);
      return;
    case 'choice':
      gatherValue(value.yes, into, seen);
      gatherValue(value.no, into, seen);
      return;
    case 'any':
      for (const option of value.options) gatherValue(option, into, seen);
      return;
    case 'layered':
      for (const layer of value.layers) gatherValue(layer, into, seen);
      return;
    case 'derived':
      for (const inner of value.from) gatherValue(inner, into, seen);
      return;
    default:
      return;
  }
}
