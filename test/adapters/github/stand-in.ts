import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openBare } from './bare.ts';
import { answerGraphql, type GraphqlRequest } from './graphql.ts';
import { completeChecks } from './merging.ts';
import { answerRest, operationOf } from './rest.ts';
import { type CheckState, defaultSettings, type Settings, type World } from './state.ts';

/**
 * What goes wrong with one request. `status`: GitHub answers so and does nothing; `graphql`: with an error in a 200. `drop`: the connection ends, before
 * or after the work is done. `cut`: the work is done and half of the answer arrives. `hang`: no answer at all.
 * `meanwhile`: the work is done, after something else happened.
 */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly message?: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | {
      readonly kind: 'graphql';
      readonly type?: string;
      readonly message: string;
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'drop'; readonly when: 'before' | 'after' }
  | { readonly kind: 'cut' }
  | { readonly kind: 'hang' }
  | { readonly kind: 'meanwhile'; readonly act: () => Promise<unknown> };

export interface GitHub {
  /** For `apiUrl`; GraphQL is at `/graphql` below it. */
  readonly url: string;
  readonly state: World & {
    /** The required checks of every open pull request end; what is armed and green merges. */
    readonly completeChecks: (state?: CheckState['state']) => Promise<void>;
    /** The next requests of this operation (`git/create-tree`, `graphql`; any when null) go wrong. */
    readonly failNext: (operation: string | null, ...faults: readonly Fault[]) => void;
    /** Decides for each request whether it goes wrong; null: it does not. */
    faultOf: (operation: string, ordinal: number) => Fault | null;
  };
  /** Ends the server. Rejects when a request or an answer was not what GitHub describes. */
  readonly stop: () => Promise<void>;
}

/** A stand-in for GitHub over a real bare repository; every request and answer is held to GitHub's published description. */
export const startGitHub = async (options: {
  /** Path of a bare repository. */
  readonly repository: string;
  readonly settings?: Partial<Settings>;
}): Promise<GitHub> => {
  const state = newState(options.repository, { ...defaultSettings, ...options.settings });
  const server = createServer((request, response) => {
    serve(state, request, response).catch((error: unknown) => {
      state.violations.push(`the stand-in failed: ${error}`);
      response.destroy();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await state.bare.close();
    if (state.violations.length > 0) throw new Error(`outside GitHub's description:\n${state.violations.join('\n')}`);
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, state, stop };
};

type State = GitHub['state'];

const newState = (repository: string, settings: Settings): State => {
  const world: World = {
    settings,
    bare: openBare(repository),
    pulls: [],
    checks: new Map(),
    fresh: new Map(),
    requests: [],
    violations: [],
  };
  const queue: { operation: string | null; fault: Fault }[] = [];
  return Object.assign(world, {
    completeChecks: (state: CheckState['state'] = 'success') => completeChecks(world, state),
    failNext: (operation: string | null, ...faults: readonly Fault[]) => {
      queue.push(...faults.map((fault) => ({ operation, fault })));
    },
    faultOf: (operation: string): Fault | null => {
      const index = queue.findIndex((next) => next.operation === null || next.operation === operation);
      return index < 0 ? null : queue.splice(index, 1)[0]!.fault;
    },
  });
};

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

const serve = async (state: State, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const method = request.method ?? 'GET';
  const operation = url.pathname === '/graphql' ? 'graphql' : operationOf(method, url.pathname);
  const body = await readBody(request);
  const fault = state.faultOf(operation, state.requests.length);
  if (fault?.kind === 'meanwhile') await fault.act();
  if (fault?.kind === 'hang') {
    state.requests.push(`${operation} hang`);
    return;
  }
  if (fault?.kind === 'drop' && fault.when === 'before') {
    state.requests.push(`${operation} drop`);
    response.destroy();
    return;
  }
  const answer = faulty(fault) ?? (await work(state, request, { method, url, body }));
  state.requests.push(`${operation} ${answer.status}`);
  send(response, fault, answer, url.origin);
};

const faulty = (fault: Fault | null): Answer | null => {
  if (fault?.kind === 'status') {
    const body = { message: fault.message ?? 'Server Error', documentation_url: 'https://docs.github.com/rest' };
    return { status: fault.status, headers: fault.headers ?? {}, body };
  }
  if (fault?.kind !== 'graphql') return null;
  const error = { type: fault.type ?? 'UNPROCESSABLE', message: fault.message };
  return { status: 200, headers: fault.headers ?? {}, body: { data: null, errors: [error] } };
};

interface Work {
  readonly method: string;
  readonly url: URL;
  readonly body: unknown;
}

const work = async (state: State, request: IncomingMessage, { method, url, body }: Work): Promise<Answer> => {
  const token = (request.headers.authorization ?? '').replace(/^(token|bearer) /i, '');
  if (url.pathname === '/graphql') {
    if (token !== state.settings.token) return { status: 401, headers: {}, body: { message: 'Bad credentials' } };
    const { body: said, violations } = await answerGraphql(state, body as GraphqlRequest);
    state.violations.push(...violations.map((problem) => `graphql: ${problem}`));
    return { status: 200, headers: {}, body: said };
  }
  const { violations, ...answer } = await answerRest(state, { method, url, token, body });
  state.violations.push(...violations);
  return answer;
};

const send = (response: ServerResponse, fault: Fault | null, answer: Answer, origin: string): void => {
  if (fault?.kind === 'drop') {
    response.destroy();
    return;
  }
  const text = JSON.stringify(answer.body);
  const headers = Object.entries(answer.headers).map(([key, value]) => [key, value.replace('<base:', `<${origin}`)]);
  response.writeHead(answer.status, {
    ...Object.fromEntries(headers),
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
  });
  if (fault?.kind === 'cut') response.write(text.slice(0, text.length / 2), () => response.destroy());
  else response.end(text);
};

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  const text = Buffer.concat(parts).toString();
  return text === '' ? undefined : JSON.parse(text);
};
