import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readObjects } from '../../../packages/adapters/git/objects.ts';
import { parseRaw } from '../../../packages/adapters/git/raw.ts';
import { maxFileBytes } from '../../../packages/core/repository/candidate.ts';

async function* cut<T extends { slice(start: number, end?: number): T; readonly length: number }>(
  whole: T,
  at: readonly number[],
) {
  const places = [...new Set(at.map((place) => place % (whole.length + 1)))].sort((a, b) => a - b);
  let start = 0;
  for (const end of [...places, whole.length]) {
    yield whole.slice(start, end);
    start = end;
  }
}

const collect = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

const cuts = fc.array(fc.nat(), { maxLength: 8 });
const a = 'a'.repeat(40);
const b = 'b'.repeat(40);
const none = '0'.repeat(40);

describe('parseRaw', () => {
  const log = [
    `c${a} 100 subject: with :colons`,
    `\n:100644 100755 ${a} ${b} M`,
    'c is a path',
    `:100644 100644 ${a} ${b} R097`,
    ':old',
    'new\nname',
    `:120000 100644 ${a} ${b} T`,
    'link',
    `:000000 160000 ${none} ${b} A`,
    'module',
    `c${b} 50 `,
    `\n:100644 000000 ${a} ${none} D`,
    'gone',
    '',
  ].join('\0');

  it('reads commits and entries however the output is cut', async () => {
    const expected = [
      { kind: 'commit', sha: a, seconds: 100, subject: 'subject: with :colons' },
      { kind: 'entry', oldBlob: a, newBlob: b, oldPath: 'c is a path', newPath: 'c is a path' },
      { kind: 'entry', oldBlob: a, newBlob: b, oldPath: ':old', newPath: 'new\nname' },
      { kind: 'entry', oldBlob: null, newBlob: b, oldPath: 'link', newPath: 'link' },
      { kind: 'entry', oldBlob: null, newBlob: null, oldPath: null, newPath: 'module' },
      { kind: 'commit', sha: b, seconds: 50, subject: '' },
      { kind: 'entry', oldBlob: a, newBlob: null, oldPath: 'gone', newPath: null },
    ];
    const property = fc.asyncProperty(cuts, async (at) => {
      expect(await collect(parseRaw(cut(log, at)))).toEqual(expected);
    });
    await fc.assert(property);
  });
});

describe('readObjects', () => {
  it('reads answers however the output is cut', async () => {
    const output = Buffer.from(`${a} blob 5\né\n\r\n\n${b} missing\n${a} blob 0\n\n`);
    const expected = [{ text: { ok: true, text: 'é\n\r\n' } }, { text: null }, { text: { ok: true, text: '' } }];
    const property = fc.asyncProperty(cuts, async (at) => {
      expect(await collect(readObjects(cut(output, at)))).toEqual(expected);
    });
    await fc.assert(property);
  });

  it('passes over what is too large', async () => {
    const size = maxFileBytes + 1;
    const output = Buffer.concat([
      Buffer.from(`${a} blob ${size}\n`),
      Buffer.alloc(size + 1, 97),
      Buffer.from(`${b} blob 1\nb\n`),
    ]);
    const reason = 'it has 8388609 bytes, more than the 8 MiB that are read';
    expect(await collect(readObjects(cut(output, [1000, 70_000])))).toEqual([
      { text: { ok: false, reason } },
      { text: { ok: true, text: 'b' } },
    ]);
  });

  it('stops at an answer of another form', async () => {
    await expect(collect(readObjects(cut(Buffer.from('what?\n'), [])))).rejects.toThrow('an answer of an unknown form');
  });
});
