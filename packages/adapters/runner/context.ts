import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UserError } from '../../core/text/errors.ts';

/** What the runner says about the run: docs.github.com, "Variables reference". Read when asked, never at import. */
export interface RunContext {
  /** Null outside GitHub. */
  readonly repository: { readonly owner: string; readonly repo: string } | null;
  readonly apiUrl: string;
  readonly graphqlUrl: string;
  readonly serverUrl: string;
  /** The commit that the workflow runs for. */
  readonly sha: string | null;
  /** `pull_request`, `repository_dispatch` … */
  readonly eventName: string;
  /** The webhook's payload: hostile until parsed. */
  readonly event: unknown;
  /** Digits; null outside GitHub. */
  readonly runId: string | null;
  /** Who started the run. */
  readonly actor: string | null;
  /** The checkout's directory, absolute. */
  readonly workspace: string;
  /** A directory of the job's own, absolute; null outside GitHub. */
  readonly temp: string | null;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export function readContext(env: Environment = process.env): RunContext {
  // An empty variable is one that is not set.
  const said = (name: string): string | null => env[name] || null;
  const [owner, repo] = (said('GITHUB_REPOSITORY') ?? '').split('/');
  const apiUrl = said('GITHUB_API_URL') ?? 'https://api.github.com';
  const runId = said('GITHUB_RUN_ID');
  const temp = said('RUNNER_TEMP');
  return {
    repository: owner && repo ? { owner, repo } : null,
    apiUrl,
    graphqlUrl: said('GITHUB_GRAPHQL_URL') ?? `${apiUrl.replace(/\/v3$/, '')}/graphql`,
    serverUrl: said('GITHUB_SERVER_URL') ?? 'https://github.com',
    sha: said('GITHUB_SHA'),
    eventName: said('GITHUB_EVENT_NAME') ?? '',
    event: readEvent(said('GITHUB_EVENT_PATH')),
    runId: runId !== null && /^\d+$/.test(runId) ? runId : null,
    actor: said('GITHUB_TRIGGERING_ACTOR') ?? said('GITHUB_ACTOR'),
    workspace: resolve(said('GITHUB_WORKSPACE') ?? '.'),
    temp: temp === null ? null : resolve(temp),
  };
}

/** The commit whose files a reader should be shown: a pull request's head, not its merge into the base. */
export function headCommit({ event, sha }: RunContext): string | null {
  const head = at(event, 'pull_request', 'head', 'sha');
  return typeof head === 'string' && isCommitId(head) ? head : sha;
}

/** What a `repository_dispatch` carries; undefined for every other event. */
export function clientPayload(context: RunContext): unknown {
  return context.eventName === 'repository_dispatch' ? (at(context.event, 'client_payload') ?? {}) : undefined;
}

/** Whether a text is the whole name of a commit, and so can be no option or path. */
export function isCommitId(text: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(text);
}

function readEvent(path: string | null): unknown {
  if (path === null) return {};
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    throw new UserError(
      'The event of this run (GITHUB_EVENT_PATH) is no JSON file: run the action in a GitHub workflow.',
    );
  }
}

/** What stands under keys of a value that nobody has checked; undefined where it is not there. */
export function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  );
}
