import { expect, it } from '@jest/globals';
import { formatChanges } from '../../actions/proposal/outputs.ts';

it('gives the changes as JSON, cut between two of them where they would not fit an environment variable', () => {
  const changes = Array.from({ length: 2000 }, (_, at) => ({ file: `${'é'.repeat(40)}${at}.yaml` }));
  const text = formatChanges(changes);
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(100_000);
  const kept: unknown[] = JSON.parse(text);
  expect(kept).toEqual(changes.slice(0, kept.length));
  expect(kept.length).toBeGreaterThan(500);
  expect(formatChanges([])).toBe('[]');
  expect(JSON.parse(formatChanges(changes.slice(0, 3)))).toEqual(changes.slice(0, 3));
});
