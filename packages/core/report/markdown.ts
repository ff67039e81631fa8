import type { CheckReport, Finding } from '../check/rules/finding.ts';
import { ruleDocs } from '../check/rules/index.ts';
import { addAll, compare, groupBy } from '../text/collate.ts';
import { count } from '../text/count.ts';
import { cut, markdownCode, markdownText } from '../text/untrusted.ts';
import { utf8Length } from '../text/utf8.ts';
import { deploysSections } from './deploys.ts';
import { elsewhereSection, exceptionSection, holdSection, notAskedSection } from './in-force.ts';
import { placeLink } from './link.ts';
import { openFindings, worstFirst } from './order.ts';
import { type FixedFile, patchSection } from './patch.ts';
import { fitSections, paragraph, type Section, tableSection } from './section.ts';
import { countNotJudged, leftAlone } from './text.ts';

export interface MarkdownOptions {
  /** Address before a file's path, with a slash at its end: `https://github.com/o/r/blob/<sha>/`. No links without. */
  readonly linkBase?: string;
  /** Address before a page of the documentation, with a slash at its end: `https://github.com/org/image-policy/blob/v1/`. */
  readonly docsBase?: string;
  /** The environments in promotion order; others, `shared` and unplaced follow. */
  readonly environments?: readonly string[];
  /** Whether the check passed; by default when no finding is an error. */
  readonly passed?: boolean;
  /** Against what only additions were judged: `the base 0123456789ab`. Trusted text. */
  readonly against?: string;
  /** What the edits of findings make of the files, for a patch. */
  readonly fixed?: { readonly files: readonly FixedFile[]; readonly findings: number };
  /** Bytes; a job summary over 1 MiB is not shown at all. */
  readonly limit?: number;
}

/** The job summary: the verdict, the counts, a table by environment, the findings worst first, the exceptions in force. */
export function renderMarkdown(report: CheckReport, options: MarkdownOptions = {}): string {
  const sections = [
    verdictSection(report, options),
    ...(report.deploys ? deploysSections(report.deploys, options) : []),
    environmentSection(report, options),
    ...findingSections(openFindings(report), options),
    patchSection(options.fixed?.files ?? [], options.fixed?.findings ?? 0),
    exceptionSection(report),
    holdSection(report),
    notAskedSection(report),
    elsewhereSection(report, options.linkBase),
  ];
  return `${fitSections(sections, (options.limit ?? 900_000) - 1, utf8Length)}\n`;
}

function verdictSection(report: CheckReport, options: MarkdownOptions): Section {
  const { files, images, pinned, errors, warnings, excepted } = report.summary;
  const passed = options.passed ?? errors === 0;
  const found = errors + warnings === 0 ? 'nothing found' : `${count(errors, 'error')}, ${count(warnings, 'warning')}`;
  const lines = [
    passed && images === 0
      ? '## ⚠️ Image policy: no image was found'
      : `## ${passed ? '✅' : '❌'} Image policy ${passed ? 'passed' : 'failed'}: ${found}`,
    '',
    `${count(images, 'image')} in ${count(files, 'file')}, ${pinned} pinned by digest, ${count(excepted, 'finding')} excepted.`,
    ...(options.against === undefined ? [] : [`Judged is what was added since ${options.against}.`]),
  ];
  const open = report.notJudged.length;
  if (open > 0) lines.push(`${countNotJudged(open)}${report.rendered ? '' : '; `render` judges what it renders'}.`);
  const left = leftAlone(report.passedOver);
  if (left !== '') lines.push(`${left}.`);
  addAll(
    lines,
    (report.notices ?? []).map((notice) => `${markdownText(notice)}`),
  );
  if (report.requests) {
    const hosts = Object.entries(report.requests.byHost).slice(0, 50);
    const detail = hosts.map(([host, number]) => `${markdownCode(cut(host, 100))} ${number}`).join(', ');
    lines.push(`${count(report.requests.total, 'registry request')}${detail === '' ? '' : `: ${detail}`}.`);
  }
  return paragraph(lines.join('\n'));
}

function environmentSection(report: CheckReport, options: MarkdownOptions): Section {
  const images = groupBy(report.images, ({ environment }) => environment);
  const findings = groupBy(openFindings(report), ({ environment }) => environment);
  const rank = rankOf(options.environments ?? []);
  const names = [...new Set([...images.keys(), ...findings.keys()])].sort(
    (a, b) => rank(a) - rank(b) || compare(a ?? '', b ?? ''),
  );
  const found = (name: string | null, severity: Finding['severity']): string =>
    String((findings.get(name) ?? []).filter((finding) => finding.severity === severity).length);
  const columns = [
    { title: 'environment', cell: (name: string | null) => (name === null ? '(none)' : markdownText(cut(name, 100))) },
    { title: 'images', cell: (name: string | null) => String(images.get(name)?.length ?? 0) },
    {
      title: 'pinned',
      cell: (name: string | null) => String((images.get(name) ?? []).filter(({ pinned }) => pinned).length),
    },
    { title: 'errors', cell: (name: string | null) => found(name, 'error') },
    { title: 'warnings', cell: (name: string | null) => found(name, 'warning') },
  ];
  return tableSection('', columns, names, 'environments');
}

/** Environments in the order given, then any others, then `shared`, then what no layout places. */
function rankOf(order: readonly string[]): (name: string | null) => number {
  return (name) => {
    if (name === null) return order.length + 2;
    const at = order.indexOf(name);
    return at >= 0 ? at : order.length + (name === 'shared' ? 1 : 0);
  };
}

/** All that is wrong at one place: a row. */
type Row = readonly [Finding, ...Finding[]];

function toRows(findings: readonly Finding[]): readonly Row[] {
  const byPlace = groupBy(worstFirst(findings), ({ file, line, image }) => JSON.stringify([file, line, image]));
  return [...byPlace.values()].flatMap(([first, ...more]): Row[] => (first ? [[first, ...more]] : []));
}

/** The findings of an environment, folded away where there are others: who is after production finds production. */
function findingSections(findings: readonly Finding[], options: MarkdownOptions): readonly Section[] {
  if (findings.length === 0) return [];
  const byLane = groupBy(findings, ({ environment }) => environment);
  // What a pull request is stopped for last matters most: production before dev, and what no layout places at the end.
  const order = options.environments ?? [];
  const rank = (name: string | null) => (name !== null && order.includes(name) ? -order.indexOf(name) : 1);
  const lanes = [...byLane].sort(([a], [b]) => rank(a) - rank(b) || compare(a ?? '~', b ?? '~'));
  const places = toRows(findings);
  const pinned = places.filter((row) => row.some(({ pins }) => pins)).length;
  const hint =
    pinned === 0 ? '' : `\n\n\`image-policy pin\` fixes ${pinned} of these ${count(places.length, 'place')} at once.`;
  return [
    paragraph(`### Findings${hint}`),
    ...lanes.map(([lane, inLane]) => laneSection(lane, inLane, lanes.length > 1, options)),
  ];
}

function laneSection(
  lane: string | null,
  findings: readonly Finding[],
  isFolded: boolean,
  { docsBase, linkBase }: MarkdownOptions,
): Section {
  const rows = toRows(findings);
  const named = (rule: Finding['rule']) => (docsBase === undefined ? rule : `[${rule}](${docsBase}${ruleDocs(rule)})`);
  const columns = [
    { title: '', cell: ([{ severity }]: Row) => (severity === 'error' ? '❌' : '⚠️') },
    { title: 'image', cell: ([{ image }]: Row) => (image === null ? '' : markdownCode(cut(image, 200))) },
    { title: 'place', cell: ([{ file, line }]: Row) => placeLink(linkBase, file, line) },
    {
      title: 'what and why',
      cell: (row: Row) =>
        row.map(({ rule, message }) => `${named(rule)}: ${markdownText(cut(message, 1000))}`).join('<br>'),
    },
  ];
  const section = tableSection('', columns, rows, 'places');
  if (!isFolded) return section;
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counts = `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
  const title = lane === null ? 'outside of every environment' : markdownText(cut(lane, 100));
  const head = `<details${errors > 0 ? ' open' : ''}><summary><b>${title}</b>: ${counts}</summary>\n\n${section.head}`;
  return { ...section, head, foot: '</details>' };
}
