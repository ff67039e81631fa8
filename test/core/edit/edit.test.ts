import { describe, expect, it } from '@jest/globals';
import { applyEdits, type Edit } from '../../../packages/core/edit/edit.ts';

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });

describe('edits', () => {
  it.each<readonly [name: string, text: string, edits: readonly Edit[], expected: string]>([
    ['none', 'abc', [], 'abc'],
    ['a replacement', 'abc', [edit(1, 2, 'X')], 'aXc'],
    ['an insertion', 'abc', [edit(1, 1, 'X')], 'aXbc'],
    ['a removal', 'abc', [edit(1, 2, '')], 'ac'],
    ['in any order', 'abcd', [edit(3, 4, 'Z'), edit(0, 1, 'X')], 'XbcZ'],
    ['side by side', 'abcd', [edit(0, 2, 'X'), edit(2, 4, 'Y')], 'XY'],
    ['an insertion where a replacement begins', 'abcd', [edit(1, 3, 'X'), edit(1, 1, 'Y')], 'aYXd'],
    ['an insertion where a replacement ends', 'abcd', [edit(3, 3, 'Y'), edit(1, 3, 'X')], 'aXYd'],
    ['two insertions at one place, as given', 'ab', [edit(1, 1, 'X'), edit(1, 1, 'Y')], 'aXYb'],
    ['at both ends', 'ab', [edit(0, 0, '<'), edit(2, 2, '>')], '<ab>'],
  ])('%s', (_, text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected);
  });

  it.each<readonly [name: string, edits: readonly Edit[]]>([
    ['the same stretch', [edit(0, 2, 'X'), edit(0, 2, 'Y')]],
    ['a stretch inside another', [edit(0, 4, 'X'), edit(1, 2, 'Y')]],
    ['two that cross', [edit(0, 3, 'X'), edit(2, 4, 'Y')]],
  ])('that overlap are a bug: %s', (_, edits) => {
    expect(() => applyEdits('abcd', edits)).toThrow('edits overlap');
  });
});
