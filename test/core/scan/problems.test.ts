import { describe, expect, it } from '@jest/globals';
import { digest, scan } from './image-rows.ts';

const image = 'image: ghcr.io/acme/app:1\n';

describe('why a document cannot be read, and where', () => {
  it.each<readonly [text: string, line: number, column: number, reason: string]>([
    ['a:\n    b: c\n  d: e\n', 4, 1, 'its indentation fits nothing above'],
    ['a: [b\n', 2, 6, 'a bracket is never closed'],
    ["f: 'a %{word}'\na: [b\n", 3, 6, 'a bracket is never closed'],
    ['a: "b\n', 2, 6, 'a character is missing, such as a closing quote or bracket'],
    ['a:\n\tb: c\n', 3, 1, 'it is indented with a tab'],
    ['"a\nb": c\n', 2, 1, 'a key goes over several lines'],
    ['a: b: c\n', 2, 4, 'a block stands on the line of a key'],
    ['a: - b\n', 2, 4, 'something stands where it cannot'],
    ['a: "b" c\n', 2, 8, 'something stands where it cannot'],
    ['a: [b,, c]\n', 2, 7, 'something stands where it cannot'],
    ['a: |x\n  b\n', 2, 5, 'something stands where it cannot'],
    ['a: @b\n', 2, 4, 'it is no valid YAML (bad scalar start)'],
    ['a: "\\q"\n', 2, 5, 'it is no valid YAML (bad dq escape)'],
    ['a: &x &y b\n', 2, 7, 'it is no valid YAML (multiple anchors)'],
    [`a: ${'['.repeat(101)}${']'.repeat(101)}\n`, 1, 1, 'it is nested deeper than 100 levels'],
    [`a: ${'{b: '.repeat(101)}c${'}'.repeat(101)}\n`, 1, 1, 'it is nested deeper than 100 levels'],
    [`a:\n  ${'- '.repeat(60)}@b\n`, 1, 1, 'it is nested deeper than 100 levels'],
    [`a:${' b:'.repeat(102)}\n`, 1, 1, 'it is nested deeper than 100 levels'],
    [
      `${Array.from({ length: 101 }, (_, depth) => `${' '.repeat(depth + 1)}a:\n`).join('')}`,
      1,
      1,
      'it is nested deeper than 100 levels',
    ],
  ])('%#', (text, line, column, reason) => {
    expect(scan(image + text).unreadable).toEqual([{ file: 'apps/dev/app.yaml', line, column, reason }]);
  });

  it.each([
    ['brackets that are closed again', `a: [${'[b], '.repeat(200)}c, ? d]\n`],
    [
      'brackets that were never opened, in quotes',
      `a: "${']'.repeat(5)}"\nb: [${'['.repeat(90)}${']'.repeat(90)}, ? c]\n`,
    ],
    ['dashes in a row of few', `a:\n  ${'- '.repeat(50)}? b\n`],
    ['colons on many lines', `${'a: b\n'.repeat(200)}? c\n: d\n`],
    ['colons parted by quotes, commas and comments', `? a\n: {${'b: "c", '.repeat(200)}d: e}\n`],
    ['indentations of many lines', `? a\n: b\n${'    \n  \n'.repeat(200)}`],
  ])('none is too deep: %s', (_, text) => {
    expect(scan(image + text).unreadable).toEqual([]);
  });
});

/** What people get wrong, and how much of their file is found all the same. */
describe('a broken file still says', () => {
  it.each<readonly [name: string, text: string, images: number]>([
    ['what stands beside a bad indent', `a:\n    b: c\n  d:\n    ${image}${image}`, 2],
    ['what stands under a bad indent', `a: "b"\n  c:\n    ${image}d:\n  ${image}`, 2],
    ['what stands behind an open quote', `a: "b\n${image}`, 1],
    ['what stands behind an open bracket', `a: [b, "c\n${image}`, 1],
    ['what stands behind a reserved character', `a: @b\n${image}`, 1],
    ['what stands behind a colon too many', `a: b: c\n${image}`, 1],
    ['what stands behind an alias of nothing', `a: *b\n${image}`, 1],
    ['what stands behind a comment in a folded text', `a: b #c\n  d\n${image}`, 1],
    ['what stands behind a line that is no key', `a: b\nc\n${image}`, 1],
    ['what stands behind a list in a map', `a: b\n- c\n${image}`, 1],
    ['what stands behind a map in a list', `- ${image}a: b\n`, 1],
    ['a key twice', `${image}${image}`, 2],
  ])('%s', (_, text, images) => {
    const { occurrences } = scan(text);
    expect(occurrences.map((occurrence) => occurrence.image)).toEqual(Array(images).fill('ghcr.io/acme/app'));
    for (const { parts } of occurrences)
      expect(text.slice(parts.reference?.span.start, parts.reference?.span.end)).toBe('ghcr.io/acme/app:1');
  });
});

it('a part says how it is written', () => {
  const text = `a: {image: acme/a:1}\nb: {image: 'acme/b:1'}\nc: {image: "acme/c:1"}\nd:\n  image: |-\n    acme/d:1\n`;
  expect(scan(text).occurrences.map(({ parts }) => parts.reference?.style)).toEqual([
    'plain',
    'single',
    'double',
    'block',
  ]);
});

describe('a problem stands where it is', () => {
  it.each<readonly [name: string, text: string, part: string, wrong: string]>([
    ['in a reference', 'image: ghcr.io/Acme/app:1\n', 'reference', 'ghcr.io/Acme/app'],
    ['in its tag', 'kind: Pod\napiVersion: v1\nspec: {containers: [{image: "acme/app:a b"}]}\n', 'reference', 'a b'],
    ['in its digest', 'image: acme/app@sha256:0\n', 'reference', 'sha256:0'],
    ['in a repository', 'image: {repository: Acme/app/X, tag: v1}\n', 'repository', 'Acme/app/X'],
    [
      'in a repository behind a registry',
      'image: {registry: ghcr.io, repository: acme/App, tag: v1}\n',
      'repository',
      'acme/App',
    ],
    ['in a tag', 'image: {repository: acme/app, tag: "a b"}\n', 'tag', 'a b'],
    ['in a digest in a tag', 'image: {repository: acme/app, tag: "v1@sha256:0"}\n', 'tag', 'sha256:0'],
    ['in a digest', 'image: {repository: acme/app, digest: "sha256:0"}\n', 'digest', 'sha256:0'],
    [
      'in two digests',
      `image: {repository: acme/app, tag: "v1@${digest}", digest: "sha256:${'0'.repeat(64)}"}\n`,
      'digest',
      `sha256:${'0'.repeat(64)}`,
    ],
  ])('%s', (_, text, part, wrong) => {
    const [occurrence] = scan(text).occurrences;
    const { problem, parts } = occurrence ?? {};
    expect(problem?.part).toBe(part);
    const whole = parts?.[part as 'tag']?.text ?? '';
    expect(whole.slice(problem?.start, problem?.end)).toBe(wrong);
  });
});

it('an alias without its anchor makes a document unreadable, and says so', () => {
  expect(scan('image: *nowhere\n').unreadable).toMatchObject([
    { line: 1, reason: expect.stringContaining('an alias has no anchor') },
  ]);
});
