import { describe, expect, it } from '@jest/globals';
import { openGate } from '../../../packages/adapters/registry/gate.ts';

/** Time that goes on only when all that can be done at once is done. */
function openClock() {
  const timers: { readonly at: number; readonly ring: () => void }[] = [];
  let time = 1_000_000;
  const sleep = (milliseconds: number) =>
    new Promise<void>((ring) => {
      timers.push({ at: time + milliseconds, ring });
      timers.sort((a, b) => a.at - b.at);
    });
  const run = async (until: () => boolean): Promise<void> => {
    while (!until()) {
      await new Promise(setImmediate);
      const next = timers.shift();
      if (next === undefined) continue;
      time = Math.max(time, next.at);
      next.ring();
    }
  };
  return { now: () => time, sleep, run };
}

interface Limits {
  readonly perSecond: number;
  readonly burst: number;
  /** Milliseconds until an answer; a refusal comes at once. */
  readonly latency: number;
}

/** Asks a host with a token bucket `count` questions through a gate, each until it is answered. */
async function ask(count: number, { perSecond, burst, latency }: Limits, most = 200) {
  const clock = openClock();
  const gate = openGate({ most, now: clock.now, sleep: clock.sleep });
  let [tokens, last, refused, busy, peak, done] = [burst, clock.now(), 0, 0, 0, 0];
  const serve = async (): Promise<boolean> => {
    tokens = Math.min(burst, tokens + ((clock.now() - last) / 1000) * perSecond);
    last = clock.now();
    if (tokens < 1) {
      await clock.sleep(1);
      refused += 1;
      return false;
    }
    tokens -= 1;
    await clock.sleep(latency);
    return true;
  };
  const question = async (): Promise<void> => {
    for (let again = false; ; again = true) {
      const turn = await gate.enter(again);
      busy += 1;
      peak = Math.max(peak, busy);
      const isAnswered = await serve();
      busy -= 1;
      gate.leave(turn, isAnswered ? 'answered' : { pause: 1_000 });
      if (isAnswered) break;
    }
    done += 1;
  };
  const started = clock.now();
  const questions = Array.from({ length: count }, question);
  await clock.run(() => done === count);
  await Promise.all(questions);
  return { requests: count + refused, peak, seconds: (clock.now() - started) / 1000 };
}

const without = { perSecond: 1e6, burst: 1e6 };

describe('the gate of a host', () => {
  it.each([5, 20, 100, 300])(
    'answers 300 questions at 20 a second, 40 at once, %i ms each, with a fifth more requests at most',
    async (latency) => {
      const { requests, seconds } = await ask(300, { perSecond: 20, burst: 40, latency });
      expect(requests).toBeLessThanOrEqual(360);
      // At best it is 13 seconds.
      expect(seconds).toBeLessThan(40);
    },
  );

  it.each([
    [8, 10, 60],
    [5, 20, 300],
    [50, 100, 1000],
    [100, 200, 3000],
  ])('keeps to %i a second, %i at once, for %i questions', async (perSecond, burst, count) => {
    const { requests, seconds } = await ask(count, { perSecond, burst, latency: 20 });
    expect(requests).toBeLessThanOrEqual(1.5 * count);
    expect(seconds).toBeLessThan(2.5 * (count / perSecond));
  });

  it('opens fast for a host without a limit', async () => {
    const { seconds, peak } = await ask(300, { ...without, latency: 30 });
    expect(peak).toBeGreaterThan(100);
    expect(seconds).toBeLessThan(0.2);
  });

  it('never lets through more than the most', async () => {
    expect((await ask(300, { ...without, latency: 30 }, 3)).peak).toBe(3);
    expect((await ask(3000, { ...without, latency: 300 })).peak).toBe(200);
  });

  it('knows since when a host answers nothing', async () => {
    let time = 5;
    const gate = openGate({ most: 2, now: () => time, sleep: async () => undefined });
    gate.leave(await gate.enter(false), 'failed');
    time = 9;
    gate.leave(await gate.enter(true), 'failed');
    expect(gate.failingSince()).toBe(5);
    gate.leave(await gate.enter(false), 'answered');
    expect(gate.failingSince()).toBeNull();
  });
});
