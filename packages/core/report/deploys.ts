import type { ChartChange, Difference, RunChange, RunState } from '../inventory/difference.ts';
import { count } from '../text/count.ts';
import { cut, markdownCode, markdownText } from '../text/untrusted.ts';
import { placeBehind } from './link.ts';
import { type Column, paragraph, type Section, tableSection } from './section.ts';
import { shortDigest } from './version.ts';

export interface DeploysOptions {
  /** As `MarkdownOptions.linkBase`. */
  readonly linkBase?: string;
}

/** The section "What this change deploys" of a report: few columns, so that what decides is not beyond the edge. */
export function deploysSections(difference: Difference, { linkBase }: DeploysOptions = {}): readonly Section[] {
  const { changes, charts } = difference;
  const title = '### What this change deploys';
  if (changes.length + charts.length === 0) return [paragraph(`${title}\n\nNothing that did not run before.`)];
  const columns: readonly Column<RunChange>[] = [
    { title: '', cell: ({ nowUnpinned }) => (nowUnpinned ? '❌' : '') },
    { title: 'image', cell: (change) => imageCell(change, linkBase) },
    { title: 'environment', cell: (change) => markdownText(cut(change.environment ?? '', 100)) },
    { title: 'from → to', cell: movedCell },
  ];
  const chartColumns: readonly Column<ChartChange>[] = [
    { title: 'chart', cell: ({ chart }) => markdownCode(cut(chart, 200)) },
    { title: 'environment', cell: ({ environment }) => markdownText(cut(environment ?? '', 100)) },
    { title: 'from → to', cell: ({ before, after }) => `${chartVersion(before)} → ${chartVersion(after)}` },
  ];
  const unpinned = changes.filter(({ nowUnpinned }) => nowUnpinned).length;
  const said = `${count(changes.length, 'image')}${unpinned > 0 ? `, **${unpinned} now unpinned**` : ''}.`;
  return [
    paragraph(`${title}\n\n${said}`),
    tableSection('', columns, changes, 'images'),
    tableSection('Charts from elsewhere, whose images are not known here:', chartColumns, charts, 'charts'),
  ];
}

function imageCell({ before, after, units, place }: RunChange, linkBase: string | undefined): string {
  const name = markdownCode(cut((after ?? before)?.image ?? 'unknown', 200));
  const linked = place === null ? name : placeBehind(name, linkBase, place.file, place.line);
  return units.length > 1 ? `${linked} in ${units.length} units` : linked;
}

function movedCell({ before, after }: RunChange): string {
  const former =
    before?.image && after?.image && before.image !== after.image ? `${markdownCode(cut(before.image, 200))} ` : '';
  return `${former}${stateCell(before, 'new')} → ${stateCell(after, 'gone')}`;
}

function stateCell(state: RunState | null, none: string): string {
  if (state === null) return none;
  const { tag, digest, pinned, unknown } = state;
  const parts = [
    tag === null ? '' : markdownCode(cut(tag, 60)),
    digest === null ? '' : markdownCode(shortDigest(digest)),
    unknown !== null ? 'not certain' : pinned ? '' : 'unpinned',
  ];
  return parts.filter((part) => part !== '').join(' ');
}

const chartVersion = (version: string | null) =>
  version === null ? 'none' : version === '' ? 'any' : markdownCode(cut(version, 100));
