import { HttpClient, HttpCodes } from '@actions/http-client';
import { UnavailableError, UserError } from '../../core/text/errors.ts';
import type { RunContext } from './context.ts';

/** A file of a commit that the clone may not hold. */
export interface CommittedFile {
  readonly commit: string;
  readonly path: string;
}

/**
 * The text of a file on GitHub, or null where the commit has none (REST, "Get repository content"). It is one request, so
 * it is made with the client that the runner's toolkit loads anyway: Octokit would double the start-up of `check`.
 * UserError for a token that may not read it; UnavailableError where GitHub does not answer.
 */
export async function readContents(
  { commit, path }: CommittedFile,
  context: RunContext,
  token: string | null,
): Promise<string | null> {
  if (context.repository === null)
    throw new UserError('GITHUB_REPOSITORY is not set: run the action in a GitHub workflow.');
  const { owner, repo } = context.repository;
  const repository = `${context.apiUrl}/repos/${owner}/${repo}`;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const file = await ask(`${repository}/contents/${encoded}?ref=${commit}`, 'application/vnd.github.raw+json', token);
  if (file !== null) return file;
  // GitHub says 404 also to a token that may not read the repository; then it knows no commit either.
  const known = await ask(`${repository}/git/commits/${commit}`, 'application/vnd.github+json', token);
  if (known === null) throw forbidden(path);
  return null;
}

async function ask(url: string, accept: string, token: string | null): Promise<string | null> {
  const client = new HttpClient('image-policy', [], { allowRetries: true, maxRetries: 3, socketTimeout: 30_000 });
  try {
    const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
    const response = await client.get(url, { accept, 'x-github-api-version': '2022-11-28', ...authorization });
    const body = await response.readBody();
    const status = response.message.statusCode ?? 0;
    if (status === HttpCodes.OK) return body;
    if (status === HttpCodes.NotFound) return null;
    if (status === HttpCodes.Unauthorized || status === HttpCodes.Forbidden) throw forbidden(new URL(url).pathname);
    throw new UnavailableError(`GitHub answered ${status} when asked for the base's policy file. Run it again.`);
  } catch (error) {
    if (error instanceof UnavailableError || error instanceof UserError) throw error;
    throw new UnavailableError(
      `GitHub could not be asked for the base's policy file: ${(error as Error).message}. Run it again.`,
    );
  } finally {
    client.dispose();
  }
}

function forbidden(path: string): UserError {
  return new UserError(
    `The base's policy file cannot be read (${path}): give the job \`contents: read\`, or check out with \`fetch-depth: 0\`.`,
  );
}
