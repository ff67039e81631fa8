import { type ChildProcess, spawn } from 'node:child_process';
import { UnavailableError, UserError } from '../../core/text/errors.ts';
import { readEnvironment, settings } from './environment.ts';

export interface GitResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Starts Git in a directory with an argument array, never a shell. */
export function startGit(root: string, args: readonly string[]): ChildProcess {
  return spawn('git', [...settings(root), ...args], {
    cwd: root,
    env: readEnvironment(process.env),
    windowsHide: true,
  });
}

/** Runs Git and gives what it said, whatever its exit code; `fail` turns that into an error. */
export async function runGit(root: string, args: readonly string[]): Promise<GitResult> {
  const child = startGit(root, args);
  child.stdin?.end();
  const [code, stdout, stderr] = await Promise.all([waitForExit(child), collect(child.stdout), collect(child.stderr)]);
  return { code, stdout, stderr };
}

/** Runs Git and gives its output; an error when it fails. */
export async function askGit(root: string, args: readonly string[]): Promise<string> {
  const result = await runGit(root, args);
  if (result.code !== 0) throw describeFailure(args, result.stderr);
  return result.stdout;
}

/** The output of Git in pieces as it comes, UTF-8; leaving the loop early ends the process. */
export async function* streamGit(root: string, args: readonly string[]): AsyncIterable<string> {
  const child = startGit(root, args);
  child.stdin?.end();
  const exit = waitForExit(child);
  const stderr = collect(child.stderr);
  exit.catch(() => {});
  try {
    child.stdout?.setEncoding('utf8');
    for await (const chunk of child.stdout ?? []) yield chunk;
    if ((await exit) !== 0) throw describeFailure(args, await stderr);
  } finally {
    child.kill();
  }
}

/** What a failure of Git means to the caller. */
export function describeFailure(args: readonly string[], stderr: string): Error {
  if (/not a git repository/i.test(stderr)) {
    return new UserError('the root is in no Git repository: this needs one, so check the repository out first');
  }
  if (/dubious ownership|unsafe repository/i.test(stderr)) {
    return new UserError(
      'Git refuses a repository that belongs to another user: run git config --global --add safe.directory <its directory>',
    );
  }
  if (/promisor|lazy.?fetch|transport '[^']*' not allowed/i.test(stderr)) return new UserError(partialClone);
  const said = stderr
    .replace(/[^\x20-\x7e]+/g, ' ')
    .trim()
    .slice(0, 300);
  return new UnavailableError(`git ${args[0]} failed: ${said || 'it gave no reason'}`);
}

/** What to do where a partial clone lacks what is asked for. */
export const partialClone =
  "the clone is partial and lacks files of history, and no network is asked for them: clone without --filter (actions/checkout: filter: '', and no sparse-checkout without it)";

function waitForExit(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(describeStart(error)));
    child.once('close', (code) => resolve(code ?? -1));
  });
}

/** A missing working directory is ENOENT as well, but the root was there when it was opened. */
export function describeStart(error: Error): Error {
  const missing = 'code' in error && error.code === 'ENOENT';
  return missing
    ? new UserError('Git is not on the PATH: install it')
    : new UnavailableError(`Git cannot be started: ${error.message}`);
}

async function collect(stream: NodeJS.ReadableStream | null): Promise<string> {
  let text = '';
  stream?.setEncoding('utf8');
  for await (const chunk of stream ?? []) text += chunk;
  return text;
}
