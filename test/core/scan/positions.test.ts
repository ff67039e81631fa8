import { describe, expect, it } from '@jest/globals';
import type { Role } from '../../../packages/core/scan/occurrence.ts';
import { digest as a, scan } from './image-rows.ts';

/** `line:column-endLine:endColumn path`, and the text that each part's span covers. */
function places(text: string, file = 'values.yaml'): readonly string[] {
  return scan(text, file).occurrences.map(({ line, column, endLine, endColumn, path, parts }) => {
    const spans = Object.entries(parts).map(
      ([role, part]) => `${role as Role}=${text.slice(part.span.start, part.span.end)}`,
    );
    return `${line}:${column}-${endLine}:${endColumn} ${path} ${spans.join(' ')}`;
  });
}

describe('places', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['plain', 'a:\n  image: acme/app:1 # x\n', ['2:10-2:20 a.image reference=acme/app:1']],
    ['inside quotes', 'image: "acme/app:1"\n', ['1:9-1:19 image reference=acme/app:1']],
    ['a BOM is no column', '\ufeffimage: acme/app:1\n', ['1:8-1:18 image reference=acme/app:1']],
    ['CRLF', 'x: 1\r\nimage: acme/app:1\r\n', ['2:8-2:18 image reference=acme/app:1']],
    ['columns are UTF-16 units', '"💥": {image: acme/app:1}\n', ['1:15-1:25 ["💥"].image reference=acme/app:1']],
    [
      'the part that stands first',
      `image:\n  tag: v1\n  repository: acme/app\n  digest: ${a}\n`,
      [`2:8-2:10 image repository=acme/app tag=v1 digest=${a}`],
    ],
    [
      'two on a line',
      'a: {image: acme/a:1}\nb: [{image: acme/b:1}, {image: acme/c:1}]\n',
      [
        '1:12-1:20 a.image reference=acme/a:1',
        '2:13-2:21 b[0].image reference=acme/b:1',
        '2:32-2:40 b[1].image reference=acme/c:1',
      ],
    ],
    ['a block scalar', 'image: >-\n  acme/app:1\nb: 1\n', ['2:3-2:13 image reference=acme/app:1']],
    ['the next line', 'image:\n    acme/app:1\n', ['2:5-2:15 image reference=acme/app:1']],
    [
      'inside a block',
      'data:\n  x: |\n    a: b\n    image: "acme/app:1"\n',
      ['4:13-4:23 data.x.image reference=acme/app:1'],
    ],
    [
      'inside JSON in quotes',
      'data: "{\\"image\\":\\"acme/app:1\\"}"\n',
      ['1:21-1:31 data.image reference=acme/app:1'],
    ],
    ['escapes: the span covers what is written', 'image: "acme\\/app:1"\n', ['1:9-1:20 image reference=acme\\/app:1']],
    ['null: the sign itself', 'image: {repository: a/b, tag: ~}\n', ['1:21-1:24 image repository=a/b tag=~']],
    ['an argument', 'args: ["--x=ghcr.io/a/b:1"]\n', ['1:13-1:26 args[0] reference=ghcr.io/a/b:1']],
    ['a workflow reference', 'image: docker://a/b:1\n', ['1:17-1:22 image reference=a/b:1']],
  ])('%s', (_, text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it('tell where the version begins', () => {
    const ends = (text: string) =>
      scan(text).occurrences.map(({ parts }) => text.slice(parts.reference?.nameEnd, parts.reference?.span.end));
    expect(ends(`image: acme/app:1@${a}\n`)).toEqual([`:1@${a}`]);
    expect(ends('image: localhost:5000/app\n')).toEqual(['']);
    expect(ends(`image: localhost:5000/app@${a}\n`)).toEqual([`@${a}`]);
    expect(ends('data: "{\\"image\\":\\"acme/app:1\\"}"\n')).toEqual([':1']);
  });

  it('quote keys that are no words', () => {
    expect(places('"a.b": {"c d": {image: x/y:1}, e/f: {image: x/z:1}}\n')).toEqual([
      '1:24-1:29 ["a.b"]["c d"].image reference=x/y:1',
      '1:45-1:50 ["a.b"].e/f.image reference=x/z:1',
    ]);
  });

  it('say where a file stops making sense', () => {
    const { unreadable } = scan('image: a/b:1\nb:\n    - x\n  - y\n', 'dir/a.yaml');
    expect(unreadable).toEqual([
      { file: 'dir/a.yaml', line: 4, column: expect.any(Number), reason: expect.any(String) },
    ]);
  });
});
