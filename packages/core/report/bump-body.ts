import type { Plan } from '../plan/change.ts';
import { count } from '../text/count.ts';
import { cut, markdownText } from '../text/untrusted.ts';
import { changeSection, failureSection, noteSection, skippedSection } from './plan-markdown.ts';
import { proofSections } from './proof.ts';
import { fitSections, paragraph, unitLength } from './section.ts';

export interface BumpBodyOptions {
  /** Address before a file's path on the base, with a slash at its end. No links without. */
  readonly linkBase?: string;
  /** Whether it will be merged by itself once its checks are green. */
  readonly autoMerge: boolean;
  /** Who asked, and in which run. Markdown; left out where nobody knows. */
  readonly asked?: string;
  /** Characters; GitHub refuses a longer body. */
  readonly limit?: number;
}

/** The body of bump's pull request: what moves from which digest to which, with the commits between; what could not, and why. */
export function renderBumpBody(plan: Plan, options: BumpBodyOptions): string {
  const images = new Set(plan.changes.map(({ image }) => image)).size;
  const merge = options.autoMerge
    ? 'It merges itself once the required checks are green.'
    : 'It waits for a person to merge it.';
  const [first] = plan.changes;
  const isOne = plan.changes.every(({ environment }) => environment === first?.environment);
  const lane = isOne && first?.environment ? ` of **${markdownText(cut(first.environment, 100))}**` : '';
  const head = `Moves ${count(images, 'image')} at ${count(plan.changes.length, 'place')}${lane} to the digests that were built last. ${merge}`;
  const sections = [
    paragraph(head),
    changeSection(plan.changes, options.linkBase),
    failureSection(plan.failures),
    ...proofSections(plan),
    noteSection(plan.changes),
    skippedSection(plan.skipped),
    paragraph([footer, options.asked ?? ''].join('\n').trimEnd()),
  ];
  return `${fitSections(sections, (options.limit ?? 65_536) - 1, unitLength)}\n`;
}

const footer =
  '---\nMade by image-policy (bump). Commits on top of it are kept, and it is left alone then; closing it is a no to these versions; the label `image-policy:hold` freezes it.';
