import { getOctokit } from '@actions/github';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { RequestError } from '@octokit/request-error';
import Bottleneck from 'bottleneck/light.js';

export interface GitHubOptions {
  readonly token: string;
  readonly owner: string;
  readonly repo: string;
  /** `https://api.github.com`, or `https://host/api/v3` of a GitHub Enterprise Server. */
  readonly apiUrl: string;
  /** Default: what belongs to `apiUrl`. */
  readonly graphqlUrl?: string;
  /** The longest that GitHub may ask us to wait at once, in seconds: beyond it the run fails and says why. */
  readonly patience?: number;
  /** How long one request may take, in milliseconds. */
  readonly timeout?: number;
  /** How long a second of waiting lasts, in milliseconds: 1000, but in tests. */
  readonly second?: number;
}

export interface Client {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly at: { readonly owner: string; readonly repo: string };
  /** `owner/repo`. */
  readonly name: string;
  readonly graphql: <T>(query: string, variables: Readonly<Record<string, unknown>>) => Promise<T>;
  readonly wait: (seconds: number) => Promise<void>;
}

const tries = 3;

/**
 * GitHub's API with bounded patience: paces writes, obeys `retry-after` and `x-ratelimit-reset`, repeats what failed for
 * a reason that may pass (5xx, resets, time-outs, cut bodies), and gives up after three repeats.
 * Source: docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api.
 */
export const openClient = (options: GitHubOptions): Client => {
  const { owner, repo, second = 1000, patience = 300 } = options;
  const octokit = getOctokit(
    options.token,
    {
      baseUrl: options.apiUrl.replace(/\/$/, ''),
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      retry: { doNotRetry: [400, 401, 403, 404, 405, 409, 410, 422, 429, 451], retryAfterBaseValue: second },
      throttle: pacing(second, patience),
    },
    boundRequests(options.timeout ?? 60_000, patience),
    throttling,
    retry,
  );
  const graphqlBase = options.graphqlUrl?.replace(/\/graphql\/?$/, '');
  return {
    octokit,
    at: { owner, repo },
    name: `${owner}/${repo}`,
    graphql: (query, variables) =>
      octokit.graphql(query, { ...variables, ...(graphqlBase && { baseUrl: graphqlBase }) }),
    wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * second)),
  };
};

const quiet = (): void => {};

/** GitHub asks for a second between writes; the plugin's own three seconds between notifications are meant for bulk jobs. */
const pacing = (second: number, patience: number) => {
  const oneByOne = (id: string) => new Bottleneck.Group({ id, maxConcurrent: 1, minTime: second });
  const again = (seconds: number, _request: unknown, _octokit: unknown, count: number): boolean =>
    count < tries && seconds <= patience;
  return {
    onRateLimit: again,
    onSecondaryRateLimit: again,
    retryAfterBaseValue: second,
    write: oneByOne('image-policy-write'),
    notifications: oneByOne('image-policy-notifications'),
  };
};

type Octokit = Client['octokit'];
type Sent = Parameters<Parameters<Octokit['hook']['wrap']>[1]>[1];

/** What neither plugin does: a time-out, cut bodies (which octokit hands on as text), and `retry-after` without the words "secondary rate". */
const boundRequests = (timeout: number, patience: number) => (octokit: { readonly hook: Octokit['hook'] }) => {
  octokit.hook.wrap('request', async (request, sent) => {
    try {
      // octokit's hooks hand on the options they were given first, so a copy with a signal would be lost.
      Object.assign(sent.request, { signal: AbortSignal.timeout(timeout) });
      const response = await request(sent);
      if (cutShort(response))
        throw new RequestError('the answer was cut short', 502, { request: parsed(octokit, sent) });
      return response;
    } catch (error) {
      throw repeatable(error, patience);
    }
  });
  return {};
};

const parsed = (octokit: { readonly hook: Octokit['hook'] }, sent: Sent) => {
  const { request } = octokit as Octokit;
  return request.endpoint(sent as Parameters<typeof request.endpoint>[0]);
};

const cutShort = (response: {
  readonly headers: { readonly 'content-type'?: string };
  readonly data: unknown;
}): boolean => typeof response.data === 'string' && (response.headers['content-type'] ?? '').includes('json');

/** Marks a 403 or 429 that says how long to wait, in the way plugin-retry reads. The throttling plugin takes the others. */
const repeatable = (error: unknown, patience: number): unknown => {
  if (!(error instanceof RequestError) || (error.status !== 403 && error.status !== 429)) return error;
  const headers = error.response?.headers ?? {};
  if (/\bsecondary rate\b/i.test(error.message) || headers['x-ratelimit-remaining'] === '0') return error;
  const asked = headers['retry-after'];
  if (asked === undefined && error.status === 403) return error;
  const seconds = Number(asked ?? 60);
  if (!(seconds <= patience)) return error;
  Object.assign(error.request, { request: { ...error.request.request, retries: tries, retryAfter: seconds } });
  return error;
};
