import { afterEach, describe, expect, it } from '@jest/globals';
import { type FaultServer, type Reply, type Seen, startFaultServer } from './fault-server.ts';
import { imageOf, indexOf, indexType } from './images.ts';
import { openTestRegistry } from './open.ts';

const index = indexOf([imageOf({ platform: 'linux/amd64' })]);
const headers = { 'content-type': indexType, 'docker-content-digest': index.digest };
const names = Array.from({ length: 300 }, (_, n) => `acme/app-${n}`);

let server: FaultServer;
afterEach(() => server.stop());

/** A bucket of 40 that fills by 20 a second, of a clock that goes on by waits, and a millisecond with each request. */
async function openLimited(refusal: Reply) {
  let [time, tokens, last, refused] = [0, 40, 0, 0];
  const serve = ({ path }: Seen): Reply => {
    time += 1;
    tokens = Math.min(40, tokens + ((time - last) / 1000) * 20);
    last = time;
    if (tokens < 1) {
      refused += 1;
      return refusal;
    }
    tokens -= 1;
    return path === '/v2/' ? { status: 200 } : { status: 200, headers, body: index.body };
  };
  server = await startFaultServer(serve);
  const registry = openTestRegistry(server.host, {
    now: () => time,
    sleep: async (wait) => {
      time += wait;
    },
  });
  return { registry, refused: () => refused };
}

describe('a registry that takes twenty requests a second, forty at once', () => {
  const refusals: readonly (readonly [string, Reply])[] = [
    ['429 and a time', { status: 429, headers: { 'retry-after': '1' } }],
    ['429', { status: 429 }],
    ['503', { status: 503 }],
    ["GHCR's words", { status: 429, body: 'toomanyrequests: retry-after: 250ms, allowed: 1200/minute' }],
  ];
  it.each(
    refusals.flatMap(([said, reply]) => (['resolve', 'prove'] as const).map((how) => [said, how, reply] as const)),
  )(
    'and refuses with %s answers three hundred questions (%s), by a fifth more requests at most',
    async (_, how, refusal) => {
      const { registry, refused } = await openLimited(refusal);
      const answers = await Promise.all(
        names.map((repository) => registry[how]({ host: server.host, repository }, 'dev')),
      );
      expect(answers.filter(({ ok }) => !ok)).toEqual([]);
      expect(server.seen).toHaveLength(301 + refused());
      expect(server.seen.length).toBeLessThanOrEqual(360);
    },
  );
});
