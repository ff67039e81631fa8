import { describe, expect, it } from '@jest/globals';
import { applyEdits, type Edit } from '../../../packages/core/edit/edit.ts';
import type { Version } from '../../../packages/core/edit/version.ts';
import type { Change } from '../../../packages/core/plan/change.ts';
import { findDeviation } from '../../../packages/core/plan/proof.ts';
import { digest as old, scan } from '../scan/image-rows.ts';

const fresh = `sha256:${'0123456789abcdef'.repeat(4)}`;
const app = 'ghcr.io/acme/app';
const text = `a: { image: ${app}@${old} }\nb: { image: ${app}@${old} }\n`;

/** The change of the nth image, with an edit that puts `written` in the place of its digest. */
function change(nth: number, written = fresh, to: Version = { tag: null, digest: fresh }, source = text): Change {
  const occurrence = scan(source).occurrences[nth];
  if (!occurrence) throw new Error('no such image');
  const { file, path, document, line, tag, digest } = occurrence;
  const at = source.indexOf(old, occurrence.parts.reference?.span.start);
  const edits: Edit[] = [{ span: { start: at, end: at + old.length }, text: written }];
  return { file, path, document, line, environment: null, image: app, from: { tag, digest }, to, edits, notes: [] };
}

function prove(changes: readonly Change[], more: readonly Edit[] = [], source = text) {
  const edits = [...changes.flatMap((one) => one.edits), ...more];
  return findDeviation(scan(source), scan(applyEdits(source, edits)), changes, edits);
}

const insert = (at: number, added: string): Edit => ({ span: { start: at, end: at }, text: added });
const wrong = (reason: string) => ({ kind: 'wrong', reason });

describe('a plan is proven', () => {
  it('when nothing but what was planned has changed', () => {
    expect(prove([])).toBeNull();
    expect(prove([change(0)])).toBeNull();
    expect(prove([change(1)])).toBeNull();
    expect(prove([change(1), change(0)])).toBeNull();
    expect(prove([change(0)], [insert(0, '# a comment\n')])).toBeNull();
  });

  it.each<[string, Partial<Change>]>([
    ['another path', { path: 'c.image' }],
    ['another document', { document: 1 }],
    ['another line', { line: 2 }],
    ['another tag', { from: { tag: 'v1', digest: old } }],
    ['another digest', { from: { tag: null, digest: fresh } }],
  ])('stale, when a place had %s', (_, was) => {
    const { edits, ...one } = change(0);
    const reason = `${was.path ?? 'a.image'} is not what it was`;
    expect(prove([{ ...one, edits, ...was }])).toEqual({ kind: 'stale', reason });
  });

  it('stale, when one place is to change twice', () => {
    const edits = change(0).edits;
    const [before, after] = [scan(text), scan(applyEdits(text, edits))];
    expect(findDeviation(before, after, [change(0), change(0)], edits)?.kind).toBe('stale');
  });

  it('wrong, when something else came of it', () => {
    expect(prove([change(0)], [insert(text.length, 'c: { image: acme/web:1 }\n')])).toEqual(
      wrong('it names 3 images instead of 2'),
    );
    expect(prove([change(0, 'sha256:no')])).toEqual(wrong('a.image says no tag and no digest'));
    expect(prove([change(0, old)])).toEqual(wrong(`a.image says no tag and ${old}`));
    expect(prove([change(0, fresh, { tag: 'v1', digest: fresh })])).toEqual(wrong(`a.image says no tag and ${fresh}`));
    expect(prove([change(0)], change(1).edits)).toEqual(wrong('b.image was not to change'));
    const name = text.indexOf(app) + app.length;
    expect(prove([change(0)], [insert(name, 'le')])).toEqual(wrong('a.image names another image'));
    const unreadable = [{ file: 'a.yaml', line: 3, column: 1, reason: 'unclosed' }];
    expect(findDeviation(scan(text), { ...scan(text), unreadable }, [], [])).toEqual(
      wrong('a part of it cannot be read any more'),
    );
    expect(findDeviation({ ...scan(text), unreadable }, { ...scan(text), unreadable }, [], [])).toBeNull();
  });

  it('wrong, when a place is not where the edits put it', () => {
    expect(findDeviation(scan(text), scan(`\n\n\n${text}`), [], [])).toEqual(wrong('a.image names no image any more'));
  });
});
