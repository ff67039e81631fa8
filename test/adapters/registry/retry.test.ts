import { describe, expect, it } from '@jest/globals';
import { parseBodyDelay, parseRetryAfter, retryDelay } from '../../../packages/adapters/registry/retry.ts';

describe('parseBodyDelay', () => {
  it.each([
    ['toomanyrequests: retry-after: 880.092µs, allowed: 44000/minute', 0.880092],
    ['retry-after: 1.5s', 1500],
    ['Retry-After: 1m30s', 90_000],
    ['retry-after: 2h', 7_200_000],
    ['retry-after: 250ms', 250],
    ['retry-after: 10ns', 0.00001],
    ['retry-after: soon', null],
    ['', null],
  ])('%s', (body, delay) => {
    const found = parseBodyDelay(body);
    if (delay === null) expect(found).toBeNull();
    else expect(found).toBeCloseTo(delay, 9);
  });
});

describe('parseRetryAfter', () => {
  const now = Date.UTC(2026, 10, 21, 12, 0, 0);
  it.each([
    ['120', 120_000],
    [' 0 ', 0],
    ['Sat, 21 Nov 2026 12:00:30 GMT', 30_000],
    ['Saturday, 21-Nov-26 12:00:30 GMT', 30_000],
    ['Sat, 21 Nov 2020 12:00:30 GMT', 0],
    ['-5', null],
    ['2026', 2_026_000],
    ['never', null],
    ['', null],
    [null, null],
  ])('%j', (header, delay) => {
    expect(parseRetryAfter(header, now)).toBe(delay);
  });
});

describe('retryDelay', () => {
  it('doubles, with full jitter, to a limit', () => {
    const waits = [0, 1, 2, 3, 4, 5, 6].map((attempt) => retryDelay(null, attempt, 0, () => 1));
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000].map((wait) => ({ wait, asked: false })));
    expect(retryDelay(null, 3, 0, () => 0)).toEqual({ wait: 0, asked: false });
  });
});
