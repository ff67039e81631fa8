import type { StatusCheck } from '../../core/ports.ts';
import type { Client } from './client.ts';
import { ask } from './errors.ts';

/** Commit statuses (the newest of each context) and check runs (the newest of each name) on a commit. */
export const readStatuses = async (client: Client, commit: string): Promise<readonly StatusCheck[]> => {
  const { octokit, at } = client;
  const where = { ...at, ref: commit, per_page: 100 };
  const statuses = await ask(client, { doing: `read the statuses of ${commit}`, permission: 'statuses: read' }, () =>
    octokit.paginate(octokit.rest.repos.getCombinedStatusForRef, where, ({ data }) => statusesOf(data)),
  );
  const runs = await ask(client, { doing: `read the checks of ${commit}`, permission: 'checks: read' }, () =>
    octokit.paginate(octokit.rest.checks.listForRef, where),
  );
  return [
    ...statuses.map(({ context, state }) => ({ name: context, state: statusState(state) })),
    ...runs.map(({ name, status, conclusion }) => ({ name, state: runState(status, conclusion) })),
  ];
};

interface Status {
  readonly context: string;
  readonly state: string;
}

/** octokit's paginate hands on the list inside this answer, its types the answer itself. */
const statusesOf = (data: unknown): Status[] =>
  Array.isArray(data) ? (data as Status[]) : (data as { statuses: Status[] }).statuses;

const statusState = (state: string): StatusCheck['state'] => {
  if (state === 'success' || state === 'pending') return state;
  return 'failure';
};

const runState = (status: string, conclusion: string | null): StatusCheck['state'] => {
  if (status !== 'completed') return 'pending';
  return ['success', 'neutral', 'skipped'].includes(conclusion ?? '') ? 'success' : 'failure';
};
