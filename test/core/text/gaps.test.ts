import { describe, expect, it } from '@jest/globals';
import { takeGaps } from '../../../packages/core/text/gaps.ts';

describe('what a text has between pieces', () => {
  it.each<[readonly string[], string, readonly string[] | null]>([
    [['web.yaml'], 'web.yaml', []],
    [['web.yaml'], 'web.yml', null],
    [['', '.yaml'], 'web.yaml', ['web']],
    [['a-', '-', '.yaml'], 'a-b-c-d.yaml', ['b', 'c-d']],
    [['a-', '-', ''], 'a--', ['', '']],
    [['a', 'a'], 'a', null],
    [['ab', 'x', 'b'], 'abxb', ['', '']],
    [['ab', 'xb', 'b'], 'abxb', null],
    [['b', ''], 'ab', null],
  ])('%j in %s', (pieces, text, gaps) => expect(takeGaps(pieces, text)).toEqual(gaps));
});
