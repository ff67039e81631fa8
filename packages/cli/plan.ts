import { applyPlan } from '../core/plan/apply.ts';
import type { Plan } from '../core/plan/change.ts';
import { renderPlanJson, renderPlanText } from '../core/report/plan.ts';
import { renderPlanMarkdown } from '../core/report/plan-markdown.ts';
import type { Desk } from './open.ts';
import type { WritingOptions } from './options.ts';
import { choosePalette, widthOf, writeResult } from './result.ts';
import type { Terminal } from './terminal.ts';

/** The formats of `bump`, `promote` and `pin`. */
export const planFormats = ['text', 'json', 'markdown'] as const;

/** Carries out a plan in the working tree, unless it is a dry run, and writes it down. True when nothing failed, and it met at least one image. */
export async function carryOut(plan: Plan, desk: Desk, options: WritingOptions, terminal: Terminal): Promise<boolean> {
  const dryRun = options.dryRun ?? false;
  const files = await applyPlan(desk.ports.workspace, desk.policy, plan);
  if (!dryRun && files.size > 0) await desk.ports.workspace.write(files);
  writeResult(renderPlan(plan, options, terminal), options, terminal);
  return plan.failures.length === 0 && plan.hint === undefined;
}

function renderPlan(plan: Plan, options: WritingOptions, terminal: Terminal): string {
  const dryRun = options.dryRun ?? false;
  if (options.format === 'json') return renderPlanJson(plan);
  if (options.format === 'markdown') return renderPlanMarkdown(plan, { dryRun });
  return renderPlanText(plan, {
    dryRun,
    palette: choosePalette(options, terminal),
    verbose: options.verbose ?? false,
    ...widthOf(options, terminal),
  });
}
