import { byPlace, type CheckReport, type Finding } from '../check/rules/finding.ts';
import { aboutHold } from '../check/rules/hold-expired.ts';
import { compare, groupBy } from '../text/collate.ts';
import { count } from '../text/count.ts';
import { logLine } from '../text/untrusted.ts';
import { openFindings } from './order.ts';
import { type Palette, plain } from './palette.ts';
import { alignColumns } from './table.ts';

export interface TextOptions {
  /** Colours, for a terminal; none by default. */
  readonly palette?: Palette;
  /** Whether the check passed; by default when no finding is an error. */
  readonly passed?: boolean;
  /** Columns of the terminal: what is longer is wrapped. Absent: nothing is. */
  readonly width?: number;
  /** List the exceptions in force, rather than count them. */
  readonly exceptions?: boolean;
}

/** The report for a terminal: findings by file, the exceptions in force, what was not judged, and the verdict as the last line. */
export function renderText(report: CheckReport, options: TextOptions = {}): string {
  const palette = options.palette ?? plain;
  const blocks = [
    ...fileBlocks(openFindings(report), palette, options.width),
    options.exceptions ? exceptionBlock(report, palette, options.width) : exceptionLine(report, palette),
    holdBlock(report, palette, options.width),
    noteBlock(report, palette),
    verdictLine(report, options.passed ?? report.summary.errors === 0, palette),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function fileBlocks(findings: readonly Finding[], palette: Palette, width?: number): readonly string[] {
  const byFile = groupBy(findings, (finding) => finding.file);
  return [...byFile]
    .sort(([a], [b]) => compare(a, b))
    .map(([file, inFile]) => {
      const rows = [...inFile].sort(byPlace).map((finding) => findingCells(finding, palette));
      return [palette.bold(logLine(file)), ...indent(rows, width)].join('\n');
    });
}

function findingCells(finding: Finding, palette: Palette) {
  const paint = finding.severity === 'error' ? palette.red : palette.yellow;
  return [
    { text: `${finding.line}:${finding.column}`, paint: palette.dim },
    { text: finding.severity, paint },
    { text: finding.rule, paint: palette.dim },
    { text: logLine(finding.message) },
  ];
}

function indent(rows: Parameters<typeof alignColumns>[0], width: number | undefined): readonly string[] {
  return alignColumns(rows, width === undefined ? undefined : width - 2).map((line) => `  ${line}`);
}

/** The exceptions in force as one line: how many, and which ends first. */
function exceptionLine({ exceptions }: CheckReport, palette: Palette): string {
  const [first] = [...exceptions].sort((a, b) => compare(a.expires, b.expires));
  if (first === undefined) return '';
  const excused = exceptions.reduce((sum, exception) => sum + exception.excused, 0);
  const verb = exceptions.length === 1 ? 'excuses' : 'excuse';
  const end = exceptions.length === 1 ? 'it ends' : 'the first ends';
  const line = `${count(exceptions.length, 'exception')} ${verb} ${count(excused, 'finding')}; ${end} ${logLine(first.expires)}: --exceptions lists ${exceptions.length === 1 ? 'it' : 'them'}.`;
  return first.daysLeft < 14 ? palette.yellow(line) : palette.dim(line);
}

function exceptionBlock({ exceptions }: CheckReport, palette: Palette, width?: number): string {
  if (exceptions.length === 0) return '';
  const rows = exceptions.map(({ owner, rules, image, paths, expires, daysLeft, excused, reason, baseline }) => [
    { text: logLine(rules.join(', ')) },
    { text: logLine(baseline ?? [...(image === null ? [] : [image]), ...paths].join(', ')) },
    {
      text: `${count(daysLeft, 'day')} left (${logLine(expires)})`,
      paint: daysLeft < 14 ? palette.yellow : palette.dim,
    },
    { text: `excuses ${excused}` },
    { text: logLine(`${owner}: ${reason}`) },
  ]);
  return [palette.bold('Exceptions in force'), ...indent(rows, width)].join('\n');
}

/** What bump and promote leave as it is: few, and each of them concerns who reads this. */
function holdBlock({ holds = [] }: CheckReport, palette: Palette, width?: number): string {
  if (holds.length === 0) return '';
  const rows = holds.map((hold) => [
    { text: logLine(aboutHold(hold)) },
    {
      text: `${count(hold.daysLeft, 'day')} left (${logLine(hold.until)})`,
      paint: hold.daysLeft < 14 ? palette.yellow : palette.dim,
    },
    { text: logLine(`${hold.owner}: ${hold.reason}`) },
  ]);
  return [palette.bold('Held as it is'), ...indent(rows, width)].join('\n');
}

function noteBlock(report: CheckReport, palette: Palette): string {
  return [...passedOver(report), ...requestLines(report), ...notAsked(report)]
    .map((line) => palette.dim(line))
    .join('\n');
}

/** What was not judged, and why: for those too who read a format that has no room for it. */
export function noteLines(report: CheckReport): readonly string[] {
  return [...passedOver(report), ...notAsked(report)];
}

function passedOver(report: CheckReport): readonly string[] {
  const left = leftAlone(report.passedOver);
  const about = left === '' ? [] : [`${left}.`];
  return [...(report.notices ?? []).map(logLine), ...notJudgedLines(report), ...about];
}

/** How many images nobody can judge, and the first of those with their places that no finding names. */
function notJudgedLines({ notJudged, findings, rendered }: CheckReport): readonly string[] {
  const said = new Set(
    findings.flatMap(({ rule, file, line, column }) => (rule === 'not-judged' ? [`${file}:${line}:${column}`] : [])),
  );
  const others = notJudged.filter(({ file, line, column }) => !said.has(`${file}:${line}:${column}`));
  if (others.length === 0) return [];
  const places = others.slice(0, mostPlaces).map(({ file, line, text }) => logLine(`  ${file}:${line}: ${text}`));
  const more =
    others.length > mostPlaces ? [`  and ${others.length - mostPlaces} more (--format json lists them all)`] : [];
  return [
    `${countNotJudged(others.length)}${rendered ? '' : '; --render judges what it renders'}:`,
    ...places,
    ...more,
  ];
}

/** `3 values are templated and were not judged`. */
export function countNotJudged(number: number): string {
  return `${number === 1 ? '1 value is templated and was' : `${number} values are templated and were`} not judged`;
}

/** So many of them are shown with their places. */
const mostPlaces = 5;

/** `Left alone: 12 (a schema), 3 (what an updater watches)`; '' where nothing was. */
export function leftAlone(passedOver: CheckReport['passedOver']): string {
  const counts = [...groupBy(passedOver, ({ why }) => why)].map(([why, all]) => ({ why, count: all.length }));
  const parts = counts
    .sort((a, b) => b.count - a.count || compare(a.why, b.why))
    .map(({ why, count: of }) => `${of} (${why})`);
  return parts.length === 0 ? '' : `Left alone: ${parts.join(', ')}`;
}

function requestLines({ requests }: CheckReport): readonly string[] {
  if (!requests) return [];
  const hosts = Object.entries(requests.byHost).map(([host, number]) => `${logLine(host)} ${number}`);
  const detail = hosts.length === 0 ? '' : ` (${hosts.join(', ')})`;
  return [`${count(requests.total, 'registry request')}${detail}.`];
}

function notAsked({ requests }: CheckReport): readonly string[] {
  return (requests?.notAsked ?? []).map(({ image, reason }) => logLine(`not asked: ${image}: ${reason}`));
}

function verdictLine({ summary }: CheckReport, passed: boolean, palette: Palette): string {
  const { errors, warnings, images, files, pinned, excepted } = summary;
  const verdict = passed ? palette.green(palette.bold('passed')) : palette.red(palette.bold('failed'));
  const held = `${count(images, 'image')} in ${count(files, 'file')}, ${pinned} pinned, ${count(excepted, 'finding')} excepted`;
  return `${verdict}: ${count(errors, 'error')}, ${count(warnings, 'warning')} (${held})`;
}
