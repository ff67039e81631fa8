import { byPlace, type CheckReport, type Finding } from '../check/rules/finding.ts';
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
}

/** The report for a terminal: findings by file, the exceptions in force, what was not judged, and the verdict as the last line. */
export function renderText(report: CheckReport, options: TextOptions = {}): string {
  const palette = options.palette ?? plain;
  const blocks = [
    ...fileBlocks(openFindings(report), palette),
    exceptionBlock(report, palette),
    noteBlock(report, palette),
    verdictLine(report, options.passed ?? report.summary.errors === 0, palette),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function fileBlocks(findings: readonly Finding[], palette: Palette): readonly string[] {
  const byFile = groupBy(findings, (finding) => finding.file);
  return [...byFile]
    .sort(([a], [b]) => compare(a, b))
    .map(([file, inFile]) => {
      const rows = [...inFile].sort(byPlace).map((finding) => findingCells(finding, palette));
      return [palette.bold(logLine(file)), ...alignColumns(rows).map((line) => `  ${line}`)].join('\n');
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

function exceptionBlock({ exceptions }: CheckReport, palette: Palette): string {
  if (exceptions.length === 0) return '';
  const rows = exceptions.map(({ owner, rules, image, paths, expires, daysLeft, excused, reason }) => [
    { text: logLine(rules.join(', ')) },
    { text: logLine([...(image === null ? [] : [image]), ...paths].join(', ')) },
    {
      text: `${count(daysLeft, 'day')} left (${logLine(expires)})`,
      paint: daysLeft < 14 ? palette.yellow : palette.dim,
    },
    { text: `excuses ${excused}` },
    { text: logLine(`${owner}: ${reason}`) },
  ]);
  return [palette.bold('Exceptions in force'), ...alignColumns(rows).map((line) => `  ${line}`)].join('\n');
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

function passedOver({ templated, rendered, notices = [] }: CheckReport): readonly string[] {
  const lines = notices.map(logLine);
  if (templated === 0) return lines;
  const values = templated === 1 ? '1 value is templated and was' : `${templated} values are templated and were`;
  return [...lines, `${values} not judged${rendered ? ' but as rendered' : '; --render judges them'}.`];
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
