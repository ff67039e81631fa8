import { describe, expect, it } from '@jest/globals';
import { applyEdits } from '../../../packages/core/edit/edit.ts';
import type { Version } from '../../../packages/core/edit/version.ts';
import { writeVersion } from '../../../packages/core/edit/write.ts';
import { digest, hex, scan } from '../scan/image-rows.ts';
import { underDigest } from './under-digest.ts';

const newHex = '0123456789abcdef'.repeat(4);
const newDigest = `sha256:${newHex}`;
const pinned: Version = { tag: null, digest: newDigest };
const both: Version = { tag: 'v2', digest: newDigest };

/** `O` and `o` stand for the old digest and its hex, `N` and `n` for the new ones, each after a sign. */
const fill = (text: string) =>
  text.replaceAll('<O>', digest).replaceAll('<o>', hex).replaceAll('<N>', newDigest).replaceAll('<n>', newHex);

function write(text: string, to: Version, file?: string): string {
  const occurrence = scan(text, file).occurrences.at(-1);
  if (!occurrence) throw new Error('no image');
  const written = writeVersion(occurrence, to, underDigest(occurrence));
  return written.ok ? applyEdits(text, written.edits) : `refused: ${written.reason}`;
}

type Row = readonly [name: string, before: string, to: Version, after: string];
const kustomization = 'overlays/dev/kustomization.yaml';

describe('a reference', () => {
  it.each<Row>([
    ['without a version', 'image: ghcr.io/acme/app\n', pinned, 'image: ghcr.io/acme/app@<N>\n'],
    ['pinned, with a tag', 'image: ghcr.io/acme/app:v1@<O>\n', both, 'image: ghcr.io/acme/app:v2@<N>\n'],
    ['malformed behind its name', 'image: ghcr.io/acme/app:v1@sha256:x\n', pinned, 'image: ghcr.io/acme/app@<N>\n'],
    ['in double quotes', 'image: "acme/app:1" # one\n', pinned, 'image: "acme/app@<N>" # one\n'],
    ['in single quotes', "image: 'acme/app:1'\n", pinned, "image: 'acme/app@<N>'\n"],
    ['with escapes', 'image: "acme\\/app\\u003a1"\n', pinned, 'image: "acme\\/app@<N>"\n'],
    ['in a flow map', 'a: { image: acme/app:1, b: 2 }\n', pinned, 'a: { image: acme/app@<N>, b: 2 }\n'],
    ['two on a line', 'images: [acme/a:1, acme/b:1]\n', pinned, 'images: [acme/a:1, acme/b@<N>]\n'],
    ['in a literal block scalar', 'image: |\n  acme/app:1\nb: 2\n', pinned, 'image: |\n  acme/app@<N>\nb: 2\n'],
    ['with CRLF', 'a: 1\r\nimage: acme/app:1\r\n', pinned, 'a: 1\r\nimage: acme/app@<N>\r\n'],
    ['with CRLF in a block scalar', 'image: |\r\n  acme/app:1\r\n', pinned, 'image: |\r\n  acme/app@<N>\r\n'],
    ['after a BOM', '\ufeffimage: acme/app:1', pinned, '\ufeffimage: acme/app@<N>'],
    ['without a final newline', 'image: acme/app:1', pinned, 'image: acme/app@<N>'],
    ['with a setter', 'image: acme/a:1 #{"$x": "y:z"}\n', pinned, 'image: acme/a@<N> #{"$x": "y:z"}\n'],
    ['at an anchor', 'a: &i acme/app:1\nimage: *i\n', pinned, 'a: &i acme/app@<N>\nimage: *i\n'],
    [
      'in a line of properties',
      'a: |\n  x=acme/a:1\n  y.image=acme/b:1 \n',
      pinned,
      'a: |\n  x=acme/a:1\n  y.image=acme/b@<N> \n',
    ],
    [
      'as the default of an expansion',
      `image: "\${X:-acme/app:1}" # one\n`,
      pinned,
      `image: "\${X:-acme/app@<N>}" # one\n`,
    ],
    ['within a flag', 'args: [--env=APP_IMAGE=acme/app:1]\n', pinned, 'args: [--env=APP_IMAGE=acme/app@<N>]\n'],
    ['back to a tag', 'image: acme/app@<O>\n', { tag: 'v1', digest: null }, 'image: acme/app:v1\n'],
    [
      'another algorithm',
      'image: acme/app:1\n',
      { tag: null, digest: `blake3:${newHex}` },
      'image: acme/app@blake3:<n>\n',
    ],
  ])('%s', (_, before, to, after) => {
    expect(write(fill(before), to)).toBe(fill(after));
  });

  it.each<Row>([
    [
      'in YAML in a block scalar',
      'data:\n  a.yaml: |\n    image: acme/app:1\n    b: 2\n',
      pinned,
      'data:\n  a.yaml: |\n    image: acme/app@<N>\n    b: 2\n',
    ],
    [
      'in JSON in double quotes',
      'a: "{\\"image\\":\\"acme/app:1\\"}"\n',
      pinned,
      'a: "{\\"image\\":\\"acme/app@<N>\\"}"\n',
    ],
    [
      'in JSON in single quotes',
      `a: '{"x":"it''s","image":"acme/app:1"}'\n`,
      pinned,
      `a: '{"x":"it''s","image":"acme/app@<N>"}'\n`,
    ],
    [
      'in parts inside a string',
      'a: "{\\"image\\":{\\"repository\\":\\"acme/app\\",\\"tag\\":\\"1\\"}}"\n',
      pinned,
      'a: "{\\"image\\":{\\"repository\\":\\"acme/app\\",\\"tag\\":\\"\\",\\"digest\\":\\"<N>\\"}}"\n',
    ],
    [
      'in parts in a block scalar with CRLF',
      'values: |\r\n  image:\r\n    repository: acme/app\r\n    tag: v1\r\n',
      both,
      'values: |\r\n  image:\r\n    repository: acme/app\r\n    tag: v2\r\n    digest: <N>\r\n',
    ],
  ])('%s', (_, before, to, after) => {
    expect(write(fill(before), to)).toBe(fill(after));
  });
});

describe('a map', () => {
  const image = (rest: string) => `image:\n  repository: acme/app\n${rest}`;

  it.each<Row>([
    [
      'a quoted tag that is dropped',
      image("  tag: 'v1'\n  digest: <O>\n"),
      pinned,
      image("  tag: ''\n  digest: <N>\n"),
    ],
    ['bare hex in a digest stays bare', image('  digest: "<o>"\n'), pinned, image('  digest: "<n>"\n')],
    ['a sha with its algorithm keeps it', image('  sha: <O>\n'), pinned, image('  sha: <N>\n')],
    [
      'a digest added beside a tag',
      image('  tag: v1 # one\n  x: 1\n'),
      both,
      image('  tag: v2 # one\n  digest: <N>\n  x: 1\n'),
    ],
    ['a digest added at the end of the file', image('  tag: v1'), both, image(`  tag: v2\n  digest: <N>`)],
    [
      'a digest added in a sequence',
      'images:\n- name: acme/app\n  tag: v1\n',
      both,
      'images:\n- name: acme/app\n  tag: v2\n  digest: <N>\n',
    ],
    [
      'a digest added where the tag stands on the dash',
      'images:\n- tag: v1\n  name: acme/app\n',
      both,
      'images:\n- tag: v2\n  digest: <N>\n  name: acme/app\n',
    ],
    [
      'a digest added in a flow map',
      'image: { repository: acme/app, tag: v1 }\n',
      both,
      'image: { repository: acme/app, tag: v2, digest: <N> }\n',
    ],
    [
      'a digest added in a flow map without blanks',
      '{"image":{"repository":"acme/app","tag":"v1"}}\n',
      both,
      '{"image":{"repository":"acme/app","tag":"v2","digest":"<N>"}}\n',
    ],
    ['an overlay', 'image:\n  tag: v1\n', both, 'image:\n  tag: v2\n  digest: <N>\n'],
    [
      'a registry apart',
      'image:\n  registry: ghcr.io\n  repository: acme/app\n  digest: <O>\n',
      pinned,
      'image:\n  registry: ghcr.io\n  repository: acme/app\n  digest: <N>\n',
    ],
    [
      'sibling keys',
      'fooImage: acme/app\nfooImageTag: v1\nfooImageDigest: <O>\n',
      both,
      'fooImage: acme/app\nfooImageTag: v2\nfooImageDigest: <N>\n',
    ],
  ])('%s', (_, before, to, after) => {
    expect(write(fill(before), to)).toBe(fill(after));
  });
});

describe('a kustomization', () => {
  const images = (rest: string) => `images:\n${rest}`;

  it.each<Row>([
    ['newTag on the dash', images('- newTag: "v1"\n  name: app\n'), pinned, images('- digest: "<N>"\n  name: app\n')],
    ['in quotes', images('- "name": app\n  "newTag": v1\n'), pinned, images('- "name": app\n  "digest": <N>\n')],
    [
      'newTag with a digest',
      images('- name: app\n  newTag: v1@<O>\n'),
      both,
      images('- name: app\n  newTag: v2@<N>\n'),
    ],
    ['in a flow map', images('- { name: app, newTag: v1 }\n'), pinned, images('- { name: app, digest: <N> }\n')],
  ])('%s', (_, before, to, after) => {
    expect(write(fill(before), to, kustomization)).toBe(fill(after));
  });
});

describe('an application of Argo CD', () => {
  const application = (helm: string) =>
    `apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    helm:\n      parameters:\n${helm}`;

  it.each<Row>([
    [
      'a parameter of the whole',
      '      - { name: image, value: "acme/a:1" }\n',
      pinned,
      '      - { name: image, value: "acme/a@<N>" }\n',
    ],
    [
      'a digest',
      '      - name: image.digest\n        value: <O>\n',
      pinned,
      '      - name: image.digest\n        value: <N>\n',
    ],
    [
      'a tag: behind it',
      '      - name: image.tag\n        value: v1\n',
      both,
      '      - name: image.tag\n        value: v2@<N>\n',
    ],
  ])('%s', (_, before, to, after) => {
    expect(write(fill(application(before)), to)).toBe(fill(application(after)));
  });

  it('kustomize.images keeps the name before the sign', () => {
    const text = (image: string) => `spec:\n  source:\n    kustomize:\n      images:\n      - app=${image}\n`;
    expect(write(text('ghcr.io/acme/app:1'), pinned)).toBe(text(`ghcr.io/acme/app@${newDigest}`));
  });
});

describe('what cannot be written', () => {
  it.each<readonly [name: string, text: string, to: Version, reason: RegExp]>([
    [
      'quotes inside a string',
      'a: "{\\"image\\":{\\"repository\\":\\"acme/app\\",\\"tag\\": v1}}"\n',
      { tag: '1.10', digest: null },
      /quote it there by hand/,
    ],
  ])('%s', (_, text, to, reason) => {
    expect(write(fill(text), to)).toMatch(/^refused: /);
    expect(write(fill(text), to)).toMatch(reason);
  });
});

describe('what is said of it', () => {
  it.each<readonly [name: string, text: string, to: Version, says: Version]>([
    ['a reference', 'image: acme/app:1\n', both, both],
    ['a tag that stays', 'image: { repository: acme/app, tag: v1@<O> }\n', pinned, { tag: 'v1', digest: newDigest }],
    ['a tag without a field', 'image: { repository: acme/app, digest: <O> }\n', both, pinned],
    ['a split digest', 'image: { repository: acme/app@sha256, tag: <o> }\n', both, pinned],
  ])('%s', (_, text, to, says) => {
    const [occurrence] = scan(fill(text)).occurrences;
    expect(writeVersion(occurrence!, to, underDigest(occurrence!))).toMatchObject({ ok: true, to: says });
  });
});
