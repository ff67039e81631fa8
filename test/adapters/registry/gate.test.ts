import { describe, expect, it } from '@jest/globals';
import { openGate } from '../../../packages/adapters/registry/gate.ts';
import { askLimited as ask } from './limited-host.ts';

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
