import { setOutput } from '@actions/core';
import type { Plan } from '../../packages/core/plan/change.ts';
import type { Published } from '../../packages/core/ports.ts';
import type { Proposed } from '../../packages/core/propose/propose.ts';
import { renderPlanJson } from '../../packages/core/report/plan.ts';

/** Later steps may pass an output on in an environment variable, which Linux cuts off at 128 KiB. */
const limit = 100_000;

/** Sets the outputs of bump/action.yml and promote/action.yml, which are the same: the only place that names them. */
export function writeOutputs({ plan, branch, published }: Proposed): void {
  const pull =
    published !== null && 'pullRequest' in published && published.kind !== 'closed' ? published.pullRequest : null;
  setOutput('changed', plan.changes.length > 0);
  setOutput('changes', formatChanges(changesOf(plan)));
  setOutput('failures', plan.failures.length);
  setOutput('pull-request-number', pull?.number ?? '');
  setOutput('pull-request-url', pull?.url ?? '');
  setOutput('branch', branch);
  setOutput('pull-request-operation', operationOf(published));
  setOutput('commit', published !== null && 'commit' in published ? published.commit : '');
}

/** What was done, in one word: notify when something was `created`. */
function operationOf(published: Published | null): string {
  if (published === null) return 'none';
  switch (published.kind) {
    case 'opened':
      return published.merged ? 'merged' : 'created';
    case 'updated':
    case 'unchanged':
      return published.merged ? 'merged' : published.kind;
    case 'left':
      return published.pullRequest === null ? 'none' : 'unchanged';
    case 'closed':
      return 'closed';
    case 'none':
    case 'moved':
      return 'none';
  }
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
