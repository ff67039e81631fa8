import type { DiffReport } from '../diff/diff.ts';
import type { ChartChange, RunChange, RunState } from '../inventory/difference.ts';
import { groupBy } from '../text/collate.ts';
import { count } from '../text/count.ts';
import { logLine, markdownText, safeJson } from '../text/untrusted.ts';
import { utf8Length } from '../text/utf8.ts';
import { type DeploysOptions, deploysSections } from './deploys.ts';
import { type Palette, plain } from './palette.ts';
import { fitSections, paragraph } from './section.ts';
import { alignRows, type Cell } from './table.ts';
import { shortVersion } from './version.ts';

export interface DiffTextOptions {
  /** Colours, for a terminal; none by default. */
  readonly palette?: Palette;
  /** Columns of the terminal: what is longer is wrapped. Absent: nothing is. */
  readonly width?: number;
}

/** What a change deploys, for a terminal: what is unpinned now, then by environment, then charts of which the images are not known. */
export function renderDiffText(report: DiffReport, { palette = plain, width }: DiffTextOptions = {}): string {
  const open = report.changes.filter(({ nowUnpinned }) => nowUnpinned);
  const others = groupBy(
    report.changes.filter(({ nowUnpinned }) => !nowUnpinned),
    ({ environment }) => environment,
  );
  const block = (title: string, rows: readonly (readonly Cell[])[]) =>
    rows.length === 0
      ? ''
      : [title, ...alignRows(rows, width === undefined ? undefined : width - 2).flat()].join('\n  ');
  const blocks = [
    block(
      palette.bold(palette.red('Now unpinned')),
      open.map((change) => [{ text: laneOf(change) }, ...changeCells(change, palette.red)]),
    ),
    ...[...others].map(([, changes]) =>
      block(
        palette.bold(laneOf(changes[0] ?? { environment: null })),
        changes.map((change) => changeCells(change, palette.green)),
      ),
    ),
    block(
      palette.bold('Images not known here'),
      report.charts.map((chart) => chartCells(chart)),
    ),
    report.notices.map((notice) => palette.yellow(logLine(notice))).join('\n'),
    countLine(report),
  ];
  return `${blocks.filter((text) => text !== '').join('\n\n')}\n`;
}

/** The same for a program. */
export function renderDiffJson(report: DiffReport): string {
  const { base, changes, charts, notices } = report;
  const document = {
    version: 1,
    tool: 'image-policy',
    base: base.sha,
    changes: changes.map(changeRow),
    ...(charts.length > 0 && { charts: charts.map(chartRow) }),
    ...(notices.length > 0 && { notices }),
  };
  return `${safeJson(document)}\n`;
}

/** The same as Markdown, at most `limit` bytes long. */
export function renderDiffMarkdown(
  report: DiffReport,
  options: DeploysOptions & { readonly limit?: number } = {},
): string {
  const notices = report.notices.map((notice) => `- ${markdownText(notice)}`);
  const sections = [...deploysSections(report, options), paragraph(notices.join('\n'))];
  return `${fitSections(sections, (options.limit ?? 900_000) - 1, utf8Length)}\n`;
}

function changeCells({ before, after, units, place }: RunChange, paint: (text: string) => string): readonly Cell[] {
  const image = (after ?? before)?.image ?? '(unknown)';
  const former =
    before !== null && after !== null && before.image !== after.image ? `${before.image ?? '(unknown)'} ` : '';
  const at = place === null ? (units[0] ?? '') : `${place.file}:${place.line}`;
  const more = units.length > 1 ? ` and ${units.length - 1} more` : '';
  return [
    { text: logLine(image) },
    { text: logLine(`${former}${stateText(before, 'new')} -> ${stateText(after, 'gone')}`), paint },
    { text: logLine(`${at}${more}`) },
  ];
}

function stateText(state: RunState | null, none: string): string {
  if (state === null) return none;
  return `${shortVersion(state)}${state.unknown === null ? '' : ' (not certain)'}`;
}

function chartCells({ environment, chart, unit, before, after }: ChartChange): readonly Cell[] {
  const version = (text: string | null) => (text === null ? 'none' : text || 'any');
  return [
    { text: laneOf({ environment }) },
    { text: logLine(`chart ${chart}`) },
    { text: logLine(`${version(before)} -> ${version(after)}`) },
    { text: logLine(unit) },
  ];
}

const laneOf = ({ environment }: Pick<RunChange, 'environment'>) => logLine(environment ?? 'outside every environment');

function countLine({ base, changes, charts }: DiffReport): string {
  const since = `since ${base.sha.slice(0, 12)}`;
  if (changes.length + charts.length === 0) return `Nothing runs that did not run ${since}.`;
  const unpinned = changes.filter(({ nowUnpinned }) => nowUnpinned).length;
  const other = charts.length === 0 ? '' : `, ${count(charts.length, 'chart')} whose images are not known here`;
  return `${count(changes.length, 'image')} changed ${since}, ${unpinned} now unpinned${other}`;
}

const changeRow = ({ environment, before, after, nowUnpinned, units, place }: RunChange) => ({
  environment,
  image: (after ?? before)?.image ?? null,
  from: before && stateRow(before),
  to: after && stateRow(after),
  nowUnpinned,
  units,
  file: place?.file ?? null,
  line: place?.line ?? null,
});

const stateRow = ({ image, tag, digest, pinned, unknown }: RunState) => ({
  image,
  tag,
  digest,
  pinned,
  ...(unknown !== null && { unknown }),
});

const chartRow = ({ environment, chart, unit, before, after }: ChartChange) => ({
  environment,
  chart,
  unit,
  from: before,
  to: after,
});
