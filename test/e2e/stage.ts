import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { GitHub } from '../adapters/github/stand-in.ts';
import type { Settings } from '../adapters/github/state.ts';
import { indexType } from '../adapters/registry/images.ts';
import { login, pushIndex, type RunningRegistry, startRegistry } from '../adapters/registry/seed.ts';
import { type Ended, openRunner, type Run } from './act.ts';
import { serveGit } from './git-server.ts';
import { passHours, repository } from './happenings.ts';
import { makeBare, openHub } from './hub.ts';
import { handOn, openInternet, readBody, type Site } from './internet.ts';
import { makeHistory, workflows } from './sample.ts';
import type { Sample } from './samples.ts';

export interface Stage {
  readonly github: GitHub;
  /** The `repository_dispatch` events that producers sent, in order. */
  readonly dispatches: readonly unknown[];
  /** Every SARIF report that was uploaded, in order. */
  readonly scans: readonly { readonly runs: readonly { readonly results: readonly unknown[] }[] }[];
  /** Runs a workflow, of `acme/gitops` on main by default. */
  readonly run: (workflow: string, run: Partial<Run> & Pick<Run, 'event'>) => Promise<Ended>;
  /** What a tag in the registry points at. */
  readonly digestOf: (image: string, tag: string) => Promise<string | null>;
  /** Hosts that were asked for and are not there. */
  readonly strangers: readonly string[];
  readonly close: () => Promise<void>;
}

/** The token of every workflow itself; ghcr.io takes it as a password, and no App's. */
const workflowToken = login.password;
/** The token that an App's key buys: see the stand-in for create-github-app-token. */
const tokenOf = (key: string): string => `ghs_${key}`;
const apps = ['NOTIFY', 'BUMP', 'PROMOTE'];
const appKey = (app: string): string => `key-of-${app.toLowerCase()}`;
/** What a workflow is given that uses an App: `withApp('BUMP')`. */
export const withApp = (app: string) => ({
  vars: { [`${app}_APP_CLIENT_ID`]: `Iv1.${app.toLowerCase()}` },
  secrets: { [`${app}_APP_PRIVATE_KEY`]: appKey(app) },
});

/** Two repositories on a Git server, GitHub's API, a registry as ghcr.io, and a runner that reaches nothing else. */
export async function openStage(act: string, sample: Sample): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'image-policy-act-'));
  const repositories = join(folder, 'repositories');
  const registry = await startRegistry({ auth: 'basic' });
  const history = await makeHistory(registry, sample);
  const { github, api, dispatches } = await openHub({ repositories, history, sender: tokenOf(appKey('NOTIFY')) });
  await passHours(github, 240);
  const build = 'build-and-notify.yaml';
  const producer = {
    Dockerfile: 'FROM scratch\n',
    [`.github/workflows/${build}`]: readFileSync(`${workflows}/${build}`, 'utf8'),
  };
  makeBare(join(repositories, 'acme/platform.git'), [producer]);
  const scans: Stage['scans'][number][] = [];
  const internet = await openInternet(folder, {
    'github.com': serveGit(repositories, [workflowToken]),
    'api.github.com': api,
    'ghcr.io': handOn(registry.url),
    'builder.test': buildFor(registry),
    'scanning.test': async (request, response) => {
      scans.push(JSON.parse((await readBody(request)).toString()));
      response.end();
    },
  });
  const runner = openRunner({ act, folder, repositories, env: internet.env });
  return {
    github,
    dispatches,
    scans,
    strangers: internet.refused,
    run: (workflow, { secrets, payload, ...more }) => {
      letIn(github, workflow, Object.keys(more.vars ?? {}));
      return runner.run({
        workflow,
        repository: repository.full_name,
        ref: 'refs/heads/main',
        secrets: { GITHUB_TOKEN: workflowToken, ...secrets },
        payload: { ref: 'refs/heads/main', repository, ...payload },
        ...more,
      });
    },
    digestOf: async (image, tag) => {
      const headers = { authorization: registry.authorize(image) ?? '', accept: indexType };
      const answer = await fetch(`${registry.url}/v2/${image}/manifests/${tag}`, { method: 'HEAD', headers });
      return answer.headers.get('docker-content-digest');
    },
    close: async () => {
      await Promise.all([internet.stop(), registry.stop()]);
      await github.stop().finally(() => rmSync(folder, { recursive: true, force: true }));
    },
  };
}

/**
 * Lets one token in: the App's where the run has its variable, otherwise the workflow's, which may do what `permissions`
 * of the workflow's jobs say. act takes no notice of `permissions`.
 */
function letIn(github: GitHub, workflow: string, vars: readonly string[]): void {
  const app = apps.find((name) => vars.includes(`${name}_APP_CLIENT_ID`));
  const granted = Object.values<{ permissions: Record<string, string> }>(
    parse(readFileSync(`${workflows}/${workflow}`, 'utf8')).jobs,
  ).flatMap(({ permissions }) => Object.keys(permissions).filter((name) => permissions[name] === 'write'));
  const all: Settings['permissions'] = ['contents', 'pull-requests'];
  github.state.settings = {
    ...github.state.settings,
    token: app ? tokenOf(appKey(app)) : workflowToken,
    tokenKind: app ? 'app' : 'workflow',
    permissions: app ? all : all.filter((name) => granted.includes(name)),
  };
}

/** What buildx does with a Dockerfile: an image a platform, pushed under every tag; answers with the digest. */
function buildFor(registry: RunningRegistry): Site {
  return async (request, response) => {
    const asked = new URLSearchParams((await readBody(request)).toString());
    const lines = (name: string): readonly string[] =>
      (asked.get(name) ?? '').split('\n').filter((line) => line !== '');
    const labels = Object.fromEntries(lines('labels').map((line) => line.split('=', 2)));
    const image = { platforms: lines('platforms')[0]?.split(',') ?? [], labels, created: new Date().toISOString() };
    let digest = '';
    for (const tagged of lines('tags')) {
      const [, name = '', tag = ''] = /^ghcr\.io\/(.*):([^:]*)$/.exec(tagged) ?? [];
      digest = (await pushIndex(registry, name, tag, image)).digest;
    }
    response.end(digest);
  };
}
