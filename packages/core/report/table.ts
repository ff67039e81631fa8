/** A cell of a table for a terminal: its width is that of `text`, before it is painted. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Rows with their columns under each other, two spaces between; the last column is not padded. */
export function alignColumns(rows: readonly (readonly Cell[])[]): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, { text }] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, text.length);
  }
  return rows.map((row) =>
    row
      .map(({ text, paint }, at) => {
        const painted = paint ? paint(text) : text;
        return at === row.length - 1 ? painted : painted + ' '.repeat((widths[at] ?? 0) - text.length);
      })
      .join('  ')
      .trimEnd(),
  );
}
