/** Turns offsets of a text into lines and columns: 1-based, columns in UTF-16 units, a BOM not counted. */
export interface Lines {
  readonly at: (offset: number) => { readonly line: number; readonly column: number };
  /** Where the line of an offset begins. */
  readonly startOf: (offset: number) => number;
}

/** Lines are counted as far as they are asked for: most files are never asked, and images stand near the top. */
export function countLines(text: string): Lines {
  const starts = [0];
  let next = text.indexOf('\n') + 1;
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const lineOf = (offset: number): number => {
    for (; next > 0 && next <= offset; next = text.indexOf('\n', next) + 1) starts.push(next);
    return findLine(starts, offset);
  };
  return {
    startOf: (offset) => starts[lineOf(offset)] ?? 0,
    at(offset) {
      const line = lineOf(offset);
      const column = offset - (starts[line] ?? 0) + 1 - (line === 0 ? bom : 0);
      return { line: line + 1, column: Math.max(1, column) };
    },
  };
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
