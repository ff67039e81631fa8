import { HttpClient, HttpCodes } from '@actions/http-client';
import { nameOf, type RemoteFile } from '../../core/policy/extend.ts';
import { UnavailableError, UserError } from '../../core/text/errors.ts';

export interface RemoteAccess {
  /** `https://api.github.com`. */
  readonly apiUrl: string;
  readonly token: string | null;
}

/**
 * The text of a file of another repository (REST, "Get repository content"). UserError where there is none that the token may
 * read; UnavailableError where GitHub does not answer.
 */
export async function readRemoteFile(remote: RemoteFile, { apiUrl, token }: RemoteAccess): Promise<string> {
  const { owner, repo, path, ref } = remote;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  const url = `${apiUrl}/repos/${owner}/${repo}/contents/${encoded}?ref=${encodeURIComponent(ref)}`;
  const client = new HttpClient('image-policy', [], { allowRetries: true, maxRetries: 3, socketTimeout: 30_000 });
  try {
    const response = await client.get(url, {
      accept: 'application/vnd.github.raw+json',
      'x-github-api-version': '2022-11-28',
      ...(token !== null && { authorization: `Bearer ${token}` }),
    });
    const body = await response.readBody();
    const status = response.message.statusCode ?? 0;
    if (status === HttpCodes.OK) return body;
    throw refused(remote, status);
  } catch (error) {
    if (error instanceof UnavailableError || error instanceof UserError) throw error;
    throw new UnavailableError(`${nameOf(remote)} could not be read: ${(error as Error).message}. Run it again.`);
  } finally {
    client.dispose();
  }
}

function refused(remote: RemoteFile, status: number): Error {
  const isOurs = [HttpCodes.NotFound, HttpCodes.Unauthorized, HttpCodes.Forbidden].includes(status);
  if (!isOurs) return new UnavailableError(`GitHub answered ${status} when asked for ${nameOf(remote)}. Run it again.`);
  return new UserError(
    `${nameOf(remote)} cannot be read (GitHub says ${status}): does it exist, and may the token read that repository (GITHUB_TOKEN, input token)?`,
  );
}
