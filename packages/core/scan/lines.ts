/** Turns offsets of a text into lines and columns: 1-based, columns in UTF-16 units, a BOM not counted. */
export interface Lines {
  readonly at: (offset: number) => { readonly line: number; readonly column: number };
}

/** Lines are counted when the first place is asked for: most files have none. */
export function countLines(text: string): Lines {
  let known: readonly number[] | undefined;
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return {
    at(offset) {
      known ??= findStarts(text);
      const starts = known;
      const line = findLine(starts, offset);
      const column = offset - (starts[line] ?? 0) + 1 - (line === 0 ? bom : 0);
      return { line: line + 1, column: Math.max(1, column) };
    },
  };
}

function findStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
