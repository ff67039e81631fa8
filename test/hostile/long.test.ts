import { describe, expect, it } from '@jest/globals';
import { defaultPolicy } from '../../packages/core/policy/parse.ts';
import { scanFile } from '../../packages/core/scan/scan.ts';

const { fields } = defaultPolicy();
const length = 300_000;

const fill = (before: string, again: string, after = ''): string =>
  before + again.repeat(Math.ceil(length / again.length)) + after;
const block = (line: string): string => `image: x\na: |\n  ${line}\n  image\n`;
const hex = 'a'.repeat(64);

/** Texts of one kind each, 300 KB long: what is not linear in one of them takes minutes, or the stack. */
const texts: Readonly<Record<string, string>> = {
  'dashes in a block scalar': block('-'.repeat(length)),
  'quotes in a block scalar': block('"'.repeat(length)),
  'blank lines in a block scalar': fill('image: x\na: |\n  b', '\n', '  image c\n'),
  'a host': fill('image: A', 'a', '!/x\n'),
  'a path': fill('image: ghcr.io/a', '.io/a', '\n'),
  'keys on one line': fill('image: ', 'name: ', '\n'),
  'dashes of a sequence': fill('', '- ', 'image: a\n'),
  'question marks': fill('image:\n', '?\n'),
  'colons in a repository': fill('image:\n  repository: q', ':q', '\n  tag: a\n'),
  'signs in a repository': fill('image:\n  repository: q', '@', '\n  tag: a\n'),
  'slashes in a registry': fill('image:\n  registry: q', '/', 'a\n  repository: b/c\n  tag: a\n'),
  'the same key': fill('', 'image: a/b:1\n'),
  'the same key, templated': fill('', 'image: a/b:1\n{{ x }}\n'),
  'the same key in a string': fill('kind: ConfigMap\ndata:\n  a.yaml: |\n', '    image: a/b:1\n'),
  aliases: fill('b: &b {image: a/b:1}\n', 'c: *b\n'),
  'merge keys': fill('b: &b {image: a/b:1}\nc:\n', '  <<: *b\n'),
  documents: fill('', 'image: a/b:1\n---\n'),
  brackets: fill('image: ', '[', '\n'),
  'a wide sequence': fill('image: [', 'a, ', ']\n'),
  'escapes in quotes': fill('image: "', '\\n', '"\n'),
  'doubled quotes': fill("image: '", "''", "'\n"),
  'JSON in quotes': fill('image: "', '{\\"image\\":\\"a/b:1\\"},', '"\n'),
  arguments: fill('args:\n', '- --image=a.io/b:1\n'),
  variables: fill('env:\n', '- {name: A_IMAGE, value: a.io/b:1}\n'),
  'images of a kustomization': fill('kind: Kustomization\nimages:\n', '- {name: a, digest: b}\n'),
  digests: fill(`image: a\nd: sha256:${hex}\n`, `e: sha256:${hex}\n`),
  'a folded scalar': fill('image: >-\n', '  a\n'),
  'an upper-case key': fill('a', '_IMAGE_', '\\n: a/b:1\n'),
  'spaces before a value': fill('image:', ' ', 'a/b:1\n'),
  comments: fill('image: a/b:1 ', '# ', '\n'),
};

describe('a long file', () => {
  it.each(Object.entries(texts))('of %s is read in passing', (_, text) => {
    const { occurrences, unreadable } = scanFile('a.yaml', text, fields);
    expect(occurrences.length + unreadable.length).toBeLessThan(length / 10);
  });
});
