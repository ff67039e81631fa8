import { describe, expect, it } from '@jest/globals';
import { noShelf, openShelf } from '../../../packages/core/inventory/units/shelf.ts';

describe('what is kept for another tree', () => {
  const deep = (leaf: unknown) => ({ file: 'a.yaml', layers: [{ values: { leaf } }, null] });
  const run = () => 1;

  it.each<readonly [name: string, one: unknown, other: unknown, expected: 'kept' | 'made']>([
    ['the same text', 'a: 1\n', 'a: 1\n', 'kept'],
    ['another text', 'a: 1\n', 'a: 2\n', 'made'],
    ['values that say the same', deep('x'), deep('x'), 'kept'],
    ['values that say something else deep in them', deep('x'), deep('y'), 'made'],
    ['a value more', deep('x'), { ...deep('x'), more: undefined }, 'made'],
    ['a value in place of another', { a: undefined }, { b: undefined }, 'made'],
    ['a list that is longer', [1, 2], [1, 2, 3], 'made'],
    ['a list for a map', [], {}, 'made'],
    ['the same function', deep(run), deep(run), 'kept'],
    ['another function', deep(run), deep(() => 1), 'made'],
    ['maps, which nobody looks into', new Map(), new Map(), 'made'],
    [
      'more than is compared',
      Array.from({ length: 30_000 }, () => [1]),
      Array.from({ length: 30_000 }, () => [1]),
      'made',
    ],
  ])('is shared or made: %s', (_, one, other, expected) => {
    const shelf = openShelf();
    expect(shelf.share('web', one, () => 'kept')).toBe('kept');
    expect(shelf.share('web', other, () => 'made')).toBe(expected);
  });

  it('is made anew under another name, and where nothing is kept', () => {
    const shelf = openShelf();
    shelf.share('web', 'a', () => 'kept');
    expect(shelf.share('api', 'a', () => 'made')).toBe('made');
    noShelf.share('web', 'a', () => 'kept');
    expect(noShelf.share('web', 'a', () => 'made')).toBe('made');
  });

  const [place, copy] = [{ at: 1 }, { at: 1 }];

  it.each<readonly [name: string, answers: Readonly<Record<string, readonly unknown[]>>, expected: 'kept' | 'made']>([
    ['what was asked is answered by the same', { asked: [place] }, 'kept'],
    ['what was not asked is another', { asked: [place], other: [copy] }, 'kept'],
    ['what was asked is answered by a copy', { asked: [copy] }, 'made'],
    ['there is an answer more', { asked: [place, place] }, 'made'],
    ['there is none any more', {}, 'made'],
  ])('is recalled of an object where %s', (_, answers, expected) => {
    const shelf = openShelf();
    const unit = {};
    const make = (result: string) => () => ({ result, asked: new Set(['asked']) });
    expect(shelf.recall(unit, (asked) => (asked === 'asked' ? [place] : []), make('kept'))).toBe('kept');
    expect(shelf.recall({}, () => [], make('made'))).toBe('made');
    expect(shelf.recall(unit, (asked) => answers[asked] ?? [], make('made'))).toBe(expected);
    expect(noShelf.recall(unit, () => [place], make('made'))).toBe('made');
  });
});
