import { execFileSync } from 'node:child_process';
import { describe, expect, it } from '@jest/globals';
import { readDocument } from '../../../packages/core/yaml/document.ts';
import { splitDocuments } from '../../../packages/core/yaml/documents.ts';
import { findContested } from '../../../packages/core/yaml/merge.ts';
import { type Node, resolve } from '../../../packages/core/yaml/node.ts';
import { type Plain, toPlain } from '../../../packages/core/yaml/plain.ts';
import { openRandom, type Random } from '../../random.ts';
import { findTool } from '../../tool.ts';
import { type Said, writeInSomeStyle } from './styles.ts';

// kubectl, Helm and Argo CD read YAML with go-yaml: what it finds under the keys of images, this reader finds, or it says
// that it cannot read the document. Where go-yaml reads nothing at all, anything goes.
const suite = 'documents as go-yaml reads them';
const program = findTool('go-yaml', suite);

const words = [
  'ghcr.io/acme/app:1',
  'nginx',
  'v1',
  'web',
  "it's",
  'a: b',
  '#',
  'x-y',
  '',
  'Always',
  'a\nb: c',
  'sha256:0a',
];
const keys = ['image', 'tag', 'repository', 'digest', 'name', 'spec', 'containers', 'a.b', 'x/y'];
const imageKeys = new Set(['image', 'tag', 'repository', 'digest']);

function someMap(random: Random, depth: number): { readonly [key: string]: Said } {
  const entries = Array.from({ length: 1 + random.int(3) }, () => [random.pick(keys), someValue(random, depth + 1)]);
  return Object.fromEntries(entries);
}

function someValue(random: Random, depth: number): Said {
  if (depth > 3 || random.once(2)) return random.pick(words);
  return random.once(3)
    ? Array.from({ length: random.int(3) }, () => someValue(random, depth + 1))
    : someMap(random, depth);
}

const noise = [
  '\r',
  '\x85',
  '\u2028',
  '\u2029',
  '#',
  ' #',
  '"',
  "'",
  '? ',
  '- ',
  ': ',
  '\n',
  '\n ',
  '{',
  '}',
  '[',
  ']',
  ',',
] as const;
const more = [
  '&a1 ',
  '*a1',
  '!!str ',
  '!x ',
  '|',
  '>',
  '<<: *a1\n',
  '{{ x }}',
  '{% x %}',
  '%',
  '\\',
  '\t',
  '---\n',
  '...\n',
  'image: x\n',
] as const;

/** A document, three times of four with something put in or taken out anywhere. */
function someDocument(random: Random): string {
  let text = writeInSomeStyle(someMap(random, 0), random);
  for (let changes = random.int(4); changes > 0; changes--) {
    const at = random.int(text.length);
    text = text.slice(0, at) + random.pick([...noise, ...more]) + text.slice(at + random.int(3));
  }
  return text;
}

/** `image=nginx`, in order: the texts under the keys of images. */
function textsUnder(value: Plain, found: string[] = []): string[] {
  if (Array.isArray(value)) for (const item of value) textsUnder(item, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      // A block's last line breaks, which this reader keeps off, make no other image.
      if (imageKeys.has(key) && typeof inner === 'string' && inner.trim() !== '')
        found.push(`${key}=${inner.trimEnd()}`);
      textsUnder(inner, found);
    }
  return found.sort();
}

/** Null where the document is reported and not judged. */
function read(text: string): readonly string[] | null {
  const [range] = splitDocuments(text, 0, text.length);
  if (range === undefined) return [];
  const { root, problem, template, skipped = [] } = readDocument({ text, offsets: null }, range);
  if (problem !== null || skipped.length > 0 || isContested(root)) return null;
  return template ? null : textsUnder(toPlain(root));
}

function isContested(node: Node | null): boolean {
  const at = resolve(node);
  if (at?.kind === 'sequence') return at.items.some(isContested);
  if (at?.kind !== 'map') return false;
  return findContested(at, () => true) !== null || at.entries.some(({ value }) => isContested(value));
}

function askGoYaml(texts: readonly string[]): readonly { readonly value?: Plain; readonly error?: string }[] {
  const input = texts.map((text) => JSON.stringify(text)).join('\n');
  const output = execFileSync(program ?? '', { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  return output
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

(program === null ? describe.skip : describe)(suite, () => {
  it('go-yaml and this reader find the same texts under the keys of images in 20,000 documents', () => {
    const random = openRandom(Number(process.env['GO_YAML_SEED'] ?? 20261130));
    const texts = Array.from({ length: 20_000 }, () => someDocument(random));
    const answers = askGoYaml(texts);
    const apart: unknown[] = [];
    let compared = 0;
    for (const [index, text] of texts.entries()) {
      const { value, error } = answers[index] ?? {};
      if (error !== undefined) continue;
      const ours = read(text);
      if (ours === null) continue;
      compared++;
      const theirs = textsUnder(value ?? null);
      if (JSON.stringify(theirs) !== JSON.stringify(ours)) apart.push({ text, theirs, ours });
    }
    expect(apart.slice(0, 10)).toEqual([]);
    expect(compared).toBeGreaterThan(5000);
  });
});
