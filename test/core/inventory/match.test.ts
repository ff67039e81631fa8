import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pairUp } from '../../../packages/core/inventory/match.ts';

interface Item {
  readonly at: string;
  readonly says: string;
}
const item = (text: string): Item => {
  const [at = '', says = ''] = text.split('=');
  return { at, says };
};
const exact = ({ at, says }: Item) => `${at} ${says}`;
const place = ({ at }: Item) => at;
const text = ({ says }: Item) => says;

describe('pairUp', () => {
  it.each<readonly [name: string, before: string, after: string, pairs: string]>([
    ['what stays', 'a=1', 'a=1', 'a=1>a=1'],
    ['what changes', 'a=1', 'a=2', 'a=1>a=2'],
    ['what comes and goes', 'a=1', 'b=2', '>b=2 a=1>'],
    ['what moves', 'a=1', 'b=1', 'a=1>b=1'],
    ['of two at one place the one that stays', 'a=1 a=2', 'a=2', 'a=2>a=2 a=1>'],
    ['one of several that say the same', 'a=1', 'b=1 c=1', 'a=1>b=1 >c=1'],
    ['a place before a move', 'a=1 b=2', 'a=2 b=2', 'a=1>a=2 b=2>b=2'],
  ])('pairs %s', (_, before, after, expected) => {
    const read = (line: string) => line.split(' ').map(item);
    const print = (each: Item | null) => (each === null ? '' : `${each.at}=${each.says}`);
    const pairs = pairUp(read(before), read(after), [exact, place, text]);
    expect(pairs.map((pair) => `${print(pair.before)}>${print(pair.after)}`).join(' ')).toBe(expected);
  });

  it('leaves what has no key to the next stage, and pairs every item once', () => {
    const items = fc.array(fc.record({ at: fc.constantFrom('a', 'b', 'c'), says: fc.constantFrom('1', '2', '3') }), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(items, items, (before, after) => {
        const pairs = pairUp<Item>(before, after, [exact, () => null, place, text]);
        expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after);
        expect(new Set(pairs.flatMap((pair) => pair.before ?? []))).toEqual(new Set(before));
        expect(pairs.flatMap((pair) => pair.before ?? [])).toHaveLength(before.length);
        for (const { before: was, after: now } of pairs)
          if (was !== null && now !== null) expect(was.at === now.at || was.says === now.says).toBe(true);
      }),
    );
  });
});
