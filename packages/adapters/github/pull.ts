import type { Proposal } from '../../core/ports.ts';
import { UnavailableError } from '../../core/text/errors.ts';
import type { Client } from './client.ts';
import { ask, explain, refusal } from './errors.ts';

/** What is read of a pull request. */
export interface OpenPull {
  readonly number: number;
  readonly url: string;
  readonly title: string;
  readonly body: string;
  readonly labels: readonly string[];
}

/** How a pull request came to be as the proposal wants it. */
export interface EnsuredPull {
  readonly pull: OpenPull;
  readonly how: 'opened' | 'updated' | 'unchanged';
}

/** GitHub's limit of a pull request's body, in characters. */
const bodyLimit = 65_536;

const writing = { doing: 'open or change a pull request', permission: 'pull-requests: write' };

/** The open pull request of a branch of this repository into a base; null when there is none. */
export const findPull = async (client: Client, branch: string, base: string): Promise<OpenPull | null> => {
  const { octokit, at, name } = client;
  const purpose = { doing: 'list pull requests', permission: 'pull-requests: read' };
  const { data } = await ask(client, purpose, () =>
    octokit.rest.pulls.list({ ...at, state: 'open', head: `${at.owner}:${branch}`, base, per_page: 100 }),
  );
  // The head filter has let forks of the same owner through: compare again.
  const ours = data.find(
    ({ head }) => head.ref === branch && head.repo?.full_name.toLowerCase() === name.toLowerCase(),
  );
  return ours ? readPull(ours) : null;
};

/** Opens the pull request, or changes title and body of the open one where they differ. */
export const ensurePull = async (client: Client, proposal: Proposal): Promise<EnsuredPull> => {
  const { branch, base, title } = proposal;
  const body = cutBody(proposal.body);
  const open = await findPull(client, branch, base);
  if (open) return update(client, open, title, body);
  try {
    const { data } = await client.octokit.rest.pulls.create({ ...client.at, head: branch, base, title, body });
    return { pull: readPull(data), how: 'opened' };
  } catch (error) {
    if (!/already exists/i.test(refusal(error) ?? '')) throw explain(client, writing, error);
    const other = await findPull(client, branch, base);
    if (other) return update(client, other, title, body);
    throw new UnavailableError(`GitHub says that ${client.name} has a pull request of ${branch}, but lists none.`);
  }
};

/** Closes a pull request with a comment that says why. The comment may fail: its reason is returned. */
export const closePull = async (client: Client, pull: OpenPull, why: string): Promise<readonly string[]> => {
  const { octokit, at } = client;
  const purpose = { doing: `comment on ${pull.url}`, permission: 'pull-requests: write' };
  const comment = () => octokit.rest.issues.createComment({ ...at, issue_number: pull.number, body: why });
  const warnings = await attempt(client, purpose, comment);
  await ask(client, writing, () => octokit.rest.pulls.update({ ...at, pull_number: pull.number, state: 'closed' }));
  return warnings;
};

/** Adds the labels that are missing. Failing is no reason to lose the pull request: it is a warning. */
export const addLabels = async (
  client: Client,
  pull: OpenPull,
  labels: readonly string[],
): Promise<readonly string[]> => {
  const present = new Set(pull.labels.map((label) => label.toLowerCase()));
  const missing = labels.filter((label) => !present.has(label.toLowerCase()));
  if (missing.length === 0) return [];
  const purpose = { doing: `label ${pull.url}`, permission: 'issues: write or pull-requests: write' };
  return attempt(client, purpose, () =>
    client.octokit.rest.issues.addLabels({ ...client.at, issue_number: pull.number, labels: missing }),
  );
};

/** Asks users, and teams written `org/team`, for a review. Failing is a warning. */
export const requestReviews = async (
  client: Client,
  pull: OpenPull,
  reviewers: readonly string[],
): Promise<readonly string[]> => {
  const users = reviewers.filter((name) => !name.includes('/'));
  const teams = reviewers.filter((name) => name.includes('/')).map((name) => name.slice(name.lastIndexOf('/') + 1));
  const purpose = { doing: `request a review of ${pull.url}`, permission: 'pull-requests: write' };
  const team = {
    ...purpose,
    permission: "a GitHub App's token with members: read (the workflow's token cannot ask teams)",
  };
  const request = (who: { reviewers: string[] } | { team_reviewers: string[] }) => () =>
    client.octokit.rest.pulls.requestReviewers({ ...client.at, pull_number: pull.number, ...who });
  return [
    ...(users.length > 0 ? await attempt(client, purpose, request({ reviewers: users })) : []),
    ...(teams.length > 0 ? await attempt(client, team, request({ team_reviewers: teams })) : []),
  ];
};

const attempt = async (
  client: Client,
  purpose: { readonly doing: string; readonly permission: string },
  request: () => Promise<unknown>,
): Promise<readonly string[]> => {
  for (let tries = 0; ; tries += 1) {
    try {
      await request();
      return [];
    } catch (error) {
      // A pull request that was just opened is not everywhere yet (peter-evans/create-pull-request#4321).
      if (tries < 3 && /could not resolve to a node/i.test(refusal(error) ?? '')) {
        await client.wait(2 ** tries);
        continue;
      }
      const reason = explain(client, purpose, error);
      if (reason === error) throw error;
      return [(reason as Error).message];
    }
  }
};

const update = async (client: Client, open: OpenPull, title: string, body: string): Promise<EnsuredPull> => {
  if (open.title === title && sameText(open.body, body)) return { pull: open, how: 'unchanged' };
  const { data } = await ask(client, writing, () =>
    client.octokit.rest.pulls.update({ ...client.at, pull_number: open.number, title, body }),
  );
  return { pull: readPull(data), how: 'updated' };
};

/** GitHub's editor writes CRLF and drops a last line end; neither is a difference. */
const sameText = (a: string, b: string): boolean =>
  a.replace(/\r\n/g, '\n').trimEnd() === b.replace(/\r\n/g, '\n').trimEnd();

/** The renderer cuts with a count; this is the last guard. */
const cutBody = (body: string): string => {
  const note = '\n\n… cut: the rest does not fit into a pull request.';
  return body.length <= bodyLimit ? body : `${body.slice(0, bodyLimit - note.length)}${note}`;
};

const readPull = (data: {
  readonly number: number;
  readonly html_url: string;
  readonly title: string;
  readonly body: string | null;
  readonly labels: readonly { readonly name?: string }[];
}): OpenPull => ({
  number: data.number,
  url: data.html_url,
  title: data.title,
  body: data.body ?? '',
  labels: data.labels.flatMap(({ name }) => (name === undefined ? [] : [name])),
});
