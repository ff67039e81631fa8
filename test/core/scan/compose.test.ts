import { describe, expect, it } from '@jest/globals';
import { declined, empty, type Readings, readBoth } from './trees.ts';

/** What the outline leaves to the library is converted as it stands: every text, and where its characters are. */
describe('what the library composes', () => {
  it.each<readonly [text: string, texts: readonly (string | null)[]]>([
    ['? a\n: b\n', ['a', 'b']],
    ['? |\n  a\n: b\n', ['a\n', 'b']],
    ['a: !<tag:x> b\n', ['a', 'b']],
    ['a: &x !t b\nc: *x\n', ['a', 'b', 'c']],
    ['a: &x !t [b]\nc: *x\n', ['a', 'b', 'c']],
    ['a: b #c\nd: [&x e, !t f, ? g, "h": i]\n', ['a', 'b', 'd', 'e', 'f', 'g', 'h', 'i']],
    ['a: {? b, : c}\n', ['a', 'b', '', 'c']],
    ['a: [b c\n  d]\n', ['a', 'b c d']],
    ['? a\n: |\n  b\n\n   c\n\n', ['a', 'b\n\n c']],
    ['? a\n: >-\n  b\n  c\n\n  d\n', ['a', 'b c\nd']],
    ['? a\n: |2-\n   b\n', ['a', ' b']],
    ['? a\n: |\n', ['a', '']],
    [`? a\n: ["b\\x41", 'c''d', "e\n  f"]\n`, ['a', 'bA', "c'd", 'e f']],
    ['? a\n: b\n  c\n', ['a', 'b c']],
    ['? a\n: ""\n', ['a', '']],
  ])('%j', (text, texts) => {
    const [{ outline, composed, meant }] = readBoth(text) as [Readings];
    const read = composed as Composed;
    expect(outline).toBe(declined);
    expect(empty(read.text)).toEqual(empty(meant));
    expect(textsOf(text, read)).toEqual(texts);
  });
});

interface Composed {
  readonly text: unknown;
  readonly places: unknown;
}

/** The scalars in order. Where nothing is escaped or folded, the place holds the very text. */
function textsOf(text: string, { text: read, places }: Composed): readonly string[] {
  const texts = leaves(read);
  for (const [index, place] of leaves(places).entries()) {
    const [from, last] = place.split('-').map(Number);
    const written = text.slice(from, (last ?? 0) + 1);
    const isWhole =
      place !== 'empty' &&
      written.length === texts[index]?.length &&
      !written.includes('\\') &&
      !texts[index].endsWith('\n');
    if (isWhole) expect(written.replaceAll(/\s/g, ' ')).toBe(texts[index]?.replaceAll(/\s/g, ' '));
  }
  return texts;
}

function leaves(tree: unknown): readonly string[] {
  if (typeof tree === 'string') return [tree];
  if (Array.isArray(tree)) return tree.flatMap(leaves);
  return typeof tree === 'object' && tree !== null && 'map' in tree ? leaves(tree.map) : [];
}
