import type { Change, Failure, Plan, Skipped } from '../plan/change.ts';
import { count } from '../text/count.ts';
import { cut, markdownCode, markdownText } from '../text/untrusted.ts';
import { utf8Length } from '../text/utf8.ts';
import { describeLack, lacksOf, staysOf } from './lacks.ts';
import { compareLink } from './link.ts';
import { groupMotions, type Motion, motionColumns, sourceColumn } from './motion.ts';
import { proofSections } from './proof.ts';
import { type Column, fitSections, listSection, paragraph, type Section, tableSection } from './section.ts';

export interface PlanMarkdownOptions {
  /** The heading; `Image changes` by default. Trusted text. */
  readonly title?: string;
  /** Address before a file's path, with a slash at its end: `https://github.com/o/r/blob/<sha>/`. No links without. */
  readonly linkBase?: string;
  /** The moment of the run, and the address of the repository: how long a promotion's source has had what moves, and since when. */
  readonly now?: Date;
  readonly repositoryUrl?: string;
  readonly dryRun?: boolean;
  /** What came of it, first thing under the heading. Markdown. */
  readonly lead?: string;
  /** Bytes; a job summary over 1 MiB is not shown at all. */
  readonly limit?: number;
}

/** The job summary of `bump`, `promote` or `pin`. */
export function renderPlanMarkdown(plan: Plan, options: PlanMarkdownOptions = {}): string {
  const { changes, skipped, failures, requests } = plan;
  const asked = requests ? `, ${count(requests.total, 'registry request')}` : '';
  const counts = `${count(changes.length, 'change')}, ${skipped.length} skipped, ${count(failures.length, 'failure')}${asked}.`;
  const dry = options.dryRun && changes.length > 0 ? '\n\nA dry run: nothing was written.' : '';
  const hint = plan.hint === undefined ? '' : `\n\n${text(plan.hint)}`;
  const lead = options.lead === undefined ? '' : `${options.lead}\n\n`;
  const head = `## ${options.title ?? 'Image changes'}\n\n${lead}${counts}${dry}${hint}`;
  const sections = [
    paragraph(head),
    changeSection(changes, options.linkBase, options),
    failureSection(failures),
    ...proofSections(plan),
    noteSection(changes),
    lackSection(plan),
    skippedSection(staysOf(plan)),
  ];
  return `${fitSections(sections, (options.limit ?? 900_000) - 1, utf8Length)}\n`;
}

/** A table of what moves: a row for each image and version that it gets, whatever the number of places and environments. */
export function changeSection(
  changes: readonly Change[],
  linkBase: string | undefined,
  { now, repositoryUrl }: Pick<PlanMarkdownOptions, 'now' | 'repositoryUrl'> = {},
): Section {
  const columns: readonly Column<Motion>[] = [
    ...motionColumns(changes, linkBase),
    { title: 'commits', cell: ({ first: change }) => compareLink(change.builds) ?? '' },
    sourceColumn('in the source', { now: now ?? null, repositoryUrl }),
  ];
  return tableSection('', columns, groupMotions(changes), 'changes');
}

export function failureSection(failures: readonly Failure[]): Section {
  return tableSection('### Could not be moved', reasonColumns, failures, 'failures');
}

/** What one environment has and the other does not: the promotion leaves it, and somebody should know. */
export function lackSection(plan: Pick<Plan, 'skipped'>): Section {
  const columns: readonly Column<ReturnType<typeof lacksOf>[number]>[] = [
    { title: 'image', cell: ({ image }) => markdownCode(cut(image, 200)) },
    { title: 'stands in', cell: ({ file, line }) => markdownCode(`${cut(file, 300)}:${line ?? 1}`) },
    { title: 'and', cell: ({ lack }) => text(describeLack(lack)) },
  ];
  return tableSection('### In one environment only', columns, lacksOf(plan), 'places');
}

/** What stays as it is, folded away: it is long, and seldom read. */
export function skippedSection(skipped: readonly Skipped[]): Section {
  const heading = `<details><summary>Left as it is, and why: ${count(skipped.length, 'place')}</summary>`;
  const section = tableSection(heading, reasonColumns, skipped, 'places');
  return skipped.length === 0 ? section : { ...section, foot: '</details>' };
}

/** What a reviewer should know of single changes. */
export function noteSection(changes: readonly Change[]): Section {
  const items = changes.flatMap(({ notes, image, file, line }) =>
    notes.map(
      (note) => `${markdownCode(cut(image, 200))} in ${markdownCode(`${cut(file, 200)}:${line}`)}: ${text(note)}`,
    ),
  );
  return listSection('### To look at', items, 'notes');
}

const reasonColumns: readonly Column<Failure>[] = [
  { title: 'image', cell: ({ image }) => markdownCode(cut(image, 200)) },
  { title: 'file', cell: ({ file }) => markdownCode(cut(file, 300)) },
  { title: 'why', cell: ({ reason }) => text(reason) },
];

const text = (untrusted: string, limit = 500): string => markdownText(cut(untrusted, limit));
