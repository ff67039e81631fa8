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

export interface Limits {
  readonly perSecond: number;
  readonly burst: number;
  /** Milliseconds until an answer; a refusal comes at once. */
  readonly latency: number;
}

/** Asks a host with a token bucket `count` questions through a gate, each until it is answered. */
export async function askLimited(count: number, { perSecond, burst, latency }: Limits, most = 200) {
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
  return { answered: done, requests: count + refused, peak, seconds: (clock.now() - started) / 1000 };
}

/** What 300 questions took. */
export interface Limited {
  /** Milliseconds until an answer. */
  readonly latency: number;
  readonly answered: number;
  readonly requests: number;
  readonly seconds: number;
}

/** 300 questions at 20 a second, 40 at once, to hosts near and far. */
export function playLimited(): Promise<readonly Limited[]> {
  const play = async (latency: number) => {
    const limits = { perSecond: 20, burst: 40, latency };
    return { latency, ...(await askLimited(300, limits)) };
  };
  return Promise.all([5, 20, 100, 300].map(play));
}
