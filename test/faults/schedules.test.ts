import { afterAll, describe, expect, it } from '@jest/globals';
import { play } from './play.ts';
import { scheduleOf } from './schedule.ts';
import { removeTemplates } from './stage.ts';

afterAll(removeTemplates);

/** How many of the schedules of `npm run faults` are played here. */
const count = Number(process.env['FAULT_SCHEDULES'] ?? 40);
const atOnce = 6;

describe('whatever goes wrong at the registry and at GitHub', () => {
  it(`a story ends with a correct commit, or with no change and a reason (${count} schedules)`, async () => {
    const queue = Array.from({ length: count }, (_, index) => index + 1);
    const work = async (): Promise<void> => {
      for (let seed = queue.shift(); seed !== undefined; seed = queue.shift()) {
        const { problems } = await play(scheduleOf(seed));
        expect({ seed, problems }).toEqual({ seed, problems: [] });
      }
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }, 600_000);
});
