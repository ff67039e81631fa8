import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Pull } from '../adapters/github/state.ts';
import { hasRegistry } from '../adapters/registry/seed.ts';
import type { Files } from '../bundle/gitops.ts';
import { findTool } from '../tool.ts';
import type { Ended } from './act.ts';
import { filesAt, mergeByHand, mergeGroup, passHours, proposeByHand, pullRequest } from './happenings.ts';
import { openStage, type Stage, withApp } from './stage.ts';

// Every workflow of the examples, run by nektos/act on this host with the actions of this checkout, against a Git server,
// a registry and the stand-in for GitHub. Each test goes on where the one before it ended. What a user has and act has
// not is taken over by test/e2e, and named by the line below.

const suite = 'the workflows of the examples under act';
const [act, ...others] = ['act', 'jq', 'curl'].map((program) => findTool(program, suite));

if (act && others.every((path) => path !== null) && hasRegistry(suite)) {
  console.warn(
    'left out under act: the code of third-party actions and of gh (test/e2e has small ones), concurrency.queue ' +
      '(act 0.2.89 does not know the key and does not queue), post steps of third-party actions',
  );
  describe('the life of an image', () => live(act));
} else {
  it('cannot be tried here', () => {});
}

// The sample has one include that only rendering could judge.
const passed = /0 errors and [01] warnings?[\s\S]*Job succeeded/;
const digest = /sha256:[0-9a-f]{64}/;
const platform = (environment: string): string => `sources/values/env/${environment}/apps/platform.yaml`;

interface Dispatch {
  readonly client_payload: { readonly image: string; readonly digest: string };
}

function live(program: string): void {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(program);
  });
  afterAll(() => stage.close());

  const at = (revision: string): Promise<Files> => filesAt(stage.github, revision);
  const pulls = (): readonly Pull[] => stage.github.state.pulls;
  const lastPull = (): Pull => pulls().at(-1)!;
  const pushed = () => (stage.dispatches as readonly Dispatch[])[0]!.client_payload;

  /** Runs the required check of a pull request; GitHub takes note of its end, and merges what is armed and green. */
  const check = async (pull: Pull): Promise<Ended> => {
    const happening = await pullRequest(stage.github, pull);
    const ended = await stage.run('image-policy.yaml', { ...happening, vars: { UPLOAD_SARIF: 'true' } });
    await stage.github.state.completeChecks(ended.passed ? 'success' : 'failure');
    return ended;
  };
  const dispatch = (workflow: string, inputs: Readonly<Record<string, string>>, app = {}): Promise<Ended> =>
    stage.run(workflow, { event: 'workflow_dispatch', payload: { inputs: { images: '', ...inputs } }, ...app });
  const promote = (source: string, target: string, dryRun: boolean, app = {}): Promise<Ended> =>
    dispatch('promote-images.yaml', { source, target, 'dry-run': String(dryRun) }, app);

  it('begins on a main that passes the check, whose report is uploaded', async () => {
    const { log } = await stage.run('image-policy.yaml', { event: 'push', vars: { UPLOAD_SARIF: 'true' } });
    expect(log).toMatch(passed);
    expect(stage.scans).toHaveLength(1);
  });

  it('is kept out of main by the check while it is named by a channel tag', async () => {
    const text = (await at('main'))[platform('dev')] ?? '';
    const unpinned = { [platform('dev')]: text.replace(/(ghcr\.io\/acme\/platform)@sha256:\w+/, '$1:dev') };
    const pull = await proposeByHand(stage.github, 'unpinned', unpinned);
    const { log } = await check(pull);
    expect(log).toContain('Job failed');
    expect(log).toMatch(new RegExp(`::error file=${platform('dev')},line=4,.*title=floating-tag::`));
    expect(stage.scans.at(-1)?.runs[0]?.results).toMatchObject([
      { ruleId: 'digest-required', level: 'error' },
      { ruleId: 'floating-tag', level: 'error' },
    ]);
    await expect(mergeByHand(stage.github, pull)).rejects.toThrow('405');
    pull.state = 'closed';
  });

  it('is built, pushed and announced by its producer', async () => {
    const run = { event: 'push', repository: 'acme/platform', ...withApp('NOTIFY') };
    expect((await stage.run('build-and-notify.yaml', run)).log).not.toContain('Job failed');
    const tag = expect.stringMatching(/^sha-[0-9a-f]{40}$/);
    const payload = { image: 'ghcr.io/acme/platform', digest: expect.stringMatching(digest), tag };
    expect(stage.dispatches).toEqual([{ event_type: 'image-pushed', client_payload: payload }]);
    expect(await stage.digestOf('acme/platform', 'dev')).toBe(pushed().digest);
  });

  it('is proposed for the fast lanes by the event, and for nothing else', async () => {
    const before = await at('main');
    const payload = { action: 'image-pushed', client_payload: pushed() };
    const run = { event: 'repository_dispatch', payload, ...withApp('BUMP') };
    expect((await stage.run('bump-local-dev-images.yaml', run)).log).toContain('Job succeeded');
    expect(lastPull()).toMatchObject({ state: 'open', autoMerge: 'squash', labels: ['image-bump'] });
    const image = new RegExp(`(?<=ghcr.io/acme/platform@)${digest.source}`);
    const bumped = ['dev', 'local'].map(platform).map((file) => {
      return [file, (before[file] ?? '').replace(image, pushed().digest)];
    });
    expect(await at(lastPull().head)).toEqual({ ...before, ...Object.fromEntries(bumped) });
    expect(await at('main')).toEqual(before);
  });

  it('is merged when the check is green', async () => {
    const proposed = await at(lastPull().head);
    expect((await check(lastPull())).log).toMatch(passed);
    expect(lastPull()).toMatchObject({ state: 'closed', mergeCommit: expect.any(String) });
    expect(await at('main')).toEqual(proposed);
  });

  it('leaves nothing to do for the schedule, and for a workflow without an App', async () => {
    const { log } = await stage.run('bump-local-dev-images.yaml', { event: 'schedule' });
    expect(log).toMatch(/Nothing to change on main[\s\S]*Job succeeded/);
    expect(pulls()).toHaveLength(2);
  });

  it('is promoted to staging with what else is new in dev, without an App, and merged through a queue', async () => {
    const before = await at('main');
    expect((await promote('dev', 'staging', true)).log).toMatch(/A dry run[\s\S]*Job succeeded/);
    expect(pulls()).toHaveLength(2);
    expect((await promote('dev', 'staging', false)).log).toMatch(/Approve workflows to run[\s\S]*Job succeeded/);
    expect(lastPull()).toMatchObject({ state: 'open', autoMerge: null, labels: ['promotion'] });
    expect((await check(lastPull())).log).toMatch(passed);
    const queued = await mergeGroup(stage.github, lastPull());
    expect((await stage.run('image-policy.yaml', queued)).log).toMatch(passed);
    await mergeByHand(stage.github, lastPull());
    expect(await at('main')).toEqual(withDigests(before, 'dev', 'staging'));
  });

  it('is held back from production until it has soaked, while others go', async () => {
    const { log } = await promote('staging', 'production', false, withApp('PROMOTE'));
    expect(log).toMatch(/ghcr\.io\/acme\/platform .*must soak for 1d[\s\S]*Job failed/);
    const changed = Object.entries(await at(lastPull().head)).filter(([, text]) => text.includes(pushed().digest));
    expect(changed.map(([path]) => path).sort()).toEqual(['dev', 'local', 'staging'].map(platform));
  });

  it('is promoted to production a day later, with its commits shown to who merges it', async () => {
    await passHours(stage.github, 25);
    const before = await at('main');
    expect((await promote('staging', 'production', false, withApp('PROMOTE'))).log).toContain('Job succeeded');
    expect(lastPull().body).toContain('https://github.com/acme/platform/compare/');
    expect((await check(lastPull())).log).toMatch(passed);
    await mergeByHand(stage.github, lastPull());
    expect(await at('main')).toEqual(withDigests(before, 'staging', 'production'));
    expect((await at('main'))[platform('production')]).toContain(`ghcr.io/acme/platform@${pushed().digest}`);
  });

  it('is rolled back to what production had before', async () => {
    const before = await at('main~1');
    const then = (await stage.github.state.bare.git(['rev-parse', 'main~1'])).trim();
    const inputs = { environment: 'production', 'from-ref': then, 'dry-run': 'false' };
    expect((await dispatch('rollback-images.yaml', inputs, withApp('PROMOTE'))).log).toContain('Job succeeded');
    expect(lastPull()).toMatchObject({ labels: ['rollback'], autoMerge: null });
    expect((await check(lastPull())).log).toMatch(passed);
    await mergeByHand(stage.github, lastPull());
    expect(await at('main')).toEqual(before);
  });

  it('has asked no other host', () => {
    // act looks for news about itself.
    expect(stage.strangers.filter((host) => host !== 'api.nektosact.com:443')).toEqual([]);
  });
}

/** All files, those of one environment with the digests that their counterparts in another have, in order. */
function withDigests(files: Files, source: string, target: string): Files {
  const digests = new RegExp(digest, 'g');
  const place = new RegExp(`(?<=[/-])${target}(?=[/.])`);
  const edited = Object.entries(files).map(([path, text]) => {
    const news = (files[path.replace(place, source)] ?? text).match(digests) ?? [];
    let next = 0;
    return [path, text.replace(digests, () => news[next++] ?? '')];
  });
  return Object.fromEntries(edited);
}
