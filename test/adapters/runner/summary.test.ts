import { describe, expect, it } from '@jest/globals';
import { cutToBytes } from '../../../packages/adapters/runner/summary.ts';

describe('a text that is cut to bytes', () => {
  it('is left alone when it fits', () => {
    expect(cutToBytes('é\n', 3)).toBe('é\n');
  });

  it('ends at a line, says what is missing and stays within the limit', () => {
    const text = 'éééé\n'.repeat(100);
    const cut = cutToBytes(text, 200);
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(200);
    expect(cut).toMatch(/^(éééé\n)*éééé\n\n… cut here: \d+ bytes more\.\n$/);
  });
});
