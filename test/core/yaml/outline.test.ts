import { describe, expect, it } from '@jest/globals';
import { Declined } from '../../../packages/core/yaml/cursor.ts';
import { readOutline } from '../../../packages/core/yaml/outline.ts';
import { declined, holdMeaning, readBoth } from '../scan/trees.ts';

/** What people write: the outline reads it itself, place by place as the library does, and means what the library says. */
describe('the outline reads', () => {
  it.each([
    // Keys.
    'a: 1\nz: 2\nA: 3\nZ: 4\n0: 5\n9: 6\n',
    'a9: 1\nZ0z: 2\n_a: 3\n.a: 4\n-a: 5\n/a: 6\n$a: 7\né: 8\n(a: 9\n',
    'b c: 1\nb c : 2\nb   : 3\n',
    'a:b: 1\na:b:c: 2\na::b: 3\nd/e:f: 4\n',
    'a#b: 1\na#: 2\n',
    `"q": 1\n'q': 2\n"a: b" : 3\n"it's": 4\n'"': 5\n"": 6\n"\\"": 7\n'it''s': 8\n`,
    '&a key: 1\n&long-anchor other: 2\n!!str text: 3\n! bare: 4\n!t/x.y:z-1 tagged: 5\n',
    '&a key: 1\nb: *a\n',
    '- &a key: 1\n  b: 2\n- *a\n',
    '<<: 1\na: 2\n',
    // Values.
    'a: b#c\nb: b #c\nc: b  # c\nd: "b" # c\ne: [b] # c\nf: # c\ng: 1\t# c\n',
    'a: b:c\nb: http://x/y\nc: b:c:d\nd: :x\ne: b: \n'.replace('e: b: \n', ''),
    'a: b   \nb:   c\nc:\td\ne: f\t\n',
    'a: -1\nb: ?x\nc: :x\nd: -x\ne: ~\nf: .5\n',
    "a: it's\nb: x \"y\" z\nc: x 'y'\n",
    'a: b\n  c\n  d\ne: f\n',
    'a: b\n  c\n\n  d\n\n\n  e\nf: g\n',
    'a: b:c\n  d:e\nf:\n  g\n  h\n',
    '- a\n  b\n- c\n',
    `a: 'x'\nb: ''\nc: 'it''s'\nd: 'a''''b'\ne: 'x: y'\nf: '#x'\n`,
    'a: "x"\nb: ""\nc: "\\""\nd: "\\\\"\ne: "\\\\\\""\nf: "x: y"\ng: "#x"\n',
    'a: "\\x41\\u00e9\\U0001F600\\n\\t\\r\\0\\a\\b\\v\\f\\e\\/\\ \\N\\_\\L\\Px"\nb: "\\\tx"\n',
    'a: "x\n  y"\nb: "x\n\n  y"\nc: "x  \n  y"\nd: "x\\\n  y"\ne: "x\\\n  \\  y"\n',
    "a: 'x\n  y'\nb: 'x\n\n\n  y'\nc: 'x\n  it''s'\n",
    'a: "x\r\n  y\\\r\n  z"\r\nb: c\r\n',
    // Block scalars.
    'a: |\n  x\n  y\nb: c\n',
    'a: >\n  x\n  y\n\n  z\n   w\n  v\n\nb: c\n',
    'a: |-\n  x\nb: >+\n  x\n\nc: |+\n  x\nd: >-\n  x\n',
    'a: |2\n   x\n  y\nb: |1-\n  x\nc: |-1\n  x\nd: >+2\n   x\ne: >2\n  x\n',
    'a: | # c\n  x\nb: >- # c\n  x\nc: |2 # c\n   x\n',
    'a: |\n\n\n  x\n\n  y\n\n\nb: c\n',
    'a: |\nb: >\nc: d\n',
    'a: |\n  x: 1\n  # no comment\n  - y\nb: c\n',
    'a: |\r\n  x\r\n\r\n  y\r\nb: c\r\n',
    'a:\n  b: |\n    x\n  c: |\n    y\n   \nd: e\n',
    '- |\n x\n- >\n  y\n-  |\n  z\n',
    'a: |\n  x',
    'a: |\n  x\n  ',
    // Anchors, aliases and tags.
    'a: &x b\nc: *x\nd: *x # c\n',
    'a: &x\n  b: 1\nc: *x\n',
    'a: &x [1]\nc: *x\nd: &y {e: f}\ng: *y\nh: &z |\n  i\nj: *z\nk: &w "l"\nm: *w\n',
    'a: !t b\nc: !!str d\ne: !<x> f\n'.replace('e: !<x> f\n', 'e: ! f\n'),
    'a: !t\n  b: 1\nc: !t [d]\ne: !t "f"\n',
    '- &x a\n- *x\n- &y\n  b: 1\n- *y\n',
    'a: &x 1\na2: &x 2\nb: *x\n',
    // Flow collections.
    'a: {}\nb: []\nc: [ ]\nd: { }\n',
    'a: [b, c]\nd: [ b , c ]\ne: [b,c,]\nf: [b\n  , c\n  ]\n',
    'a: {b: c}\nd: { b: c , e: f }\ng: {b: c,}\nh: {b}\ni: {b, c: d}\nj: {b:, c: d}\nk: {b: , c}\n',
    'a: [[b], [c, [d]], {e: f}]\ng: {h: {i: j}, k: [l]}\n',
    `a: ["b", 'c', "d\\"e", 'f''g', ""]\nh: {"i":"j","k":1, 'l': 'm'}\n`,
    'a: [b:c, -1, -x, :x, http://x/y, b c, b  c]\nd: {b:c: d, e: f:g}\n',
    'a: [b, # c\n  d #e\n  , f#g]\nh: { # c\n  i: j\n  }\n',
    'a: [\n  b,\n  {\n    c: d\n  }\n]\ne: {\n  f: g\n}\nh: i\n',
    'a: &x 1\nb: [*x, *x ]\nc: {d: *x, e: *x }\n',
    '{a: b, c: [d]}\n',
    '[a, {b: c}]\n',
    '{\n  "a": {"b": ["c", 1, true, null]},\n  "d": "e"\n}\n',
    'a: "b"\nc: ["x\n  y", \'z\n  w\']\n',
    // Sequences and indentation.
    '- a\n-\n  b\n-\n- # c\n- "d"\n- e: f\n',
    '- - a\n  - b\n- - - c\n',
    '- a: 1\n  b: 2\n-   a: 3\n    b: 4\n-\n  a: 5\n  b: 6\n',
    'a:\n- b\n- c\nd:\n  - e\n  - f: g\n    h: i\nj: k\n',
    'a:\n- b:\n  - c\n  d: e\n',
    'a:\n  b:\n    c:\n      d: e\n    f: g\n  h: i\nj: k\n',
    'a:\nb:\n  c:\n  d:\ne:\n',
    '\n\n# c\na: b\n\n  # c\n\nc: d\n# c\n',
    'a:\n  # c\n  b: c\n    # c\n  d: e\n',
    'a: b\n   \n\t\n  \t\nc: d\n',
    '  a: b\n  c: d\n',
    'a: b',
    'a:',
    '- ',
    'abc\n',
    'abc def\n  ghi\n',
    '"abc"\n',
    '|\n  abc\n',
    'a: b\r\nc:\r\n  - d\r\n  - e: f\r\n',
    '\ufeffa: b\n',
    '---\na: b\n...\n---\n- c\n---\nd\n',
    '--- # c\na: b\n',
  ])('%j', (text) => {
    for (const { outline, composed, meant } of readBoth(text)) {
      expect(outline).not.toBe(declined);
      holdMeaning(outline, composed, meant);
    }
  });
});

describe('keys that are aliases', () => {
  it.each([
    'x: &key name\n*key : 1\nb: 2\n',
    'x: &k name\n*k : 1\n*k  : 2\n*k :\n  a: 1\n',
    '- &k a\n- *k : b\n  c: d\n',
  ])('are what they name: %j', (text) => {
    const [reading] = readBoth(text);
    expect(reading?.outline).toEqual(reading?.composed);
  });
});

/** What is rare goes to the library; the reason is for whoever looks into it. */
describe('the outline leaves to the library', () => {
  it.each<readonly [text: string, reason: string]>([
    ['? a\n: b\n', 'a complex key'],
    ['a:\n\tb: c\n', 'a tab in the indentation'],
    ['a: b\n  c: d\n', 'a colon inside a plain scalar'],
    ['a: b: c\n', 'a colon inside a plain scalar'],
    ['a: b #c\n  d\n', 'a comment inside a plain scalar'],
    ['a: *x\n', 'an alias without its anchor'],
    ['*x : a\n', 'an alias without its anchor'],
    ['a: [*x]\n', 'an alias without its anchor'],
    ['x: &k [a]\n*k : b\n', 'a collection as a key'],
    ['a: "b\n', 'a quote that is never closed'],
    ["a: ['b]\n", 'a quote that is never closed'],
    ['a: "\\q"\n', 'an escape that YAML does not know'],
    ['a: "\\x4"\n', 'an escape that YAML does not know'],
    ['a: "\\u00e"\n', 'an escape that YAML does not know'],
    ['a: "\\U0001F60"\n', 'an escape that YAML does not know'],
    ['a: ["\\q"]\n', 'an escape that YAML does not know'],
    ['a: "b" c\n', 'more on the line after a value'],
    ['a: [b] c\n', 'more on the line after a value'],
    ['a: &x b\nc: *x d\n', 'more on the line after a value'],
    ['a: @b\n', 'a reserved indicator'],
    ['a: `b\n', 'a reserved indicator'],
    ['a: %b\n', 'a reserved indicator'],
    ['a: ]\n', 'a reserved indicator'],
    ['a: }\n', 'a reserved indicator'],
    ['a: ,\n', 'a reserved indicator'],
    ['a: - b\n', 'a reserved indicator'],
    ['a: ? b\n', 'a reserved indicator'],
    ['a: &x b: c\n', 'a map on the line of its key'],
    ['a: &x &y b\n', 'an anchor or a tag of a rare form'],
    ['a: &x !t b\n', 'an anchor or a tag of a rare form'],
    ['a: !<tag:x> b\n', 'an anchor or a tag of a rare form'],
    ['a: &x,b c\n', 'an anchor or a tag of a rare form'],
    ['a: |x\n  b\n', 'a block scalar with a strange header'],
    ['a: |22\n  b\n', 'a block scalar with a strange header'],
    ['a: |-#c\n  b\n', 'a block scalar with a strange header'],
    ['a: |\n     \n  b\n', 'a blank line that is wider than the text after it'],
    ['a:\n    b: c\n  d: e\n', 'an indentation that fits nothing above'],
    ['a: b\n c: d\n'.replace('b\n c', '[b]\n  c'), 'an indentation that fits nothing above'],
    ['a: "b\nc"\n', 'an indentation that fits nothing above'],
    ['a:\n  b: [c,\n  d]\n', 'an indentation that fits nothing above'],
    ['- a\n  - b: c\n'.replace('a\n', '"a"\n'), 'an indentation that fits nothing above'],
    ['a: b\nc\n', 'a line that is no key'],
    ['a: b\n- c\n', 'a line that is no key'],
    ['- a\nb: c\n', 'content after the document'],
    ['"a"\nb\n', 'content after the document'],
    ['a: [b\n', 'a flow collection that is never closed'],
    ['a: [b, "c"\n', 'a flow collection that is never closed'],
    ['a: [b #c\n', 'a flow collection that is never closed'],
    ['a: [b,, c]\n', 'a flow sequence with nothing between two commas'],
    ['a: ["b" "c"]\n', 'a flow collection with more than the outline reads'],
    ['a: [b}\n', 'a flow collection with more than the outline reads'],
    ['a: [b: c]\n', 'a flow collection with more than the outline reads'],
    ['a: [&x b]\n', 'a flow collection with a rarity'],
    ['a: [!t b]\n', 'a flow collection with a rarity'],
    ['a: [? b]\n', 'a flow collection with a rarity'],
    ['a: [- b]\n', 'a flow collection with a rarity'],
    ['a: [-, b]\n', 'a flow collection with a rarity'],
    ['a: {: b}\n', 'a flow collection with a rarity'],
    ['a: [@b]\n', 'a flow collection with a rarity'],
    ['a: [b\n  c]\n', 'a flow collection with more than the outline reads'],
    [`a: ${'['.repeat(101)}${']'.repeat(101)}\n`, 'nested too deeply'],
    [`${'- '.repeat(101)}a\n`, 'nested too deeply'],
    [Array.from({ length: 101 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''), 'nested too deeply'],
  ])('%j: %s', (text, reason) => {
    expect(() => readOutline({ text, offsets: null }, 0, text.length, 'strict')).toThrow(new Declined(reason));
  });

  it.each([
    `a: ${'['.repeat(98)}${']'.repeat(98)}\n`,
    `${'- '.repeat(98)}a\n`,
    Array.from({ length: 98 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
  ])('and nothing at a depth that is still read: %.8j…', (text) => {
    expect(readBoth(text)[0]?.outline).not.toBe(declined);
  });
});
