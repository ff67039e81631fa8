import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { git } from '../bundle/gitops.ts';

/** One run of a workflow: what GitHub decides before a runner starts. */
export interface Run {
  /** A file of the repository's `.github/workflows`. */
  readonly workflow: string;
  /** `acme/gitops`. */
  readonly repository: string;
  /** The ref that the run is for: `refs/heads/main`, `refs/pull/1/merge`. */
  readonly ref: string;
  readonly event: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly vars?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
}

export interface Ended {
  readonly passed: boolean;
  readonly log: string;
}

export interface Runner {
  readonly run: (run: Run) => Promise<Ended>;
}

/** Third-party actions cannot be downloaded in a test; `test/e2e/actions` holds a small one for each. */
const standIns = resolve('test/e2e/actions');

/**
 * A runner by nektos/act on this host. `uses: org/image-policy/<name>@v1` is what this checkout has of `<name>/` and
 * `dist/`; a third-party action is its stand-in.
 */
export function openRunner(options: {
  readonly act: string;
  /** A directory for all runs. */
  readonly folder: string;
  /** Below it, `acme/gitops.git` is the repository `acme/gitops`. */
  readonly repositories: string;
  readonly env: Readonly<Record<string, string>>;
}): Runner {
  const ours = join(options.folder, 'image-policy');
  for (const name of ['check', 'bump', 'promote', 'dist']) cpSync(name, join(ours, name), { recursive: true });
  return {
    run: (run) => {
      const home = mkdtempSync(join(options.folder, 'run-'));
      const checkout = cloneRun(home, run, options.repositories);
      const file = join(checkout, '.github/workflows', run.workflow);
      const text = readFileSync(file, 'utf8');
      // act 0.2.89 does not know `concurrency.queue` (nor does it queue), and refuses the file.
      writeFileSync(file, text.replace(/^ {2}queue: max.*\n/m, ''));
      writeFileSync(join(home, 'event.json'), JSON.stringify(run.payload));
      writeFileSync(join(home, '.actrc'), ''); // without it act asks which image to use
      const args = [
        run.event,
        ...['--workflows', file, '--eventpath', join(home, 'event.json'), '--actor', 'robot'],
        ...['--platform', 'ubuntu-latest=-self-hosted', '--action-cache-path', join(home, 'cache')],
        ...['--no-skip-checkout', '--no-cache-server'],
        ...usesOf(text).flatMap((uses) => ['--local-repository', localRepository(uses, ours)]),
        ...pairs(run.vars).flatMap((pair) => ['--var', pair]),
        ...pairs(run.secrets).flatMap((pair) => ['--secret', pair]),
      ];
      return spawned(options.act, args, checkout, { ...environment(home), ...options.env });
    },
  };
}

/** The repository as the run's ref has it: where GitHub reads the workflow. */
function cloneRun(home: string, { repository, ref }: Run, repositories: string): string {
  const checkout = join(home, 'checkout');
  mkdirSync(checkout);
  git(checkout, 'init', '--quiet');
  git(checkout, 'fetch', '--quiet', join(repositories, `${repository}.git`), ref);
  git(checkout, 'checkout', '--quiet', '--detach', 'FETCH_HEAD');
  git(checkout, 'remote', 'add', 'origin', `https://github.com/${repository}`);
  return checkout;
}

function usesOf(workflow: string): readonly string[] {
  return [...new Set([...workflow.matchAll(/^ +(?:- )?uses: (\S+)/gm)].map((match) => match[1] ?? ''))];
}

/** `owner/repo@ref=directory`. */
function localRepository(uses: string, ours: string): string {
  const [, repository = '', ref] = /^([^/]+\/[^/@]+)[^@]*@(.*)$/.exec(uses) ?? [];
  const directory = repository === 'org/image-policy' ? ours : join(standIns, repository);
  if (!existsSync(directory)) throw new Error(`${uses} has no stand-in in test/e2e/actions`);
  return `${repository}@${ref}=${directory}`;
}

function environment(home: string): Record<string, string> {
  const node24 = resolve('.test-tools/node24/bin');
  const programs = [resolve('test/e2e/programs'), ...(existsSync(node24) ? [node24] : []), process.env['PATH'] ?? ''];
  return { PATH: programs.join(delimiter), HOME: home, GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0' };
}

function pairs(values: Readonly<Record<string, string>> = {}): readonly string[] {
  return Object.entries(values).map(([name, value]) => `${name}=${value}`);
}

function spawned(
  program: string,
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<Ended> {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { cwd, env: { ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        log += text;
      });
    }
    child.on('error', failed).on('close', (code) => done({ passed: code === 0, log }));
  });
}
