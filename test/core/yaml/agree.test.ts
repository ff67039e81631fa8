import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { declined, holdMeaning, readBoth } from '../scan/trees.ts';

/** Two readers, one meaning: what the outline reads, the library reads alike, and means what the library says. */
function holdAgreement(text: string): number {
  let read = 0;
  for (const { outline, composed, meant } of readBoth(text)) {
    if (outline === declined) continue;
    read++;
    if (isPedantic(composed)) continue;
    holdMeaning(outline, composed, meant);
  }
  return read;
}

/** What the library refuses and the outline reads on purpose: the images of such a file are found all the same. */
function isPedantic(composed: unknown): boolean {
  const { refused } = composed as { readonly refused?: string };
  return refused !== undefined && /multiple (?:anchors|tags)|indented with a tab/.test(refused);
}

type Style = 'plain' | 'single' | 'double' | 'literal' | 'folded';
type Tree =
  | { readonly text: string; readonly style: Style; readonly comment: boolean }
  | { readonly anchor: boolean }
  | { readonly items: readonly Tree[]; readonly flow: boolean; readonly indent: number }
  | { readonly entries: readonly (readonly [string, Tree])[]; readonly flow: boolean; readonly indent: number };

const style = fc.constantFrom<Style>('plain', 'plain', 'single', 'double', 'literal', 'folded');
const word = fc.constantFrom(
  'ghcr.io/acme/app:1',
  'a',
  "it's",
  '"q"',
  'x: y',
  'a #b',
  '- a',
  '{a}',
  '[',
  '&a',
  '*a',
  '?',
  '~',
  '1.10',
  'é😀',
  '\t',
  '\\',
  '',
  'b:c',
  '%',
  '@x',
  '|',
  '>',
  ',',
  '---',
  'sha256:0a',
);
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', '\n', '\n\n', '\n  ', '')), { minLength: 0, maxLength: 4 })
  .map((pieces) => pieces.flat().join('').trimEnd());
const key = fc.constantFrom('image', 'tag', 'a', 'b c', '"q"', "'s'", 'x.y/z', '1', 'é');

const { tree } = fc.letrec<{ tree: Tree; scalar: Tree; items: Tree; entries: Tree }>((tie) => ({
  scalar: fc.record({ text, style, comment: fc.boolean() }),
  items: fc.record({
    items: fc.array(tie('tree'), { maxLength: 3 }),
    flow: fc.boolean(),
    indent: fc.integer({ min: 0, max: 3 }),
  }),
  entries: fc.record({
    entries: fc.array(fc.tuple(key, tie('tree')), { minLength: 1, maxLength: 4 }),
    flow: fc.constantFrom(false, false, true),
    indent: fc.integer({ min: 1, max: 4 }),
  }),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    tie('scalar'),
    fc.record({ anchor: fc.boolean() }),
    tie('items'),
    tie('entries'),
  ),
}));

/** Writes a tree as a person might: the text after a key or a dash, with what follows on further lines. */
function write(node: Tree, indent: number, flow: boolean, broken: string): string {
  if ('anchor' in node) return node.anchor ? '&x anchored' : '*x';
  if ('text' in node)
    return writeScalar(
      node.text,
      flow && /literal|folded/.test(node.style) ? 'double' : node.style,
      indent,
      node.comment && !flow,
    );
  if ('items' in node) return writeItems(node, indent, flow, broken);
  if (flow || node.flow) {
    return `{${node.entries.map(([name, value]) => ` ${name}: ${write(value, indent, true, broken)}`).join(',')} }`;
  }
  const inner = indent + node.indent;
  const lines = node.entries.map(
    ([name, value]) => `${' '.repeat(inner)}${name}: ${write(value, inner, false, broken)}`,
  );
  return `${broken}${lines.join('\n')}`;
}

function writeItems(node: Extract<Tree, { items: unknown }>, indent: number, flow: boolean, broken: string): string {
  if (flow || node.flow || node.items.length === 0) {
    return `[${node.items.map((item) => write(item, indent, true, broken)).join(', ')}]`;
  }
  const inner = indent + node.indent;
  return `${broken}${node.items.map((item) => `${' '.repeat(inner)}- ${write(item, inner + 1, false, broken)}`).join('\n')}`;
}

function writeScalar(text: string, style: Style, indent: number, comment: boolean): string {
  const pad = ' '.repeat(indent + 2);
  const note = comment ? ' # note' : '';
  if (style === 'single') return `'${text.replaceAll("'", "''").replaceAll('\n', `\n${pad}`)}'${note}`;
  if (style === 'double') return `${JSON.stringify(text)}${note}`;
  if (style === 'plain') return `${text.replaceAll('\n', `\n${pad}`)}${note}`;
  const lines = text.split('\n').map((line) => (line === '' ? '' : `${pad}${line}`));
  return `${style === 'literal' ? '|' : '>-'}${note}\n${lines.join('\n')}`;
}

const written = fc
  .tuple(
    fc.array(fc.tuple(key, tree), { minLength: 1, maxLength: 4 }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom('', '\ufeff', '# one\n', '---\n', '%YAML 1.2\n---\n'),
    fc.constantFrom('', '\n', '\n# end', '\n...\n'),
  )
  .map(([entries, eol, head, tail]) => {
    const body = write({ entries, flow: false, indent: 0 }, 0, false, '\n');
    return `${head}z: &x 1${body}${tail}`.replaceAll('\n', eol);
  });

const fragments = fc
  .array(
    fc.constantFrom(
      'a',
      'image',
      ': ',
      ':',
      '\n',
      '\n  ',
      '\n    ',
      '- ',
      '-',
      '? ',
      '"',
      "'",
      '#',
      ' #',
      '{',
      '}',
      '[',
      ']',
      ', ',
      ',',
      '&x ',
      '*x',
      '!!str ',
      '!',
      '|',
      '>-',
      '|2',
      '\r\n',
      '\\',
      '~',
      '---',
      '<<: ',
      '%',
      '@',
      '`',
      ' ',
    ),
    { maxLength: 16 },
  )
  .map((pieces) => pieces.join(''));

const documents = ['action-examples', 'test/golden', '.github'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ya?ml|json)$/.test(name) && !name.includes('templates/'))
    .map((name) => `${folder}/${name}`),
);

/** How many are read is counted, so no time limit ends the runs early. */
const counted = { seed: 6, interruptAfterTimeLimit: 60_000 };

describe('the outline and the library agree', () => {
  it('on what was written in many styles', () => {
    let read = 0;
    fc.assert(
      fc.property(written, (text) => {
        read += holdAgreement(text);
      }),
      { ...counted, numRuns: 700 },
    );
    expect(read).toBeGreaterThan(200);
  });

  it('on fragments of YAML in any order', () => {
    let read = 0;
    fc.assert(
      fc.property(fragments, (text) => {
        read += holdAgreement(text);
      }),
      { ...counted, numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(250);
  });

  it.each(documents)('on %s', (file) => {
    expect(holdAgreement(readFileSync(file, 'utf8'))).toBeGreaterThan(0);
  });
});
