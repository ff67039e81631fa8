import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { readContents } from '../../../packages/adapters/runner/contents.ts';
import { readContext } from '../../../packages/adapters/runner/context.ts';
import { UnavailableError, UserError } from '../../../packages/core/text/errors.ts';

const commit = 'a'.repeat(40);
let server: Server;

/** GitHub as far as one file of one commit goes: the answers by path, 404 for every other. */
async function github(answers: Readonly<Record<string, readonly [number, string]>>) {
  const asked: string[] = [];
  server = createServer((request, response) => {
    asked.push(`${request.headers.authorization ?? '-'} ${request.headers.accept ?? '-'} ${request.url}`);
    const [status, body] = answers[new URL(request.url ?? '', 'http://x').pathname] ?? [404, '{}'];
    response.writeHead(status).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const context = readContext({ GITHUB_REPOSITORY: 'acme/gitops', GITHUB_API_URL: `http://127.0.0.1:${port}` });
  return { asked, read: (path: string) => readContents({ commit, path }, context, 'token') };
}

afterEach(() => {
  server.close();
});

const file = '/repos/acme/gitops/contents/.github/image-policy.yaml';
const gitCommit = `/repos/acme/gitops/git/commits/${commit}`;

describe('a file of a commit on GitHub', () => {
  it('is read as it is, with the token', async () => {
    const { asked, read } = await github({ [file]: [200, 'version: 1\n'] });
    expect(await read('.github/image-policy.yaml')).toBe('version: 1\n');
    expect(asked).toEqual([`Bearer token application/vnd.github.raw+json ${file}?ref=${commit}`]);
  });

  it('is null where the commit is known and has no such file', async () => {
    const { read } = await github({ [gitCommit]: [200, '{}'] });
    expect(await read('a b/#.yaml')).toBeNull();
  });

  it('is no absent file where the token may not read the repository', async () => {
    await expect((await github({})).read('a.yaml')).rejects.toThrow(UserError);
    server.close();
    await expect((await github({ [file]: [403, '{}'] })).read('.github/image-policy.yaml')).rejects.toThrow(
      'contents: read',
    );
  });

  it('is unavailable where GitHub fails', async () => {
    await expect((await github({ [file]: [500, ''] })).read('.github/image-policy.yaml')).rejects.toThrow(
      UnavailableError,
    );
  });
});
