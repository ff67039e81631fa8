import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pull } from '../adapters/github/state.ts';
import { login, pushIndex, type RunningRegistry, startRegistry } from '../adapters/registry/seed.ts';
import type { Files } from '../bundle/gitops.ts';
import { type Ended, openRunner, type Run } from './act.ts';
import { serveGit } from './git-server.ts';
import { type Hub, makeBare, openHub, repository } from './hub.ts';
import { handOn, type Internet, openInternet, readBody, type Site } from './internet.ts';
import { makeHistory } from './sample.ts';

/** The token of a workflow itself. ghcr.io takes it as a password. */
export const workflowToken = login.password;

export interface Stage {
  readonly hub: Hub;
  readonly registry: RunningRegistry;
  readonly internet: Internet;
  /** Every SARIF report that was uploaded. */
  readonly scans: readonly { readonly runs: readonly { readonly results: readonly unknown[] }[] }[];
  /** Runs a workflow of `acme/gitops` on main. */
  readonly run: (workflow: string, run: Partial<Run> & Pick<Run, 'event'>) => Promise<Ended>;
  /** Runs the workflow of `acme/platform`, a producer. */
  readonly build: () => Promise<Ended>;
  /** Runs the required check of a pull request; GitHub takes note of its end, and merges what is armed and green. */
  readonly check: (pull: Pull) => Promise<Ended>;
  readonly close: () => Promise<void>;
}

const app = { NOTIFY_APP_CLIENT_ID: 'Iv1.notify', NOTIFY_APP_PRIVATE_KEY: 'notify' };
const producer: Files = { Dockerfile: 'FROM scratch\n' };

/** Two repositories on a Git server, GitHub's API, a registry as ghcr.io, and a runner that reaches nothing else. */
export async function openStage(act: string): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'image-policy-act-'));
  const repositories = join(folder, 'repositories');
  const registry = await startRegistry({ auth: 'basic' });
  const history = await makeHistory(registry);
  const workflow = '.github/workflows/build-and-notify.yaml';
  makeBare(join(repositories, 'acme/platform.git'), [{ ...producer, [workflow]: history[0]?.[workflow] ?? '' }]);
  const hub = await openHub({ repositories, history, sender: `token-of-${app.NOTIFY_APP_PRIVATE_KEY}` });
  await hub.age(240);
  const scans: Stage['scans'][number][] = [];
  const internet = await openInternet(folder, {
    'github.com': serveGit(repositories, [workflowToken]),
    'api.github.com': hub.api,
    'ghcr.io': handOn(registry.url),
    'builder.test': buildFor(registry),
    'scanning.test': async (request, response) => {
      scans.push(JSON.parse((await readBody(request)).toString()));
      response.end();
    },
  });
  const runner = openRunner({ act, folder, repositories, env: internet.env });
  const run: Stage['run'] = (workflow, { secrets, payload, ...more }) =>
    runner.run({
      workflow,
      repository: repository.full_name,
      ref: 'refs/heads/main',
      secrets: { GITHUB_TOKEN: workflowToken, ...secrets },
      payload: { ref: 'refs/heads/main', repository, ...payload },
      ...more,
    });
  return {
    hub,
    registry,
    internet,
    scans,
    run,
    build: () =>
      run('build-and-notify.yaml', {
        event: 'push',
        repository: 'acme/platform',
        vars: { NOTIFY_APP_CLIENT_ID: app.NOTIFY_APP_CLIENT_ID },
        secrets: { NOTIFY_APP_PRIVATE_KEY: app.NOTIFY_APP_PRIVATE_KEY },
      }),
    check: async (pull) => {
      const vars = { UPLOAD_SARIF: 'true' };
      const ended = await run('image-policy.yaml', { event: 'pull_request', vars, ...(await hub.pullEvent(pull)) });
      await hub.github.state.completeChecks(ended.passed ? 'success' : 'failure');
      return ended;
    },
    close: async () => {
      await internet.stop();
      await registry.stop();
      await hub.github.stop().finally(() => rmSync(folder, { recursive: true, force: true }));
    },
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
