import { breakable } from './breakable.ts';

/** A table or a list whose rows may be too many for the room there is. Everything in it is Markdown already. */
export interface Section {
  /** What stands before the rows: a heading, a table's header. */
  readonly head: string;
  /** One line each, worst first: the last are cut. */
  readonly rows: readonly string[];
  /** What stands after them, such as a closing tag. */
  readonly foot?: string;
  /** What the rows are, for the line that says how many were cut: `findings`. */
  readonly noun: string;
}

/** A column of a table: its cells are Markdown already. */
export interface Column<T> {
  readonly title: string;
  readonly cell: (item: T) => string;
}

/** A table under a heading; columns that are empty in every row are left out, and the whole where there are no items. */
export function tableSection<T>(
  heading: string,
  columns: readonly Column<T>[],
  items: readonly T[],
  noun: string,
): Section {
  if (items.length === 0) return empty;
  const cells = items.map((item) => columns.map(({ cell }) => breakable(cell(item))));
  const used = (_: unknown, at: number): boolean => cells.some((row) => row[at] !== '');
  const titles = columns.map(({ title }) => title).filter(used);
  const head = `${heading === '' ? '' : `${heading}\n\n`}${tableRow(titles)}\n${tableRow(titles.map(() => '---'))}`;
  return { head, rows: cells.map((row) => tableRow(row.filter(used))), noun };
}

/** A paragraph, which is never cut. */
export function paragraph(text: string): Section {
  return { head: text, rows: [], noun: '' };
}

/** A list under a heading, left out where there are no items. */
export function listSection(heading: string, items: readonly string[], noun: string): Section {
  if (items.length === 0) return empty;
  return { head: `${heading}\n`, rows: items.map((item) => `- ${item}`), noun };
}

/** How long a text is where it is limited: GitHub limits a job summary by `utf8Length`. */
type Measure = (text: string) => number;

/** UTF-16 units: never fewer than the characters in which GitHub limits a pull request's body. */
export const unitLength: Measure = (text) => text.length;

/** The sections under each other, empty ones left out, within `limit`; of those that do not fit, the larger ones are cut, and say so. */
export function fitSections(sections: readonly Section[], limit: number, measure: Measure): string {
  const filled = sections.filter(({ head, rows }) => head !== '' || rows.length > 0);
  const shares = shareOut(
    filled.map((section) => measure(join(section, section.rows.length)) + gap),
    limit,
  );
  return filled.map((section, at) => fitSection(section, (shares[at] ?? 0) - gap, measure)).join('\n\n');
}

/** What each wants, or less: who wants little gets it, the others share the rest evenly. */
function shareOut(wants: readonly number[], limit: number): readonly number[] {
  const shares = new Map<number, number>();
  const bySize = wants.map((want, at) => ({ want, at })).sort((a, b) => a.want - b.want);
  let rest = limit;
  for (const [done, { want, at }] of bySize.entries()) {
    const share = Math.min(want, Math.floor(rest / (bySize.length - done)));
    shares.set(at, share);
    rest -= share;
  }
  return wants.map((_, at) => shares.get(at) ?? 0);
}

function fitSection(section: Section, room: number, measure: Measure): string {
  let kept = section.rows.length;
  if (measure(join(section, kept)) <= room) return join(section, kept);
  let size = measure(join(section, 0));
  kept = 0;
  for (const row of section.rows) {
    size += measure(row) + 1;
    if (size > room) break;
    kept++;
  }
  return join(section, kept);
}

function join({ head, rows, foot, noun }: Section, kept: number): string {
  const cut = rows.length - kept;
  const note = cut > 0 ? [`\n${cut} more ${noun} were cut to keep within GitHub's limit.`] : [];
  return [head, ...rows.slice(0, kept), ...note, ...(foot === undefined ? [] : ['', foot])].join('\n').trimStart();
}

const gap = 2;
const empty: Section = paragraph('');
const tableRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
