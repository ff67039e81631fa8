import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Files } from '../bundle/gitops.ts';
import { mergeByHand, passHours, proposeByHand, shaOf } from './happenings.ts';
import { findPrograms, openPlay, type Play } from './play.ts';
import { type Sample, samples } from './samples.ts';
import { withApp } from './stage.ts';

// Every workflow of the examples, run by nektos/act on this host with the actions of this checkout, against a Git server,
// a registry and the stand-in for GitHub. Each test goes on where the one before it ended. What a user has and act has
// not is taken over by test/e2e, and named by the line below.

const program = findPrograms('the workflows of the examples under act');

if (program === null) it('cannot be tried here', () => {});
else {
  console.warn(
    'left out under act: the code of third-party actions and of gh (test/e2e has small ones), concurrency.queue ' +
      '(act 0.2.89 does not know the key and does not queue), post steps of third-party actions',
  );
  describe.each(samples)('the life of an image in $folder', (sample) => live(program, sample));
}

// The first sample has one include that only rendering could judge.
const passed = /0 errors and [01] warnings?[\s\S]*Job succeeded/;
/** What a version is made of. */
const version = /sha256:[0-9a-f]{64}|sha-[0-9a-f]{40}/g;

function live(act: string, sample: Sample): void {
  const { platform, fast } = sample;
  let play: Play;
  beforeAll(async () => {
    play = await openPlay(act, sample);
  });
  afterAll(() => play.stage.close());

  it('begins on a main that passes the check, whose report is uploaded', async () => {
    const { log } = await play.stage.run('image-policy.yaml', { event: 'push', vars: { UPLOAD_SARIF: 'true' } });
    expect(log).toMatch(passed);
    expect(play.stage.scans).toHaveLength(1);
  });

  it('is kept out of main by the check while it is named by a channel tag', async () => {
    const text = (await play.at('main'))[platform('dev')] ?? '';
    const pull = await proposeByHand(play.stage.github, 'unpinned', { [platform('dev')]: sample.unpin(text) });
    const { log } = await play.check(pull);
    expect(log).toContain('Job failed');
    expect(log).toMatch(new RegExp(`::error file=${platform('dev')},line=${sample.line},.*title=digest-required::`));
    expect(play.stage.scans.at(-1)?.runs[0]?.results).toMatchObject([{ ruleId: 'digest-required', level: 'error' }]);
    await expect(mergeByHand(play.stage.github, pull)).rejects.toThrow('405');
    pull.state = 'closed';
  });

  it('is built, pushed and announced by its producer', async () => {
    expect((await play.push()).log).not.toContain('Job failed');
    const tag = expect.stringMatching(/^sha-[0-9a-f]{40}$/);
    const payload = { image: 'ghcr.io/acme/platform', digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/), tag };
    expect(play.stage.dispatches).toEqual([{ event_type: 'image-pushed', client_payload: payload }]);
    expect(await play.stage.digestOf('acme/platform', 'dev')).toBe(play.pushed().digest);
  });

  it('is proposed for the fast lanes by the event, and for nothing else', async () => {
    const before = await play.at('main');
    expect((await play.bump()).log).toContain('Job succeeded');
    expect(play.lastPull()).toMatchObject({ state: 'open', autoMerge: 'squash', labels: ['image-bump'] });
    const bumped = fast.map(platform).map((file) => [file, sample.move(before[file] ?? '', play.pushed())]);
    expect(await play.at(play.lastPull().head)).toEqual({ ...before, ...Object.fromEntries(bumped) });
    expect(await play.at('main')).toEqual(before);
  });

  it('is merged when the check is green, and is what helm renders then', async () => {
    const proposed = await play.at(play.lastPull().head);
    expect((await play.check(play.lastPull())).log).toMatch(passed);
    expect(play.lastPull()).toMatchObject({ state: 'closed', mergeCommit: expect.any(String) });
    expect(await play.at('main')).toEqual(proposed);
    for (const environment of fast) expect(await play.runs(environment, 'main')).toContain(`@${play.pushed().digest}`);
  });

  it('leaves nothing to do for the schedule, and for a workflow without an App', async () => {
    const { log } = await play.stage.run('bump-local-dev-images.yaml', { event: 'schedule' });
    expect(log).toMatch(/Nothing to change on main[\s\S]*Job succeeded/);
    expect(play.pulls()).toHaveLength(2);
  });

  it('is promoted to staging with what else is new in dev, without an App', async () => {
    const before = await play.at('main');
    expect((await play.promote('dev', 'staging', true)).log).toMatch(/A dry run[\s\S]*Job succeeded/);
    expect(play.pulls()).toHaveLength(2);
    expect((await play.promote('dev', 'staging', false)).log).toMatch(/Approve workflows to run[\s\S]*Job succeeded/);
    expect(play.lastPull()).toMatchObject({ state: 'open', autoMerge: null, labels: ['promotion'] });
    expect((await play.check(play.lastPull())).log).toMatch(passed);
    await mergeByHand(play.stage.github, play.lastPull());
    expect(await play.at('main')).toEqual(withVersions(before, 'dev', 'staging'));
    expect(await play.runs('staging', 'main')).toBe(await play.runs('dev', 'main'));
  });

  it('is held back from production until it has soaked, while others go', async () => {
    const { log } = await play.promote('staging', 'production', false, withApp('PROMOTE'));
    expect(log).toMatch(/ghcr\.io\/acme\/platform .*must soak for 1d[\s\S]*Job failed/);
    const holds = ([, text]: readonly [string, string]): boolean => text.includes(play.pushed().digest);
    const changed = Object.entries(await play.at(play.lastPull().head)).filter(holds);
    expect(changed.map(([path]) => path).sort()).toEqual([...fast, 'staging'].map(platform).sort());
  });

  it('is promoted to production a day later, with its commits shown to who merges it', async () => {
    await passHours(play.stage.github, 25);
    const before = await play.at('main');
    expect((await play.promote('staging', 'production', false, withApp('PROMOTE'))).log).toContain('Job succeeded');
    expect(play.lastPull().body).toContain('https://github.com/acme/platform/compare/');
    expect((await play.check(play.lastPull())).log).toMatch(passed);
    await mergeByHand(play.stage.github, play.lastPull());
    expect(await play.at('main')).toEqual(withVersions(before, 'staging', 'production'));
    expect(await play.runs('production', 'main')).toContain(`@${play.pushed().digest}`);
  });

  it('is rolled back to what production had before', async () => {
    const before = await play.at('main~1');
    const ran = await play.runs('production', 'main~1');
    const then = await shaOf(play.stage.github, 'main~1');
    const inputs = { environment: 'production', 'from-ref': then, 'dry-run': 'false' };
    const { log } = await play.dispatch('rollback-images.yaml', inputs, withApp('PROMOTE'));
    expect(log).toContain('Job succeeded');
    expect(play.lastPull()).toMatchObject({ labels: ['rollback'], autoMerge: null });
    expect((await play.check(play.lastPull())).log).toMatch(passed);
    await mergeByHand(play.stage.github, play.lastPull());
    expect(await play.at('main')).toEqual(before);
    expect(await play.runs('production', 'main')).toBe(ran);
  });

  it('has asked no other host', () => {
    // act looks for news about itself.
    expect(play.stage.strangers.filter((host) => host !== 'api.nektosact.com:443')).toEqual([]);
  });
}

/** All files, those of one environment with the versions that their counterparts in another have, in order. */
function withVersions(files: Files, source: string, target: string): Files {
  const place = new RegExp(`(?<=[/-])${target}(?=[/.])`);
  const edited = Object.entries(files).map(([path, text]) => {
    const news = (files[path.replace(place, source)] ?? text).match(version) ?? [];
    let next = 0;
    return [path, text.replace(version, () => news[next++] ?? '')];
  });
  return Object.fromEntries(edited);
}
