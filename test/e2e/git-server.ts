import { spawn } from 'node:child_process';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Site } from './internet.ts';

/**
 * Git's own server, `git http-backend`, for the bare repositories below a directory (`acme/gitops.git`); a CGI program
 * (RFC 3875). As on GitHub, a token is shown as the password of a basic login: only `tokens` are let in.
 */
export function serveGit(directory: string, tokens: readonly string[]): Site {
  const logins = tokens.map((token) => `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`);
  return async (request, response) => {
    if (!logins.includes(request.headers.authorization ?? '')) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end();
      return;
    }
    const backend = spawn('git', ['http-backend'], { env: environment(directory, request) });
    request.pipe(backend.stdin.on('error', () => {}));
    const parts: Buffer[] = [];
    for await (const part of backend.stdout) parts.push(part as Buffer);
    answer(response, Buffer.concat(parts));
  };
}

function environment(directory: string, request: IncomingMessage): Record<string, string> {
  const url = new URL(request.url ?? '/', 'https://github.com');
  return {
    PATH: process.env['PATH'] ?? '',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_PROJECT_ROOT: directory,
    GIT_HTTP_EXPORT_ALL: '1',
    REQUEST_METHOD: request.method ?? 'GET',
    PATH_INFO: url.pathname,
    QUERY_STRING: url.search.slice(1),
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    REMOTE_ADDR: '127.0.0.1',
  };
}

/** Header lines, an empty line, the body; the status is a header. */
function answer(response: ServerResponse, output: Buffer): void {
  const end = output.indexOf('\r\n\r\n');
  const lines = output.toString('latin1', 0, end).split('\r\n');
  const headers = Object.fromEntries(lines.map((line) => line.split(': ', 2) as [string, string]));
  const { Status: status = '200', ...others } = headers;
  response.writeHead(Number.parseInt(status, 10), others).end(output.subarray(end + 4));
}
