import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyFixes, locateFixes } from '../../../packages/core/check/fixes.ts';
import type { Finding } from '../../../packages/core/check/rules/finding.ts';
import { defaultPolicy } from '../../../packages/core/policy/parse.ts';
import { renderCodeclimate } from '../../../packages/core/report/codeclimate.ts';
import { renderRdjson } from '../../../packages/core/report/rdjson.ts';
import { openReader } from '../../../packages/core/repository/scan-tree.ts';
import { memoryWorkspace } from '../memory.ts';

const found = (fix: Finding['fix'], more: Partial<Finding> = {}): Finding => ({
  ...{ rule: 'digest-required', severity: 'error', file: 'a.yaml', line: 1, column: 8, endLine: 1, endColumn: 9 },
  ...{ path: 'image', document: 0, image: 'ghcr.io/acme/app', environment: null, message: 'm', exception: null },
  ...(fix && { fix }),
  ...more,
});

/** What an editor does that counts lines and columns: bytes of UTF-8, or UTF-16 units. */
function cutOut(text: string, from: readonly [number, number], to: readonly [number, number], bytes: boolean): string {
  const lines = text.replace(/^\ufeff/, '').split('\n');
  const length = (line: string) => (bytes ? Buffer.byteLength(line) : line.length);
  const before = lines.slice(0, from[0] - 1).reduce((sum, line) => sum + length(line) + 1, 0) + from[1] - 1;
  const after = lines.slice(0, to[0] - 1).reduce((sum, line) => sum + length(line) + 1, 0) + to[1] - 1;
  const whole = text.replace(/^\ufeff/, '');
  return bytes ? Buffer.from(whole).subarray(before, after).toString() : whole.slice(before, after);
}

describe('the edits of findings', () => {
  it('are at the same place by offsets, by columns and by bytes', async () => {
    const piece = fc.constantFrom('a', '\u00e9', '\ud83d\ude00', '\n', '\r\n', ': ');
    const texts = fc.tuple(fc.boolean(), fc.array(piece, { minLength: 1, maxLength: 12 }), fc.nat(), fc.nat());
    await fc.assert(
      fc.asyncProperty(texts, async ([hasBom, pieces, a, b]) => {
        const ends = pieces.map((_, at) => (hasBom ? 1 : 0) + pieces.slice(0, at + 1).join('').length);
        const offsets = [hasBom ? 1 : 0, ...ends];
        const [start = 0, end = 0] = [offsets[a % offsets.length] ?? 0, offsets[b % offsets.length] ?? 0].sort(
          (x, y) => x - y,
        );
        const text = (hasBom ? '\ufeff' : '') + pieces.join('');
        const [located] = await locateFixes(
          async () => ({ ok: true, text }),
          [found([{ span: { start, end }, text: 'x' }])],
        );
        const at = located?.fix?.[0]?.at;
        if (at === undefined) throw new Error('no place');
        const said = text.slice(start, end);
        expect(cutOut(text, [at.line, at.column], [at.endLine, at.endColumn], false)).toBe(said);
        expect(cutOut(text, [at.line, at.byteColumn], [at.endLine, at.endByteColumn], true)).toBe(said);
      }),
    );
  });

  it('are written once each, and of those that overlap the first', async () => {
    const text = 'image: ghcr.io/acme/app:1\n';
    const digest = `@sha256:${'a1'.repeat(32)}`;
    const pinned = { span: { start: 25, end: 25 }, text: digest };
    const other = { span: { start: 7, end: 25 }, text: 'x' };
    const excused = found([{ span: { start: 0, end: 5 }, text: 'other' }], { exception: {} as Finding['exception'] });
    const findings = [found([pinned]), found([pinned]), found([{ ...other, span: { start: 20, end: 26 } }]), excused];
    const fixed = await applyFixes(memoryWorkspace({ 'a.yaml': text }), openReader(defaultPolicy()), findings);
    expect([...fixed.files]).toEqual([['a.yaml', `image: ghcr.io/acme/app:1${digest}\n`]]);
    expect([...fixed.before]).toEqual([['a.yaml', text]]);
    expect(fixed.findings).toBe(2);
  });
});

describe('the reports of code review tools', () => {
  const at = { line: 1, column: 9, byteColumn: 10, endLine: 1, endColumn: 9, endByteColumn: 10 };
  const report = {
    ...{ images: [], exceptions: [], notJudged: [], passedOver: [] },
    summary: { files: 1, images: 1, pinned: 0, errors: 1, warnings: 0, excepted: 0 },
    findings: [found([{ span: { start: 8, end: 8 }, text: '@d', at }]), found(undefined, { severity: 'warning' })],
  };
  const options = { homepage: 'https://x.test', docsBase: 'https://x.test/blob/v1/', prefix: 'deploy/' };

  it('of reviewdog have suggestions by bytes', () => {
    const { diagnostics } = JSON.parse(renderRdjson(report, options));
    expect(diagnostics).toMatchObject([
      {
        severity: 'ERROR',
        location: { path: 'deploy/a.yaml', range: { start: { line: 1 } } },
        code: { value: 'digest-required', url: 'https://x.test/blob/v1/docs/rules.md#digest-required' },
        suggestions: [{ range: { start: { line: 1, column: 10 }, end: { line: 1, column: 10 } }, text: '@d' }],
      },
      { severity: 'WARNING' },
    ]);
  });

  it('of GitLab tell findings apart by a fingerprint that is unique', () => {
    const issues: readonly { fingerprint: string; severity: string }[] = JSON.parse(renderCodeclimate(report, options));
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(issues.map(({ severity }) => severity)).toEqual(['major', 'minor']);
  });
});
