import type { CheckReport, Finding } from '../check/rules/finding.ts';
import { ruleDocs } from '../check/rules/index.ts';
import { isPinned } from '../repository/place.ts';
import { compare, groupBy } from '../text/collate.ts';
import { count } from '../text/count.ts';
import { cut, markdownCode, markdownText } from '../text/untrusted.ts';
import { placeLink } from './link.ts';
import { openFindings, worstFirst } from './order.ts';
import { fitSections, listSection, paragraph, type Section, tableSection, utf8Length } from './section.ts';

export interface MarkdownOptions {
  /** Address before a file's path, with a slash at its end: `https://github.com/o/r/blob/<sha>/`. No links without. */
  readonly linkBase?: string;
  /** Address before a page of the documentation, with a slash at its end: `https://github.com/org/image-policy/blob/v1/`. */
  readonly docsBase?: string;
  /** The environments in promotion order; others, `shared` and unplaced follow. */
  readonly environments?: readonly string[];
  /** Whether the check passed; by default when no finding is an error. */
  readonly passed?: boolean;
  /** Bytes; a job summary over 1 MiB is not shown at all. */
  readonly limit?: number;
}

/** The job summary: the verdict, the counts, a table by environment, the findings worst first, the exceptions in force. */
export function renderMarkdown(report: CheckReport, options: MarkdownOptions = {}): string {
  const sections = [
    verdictSection(report, options),
    environmentSection(report, options),
    findingSection(openFindings(report), options),
    exceptionSection(report),
    notAskedSection(report),
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
  ];
  if (report.templated > 0) {
    const values =
      report.templated === 1 ? '1 value is templated and was' : `${report.templated} values are templated and were`;
    lines.push(`${values} not judged${report.rendered ? ' but as rendered' : '; `render` judges them'}.`);
  }
  lines.push(...(report.notices ?? []).map((notice) => `${markdownText(notice)}`));
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
    { title: 'pinned', cell: (name: string | null) => String((images.get(name) ?? []).filter(isPinned).length) },
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

function findingSection(findings: readonly Finding[], { docsBase, linkBase }: MarkdownOptions): Section {
  const columns = [
    { title: '', cell: ({ severity }: Finding) => (severity === 'error' ? '❌' : '⚠️') },
    {
      title: 'rule',
      cell: ({ rule }: Finding) => (docsBase === undefined ? rule : `[${rule}](${docsBase}${ruleDocs(rule)})`),
    },
    { title: 'place', cell: ({ file, line }: Finding) => placeLink(linkBase, file, line) },
    { title: 'what and why', cell: ({ message }: Finding) => markdownText(cut(message, 1000)) },
  ];
  return tableSection('### Findings', columns, worstFirst(findings), 'findings');
}

type ExceptionInForce = CheckReport['exceptions'][number];

function exceptionSection({ exceptions }: CheckReport): Section {
  const globs = ({ image, paths }: ExceptionInForce) => [...(image === null ? [] : [image]), ...paths];
  const columns = [
    { title: 'rules', cell: ({ rules }: ExceptionInForce) => markdownText(rules.join(', ')) },
    {
      title: 'for',
      cell: (entry: ExceptionInForce) =>
        globs(entry)
          .map((glob) => markdownCode(cut(glob, 300)))
          .join(' '),
    },
    { title: 'owner', cell: ({ owner }: ExceptionInForce) => markdownText(cut(owner, 100)) },
    { title: 'reason', cell: ({ reason }: ExceptionInForce) => markdownText(cut(reason, 500)) },
    {
      title: 'left',
      cell: ({ daysLeft, expires }: ExceptionInForce) => `${count(daysLeft, 'day')} (${markdownText(expires)})`,
    },
    { title: 'findings excused', cell: ({ excused }: ExceptionInForce) => String(excused) },
  ];
  return tableSection('### Exceptions in force', columns, exceptions, 'exceptions');
}

function notAskedSection({ requests }: CheckReport): Section {
  const items = (requests?.notAsked ?? []).map(
    ({ image, reason }) => `${markdownCode(cut(image, 300))}: ${markdownText(cut(reason, 300))}`,
  );
  return listSection('### Not asked of a registry', items, 'images');
}
