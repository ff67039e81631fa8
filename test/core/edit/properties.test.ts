import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import { applyEdits, type Edit } from '../../../packages/core/edit/edit.ts';
import { writeVersion } from '../../../packages/core/edit/write.ts';
import type { Occurrence } from '../../../packages/core/scan/occurrence.ts';
import { scanFile } from '../../../packages/core/scan/scan.ts';
import { files } from './files.ts';
import { underDigest } from './under-digest.ts';

const noFields = { reference: [], registry: [], repository: [], tag: [], digest: [] };
const digest = fc.stringMatching(/^[0-9a-f]{64}$/).map((hex) => `sha256:${hex}`);
const tag = fc.oneof(
  fc.constantFrom('1.10', '0123', '1e5', 'yes', '2024-01-02', 'v2'),
  fc.stringMatching(/^[\w][\w.-]{0,12}$/),
);
const version = fc.record({ tag: fc.option(tag), digest });

function scan(file: string, text: string): readonly Occurrence[] {
  return scanFile(file, text, noFields).occurrences;
}

/** What every place but one says, by its path; lines move when a key is added. */
function others(occurrences: readonly Occurrence[], index: number) {
  return occurrences
    .filter((_, at) => at !== index)
    .map(({ document, path, image, tag: says, digest: pinned }) => ({
      document,
      path,
      image,
      tag: says,
      digest: pinned,
    }));
}

describe('every place of every file', () => {
  it('stays as it is when its parts are written back', () => {
    fc.assert(
      fc.property(files, ({ file, text }) => {
        for (const { parts } of scan(file, text)) {
          const edits = Object.values(parts).map(({ span }) => ({ span, text: text.slice(span.start, span.end) }));
          expect(applyEdits(text, edits)).toBe(text);
        }
      }),
    );
  });

  it('that is pinned stays as it is when its own version is written', () => {
    fc.assert(
      fc.property(files, ({ file, text }) => {
        for (const occurrence of scan(file, text)) {
          if (occurrence.digest === null || occurrence.problem) continue;
          const written = writeVersion(occurrence, { tag: occurrence.tag, digest: occurrence.digest });
          if (written.ok) expect(applyEdits(text, written.edits)).toBe(text);
        }
      }),
    );
  });

  it('says what was written, and nothing else changes', () => {
    fc.assert(
      fc.property(files, version, fc.nat(), ({ file, text }, to, pick) => {
        const before = scan(file, text);
        if (before.length === 0) return;
        const index = pick % before.length;
        const written = writeVersion(before[index]!, to, underDigest(before[index]!));
        if (!written.ok) return;
        const after = applyEdits(text, written.edits);
        const again = scan(file, after);
        expect(others(again, index)).toEqual(others(before, index));
        expect(again[index]).toMatchObject({ path: before[index]!.path, ...written.to });
        expect(written.to.digest).toBe(to.digest);
        if (isYaml(text)) expect(isYaml(after)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('applyEdits', () => {
  const edits = fc
    .array(fc.record({ gap: fc.nat(9), length: fc.nat(5), text: fc.string({ maxLength: 4 }) }), { maxLength: 6 })
    .map((steps) => {
      let at = 0;
      return steps.map(({ gap, length, text }): Edit => {
        const start = at + gap + 1;
        at = start + length;
        return { span: { start, end: at }, text };
      });
    });

  it('changes nothing outside the spans, whatever the order', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 100, maxLength: 200 }), edits, (text, made) => {
        const result = applyEdits(text, made.toReversed());
        let rest = result;
        let at = 0;
        for (const { span, text: put } of made) {
          const kept = text.slice(at, span.start) + put;
          expect(rest.startsWith(kept)).toBe(true);
          rest = rest.slice(kept.length);
          at = span.end;
        }
        expect(rest).toBe(text.slice(at));
      }),
    );
  });

  it('refuses edits that overlap', () => {
    const span = { start: 1, end: 4 };
    expect(() =>
      applyEdits('abcdef', [
        { span, text: 'x' },
        { span: { start: 3, end: 5 }, text: 'y' },
      ]),
    ).toThrow('overlap');
  });
});

function isYaml(text: string): boolean {
  return parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' }).every(
    (document) => document.errors.length === 0,
  );
}
