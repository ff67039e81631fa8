import { log, sayFailed } from '../../packages/adapters/runner/log.ts';
import { writeSummary } from '../../packages/adapters/runner/summary.ts';
import type { Published } from '../../packages/core/ports.ts';
import type { Proposed } from '../../packages/core/propose/propose.ts';
import { failureLine } from '../../packages/core/propose/wording.ts';
import { renderPlanText } from '../../packages/core/report/plan.ts';
import { renderPlanMarkdown } from '../../packages/core/report/plan-markdown.ts';
import type { ProposalInputs } from './inputs.ts';
import { type Desk, linkBase } from './open.ts';

/** Says what was planned and proposed, in the log and in the job summary. */
export async function writeReport(proposed: Proposed, desk: Desk<ProposalInputs>, title: string): Promise<void> {
  const { plan, base, published } = proposed;
  const { dryRun } = desk.inputs;
  log.info(renderPlanText(plan, { dryRun }));
  log.info(describe(proposed, dryRun));
  for (const warning of warningsOf(published)) log.warning(warning);
  const markdown = renderPlanMarkdown(plan, { title, dryRun, linkBase: linkBase(desk, base.commit) });
  await writeSummary(`${markdown}\n${describe(proposed, dryRun)}\n`);
}

/** Fails the step where an image could not be moved, or where none was met at all; the last thing that the action does. */
export function settle({ plan }: Proposed): void {
  if (plan.failures.length > 0) sayFailed(failureLine(plan));
  else if (plan.hint !== undefined) sayFailed(plan.hint);
}

function describe({ plan, published, base, branch }: Proposed, dryRun: boolean): string {
  if (dryRun) return 'A dry run: nothing was proposed.';
  if (published === null) return 'Nothing could be moved, so an open pull request was left as it is.';
  const isStuck = plan.changes.length === 0 && plan.failures.length > 0;
  if (published.kind === 'none') return isStuck ? 'Nothing could be moved.' : `Nothing to change on ${base.branch}.`;
  if (published.kind === 'moved') return `${base.branch} moved.`;
  const { number, url } = published.pullRequest;
  const what = {
    opened: 'Opened',
    updated: 'Updated',
    unchanged: 'Nothing new in',
    closed: isStuck ? 'Nothing can be moved now, so closed' : 'Nothing is left to change, so closed',
  }[published.kind];
  return `${what} pull request #${number} from ${branch} into ${base.branch}: ${url}`;
}

function warningsOf(published: Published | null): readonly string[] {
  return published !== null && 'warnings' in published ? published.warnings : [];
}
