import { onceOf } from '../../../text/once.ts';
import type { Abstract, Out } from './abstract.ts';

/** What goes into a print: a stretch of text, or a value, with the values that it is put together of. */
type Leaf = { readonly kind: 'written'; readonly text: string } | Abstract;

type Take = (leaf: Leaf) => void;

/** The paths whose values go into what a file prints, as they are or by a function. */
export const printedPaths = onceOf(
  (out: readonly Out[]): ReadonlyMap<string, readonly string[]> => pathsOf((take) => takeLeaves(out, take, new Set())),
);

/** The paths that go into a value. */
export function pathsIn(value: Abstract): ReadonlyMap<string, readonly string[]> {
  return pathsOf((take) => takeLeavesOfValue(value, take, new Set()));
}

function pathsOf(list: (take: Take) => void): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, readonly string[]>();
  list((leaf) => {
    if (leaf.kind === 'path') paths.set(leaf.path.join('\0'), leaf.path);
  });
  return paths;
}

/** The text that stands in what a file prints, piece by piece, whatever the conditions around it. */
export const printedTexts = onceOf((out: readonly Out[]): readonly string[] => {
  const written: string[] = [];
  takeLeaves(out, (leaf) => void (leaf.kind === 'written' && written.push(leaf.text)), new Set());
  return written;
});

function takeLeaves(out: readonly Out[], take: Take, seen: Set<unknown>): void {
  if (seen.has(out)) return;
  seen.add(out);
  for (const piece of out) {
    if (piece.kind === 'text') take({ kind: 'written', text: piece.text });
    else if (piece.kind === 'print') takeLeavesOfValue(piece.value, take, seen);
    else if (piece.kind === 'loop') takeLeaves(piece.body, take, seen);
    else if (piece.kind === 'choice') for (const branch of [piece.yes, piece.no]) takeLeaves(branch, take, seen);
  }
}

function takeLeavesOfValue(value: Abstract, take: Take, seen: Set<unknown>): void {
  if (seen.has(value)) return;
  seen.add(value);
  if (value.kind === 'text') takeLeaves(value.out, take, seen);
  else take(value);
  for (const inner of partsOf(value)) takeLeavesOfValue(inner, take, seen);
}

/** The values of which one is put together. */
function partsOf(value: Abstract): readonly Abstract[] {
  switch (value.kind) {
    case 'same':
      return [value.value];
    case 'choice':
      return [value.yes, value.no];
    case 'any':
      return value.options;
    case 'layered':
      return value.layers;
    case 'derived':
      return value.from;
    default:
      return [];
  }
}
