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
