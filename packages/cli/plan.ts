import { findOwnUrls } from '../adapters/git/remote.ts';
import { openRenderer } from '../adapters/renderer.ts';
import { applyPlan } from '../core/plan/apply.ts';
import type { Plan } from '../core/plan/change.ts';
import { provePlan } from '../core/plan/prove.ts';
import { isRefused, type RenderProof } from '../core/plan/render-verdict.ts';
import { renderPlanJson, renderPlanText } from '../core/report/plan.ts';
import { renderPlanMarkdown } from '../core/report/plan-markdown.ts';
import type { Desk } from './open.ts';
import type { WritingOptions } from './options.ts';
import { choosePalette, widthOf, writeResult } from './result.ts';
import type { Terminal } from './terminal.ts';

/** The formats of `bump`, `promote` and `pin`. */
export const planFormats = ['text', 'json', 'markdown'] as const;

/**
 * Carries out a plan in the working tree, unless it is a dry run, and writes it down. True when
 * nothing failed, it met at least one image, and rendering does not refuse it.
 */
export async function carryOut(plan: Plan, desk: Desk, options: WritingOptions, terminal: Terminal): Promise<boolean> {
  const dryRun = options.dryRun ?? false;
  const files = await applyPlan(desk.ports.workspace, desk.policy, plan);
  const proven = options.render ? { ...plan, proof: await prove(plan, files, desk, options, terminal) } : plan;
  const refused = isRefused(proven.proof);
  if (!dryRun && !refused && files.size > 0) await desk.ports.workspace.write(files);
  writeResult(renderPlan(proven, options, terminal), options, terminal);
  return plan.failures.length === 0 && plan.hint === undefined && !refused;
}

function prove(
  plan: Plan,
  files: ReadonlyMap<string, string>,
  { ports, policy, charts }: Desk,
  { root }: WritingOptions,
  { env }: Terminal,
): Promise<RenderProof> {
  const openEdited = (edited: ReadonlyMap<string, string>) => openRenderer({ root: async () => root, edited, charts });
  const given = { workspace: ports.workspace, openRenderer: openEdited };
  return provePlan(given, policy, plan, files, () => findOwnUrls(root, env));
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
