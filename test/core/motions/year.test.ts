import { describe, expect, it } from '@jest/globals';
import { playYear } from './year.ts';

/** `npm run faults` plays a thousand. */
const years = 20;

describe('a year of a team', () => {
  it.each(Array.from({ length: years }, (_, index) => index + 1))(
    'leaves nothing wrong, nor unsaid: seed %d',
    async (seed) => {
      const { problems, moved } = await playYear(seed);
      expect(problems).toEqual([]);
      expect(moved).toBeGreaterThan(20);
    },
  );
});
