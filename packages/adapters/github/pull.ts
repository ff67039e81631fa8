import type { Proposal } from '../../core/ports.ts';
import { UnavailableError, UserError } from '../../core/text/errors.ts';
import type { Client } from './client.ts';
import { ask, explain, refusal } from './errors.ts';
import type { OpenPull } from './open-pull.ts';
import { patiently } from './patience.ts';
import { attempt } from './people.ts';

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
  const { octokit, at } = client;
  const purpose = { doing: 'list pull requests', permission: 'pull-requests: read' };
  const { data } = await ask(client, purpose, () =>
    octokit.rest.pulls.list({ ...at, state: 'open', head: `${at.owner}:${branch}`, base, per_page: 100 }),
  );
  const ours = data.find(isOfBranch(client, branch));
  return ours ? readPull(ours) : null;
};

interface HasHead {
  readonly head: { readonly ref: string; readonly repo: { readonly full_name: string } | null };
}

/** Whether a pull request comes from this branch of this repository: the list's filter has let forks of the same owner through. */
export const isOfBranch =
  ({ name }: Client, branch: string) =>
  ({ head }: HasHead): boolean =>
    head.ref === branch && head.repo?.full_name.toLowerCase() === name.toLowerCase();

/** Opens the pull request, or changes title and body of the open one where they differ. */
export const ensurePull = async (client: Client, proposal: Proposal, open: OpenPull | null): Promise<EnsuredPull> => {
  const { branch, base } = proposal;
  const title = cutTitle(proposal.title);
  const body = cutBody(proposal.body);
  if (open) return update(client, open, title, body);
  const create = (draft: boolean) =>
    patiently(client, () =>
      client.octokit.rest.pulls.create({ ...client.at, head: branch, base, title, body, ...(draft && { draft }) }),
    );
  try {
    const { data } = await create(proposal.draft);
    return { pull: readPull(data), how: 'opened' };
  } catch (error) {
    const words = refusal(error) ?? '';
    if (proposal.draft && /draft pull requests are not supported/i.test(words)) {
      throw new UserError(
        `${client.name} has no draft pull requests, as no private repository of a free plan has: leave \`draft\` out.`,
      );
    }
    if (words === '') return findAnyway(client, proposal, error);
    if (!/already exists/i.test(words)) throw explain(client, writing, error);
    return update(client, await findSoon(client, branch, base), title, body);
  }
};

/** Without an answer, or with one that was cut off before its words, what counts is whether it is there. */
const findAnyway = async (client: Client, { branch, base }: Proposal, error: unknown): Promise<EnsuredPull> => {
  const why = explain(client, writing, error);
  const found = await findPull(client, branch, base).catch(() => 'unknown' as const);
  if (found === null || !(why instanceof UnavailableError)) throw why;
  if (found === 'unknown') throw new UnavailableError(`${why.message} A pull request of ${branch} may be open.`);
  return { pull: found, how: 'opened' };
};

/** A list may lag behind what GitHub knows already. */
const findSoon = async (client: Client, branch: string, base: string): Promise<OpenPull> => {
  for (let tries = 0; tries < 4; tries += 1) {
    const found = await findPull(client, branch, base);
    if (found) return found;
    await client.wait(2 ** tries);
  }
  throw new UnavailableError(`GitHub says that ${client.name} has a pull request of ${branch}, but lists none.`);
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

const update = async (client: Client, open: OpenPull, title: string, body: string): Promise<EnsuredPull> => {
  if (open.title === title && sameText(open.body, body)) return { pull: open, how: 'unchanged' };
  const { data } = await ask(client, writing, () =>
    client.octokit.rest.pulls.update({ ...client.at, pull_number: open.number, title, body }),
  );
  return { pull: readPull(data), how: 'updated' };
};

/** GitHub's editor writes CRLF and drops a last line end; neither is a difference, nor is which run said the same before. */
const sameText = (a: string, b: string): boolean => lasting(a) === lasting(b);

const lasting = (text: string): string =>
  text
    .replace(/\r\n/g, '\n')
    .replace(/^.*<!-- run -->$/gm, '')
    .trimEnd();

/** GitHub's limit of a title: 256 characters, taken for UTF-16 units, which are never fewer. */
const titleLimit = 256;

const cutTitle = (title: string): string => {
  const text = title.replace(/\s+/g, ' ').trim();
  if (text.length <= titleLimit) return text;
  // Half of a pair of units at the end is no character.
  return `${text.slice(0, titleLimit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
};

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
  readonly head: { readonly sha: string };
}): OpenPull => ({
  number: data.number,
  url: data.html_url,
  title: data.title,
  body: data.body ?? '',
  head: data.head.sha,
  labels: data.labels.flatMap(({ name }) => (name === undefined ? [] : [name])),
});
