import { describe, expect, it } from '@jest/globals';
import { found, scan } from './image-rows.ts';

const app = 'ghcr.io/acme/app:1';

/** Hostile files end in images or in an entry that says what could not be read, and say nothing of their content. */
describe('hostile texts', () => {
  const image = `image: ${app}\n`;

  it.each<readonly [name: string, text: string, reason: RegExp | null]>([
    ['brackets 5,000 deep', `a: ${'['.repeat(5000)}${']'.repeat(5000)}\n${image}`, /nested deeper than 100 levels/],
    ['brackets that are never closed', `${image}a: ${'['.repeat(5000)}\n`, /nested deeper than 100 levels/],
    ['braces 5,000 deep', `${image}b: ${'{a: '.repeat(5000)}${'}'.repeat(5000)}\n`, /nested deeper than 100 levels/],
    ['dashes 5,000 deep', `${image}b:\n  ${'- '.repeat(5000)}x\n`, /nested deeper than 100 levels/],
    ['question marks 5,000 deep', `${image}b:\n  ${'? '.repeat(5000)}x\n`, /nested deeper than 100 levels/],
    [
      'indentation 5,000 deep',
      `${image}${Array.from({ length: 5000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n`,
      /nested deeper than 100 levels/,
    ],
    ['an alias without an anchor', `${image}a: *missing\n`, /alias has no anchor/],
    ['a NUL', `${image}a: \0\n`, null],
    ['a key of 100,000 characters', `${image}${'k'.repeat(100_000)}: 1\n`, null],
    ['a value of 100,000 characters', `${image}a: ${'v'.repeat(100_000)}\n`, null],
    ['a line over 64 KiB', `a: [${'"x", '.repeat(20_000)}"y"]\n${image}`, null],
    ['a reference of 100,000 characters', `${image}web:\n  image: ghcr.io/${'a/'.repeat(50_000)}b:1\n`, null],
    ['50,000 keys', `${image}${Array.from({ length: 50_000 }, (_, at) => `k${at}: 1`).join('\n')}\n`, null],
    ['20,000 quotes', `${image}a: ${`"x" `.repeat(20_000)}\n`, /it|a character|something/],
    ['tabs for indentation', `${image}a:\n\t\tb: 1\n`, /tab/],
    ['a quote that is never closed', `${image}a: "b\n`, /character is missing/],
  ])('%s', (_, text, reason) => {
    const { occurrences, unreadable } = scan(text);
    expect(unreadable.map((entry) => entry.reason)).toEqual(reason ? [expect.stringMatching(reason)] : []);
    for (const { line, column } of unreadable) expect([line, column].every((at) => at >= 1)).toBe(true);
    if (!reason) expect(occurrences.map(({ path }) => path)).toContain('image');
  });

  it('a file that is a bracket 200,000 times', () => {
    expect(scan(`image${'['.repeat(200_000)}`).occurrences).toEqual([]);
    expect(scan(`image: ${'- '.repeat(100_000)}`).unreadable).toHaveLength(1);
  });

  it('100,000 documents, each read by itself', () => {
    expect(scan('---\nimage: acme/a:1\n'.repeat(100_000)).occurrences).toHaveLength(100_000);
  });

  it('a bomb of aliases costs what its text costs', () => {
    const lines = ['a0: &a0 { image: "ghcr.io/acme/app:1" }'];
    for (let level = 1; level < 30; level++) {
      const before = `*a${level - 1}`;
      lines.push(`a${level}: &a${level} [${Array(9).fill(before).join(', ')}]`);
    }
    expect(found(`${lines.join('\n')}\n`)).toEqual(['a0.image reference ghcr.io/acme/app:1 1:19']);
  });

  it('a bomb of merges costs what its text costs', () => {
    const lines = ['a0: &a0 { repository: ghcr.io/acme/app, tag: v1 }'];
    for (let level = 1; level < 30; level++) {
      const before = `*a${level - 1}`;
      lines.push(`a${level}: &a${level} { <<: [${Array(9).fill(before).join(', ')}], tag: v${level} }`);
    }
    expect(scan(`${lines.join('\n')}\n`).occurrences.length).toBeLessThanOrEqual(30);
  });
});
