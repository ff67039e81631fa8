import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse } from 'yaml';
import { applyEdits } from '../../../packages/core/edit/edit.ts';
import type { Version } from '../../../packages/core/edit/version.ts';
import { writeVersion } from '../../../packages/core/edit/write.ts';
import { digest, scan } from '../scan/image-rows.ts';
import { underDigest } from './under-digest.ts';

const other = `sha256:${'0123456789abcdef'.repeat(4)}`;

function write(text: string, to: Version): string {
  const [occurrence] = scan(text).occurrences;
  if (!occurrence) throw new Error('no image');
  const written = writeVersion(occurrence, to, underDigest(occurrence));
  return written.ok ? applyEdits(text, written.edits) : `refused: ${written.reason}`;
}

/** What stands behind `tag: ` when a plain tag is written. */
function tagLine(tag: string): string | undefined {
  const text = write(`image:\n  repository: acme/app\n  tag: v1\n  digest: ${digest}\n`, { tag, digest });
  return /tag: (.*)/.exec(text)?.[1];
}

describe('a plain tag', () => {
  // Whole numbers, fractions, exponents; other bases; booleans, nothing, infinities and days of YAML 1.1.
  it.each(
    [
      ...['', '0', '7', '07', '10', '1_000', '1.10', '12.', '1.2_5', '1e5', '1E5', '12e34', '1.5e-3', '1e+10'],
      ...['.5', '.25', '-1', '+1', '-1.5', '-.5', '0x1f', '0xDEAD_beef', '0x1', '0o17', '0b1', '0b10_1'],
      ...['true', 'False', 'yes', 'NO', 'on', 'off', 'y', 'N', 'null', 'NULL', '~'],
      ...['.nan', '.NaN', '.inf', '-.inf', '+.Inf', '2024-01-02', '2024-1-2', '2024-10-31'],
    ].map((tag) => [tag] as const),
  )('that a reader would take for no text is quoted: %s', (tag) => {
    expect(tagLine(tag)).toBe(`"${tag}"`);
  });

  it.each([
    ...[
      'v1.10',
      '1.10-rc1',
      '1.2.3',
      '1a',
      'e5',
      '1e',
      '1e5x',
      'v1e5',
      '1_0x',
      '0xg',
      '0x',
      '0xfz',
      'a0xf',
      '0b2',
      '0b',
    ],
    ...['nightly', 'only', 'yesterday', 'noon', 'online', 'nullable', 'trueish', 'untrue', 'eno', 'x.nan', '1.inf'],
    ...[
      '.nans',
      '.infinity',
      'x.inf',
      '2024-01-02-3',
      '20240-01-02',
      'x2024-01-02',
      '2024-001-02',
      '2024-01',
      '2024-01-',
    ],
  ])('that is text to every reader is not: %s', (tag) => {
    expect(tagLine(tag)).toBe(tag);
  });

  it('reads as the text that was meant, in YAML 1.1 and 1.2', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789abefox_.-'), minLength: 1, maxLength: 8 });
    const word = fc.constantFrom('true', 'No', 'ON', 'off', 'y', 'Null', '2024-05-06');
    fc.assert(
      fc.property(fc.oneof(digits, word), (tag) => {
        // An exponent alone is a number to this library in YAML 1.1, and to neither PyYAML nor Go's readers.
        fc.pre(/^[A-Za-z0-9_]/.test(tag) && !/^e[-+]?\d+$/.test(tag));
        const text = write('image: { repository: acme/app, tag: v1 }\n', { tag, digest: other });
        for (const version of ['1.1', '1.2'] as const)
          expect(parse(text, { version }).image).toEqual({ repository: 'acme/app', tag, digest: other });
      }),
      { numRuns: 500 },
    );
  });

  it('keeps its missing quotes where it says already what is to be written', () => {
    const text = `image:\n  repository: acme/app\n  tag: 1.10\n  digest: ${digest}\n`;
    expect(write(text, { tag: '1.10', digest: other })).toBe(text.replace(digest, other));
  });
});

describe('an empty digest field', () => {
  it.each([
    ['sha', 'bare'],
    ['sha256', 'bare'],
    ['SHA', 'bare'],
    ['digest', 'whole'],
    ['imageSha', 'whole'],
    ['sha256sum', 'whole'],
  ])('named %s takes the digest %s', (key, habit) => {
    const [occurrence] = scan(`image: { repository: acme/app, digest: "" }\n`).occurrences;
    const part = occurrence?.parts.digest;
    if (!occurrence || !part?.key) throw new Error('no digest field');
    const parts = { ...occurrence.parts, digest: { ...part, key: { ...part.key, text: key } } };
    const written = writeVersion(
      { ...occurrence, parts },
      { tag: null, digest: other },
      underDigest({ ...occurrence, parts }),
    );
    expect(written).toMatchObject({ edits: [{ text: habit === 'bare' ? other.slice('sha256:'.length) : other }] });
  });
});
