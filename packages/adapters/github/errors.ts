import { GraphqlResponseError } from '@octokit/graphql';
import { RequestError } from '@octokit/request-error';
import { UnavailableError, UserError } from '../../core/text/errors.ts';
import type { Client } from './client.ts';

/** What a request is for, so that a refusal can be explained. */
export interface Purpose {
  /** Reads after "The token may not …": `create a branch`. */
  readonly doing: string;
  /** What a token needs for it, as in a workflow's `permissions`: `contents: write`. */
  readonly permission: string;
}

/** Runs a request; UserError where a setting, the token or the permissions are wrong, UnavailableError where GitHub failed. */
export const ask = async <T>(client: Client, purpose: Purpose, request: () => Promise<T>): Promise<T> => {
  try {
    return await request();
  } catch (error) {
    throw explain(client, purpose, error);
  }
};

/** Like `ask`, but null where GitHub says 404. */
export const askIfExists = async <T>(
  client: Client,
  purpose: Purpose,
  request: () => Promise<T>,
): Promise<T | null> => {
  try {
    return await request();
  } catch (error) {
    if (error instanceof RequestError && error.status === 404) return null;
    throw explain(client, purpose, error);
  }
};

/** GitHub's own words of a refusal (for telling one 422 from another); null when it was no refusal. */
export const refusal = (error: unknown): string | null => {
  if (error instanceof GraphqlResponseError) return error.errors?.map(({ message }) => message).join('; ') ?? null;
  return error instanceof RequestError && isRefused(error) ? error.message : null;
};

/** An answer that was cut off has the status of a success: it refuses nothing. */
const isRefused = ({ status, response }: RequestError): boolean =>
  response !== undefined && status >= 400 && status < 500;

/** The error to end the run with. Holds GitHub's words on one line, never the token (octokit redacts it). */
export const explain = (client: Client, purpose: Purpose, error: unknown): unknown => {
  if (error instanceof RequestError) return explainStatus(client, purpose, error);
  if (error instanceof GraphqlResponseError)
    return explainMessage(client, purpose, refusal(error) ?? 'no reason given', '');
  if (hasData(error)) return new UnavailableError(limited(client, purpose, ''));
  return error;
};

/** GitHub's words, fit for one line of a log. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 300);

const explainStatus = (client: Client, purpose: Purpose, error: RequestError): Error => {
  const { status, message } = error;
  const headers = error.response?.headers ?? {};
  if (isLimit(error)) return new UnavailableError(limited(client, purpose, waiting(headers)));
  if (!isRefused(error)) {
    const words = oneLine(message) || 'its answer was cut off';
    return new UnavailableError(
      `GitHub did not ${purpose.doing} in ${client.name}: ${words} (repeated in vain). Run it again later.`,
    );
  }
  if (status === 401) {
    return new UserError(
      `GitHub refused the token for ${client.name} (401): it is wrong or has expired. Give a valid one as token.`,
    );
  }
  if (status === 404) {
    return new UserError(
      `GitHub did not ${purpose.doing} in ${client.name} (404): there is no such thing, or the token may not see it (${purpose.permission}).`,
    );
  }
  return explainMessage(client, purpose, message, headers['x-accepted-github-permissions'] ?? '');
};

const explainMessage = (
  client: Client,
  { doing, permission }: Purpose,
  message: string,
  accepted: string | number,
): Error => {
  const words = oneLine(message);
  if (/not permitted to create or approve pull requests/i.test(message)) {
    return new UserError(
      `The workflow's token may not open pull requests in ${client.name}: turn on Settings > Actions > General > "Allow GitHub Actions to create and approve pull requests" in the repository and its organisation, or give a GitHub App's token.`,
    );
  }
  if (/resource not accessible|not accessible by|must have .*(access|permission)/i.test(message)) {
    return new UserError(
      `The token may not ${doing} in ${client.name}: it needs ${accepted || permission}. GitHub said: ${words}`,
    );
  }
  if (/rule violations|protected branch|Reference update failed|GH0\d\d|verified signatures/i.test(message)) {
    return new UserError(`A ruleset or branch protection of ${client.name} does not let this token ${doing}: ${words}`);
  }
  if (/archived|SAML|SSO/i.test(message)) return new UserError(`GitHub did not ${doing} in ${client.name}: ${words}`);
  return new UnavailableError(`GitHub did not ${doing} in ${client.name}: ${words}`);
};

const isLimit = ({ status, message, response }: RequestError): boolean =>
  status === 429 ||
  (status === 403 &&
    (/rate limit|abuse/i.test(message) ||
      response?.headers['x-ratelimit-remaining'] === '0' ||
      response?.headers['retry-after'] !== undefined));

const limited = (client: Client, { doing }: Purpose, until: string): string =>
  `GitHub's rate limit did not let this token ${doing} in ${client.name}${until}. Run it again later, or give a GitHub App's token, which may ask more. Check the base branch out before this step: files that are the same there are not asked for.`;

const waiting = (headers: Readonly<Record<string, string | number | undefined>>): string => {
  if (headers['retry-after'] !== undefined) return ` (asked to wait ${headers['retry-after']} s)`;
  const reset = Number(headers['x-ratelimit-reset']);
  return reset > 0 ? ` (until ${new Date(reset * 1000).toISOString()})` : '';
};

/** What plugin-throttling throws when a GraphQL answer is RATE_LIMITED: a plain Error with the data. */
const hasData = (error: unknown): boolean => error instanceof Error && 'data' in error && 'response' in error;
