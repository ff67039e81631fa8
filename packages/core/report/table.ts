import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** A cell of a table for a terminal: its width is that of `text`, before it is painted. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Columns that a line takes on a terminal; colours take none. */
export const visibleWidth = (line: string): number => stringWidth(line);

/** Narrower than this a column is no column: its text is left to the terminal. */
const narrowest = 20;

/**
 * Rows with their columns under each other, two spaces between; the last column is not padded. With a `width` (in columns of a
 * terminal) it is wrapped below itself.
 */
export function alignColumns(rows: readonly (readonly Cell[])[], width?: number): readonly string[] {
  return alignRows(rows, width).flat();
}

/** The same, row by row: the lines of each. */
export function alignRows(rows: readonly (readonly Cell[])[], width?: number): readonly (readonly string[])[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, { text }] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, stringWidth(text));
  }
  return rows.map((row) => {
    const before = widths.slice(0, row.length - 1).reduce((sum, each) => sum + each + 2, 0);
    const room = width === undefined ? 0 : width - before;
    const [first = '', ...more] = lastLines(row.at(-1), room);
    const cells = row.slice(0, -1).map(({ text, paint }, at) => {
      return (paint ? paint(text) : text) + ' '.repeat((widths[at] ?? 0) - stringWidth(text));
    });
    return [[...cells, first].join('  ').trimEnd(), ...more.map((line) => ' '.repeat(before) + line)];
  });
}

function lastLines(cell: Cell | undefined, room: number): readonly string[] {
  if (cell === undefined) return [];
  const { text, paint } = cell;
  const lines = room < narrowest ? [text] : wrapAnsi(text, room, { hard: true }).split('\n');
  return lines.map((line) => (paint ? paint(line) : line));
}
