import type { Client } from './client.ts';
import { explain, type Purpose, refusal } from './errors.ts';
import type { OpenPull } from './open-pull.ts';
import { patiently } from './patience.ts';

/** Adds the labels that are missing. Failing is no reason to lose the pull request: it is a warning. */
export const addLabels = async (
  client: Client,
  pull: OpenPull,
  labels: readonly string[],
): Promise<readonly string[]> => {
  const present = new Set(pull.labels.map((label) => label.toLowerCase()));
  const missing = labels.filter((label) => !present.has(label.toLowerCase()));
  const purpose = { doing: `label ${pull.url}`, permission: 'issues: write or pull-requests: write' };
  const add = (names: readonly string[]) => () =>
    client.octokit.rest.issues.addLabels({ ...client.at, issue_number: pull.number, labels: [...names] });
  const refused = await eachByItself(client, purpose, missing, add);
  const made = refused.filter(({ words }) => /permission to create labels/i.test(words)).map(({ name }) => name);
  const others = refused.filter(({ name }) => !made.includes(name)).map(({ reason }) => reason);
  if (made.length === 0) return [...new Set(others)];
  const labelled = made.map((label) => JSON.stringify(label)).join(', ');
  return [
    ...new Set(others),
    `${client.name} has no label ${labelled}, and the token may not create one: create it once, or give the job issues: write.`,
  ];
};

/** Asks users, and teams written `org/team`, for a review. Failing is a warning; the others are asked all the same. */
export const requestReviews = async (
  client: Client,
  pull: OpenPull,
  reviewers: readonly string[],
): Promise<readonly string[]> => {
  const users = reviewers.filter((name) => !name.includes('/'));
  const teams = reviewers.filter((name) => name.includes('/'));
  const purpose = { doing: `request a review of ${pull.url}`, permission: 'pull-requests: write' };
  const permission = "a GitHub App's token with members: read (the workflow's token cannot ask teams)";
  const request = (who: { reviewers: string[] } | { team_reviewers: string[] }) => () =>
    client.octokit.rest.pulls.requestReviewers({ ...client.at, pull_number: pull.number, ...who });
  const slugs = (names: readonly string[]) => names.map((name) => name.slice(name.lastIndexOf('/') + 1));
  const refused = [
    ...(await eachByItself(client, purpose, users, (names) => request({ reviewers: [...names] }))),
    ...(await eachByItself(client, { ...purpose, permission }, teams, (names) =>
      request({ team_reviewers: slugs(names) }),
    )),
  ];
  return refused.map(({ name, reason }) => `${name}: ${reason}`);
};

/** Assigns users. GitHub leaves out in silence whom it cannot assign: they are named. */
export const assign = async (
  client: Client,
  pull: OpenPull,
  assignees: readonly string[],
): Promise<readonly string[]> => {
  if (assignees.length === 0) return [];
  const purpose = { doing: `assign ${pull.url}`, permission: 'issues: write or pull-requests: write' };
  let left: readonly string[] = [];
  const warnings = await attempt(client, purpose, async () => {
    const { data } = await client.octokit.rest.issues.addAssignees({
      ...client.at,
      issue_number: pull.number,
      assignees: [...assignees],
    });
    const assigned = new Set((data.assignees ?? []).map(({ login }) => login.toLowerCase()));
    left = assignees.filter((login) => !assigned.has(login.toLowerCase()));
  });
  return [...warnings, ...left.map((login) => `${login} cannot be assigned to ${pull.url}: no such user with access.`)];
};

interface Refused {
  readonly name: string;
  /** GitHub's own words. */
  readonly words: string;
  readonly reason: string;
}

/** All in one request; where GitHub refuses them together, since one of them is wrong, each in one of its own. */
const eachByItself = async (
  client: Client,
  purpose: Purpose,
  names: readonly string[],
  request: (names: readonly string[]) => () => Promise<unknown>,
): Promise<readonly Refused[]> => {
  if (names.length === 0) return [];
  const together = await tryOnce(client, purpose, names.join(', '), request(names));
  if (together === null) return [];
  if (names.length === 1) return [together];
  const refused: Refused[] = [];
  for (const name of names) {
    const one = await tryOnce(client, purpose, name, request([name]));
    if (one !== null) refused.push(one);
  }
  return refused;
};

const tryOnce = async (
  client: Client,
  purpose: Purpose,
  name: string,
  request: () => Promise<unknown>,
): Promise<Refused | null> => {
  try {
    await patiently(client, request);
    return null;
  } catch (error) {
    const reason = explain(client, purpose, error);
    if (reason === error) throw error;
    return { name, words: refusal(error) ?? '', reason: (reason as Error).message };
  }
};

/** Runs a request whose failing loses nothing: its reason, as a warning. */
export const attempt = async (
  client: Client,
  purpose: Purpose,
  request: () => Promise<unknown>,
): Promise<readonly string[]> => {
  const refused = await tryOnce(client, purpose, '', request);
  return refused === null ? [] : [refused.reason];
};
