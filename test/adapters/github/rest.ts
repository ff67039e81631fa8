import { answer, findOperation, requestProblems, responseProblems } from './contract.ts';
import { gitHandlers } from './rest-git.ts';
import { pullHandlers } from './rest-pulls.ts';
import { repositoryHandlers } from './rest-repository.ts';
import { isRefusal, type Refusal, type Reply, type World } from './state.ts';

export interface Asked {
  readonly path: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: Readonly<Record<string, unknown>>;
}

export type Handler = (world: World, asked: Asked) => Promise<Reply | Refusal>;

export interface RestRequest {
  readonly method: string;
  readonly url: URL;
  readonly token: string;
  readonly body: unknown;
}

export interface RestAnswer {
  readonly operation: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly violations: readonly string[];
}

const handlers: Readonly<Record<string, Handler>> = { ...gitHandlers, ...pullHandlers, ...repositoryHandlers };

/** The operation's name, for logs and faults; the path where there is none. */
export const operationOf = (method: string, pathname: string): string =>
  findOperation(method, pathname)?.operation.operationId ?? `${method} ${pathname}`;

/** Answers a request; what GitHub's description does not allow, in it or in the answer, is a violation. */
export const answerRest = async (world: World, { method, url, token, body }: RestRequest): Promise<RestAnswer> => {
  const match = findOperation(method, url.pathname);
  const handler = match && handlers[match.operation.operationId];
  if (!match || !handler) return outside(`${method} ${url.pathname}`);
  const { operation, path } = match;
  const problems = requestProblems(operation, url.searchParams, body);
  const asked = { path, query: url.searchParams, body: (body ?? {}) as Record<string, unknown> };
  const refusal = refuse(world, method, operation.operationId, path, token) ?? invalid(problems);
  const reply = refusal ?? (await handler(world, asked));
  const said = isRefusal(reply) ? errorBody(reply) : answer(operation, reply.status, reply.known);
  const violations = [...problems, ...responseProblems(operation, reply.status, said)];
  return {
    operation: operation.operationId,
    status: reply.status,
    headers: reply.headers ?? {},
    body: said,
    violations: violations.map((problem) => `${operation.operationId} ${reply.status}: ${problem}`),
  };
};

const invalid = (problems: readonly string[]): Refusal | null =>
  problems.length === 0 ? null : { status: 422, message: `Invalid request.\n\n${problems.join('\n')}` };

const outside = (operation: string): RestAnswer => ({
  operation,
  status: 404,
  headers: {},
  body: errorBody({ status: 404, message: 'Not Found' }),
  violations: [`${operation}: not among the operations of test/fixtures/github-openapi.json`],
});

const errorBody = ({ status, message, errors }: Refusal): unknown => ({
  message,
  ...(errors && { errors }),
  documentation_url: 'https://docs.github.com/rest',
  status: String(status),
});

const refuse = (
  { settings }: World,
  method: string,
  operation: string,
  path: Readonly<Record<string, string>>,
  token: string,
): Refusal | null => {
  if (token !== settings.token) return { status: 401, message: 'Bad credentials' };
  if (path['repo'] !== undefined && `${path['owner']}/${path['repo']}` !== `${settings.owner}/${settings.repo}`) {
    return { status: 404, message: 'Not Found' };
  }
  const needed = operation.startsWith('git/') || operation === 'pulls/merge' ? 'contents' : 'pull-requests';
  if (method === 'GET' || settings.permissions.includes(needed)) return null;
  const headers = { 'x-accepted-github-permissions': `${needed.replace('-', '_')}=write` };
  return { status: 403, message: 'Resource not accessible by integration', headers };
};
