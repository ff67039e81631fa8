import type { Proposal } from '../../core/ports.ts';
import type { Client } from './client.ts';
import { ask } from './errors.ts';
import { readOurs } from './ours.ts';
import { fingerprintOf } from './ownership.ts';
import { isOfBranch } from './pull.ts';

/**
 * Why a content is not proposed again: the newest pull request of the branch had it, and a person closed it unmerged. Null where
 * nobody said no. What we closed ourselves, since nothing was left of it, is no such word.
 */
export const findDeclined = async (client: Client, { branch, base, content }: Proposal): Promise<string | null> => {
  const { octokit, at } = client;
  const listing = { doing: 'list pull requests', permission: 'pull-requests: read' };
  const { data } = await ask(client, listing, () =>
    octokit.rest.pulls.list({ ...at, state: 'closed', head: `${at.owner}:${branch}`, base, per_page: 10 }),
  );
  const newest = data.filter(isOfBranch(client, branch)).sort((a, b) => b.number - a.number)[0];
  if (newest === undefined || newest.merged_at !== null) return null;
  const ours = await readOurs(client, base, newest.head.sha);
  if (ours?.content !== fingerprintOf(content)) return null;
  const closer = await findCloser(client, newest.number);
  if (closer === null) return null;
  return `${newest.html_url} proposed this, and ${closer} closed it: that is a no, and it is not proposed again until something else is to move. Reopen it to take the no back.`;
};

/** Who closed a pull request; null where we did. */
const findCloser = async (client: Client, number: number): Promise<string | null> => {
  const { octokit, at } = client;
  const reading = { doing: `read issue ${number}`, permission: 'pull-requests: read' };
  const { data } = await ask(client, reading, () => octokit.rest.issues.get({ ...at, issue_number: number }));
  const { viewer } = await ask(client, { doing: 'ask who the token is', permission: 'contents: read' }, () =>
    client.graphql<{ readonly viewer: { readonly login: string } }>('query { viewer { login } }', {}),
  );
  const login = data.closed_by?.login ?? 'somebody';
  return login.replace('[bot]', '') === viewer.login.replace('[bot]', '') ? null : login;
};
