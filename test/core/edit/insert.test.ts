import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import type { Branch, Insertion } from '../../../packages/core/edit/branch.ts';
import { applyEdits } from '../../../packages/core/edit/edit.ts';
import { insertAll } from '../../../packages/core/edit/insert.ts';

const text = (of: string, quoted = false): Branch => ({ kind: 'text', text: of, quoted });
const map = (of: Readonly<Record<string, Branch>>): Branch => ({ kind: 'map', entries: new Map(Object.entries(of)) });
const list = (...items: Readonly<Record<string, Branch>>[]): Branch => ({
  kind: 'list',
  items: items.map((item) => new Map(Object.entries(item))),
});
const image = { path: ['web', 'image'], value: map({ repository: text('a/b'), tag: text('1.10') }) };
const entry = { path: ['images'], value: list({ name: text('a/b'), digest: text('sha256:00') }) };

const added = (before: string, ...insertions: readonly Insertion[]): string => {
  const result = insertAll(before, insertions);
  return result.ok ? applyEdits(before, result.edits) : `refused: ${result.reason}`;
};

describe('a block that is added', () => {
  it.each<[string, string, string]>([
    ['at the end', 'a: 1\n', 'a: 1\nweb:\n  image:\n    repository: a/b\n    tag: "1.10"\n'],
    ['to nothing', '', 'web:\n  image:\n    repository: a/b\n    tag: "1.10"\n'],
    ['to comments alone', '# none\n', '# none\nweb:\n  image:\n    repository: a/b\n    tag: "1.10"\n'],
    [
      'behind the last of its map, before what follows',
      'web:\n    replicas: 3 # few\n\n# other\nz: 1',
      'web:\n    replicas: 3 # few\n    image:\n        repository: a/b\n        tag: "1.10"\n\n# other\nz: 1',
    ],
    ['into a map that has nothing', 'web:\nz: 1\n', 'web:\n  image:\n    repository: a/b\n    tag: "1.10"\nz: 1\n'],
    ['into braces', 'web: { replicas: 3 }\n', 'web: { replicas: 3, image: { repository: a/b, tag: "1.10" } }\n'],
    ['into empty braces', 'web: {}\n', 'web: { image: { repository: a/b, tag: "1.10" } }\n'],
    [
      'to JSON',
      '{\n  "web": {\n    "replicas": 3\n  }\n}\n',
      '{\n  "web": {\n    "replicas": 3, "image": {"repository": "a/b", "tag": "1.10"}\n  }\n}\n',
    ],
    [
      'behind a text of several lines, with CRLF',
      'web:\r\n  note: |\r\n    x\r\n    y\r\n',
      'web:\r\n  note: |\r\n    x\r\n    y\r\n  image:\r\n    repository: a/b\r\n    tag: "1.10"\r\n',
    ],
    [
      'beside keys that are there',
      'web:\n  image:\n    pullPolicy: Always\n',
      'web:\n  image:\n    pullPolicy: Always\n    repository: a/b\n    tag: "1.10"\n',
    ],
  ])('stands %s', (_, before, after) => {
    expect(added(before, image)).toBe(after);
    expect(parse(after).web.image).toMatchObject({ repository: 'a/b', tag: '1.10' });
  });

  it.each<[string, string, RegExp]>([
    ['over a text', 'web: x\n', /"web" says something else/],
    ['over a key', 'web:\n  image:\n    tag: x\n', /"tag" says something else/],
    ['into a map of others', 'base: &b\n  a: 1\nweb: *b\n', /"web" says something else/],
    ['into what others share', 'web: &w\n  a: 1\nz: *w\n', /an anchor/],
    ['into what a merge key fills', 'b: &b {a: 1}\nweb:\n  <<: *b\n', /a merge key/],
    ['into a list', '- a\n', /no map/],
    ['into two documents', 'a: 1\n---\nb: 1\n', /no single document/],
    ['into a template', '{{- if .Values.x }}\na: 1\n{{- end }}\n', /cannot be read/],
    ['into a deep text', `${'['.repeat(900)}`, /too deeply/],
    ['behind lines that a text keeps', 'web:\n  note: |+\n    x\n\n\nz: 1\n', /proven/],
  ])('is refused %s', (_, before, reason) => expect(added(before, image)).toMatch(reason));

  it('takes several at once', () => {
    const other = { path: ['web', 'sidecar', 'image'], value: text('a/c:1') };
    expect(added('web:\n  a: 1\n', image, other)).toBe(
      'web:\n  a: 1\n  image:\n    repository: a/b\n    tag: "1.10"\n  sidecar:\n    image: a/c:1\n',
    );
    expect(added('', image, image)).toBe('refused: two additions say the same key');
  });
});

describe('an item that is added', () => {
  it.each<[string, string, string]>([
    [
      'behind the last',
      'images:\n- name: z # last\nresources: [a]\n',
      'images:\n- name: z # last\n- name: a/b\n  digest: sha256:00\nresources: [a]\n',
    ],
    ['to no list', 'resources: [a]\n', 'resources: [a]\nimages:\n  - name: a/b\n    digest: sha256:00\n'],
    ['to an empty list', 'images: []\n', 'images: [{ name: a/b, digest: sha256:00 }]\n'],
    ['into brackets', 'images: [{ name: z }]\n', 'images: [{ name: z }, { name: a/b, digest: sha256:00 }]\n'],
    ['to an empty key', 'images:\nz: 1\n', 'images:\n  - name: a/b\n    digest: sha256:00\nz: 1\n'],
  ])('stands %s', (_, before, after) => expect(added(before, entry)).toBe(after));
});

it('says what any file said, and the addition; or is refused', () => {
  const value: fc.Arbitrary<unknown> = fc.letrec<{ node: unknown }>((tie) => ({
    node: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom('x', 'a: b', '1', 'yes', ' # x', 'l1\nl2\n', ''),
      fc.integer(),
      fc.constant(null),
      fc.array(tie('node'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom('web', 'image', 'a', 'b c', 'y'), tie('node'), { maxKeys: 3 }),
    ),
  })).node;
  const before = fc
    .tuple(
      fc.dictionary(fc.constantFrom('web', 'image', 'a', 'images'), value, { maxKeys: 4 }),
      fc.constantFrom<'auto' | 'flow'>('auto', 'flow'),
      fc.constantFrom(2, 4),
      fc.boolean(),
    )
    .map(([root, style, indent, crlf]) => {
      const written = stringify(root, { indent, ...(style === 'flow' && { collectionStyle: 'flow' as const }) });
      return crlf ? written.replaceAll('\n', '\r\n') : written;
    });
  let proven = 0;
  fc.assert(
    fc.property(before, (written) => {
      const result = insertAll(written, [image]);
      if (!result.ok) return;
      proven += 1;
      const after = applyEdits(written, result.edits);
      const { image: made, ...web } = parse(after).web;
      expect(made).toMatchObject({ repository: 'a/b', tag: '1.10' });
      expect(web).toEqual(
        Object.fromEntries(Object.entries(parse(written)?.web ?? {}).filter(([key]) => key !== 'image')),
      );
    }),
    { numRuns: 500 },
  );
  expect(proven).toBeGreaterThan(100);
});
