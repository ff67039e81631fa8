import { log, sayFailed } from '../../packages/adapters/runner/log.ts';
import { writeSummary } from '../../packages/adapters/runner/summary.ts';
import type { Published, PullRequest } from '../../packages/core/ports.ts';
import type { Proposed } from '../../packages/core/propose/propose.ts';
import { failureLine } from '../../packages/core/propose/wording.ts';
import { renderPlanText } from '../../packages/core/report/plan.ts';
import { renderPlanMarkdown } from '../../packages/core/report/plan-markdown.ts';
import { markdownText } from '../../packages/core/text/untrusted.ts';
import type { ProposalInputs } from './inputs.ts';
import { type Desk, linkBase } from './open.ts';

/** The summary of a step that ended before there was a plan. */
export async function sayFailure(message: string): Promise<void> {
  await writeSummary(`## ❌ Nothing was planned\n\n${markdownText(message)}\n`);
}

/** Says what was planned and proposed, in the log and in the job summary. */
export async function writeReport(proposed: Proposed, desk: Desk<ProposalInputs>, title: string): Promise<void> {
  const { plan, base, published } = proposed;
  const { dryRun } = desk.inputs;
  log.info(renderPlanText(plan, { dryRun, verbose: true }));
  log.info(describe(proposed, dryRun));
  for (const warning of warningsOf(published)) log.warning(warning);
  const markdown = renderPlanMarkdown(plan, {
    ...{ title, dryRun, linkBase: linkBase(desk, base.commit), now: new Date(), repositoryUrl: desk.repositoryUrl },
    lead: leadOf(proposed, dryRun),
  });
  await writeSummary(markdown);
}

/** Fails the step where something could not be moved or proposed; the last thing that the action does. */
export function settle(proposed: Proposed): void {
  const { plan, published } = proposed;
  const trouble = proposed.trouble ?? (published !== null && 'trouble' in published ? published.trouble : undefined);
  if (trouble !== undefined) sayFailed(trouble);
  else if (plan.failures.length > 0) sayFailed(failureLine(plan));
}

/** The outcome as Markdown, with the pull request as a link, which is what a reader of the summary goes on to. */
function leadOf(proposed: Proposed, dryRun: boolean): string {
  const said = markdownText(describe(proposed, dryRun));
  const { published } = proposed;
  const pull = published !== null && 'pullRequest' in published ? published.pullRequest : null;
  if (pull === null) return said;
  const name = `pull request #${pull.number}`;
  return said.replace(markdownText(name), `[${name}](${pull.url})`).replace(`: ${markdownText(pull.url)}`, '');
}

function describe({ plan, published, base, branch, trouble }: Proposed, dryRun: boolean): string {
  if (dryRun) return 'A dry run: nothing was proposed.';
  if (trouble !== null) return `Nothing was proposed. ${trouble}`;
  if (published === null) return 'Nothing could be moved, so an open pull request was left as it is.';
  const isStuck = plan.changes.length === 0 && plan.failures.length > 0;
  switch (published.kind) {
    case 'none':
      return isStuck ? 'Nothing could be moved.' : `Nothing to change on ${base.branch}.`;
    case 'moved':
      return `${base.branch} moved.`;
    case 'left':
      return published.why;
    case 'closed':
      return `${isStuck ? 'Nothing can be moved now' : 'Nothing is left to change'}, so closed ${named(published)} and deleted its branch ${branch}: ${published.pullRequest.url}`;
    case 'opened':
    case 'updated':
    case 'unchanged': {
      const what = { opened: 'Opened', updated: 'Updated', unchanged: 'Nothing new in' }[published.kind];
      const merged = published.merged ? ' It was merged at once, since nothing was left to wait for.' : '';
      return `${what} ${named(published)} from ${branch} into ${base.branch}: ${published.pullRequest.url}${merged}`;
    }
  }
}

function named({ pullRequest }: { readonly pullRequest: PullRequest }): string {
  return `pull request #${pullRequest.number}`;
}

function warningsOf(published: Published | null): readonly string[] {
  return published !== null && 'warnings' in published ? published.warnings : [];
}
