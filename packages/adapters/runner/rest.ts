import { UnavailableError, UserError } from '../../core/text/errors.ts';
import type { RunContext } from './context.ts';

/** Reading one repository on GitHub. */
export interface Rest {
  /**
   * The body of an answer to GET, null for 404. The path is below the repository: `git/commits/…`; `what` names it in messages.
   * UserError for a token that may not read it; UnavailableError where GitHub does not answer.
   */
  readonly get: (path: string, what: string, accept?: string) => Promise<string | null>;
}

/**
 * GitHub by the client of the runner's toolkit: `check` asks a few questions at most, and Octokit would double its start-up. It is
 * loaded with the first question.
 */
export function openRest(context: RunContext, token: string | null): Rest {
  return {
    get: async (path, what, accept = 'application/vnd.github+json') => {
      if (context.repository === null)
        throw new UserError('GITHUB_REPOSITORY is not set: run the action in a GitHub workflow.');
      const { owner, repo } = context.repository;
      return ask(`${context.apiUrl}/repos/${owner}/${repo}/${path}`, what, accept, token);
    },
  };
}

async function ask(url: string, what: string, accept: string, token: string | null): Promise<string | null> {
  const { HttpClient, HttpCodes } = await import('@actions/http-client');
  const client = new HttpClient('image-policy', [], { allowRetries: true, maxRetries: 3, socketTimeout: 30_000 });
  try {
    const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
    const response = await client.get(url, { accept, 'x-github-api-version': '2022-11-28', ...authorization });
    const body = await response.readBody();
    const status = response.message.statusCode ?? 0;
    if (status === HttpCodes.OK) return body;
    if (status === HttpCodes.NotFound) return null;
    if (status === HttpCodes.Unauthorized || status === HttpCodes.Forbidden) throw unreadable(what);
    throw new UnavailableError(`GitHub answered ${status} when asked for ${what}. Run it again.`);
  } catch (error) {
    if (error instanceof UnavailableError || error instanceof UserError) throw error;
    throw new UnavailableError(`GitHub could not be asked for ${what}: ${(error as Error).message}. Run it again.`);
  } finally {
    client.dispose();
  }
}

/** What to do where a token may not read the repository. */
export function unreadable(what: string): UserError {
  const start = `${what.slice(0, 1).toUpperCase()}${what.slice(1)}`;
  return new UserError(
    `${start} cannot be read: give the job \`contents: read\`, or check out with \`fetch-depth: 0\`.`,
  );
}
