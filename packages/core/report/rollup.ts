import type { Rollup, RollupRow } from '../rollup/rollup.ts';
import { count } from '../text/count.ts';
import { cut, logLine, markdownCode, markdownText, safeJson } from '../text/untrusted.ts';
import { utf8Length } from '../text/utf8.ts';
import { type Palette, plain } from './palette.ts';
import { fitSections, listSection, paragraph, tableSection } from './section.ts';
import { alignColumns } from './table.ts';

export interface RollupTextOptions {
  /** Colours, for a terminal; none by default. */
  readonly palette?: Palette;
  /** Columns of the terminal: the rules of a repository are wrapped. Absent: nothing is. */
  readonly width?: number;
}

const columns = ['repository', 'errors', 'warnings', 'images', 'pinned', 'excepted', 'not judged', 'rules'] as const;

const cells = (row: RollupRow): readonly string[] => [
  row.name,
  ...[row.errors, row.warnings, row.images, row.pinned, row.excepted, row.templated].map(String),
  ruleList(row),
];

/** `digest-required 12, floating-tag 3`. */
export const ruleList = ({ rules }: RollupRow): string =>
  rules.map(({ rule, count: of }) => `${rule} ${of}`).join(', ');

/** The reports of many repositories as one table for a terminal, the worst first. */
export function renderRollupText(rollup: Rollup, { palette = plain, width }: RollupTextOptions = {}): string {
  const header = columns.map((text) => ({ text, paint: palette.bold }));
  const rows = rollup.rows.map((row) => {
    const paint = row.errors > 0 ? palette.red : palette.green;
    return cells(row).map((text, at) => ({ text: logLine(text), ...(at === 1 && { paint }) }));
  });
  const lines = [...alignColumns([header, ...rows], width), '', rollupSummary(rollup), ...unreadLines(rollup)];
  return `${lines.join('\n')}\n`;
}

/** The same as Markdown for a job summary, within `limit` bytes. */
export function renderRollupMarkdown(rollup: Rollup, { limit = 900_000 }: { readonly limit?: number } = {}): string {
  const table = tableSection(
    '### Images by repository',
    columns.map((title, at) => ({
      title,
      cell: (row: RollupRow) =>
        at === 0 ? markdownCode(cut(row.name, 200)) : markdownText(cut(cells(row)[at] ?? '', 300)),
    })),
    rollup.rows,
    'repositories',
  );
  const unread = unreadLines(rollup).map((line) => markdownText(cut(line, 500)));
  const sections = [table, listSection('### Not in this table', unread, 'files'), paragraph(rollupSummary(rollup))];
  return `${fitSections(sections, limit - 1, utf8Length)}\n`;
}

/** The same for a program. */
export function renderRollupJson({ rows, total, unread }: Rollup): string {
  const repositories = rows.map(({ name, images, pinned, errors, warnings, excepted, templated, rules }) => ({
    name,
    images,
    pinned,
    errors,
    warnings,
    excepted,
    templated,
    rules: Object.fromEntries(rules.map(({ rule, count: of }) => [rule, of])),
  }));
  return `${safeJson({ version: 1, tool: 'image-policy', repositories, total, unread })}\n`;
}

/** `2 repositories, 1 of them without an error: 5 errors, 0 warnings (40 images, 35 pinned)`. */
export function rollupSummary({ rows, total }: Rollup): string {
  const clean = rows.filter(({ errors }) => errors === 0).length;
  return `${count(rows.length, 'repository', 'repositories')}, ${clean} of them without an error: ${count(total.errors, 'error')}, ${count(total.warnings, 'warning')} (${count(total.images, 'image')}, ${total.pinned} pinned)`;
}

function unreadLines({ unread }: Rollup): readonly string[] {
  return unread.map(({ name, reason }) => logLine(`${name} is not counted: ${reason}`));
}
