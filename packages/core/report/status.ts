import type { StatusCell, StatusReport, StatusRow } from '../status/report.ts';
import { count } from '../text/count.ts';
import { formatDuration } from '../text/duration.ts';
import { cut, logLine, markdownCode, markdownText, safeJson } from '../text/untrusted.ts';
import { utf8Length } from '../text/utf8.ts';
import { type Palette, plain } from './palette.ts';
import { fitSections, listSection, paragraph, type Section, tableSection } from './section.ts';
import { alignColumns, visibleWidth } from './table.ts';
import { shortVersion } from './version.ts';

export interface StatusOptions {
  /** How long a digest has been where it is, counted up to now. */
  readonly now: Date;
}

export interface StatusTextOptions extends StatusOptions {
  /** Colours, for a terminal; none by default. */
  readonly palette?: Palette;
  /** Columns of the terminal: a table that does not fit is a list, one line an image and environment. */
  readonly width?: number;
}

/** One row an image, one column an environment, for a terminal: short digest, its age, what lags and what drifted. */
export function renderStatusText(report: StatusReport, options: StatusTextOptions): string {
  const table = statusTable(report, options);
  const fits = options.width === undefined || table.every((line) => visibleWidth(line) <= (options.width ?? 0));
  const lines = fits ? table : statusList(report, options);
  return `${[...lines, '', logLine(summary(report)), ...unreadLines(report).map(logLine)].join('\n')}\n`;
}

function statusTable(report: StatusReport, { now, palette = plain }: StatusTextOptions): readonly string[] {
  const header = ['image', ...report.environments].map((text) => ({ text: logLine(text), paint: palette.bold }));
  const rows = report.rows.map((row) => [
    { text: logLine(rowName(report, row)) },
    ...report.environments.map((environment) => ({
      text: logLine(cellText(row, environment, now)),
      paint: paintOf(row, environment, palette),
    })),
  ]);
  return alignColumns([header, ...rows]);
}

/** The image on a line of its own, and below it each environment that has it. */
function statusList(report: StatusReport, { now, palette = plain, width }: StatusTextOptions): readonly string[] {
  return report.rows.flatMap((row) => {
    const cells = report.environments.filter((environment) => row.cells[environment]);
    const rows = cells.map((environment) => [
      { text: logLine(environment) },
      { text: logLine(cellText(row, environment, now)), paint: paintOf(row, environment, palette) },
    ]);
    const below = alignColumns(rows, width === undefined ? undefined : width - 2);
    return [palette.bold(logLine(rowName(report, row))), ...below.map((line) => `  ${line}`)];
  });
}

export interface StatusMarkdownOptions extends StatusOptions {
  /** Bytes; a job summary over 1 MiB is not shown at all. */
  readonly limit?: number;
}

/** The same as a Markdown table for a job summary. */
export function renderStatusMarkdown(report: StatusReport, { now, limit = 900_000 }: StatusMarkdownOptions): string {
  const environments = report.environments.map((environment) => ({
    title: markdownText(cut(environment, 100)),
    cell: (row: StatusRow) => markdownCell(row, environment, now),
  }));
  const image = { title: 'image', cell: (row: StatusRow) => markdownCode(cut(rowName(report, row), 400)) };
  const table = tableSection('### Which digest is where', [image, ...environments], report.rows, 'images');
  const sections = [table, driftSection(report), unreadSection(report), paragraph(markdownText(summary(report)))];
  return `${fitSections(sections, limit - 1, utf8Length)}\n`;
}

/** The same for a program: `since` as ISO 8601 in UTC, `behindSeconds` a whole number. */
export function renderStatusJson({
  environments,
  rows,
  unreadable,
  notJudged = [],
  unnamed = [],
}: StatusReport): string {
  const document = {
    version: 1,
    tool: 'image-policy',
    environments,
    images: rows.map(({ image, place, cells, lag }) => ({
      image,
      place,
      environments: Object.fromEntries(environments.map((name) => [name, jsonCell(cells[name] ?? null)])),
      lag: lag.map(({ environment, source, behindMs }) => ({
        environment,
        source,
        behindSeconds: Math.floor(behindMs / 1000),
      })),
    })),
    unreadable: unreadable.map(({ file, line, reason }) => ({ file, line, reason })),
    ...(notJudged.length > 0 && {
      notJudged: notJudged.map(({ file, line, path, environment, text }) => ({ file, line, path, environment, text })),
    }),
    ...(unnamed.length > 0 && {
      unnamed: unnamed.map(({ file, line, path, environment }) => ({ file, line, path, environment })),
    }),
  };
  return `${safeJson(document)}\n`;
}

const jsonCell = (cell: StatusCell | null) =>
  cell && {
    tag: cell.tag,
    digest: cell.digest,
    since: cell.since?.toISOString() ?? null,
    commit: cell.commit,
    drift: cell.drift,
    ...(cell.held && { held: cell.held }),
  };

/** The image alone where it stands at one place; with its place where that would not tell two rows apart. */
function rowName({ rows }: StatusReport, { image, place }: StatusRow): string {
  return rows.filter((row) => row.image === image).length > 1 ? `${image} (${place})` : image;
}

function cellText(row: StatusRow, environment: string, now: Date): string {
  const cell = row.cells[environment];
  return cell ? [shortVersion(cell), ...remarks(row, cell, environment, now)].join(' ') : '-';
}

function markdownCell(row: StatusRow, environment: string, now: Date): string {
  const cell = row.cells[environment];
  if (!cell) return '—';
  return [markdownCode(cut(shortVersion(cell), 160)), ...remarks(row, cell, environment, now).map(markdownText)].join(
    ' ',
  );
}

function remarks(row: StatusRow, cell: StatusCell, environment: string, now: Date): readonly string[] {
  const behind = behindOf(row, environment);
  return [
    ...(cell.since ? [`(${formatDuration(now.getTime() - cell.since.getTime())})`] : []),
    ...(behind === undefined ? [] : [`behind ${formatDuration(behind)}`]),
    ...(cell.drift ? ['drift'] : []),
    ...(cell.held ? [`held until ${cell.held.until}`] : []),
  ];
}

function paintOf(row: StatusRow, environment: string, palette: Palette): (text: string) => string {
  const cell = row.cells[environment];
  if (!cell) return palette.dim;
  if (cell.drift || cell.digest === null) return palette.red;
  return behindOf(row, environment) === undefined ? palette.green : palette.yellow;
}

const behindOf = (row: StatusRow, environment: string): number | undefined =>
  row.lag.find((entry) => entry.environment === environment)?.behindMs;

function driftSection({ rows, environments }: StatusReport): Section {
  const items = rows.flatMap(({ image, cells }) =>
    environments
      .filter((environment) => cells[environment]?.drift)
      .map((environment) => `${markdownCode(cut(image, 200))} in ${markdownText(cut(environment, 100))}`),
  );
  return listSection('### Drift: digests that the environment before never held', items, 'places');
}

function unreadSection(report: StatusReport): Section {
  const items = unreadLines(report).map((line) => markdownText(cut(line, 500)));
  return listSection('### Not in this table', items, 'files');
}

/** What no row can say: what cannot be read, what is templated, and what has no name. */
function unreadLines({ unreadable, notJudged = [], unnamed = [] }: StatusReport): readonly string[] {
  return [
    ...unreadable.map(({ file, line, reason }) => `${file}:${line} cannot be read: ${reason}`),
    ...notJudged.map(
      ({ file, line, text }) => `${file}:${line} is templated, so nobody can tell what it runs: ${text}`,
    ),
    ...describeUnnamed(unnamed),
  ];
}

/** One line, however many there are: third parties' may be most of them. */
export function describeUnnamed(unnamed: NonNullable<StatusReport['unnamed']>): readonly string[] {
  const [first] = unnamed;
  if (first === undefined) return [];
  const where = `${unnamed.length === 1 ? '' : 'first: '}${first.file}:${first.line}`;
  return [
    `${count(unnamed.length, 'digest')} without a name ${unnamed.length === 1 ? 'is' : 'are'} in no row (${where}); name the file that has it under "layers" of the policy.`,
  ];
}

function summary({ rows, environments, hint }: StatusReport): string {
  if (hint !== undefined) return hint;
  const lagging = rows.filter(({ lag }) => lag.length > 0).length;
  const drifted = rows.filter(({ cells }) => environments.some((name) => cells[name]?.drift)).length;
  return `${count(rows.length, 'image')}: ${lagging} behind, ${drifted} drifted. In brackets: how long a digest has been there.`;
}
