import { isBeyond, type Job, type Unrendered } from '../../deployers/jobs.ts';
import type { Outcome } from '../../render/outcome.ts';
import { count, listFirst } from '../../text/count.ts';

const longestList = 5;

/** What was rendered, and what was not and why: one line each, those of one reason together. */
export function countNotices(outcomes: readonly Outcome[], unrendered: readonly Unrendered[]): readonly string[] {
  const rendered = outcomes.filter(({ result }) => result.ok);
  const failed = outcomes.length - rendered.length + unrendered.filter((item) => !isBeyond(item)).length;
  const by = (engine: Job['engine']) => rendered.filter(({ deployment }) => deployment.job.engine === engine).length;
  const engines = `${by('helm')} by Helm, ${by('kustomize')} by Kustomize, ${by('directory')} of plain manifests`;
  const first = `Rendered ${count(rendered.length, 'application')} (${engines})${failed === 0 ? '' : `; ${failed} could not be, see render-failed`}.`;
  const reasons = new Map<string, string[]>();
  for (const { name, reason } of unrendered.filter(isBeyond)) {
    reasons.set(reason, [...(reasons.get(reason) ?? []), name]);
  }
  return [
    first,
    ...[...reasons].map(([reason, names]) => `Not rendered: ${listFirst(names, longestList)}: ${reason}.`),
  ];
}
