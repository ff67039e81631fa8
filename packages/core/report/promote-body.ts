import type { Promotion, PromotionPlan } from '../promote/promotion.ts';
import { count } from '../text/count.ts';
import { formatDuration, formatMoment } from '../text/duration.ts';
import { cut, markdownCode, markdownText } from '../text/untrusted.ts';
import { staysOf } from './lacks.ts';
import { renderLanes } from './lanes.ts';
import { commitLink, compareLink } from './link.ts';
import { groupMotions, type Motion, motionColumns, sourceColumn } from './motion.ts';
import { failureSection, lackSection, noteSection, skippedSection } from './plan-markdown.ts';
import { proofSections } from './proof.ts';
import { type Column, fitSections, listSection, paragraph, type Section, tableSection, unitLength } from './section.ts';

export interface PromoteBodyOptions {
  /** The moment of the run: how long a digest has been in the source is counted up to it. */
  readonly now: Date;
  /** The commit of the base that the plan was made on: what a rollback goes back to. */
  readonly baseCommit: string;
  /** Address of the repository: `https://github.com/o/r`. No links without. */
  readonly repositoryUrl?: string;
  /** Path of the root from the repository's own root, with a slash at its end; empty where they are the same. */
  readonly prefix?: string;
  /** Who asked, and in which run. Markdown; left out where nobody knows. */
  readonly asked?: string;
  /** Characters; GitHub refuses a longer body. */
  readonly limit?: number;
}

/** The body of promote's pull request: all that a reviewer needs to decide, and how to take it back. */
export function renderPromoteBody(plan: PromotionPlan, options: PromoteBodyOptions): string {
  const { promotion, changes } = plan;
  const picture = renderLanes(promotion.lanes, changes);
  const sections = [
    paragraph(introduction(plan, options)),
    changeTable(plan, options),
    noteSection(changes),
    failureSection(plan.failures),
    ...proofSections(plan),
    statusSection(promotion, options),
    paragraph(picture === '' ? '' : `### After the merge\n\n${picture}`),
    lackSection(plan),
    skippedSection(staysOf(plan)),
    paragraph(rollbackText(promotion, options)),
  ];
  return `${fitSections(sections, (options.limit ?? 65_536) - 1, unitLength)}\n`;
}

function introduction({ promotion, changes }: PromotionPlan, { repositoryUrl }: PromoteBodyOptions): string {
  const { source, target, rollback, commit, fromRef, soak } = promotion;
  const images = count(new Set(changes.map(({ image }) => image)).size, 'image');
  const at = `${commitLink(repositoryUrl, commit.sha)} of ${formatMoment(commit.date)}`;
  const ref = fromRef === null ? '' : ` (${markdownCode(cut(fromRef, 200))})`;
  const first = rollback
    ? `Takes ${images} of **${name(target)}** back to what it held at ${at}${ref}.`
    : `Promotes ${images} from **${name(source)}** to **${name(target)}**: the exact digests that ${name(source)} holds at ${at}${ref}.`;
  const soaked = soak === 0 ? '' : ` Every digest has been in ${name(source)} for ${formatDuration(soak)} or longer.`;
  return `${first}${soaked} It waits for a person to merge it.`;
}

function changeTable(
  { changes, promotion }: PromotionPlan,
  { repositoryUrl, prefix, baseCommit, now }: PromoteBodyOptions,
): Section {
  const linkBase = repositoryUrl === undefined ? undefined : `${repositoryUrl}/blob/${baseCommit}/${prefix ?? ''}`;
  const columns: readonly Column<Motion>[] = [
    ...motionColumns(changes, linkBase),
    {
      title: promotion.rollback ? 'commits that are lost' : 'commits',
      cell: ({ first }) => compareLink(first.builds, promotion.rollback ? 'lost' : 'gained') ?? '',
    },
    sourceColumn(`in ${name(promotion.source)}`, { now: promotion.rollback ? null : now, repositoryUrl }),
  ];
  return tableSection('', columns, groupMotions(changes), 'changes');
}

function statusSection({ statuses, requireStatus }: Promotion, { repositoryUrl }: PromoteBodyOptions): Section {
  const items = statuses.map(({ commit, checks }) => {
    const states = checks.map(({ name: check, state }) => `${markdownCode(cut(check, 100))} ${state}`).slice(0, 30);
    return `${commitLink(repositoryUrl, commit)}: ${states.length === 0 ? 'none' : states.join(', ')}`;
  });
  const required = requireStatus
    .slice(0, 20)
    .map((glob) => markdownCode(cut(glob, 100)))
    .join(', ');
  return listSection(`### Required statuses (${required})`, items, 'commits');
}

function rollbackText(
  { target, rollback }: Promotion,
  { baseCommit, repositoryUrl, asked }: PromoteBodyOptions,
): string {
  const before = `${name(target)} as it is now, at ${commitLink(repositoryUrl, baseCommit)}`;
  const word = markdownCode(target);
  return [
    `### ${rollback ? 'How to undo this rollback' : 'How to roll back'}`,
    '',
    `Revert this pull request, or run image-policy promote with source ${word}, target ${word} and from-ref ${markdownCode(baseCommit)}: that proposes ${before}.`,
    '',
    '---',
    'Made by image-policy (promote), which never merges it. Commits on top of it are kept, and it is left alone then; closing it is a no to these versions; the label `image-policy:hold` freezes it.',
    ...(asked === undefined ? [] : [asked]),
  ].join('\n');
}

const name = (environment: string): string => markdownText(cut(environment, 100));
