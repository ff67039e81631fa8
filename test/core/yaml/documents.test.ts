import { describe, expect, it } from '@jest/globals';
import { splitDocuments } from '../../../packages/core/yaml/documents.ts';
import { withoutComments } from '../../../packages/core/yaml/json.ts';
import { countLines } from '../../../packages/core/yaml/lines.ts';

describe('the documents of a stream', () => {
  it.each<readonly [text: string, documents: readonly string[]]>([
    ['', []],
    ['\n# c\n', []],
    ['a\n', ['a\n']],
    ['a', ['a']],
    ['---\na\n', ['\na\n']],
    ['---', ['']],
    ['---\n---\n', ['\n', '\n']],
    ['a\n---\nb\n...\n', ['a\n', '\nb\n']],
    ['a\n...\nb\n', ['a\n', '\nb\n']],
    ['a\n...\n...\n# c\n', ['a\n']],
    ['# c\n---\na\n', ['\na\n']],
    ['%YAML 1.2\n---\na\n', ['\na\n']],
    ['\ufeff# c\n---\na\n', ['\na\n']],
    ['a\n--- b\n', ['a\n', ' b\n']],
    ['a\n---\tb\n', ['a\n', '\tb\n']],
    ['a\r\n---\r\nb\r\n', ['a\r\n', '\r\nb\r\n']],
    ['a\n----\n---b\n ---\n', ['a\n----\n---b\n ---\n']],
    ['a\n....\n..\n', ['a\n....\n..\n']],
  ])('%j', (text, documents) => {
    const found = splitDocuments(text, 0, text.length);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(documents);
    expect(found.map(({ index }) => index)).toEqual(documents.map((_, index) => index));
  });

  it('are those between two places only', () => {
    const text = 'a\n---\nb\n---\nc\n';
    expect(splitDocuments(text, 6, 8)).toEqual([{ index: 0, start: 6, end: 8 }]);
    expect(splitDocuments(text, 0, 2)).toEqual([{ index: 0, start: 0, end: 2 }]);
    expect(splitDocuments('# c\na\n', 0, 4)).toEqual([]);
  });
});

describe('comments in JSON', () => {
  it.each([
    ['{"a": 1}', '{"a": 1}'],
    ['{"a": "http://x/y"}', '{"a": "http://x/y"}'],
    ['{"a": "x /* y */ // z"}', '{"a": "x /* y */ // z"}'],
    ['// a\n{"b": 1}', '    \n{"b": 1}'],
    ['{"a": 1} // b', '{"a": 1}     '],
    ['{// a\r\n"b": 1}', '{    \r\n"b": 1}'],
    ['{"a": /* b\nc */ 1, /**/ "d": 2}', '{"a":     \n     1,      "d": 2}'],
    ['{"a": "\\"", // b\n"c": "d\\\\" /* e */}', '{"a": "\\"",     \n"c": "d\\\\"        }'],
    ['[1,// a\n2]', '[1,    \n2]'],
    ['[/* a */1]', '[       1]'],
    ['{"a": 1 /* b', '{"a": 1 /* b'],
    ['{"a": "b // c', '{"a": "b // c'],
    ['{ "a": 1 / 2, // b\n}', '{ "a": 1 / 2,     \n}'],
  ])('%j', (text, without) => {
    expect(withoutComments(text)).toBe(without);
  });
});

describe('lines and columns', () => {
  it.each<readonly [text: string, offset: number, line: number, column: number]>([
    ['ab\ncd\n', 0, 1, 1],
    ['ab\ncd\n', 2, 1, 3],
    ['ab\ncd\n', 3, 2, 1],
    ['ab\ncd\n', 5, 2, 3],
    ['ab\ncd\n', 6, 3, 1],
    ['\n\n\nx', 2, 3, 1],
    ['\n\n\nx', 3, 4, 1],
    ['\ufeffab\ncd', 0, 1, 1],
    ['\ufeffab\ncd', 1, 1, 1],
    ['\ufeffab\ncd', 2, 1, 2],
    ['\ufeffab\ncd', 5, 2, 2],
    ['😀a\nb', 2, 1, 3],
  ])('%j at %i is %i:%i', (text, offset, line, column) => {
    expect(countLines(text).at(offset)).toEqual({ line, column });
  });

  it('are the same in whatever order they are asked for', () => {
    const text = 'a\nbb\n\nccc\n'.repeat(20);
    const offsets = Array.from({ length: text.length + 1 }, (_, offset) => offset);
    const forwards = countLines(text);
    const inOrder = offsets.map((offset) => forwards.at(offset));
    const backwards = countLines(text);
    expect(offsets.toReversed().map((offset) => backwards.at(offset))).toEqual(inOrder.toReversed());
    expect(inOrder).toEqual(
      offsets.map((offset) => {
        const before = text.slice(0, offset).split('\n');
        return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
      }),
    );
  });
});
