import { setOutput } from '@actions/core';
import type { Plan } from '../../packages/core/plan/change.ts';
import type { Proposed } from '../../packages/core/propose/propose.ts';
import { renderPlanJson } from '../../packages/core/report/plan.ts';

/** Later steps may pass an output on in an environment variable, which Linux cuts off at 128 KiB. */
const limit = 100_000;

/** Sets the outputs of bump/action.yml and promote/action.yml, which are the same: the only place that names them. */
export function writeOutputs({ plan, branch, published }: Proposed): void {
  const open = published?.kind === 'opened' || published?.kind === 'updated' || published?.kind === 'unchanged';
  setOutput('changed', plan.changes.length > 0);
  setOutput('changes', formatChanges(changesOf(plan)));
  setOutput('failures', plan.failures.length);
  setOutput('pull-request-number', open ? published.pullRequest.number : '');
  setOutput('pull-request-url', open ? published.pullRequest.url : '');
  setOutput('branch', branch);
  setOutput('commit', open ? published.commit : '');
}

/** As many of the changes as fit, as a JSON array: cut between two of them, so that it still parses. */
export function formatChanges(changes: readonly unknown[]): string {
  let size = 2;
  const fitting = [];
  for (const text of changes.map((change) => JSON.stringify(change))) {
    size += Buffer.byteLength(text) + 1;
    if (size > limit) break;
    fitting.push(text);
  }
  return `[${fitting.join(',')}]`;
}

/** The changes, as `--format json` has them. */
function changesOf(plan: Plan): readonly unknown[] {
  return JSON.parse(renderPlanJson(plan)).changes;
}
