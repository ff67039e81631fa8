import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { endGroup, enqueue } from '../adapters/github/merging.ts';
import type { Settings } from '../adapters/github/state.ts';
import { closeByHand, mergeByHand, mergeGroup, proposeByHand, pullRequest, pushByHand, shaOf } from './happenings.ts';
import { findPrograms, openPlay, type Play } from './play.ts';
import { type Sample, samples } from './samples.ts';
import { withApp } from './stage.ts';

// The workflows of the examples, as in life.test.ts, while others do things in the same repository. Each test goes on where
// the one before it ended.

const program = findPrograms('what others do while the workflows of the examples run under act');

if (program === null) it('cannot be tried here', () => {});
else describe.each(samples)('while others work, in $folder', (sample) => meanwhile(program, sample));

const passed = /0 errors and [01] warnings?[\s\S]*Job succeeded/;
const policyFile = '.github/image-policy.yaml';

/** The policy with an exception more. */
function withException(policy: string): string {
  const entry = `
  - rules: [digest-required]
    paths: [tools/**]
    reason: a tool for a day
    owner: platform-sre
    expires: 2099-12-31
`;
  return `${policy}${policy.includes('\nexceptions:') ? '' : '\nexceptions:'}${entry}`;
}

const tool = `apiVersion: v1
kind: Pod
metadata: { name: tool }
spec:
  containers:
    - { name: tool, image: "docker.io/library/busybox:1.37.0", imagePullPolicy: IfNotPresent }
`;

function meanwhile(act: string, sample: Sample): void {
  const { platform, fast, other } = sample;
  let play: Play;
  beforeAll(async () => {
    play = await openPlay(act, sample);
  });
  afterAll(() => play.stage.close());

  const set = (settings: Partial<Settings>): void => {
    const { state } = play.stage.github;
    state.settings = { ...state.settings, ...settings };
  };

  it('judges by the main that is merged: what came there after the event is no part of the pull request', async () => {
    const { github } = play.stage;
    const before = await shaOf(github, 'main');
    const text = (await play.at('main'))[platform('dev')] ?? '';
    const pull = await proposeByHand(github, 'harmless', { 'NOTES.md': 'Nothing of an image\n' });
    const { payload } = await pullRequest(github, pull);
    await pushByHand(github, { [platform('dev')]: sample.unpin(text) });
    const anew = await pullRequest(github, pull);
    const { log } = await play.check(pull, { ...anew, payload });
    expect(log).toMatch(passed);
    const now = await shaOf(github, 'main');
    expect(log).toMatch(new RegExp(`Base: ${now.slice(0, 12)}, .*not ${before.slice(0, 12)} of the event`));
    await mergeByHand(github, pull);
    await pushByHand(github, { [platform('dev')]: text });
  });

  it('plans anew on the main that moved while it was planning', async () => {
    const { github } = play.stage;
    await play.push();
    // Where main is, it asks before it plans, and again before it writes.
    const moves = [async () => {}, () => pushByHand(github, { 'NOTES.md': 'Moved meanwhile\n' })];
    github.state.failNext('git/get-ref', ...moves.map((act) => ({ kind: 'meanwhile' as const, act })));
    expect((await play.bump()).log).toContain('Job succeeded');
    const before = await play.at('main');
    expect(before['NOTES.md']).toBe('Moved meanwhile\n');
    const bumped = fast.map(platform).map((file) => [file, sample.move(before[file] ?? '', play.pushed())]);
    expect(await play.at(play.lastPull().head)).toEqual({ ...before, ...Object.fromEntries(bumped) });
  });

  it('takes the no of a person who closes it, until there is something else to propose', async () => {
    const refused = play.lastPull();
    await closeByHand(play.stage.github, refused);
    const { log } = await play.bump();
    expect(log).toContain('that is a no, and it is not proposed again');
    expect(play.lastPull()).toBe(refused);
    await play.push();
    expect((await play.bump()).log).toContain('Job succeeded');
    expect(play.lastPull()).toMatchObject({ state: 'open', autoMerge: 'squash' });
    expect(play.lastPull().number).toBeGreaterThan(refused.number);
    await play.check(play.lastPull());
    for (const environment of fast) expect(await play.runs(environment, 'main')).toContain(`@${play.pushed().digest}`);
  });

  it('promotes some images beside a promotion of others, and each merges by itself', async () => {
    const before = await play.at('main');
    const names = ['platform', other];
    for (const name of names) {
      const { log } = await play.promote('dev', 'staging', false, withApp('PROMOTE'), `ghcr.io/acme/${name}`);
      expect(log).toContain('Job succeeded');
    }
    const [first, second] = play.pulls().slice(-2);
    expect([first, second]).toMatchObject([{ state: 'open' }, { state: 'open' }]);
    expect(first!.head).not.toBe(second!.head);
    for (const pull of [first!, second!]) {
      expect((await play.check(pull)).log).toMatch(passed);
      await mergeByHand(play.stage.github, pull);
    }
    const changed = Object.entries(await play.at('main')).filter(([path, text]) => text !== before[path]);
    expect(changed.map(([path]) => path)).toEqual([platform('staging'), expect.stringContaining(other)].sort());
    expect(await play.runs('staging', 'main')).toBe(await play.runs('dev', 'main'));
  });

  it('goes through a merge queue, by the check of its group', async () => {
    const { github } = play.stage;
    set({ mergeQueue: true });
    await play.push();
    expect((await play.bump()).log).toMatch(/goes through a merge queue[\s\S]*Job succeeded/);
    const pull = play.lastPull();
    expect((await play.check(pull)).log).toMatch(passed);
    expect(pull).toMatchObject({ state: 'open', queued: true });
    const ended = await play.check(pull, await mergeGroup(github, pull));
    expect(ended.log).toMatch(passed);
    await endGroup(github.state, pull, ended.passed ? 'success' : 'failure');
    expect(pull).toMatchObject({ state: 'closed', mergeCommit: expect.any(String) });
    for (const environment of fast) expect(await play.runs(environment, 'main')).toContain(`@${play.pushed().digest}`);
  });

  it('is thrown out of the queue where main dropped the exception that let it pass', async () => {
    const { github } = play.stage;
    const policy = (await play.at('main'))[policyFile] ?? '';
    await pushByHand(github, { [policyFile]: withException(policy) });
    const pull = await proposeByHand(github, 'tool', { 'tools/tool.yaml': tool });
    expect((await play.check(pull)).log).toMatch(passed);
    enqueue(github.state, pull);
    await pushByHand(github, { [policyFile]: policy });
    const ended = await play.check(pull, await mergeGroup(github, pull));
    expect(ended.log).toMatch(/::error file=tools\/tool\.yaml,line=6,.*title=digest-required::[\s\S]*Job failed/);
    await endGroup(github.state, pull, ended.passed ? 'success' : 'failure');
    expect(pull).toMatchObject({ state: 'open', queued: false });
    expect((await play.at('main'))['tools/tool.yaml']).toBeUndefined();
  });
}
