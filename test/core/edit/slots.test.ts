import { describe, expect, it } from '@jest/globals';
import { parseAllDocuments } from 'yaml';
import { applyEdits } from '../../../packages/core/edit/edit.ts';
import { writeVersion } from '../../../packages/core/edit/write.ts';
import { digest, hex, scan } from '../scan/image-rows.ts';
import { underDigest } from './under-digest.ts';

const newHex = '0123456789abcdef'.repeat(4);
const fill = (text: string) =>
  text.replaceAll('<O>', digest).replaceAll('<o>', hex).replaceAll('<N>', `sha256:${newHex}`).replaceAll('<n>', newHex);

/** Writes a digest, and a tag or none, into the last image of a text. */
function write(text: string, file?: string, tag: string | null = null): string {
  const occurrence = scan(text, file).occurrences.at(-1);
  const written = occurrence && writeVersion(occurrence, { tag, digest: `sha256:${newHex}` }, underDigest(occurrence));
  if (!written?.ok) return `refused: ${written?.reason}`;
  const after = applyEdits(text, written.edits);
  const again = scan(after, file).occurrences.at(-1);
  expect(again).toMatchObject({ path: occurrence?.path, digest: `sha256:${newHex}`, problem: null });
  expect(parseAllDocuments(after).flatMap(({ errors }) => errors.map(({ message }) => message))).toEqual([]);
  return after;
}

const image = (rest: string) => `image:\n  repository: acme/app\n${rest}`;
type Row = readonly [name: string, before: string, after: string];

describe('a digest key that is added', () => {
  it.each<Row>([
    [
      'after the last line of a CRLF file, which has no end of its own',
      'image:\r\n  repository: acme/app\r\n  tag: v1',
      'image:\r\n  repository: acme/app\r\n  tag: ""\r\n  digest: <N>',
    ],
    [
      'beside an anchor',
      'a: {repository: acme/app, tag: &t v1}\n',
      'a: {repository: acme/app, tag: &t "", digest: <N>}\n',
    ],
    [
      'beside a type',
      'a: {repository: acme/app, tag: !!str v1}\n',
      'a: {repository: acme/app, tag: !!str "", digest: <N>}\n',
    ],
    [
      'to a flow map with a line for each key',
      'image: {\n  repository: acme/app,\n  tag: v1,\n}\n',
      'image: {\n  repository: acme/app,\n  tag: "",\n  digest: <N>,\n}\n',
    ],
    [
      'to a flow map whose last value has a comment',
      'image: {\n  repository: acme/app,\n  tag: v1 # one\n}\n',
      'image: {\n  repository: acme/app,\n  tag: "", digest: <N> # one\n}\n',
    ],
    [
      'to JSON in a block scalar, a line for each key',
      'data:\n  a.json: |\n    {"image": {\n      "repository": "acme/app",\n      "tag": "v1"\n    }}\n',
      'data:\n  a.json: |\n    {"image": {\n      "repository": "acme/app",\n      "tag": "",\n      "digest": "<N>"\n    }}\n',
    ],
    ['where sha waits for one', image('  tag: v1\n  sha:\n'), image('  tag: ""\n  sha: <n>\n')],
    ['where the chart writes an empty sha', image('  tag: v1\n  sha: ""\n'), image('  tag: ""\n  sha: "<n>"\n')],
    ['not where an anchor waits', image('  tag: v1\n  digest: &d\n'), image('  tag: v1@<N>\n  digest: &d\n')],
    ['not where a type waits', image('  tag: v1\n  digest: !!str\n'), image('  tag: v1@<N>\n  digest: !!str\n')],
  ])('%s', (_, before, after) => {
    expect(write(fill(before))).toBe(fill(after));
  });

  it.each<Row>([
    [
      'in one line',
      '{"image":{"repository":"acme/app","tag":1}}',
      '{"image":{"repository":"acme/app","tag":"v2","digest":"<N>"}}',
    ],
    [
      'in place of null',
      '{"image": {"repository": "acme/app", "tag": 1.10, "digest": null}}',
      '{"image": {"repository": "acme/app", "tag": "v2", "digest": "<N>"}}',
    ],
    [
      'in a line of its own',
      '{\r\n  "image": {\r\n    "repository": "acme/app",\r\n    "tag": "1"\r\n  }\r\n}',
      '{\r\n  "image": {\r\n    "repository": "acme/app",\r\n    "tag": "v2",\r\n    "digest": "<N>"\r\n  }\r\n}',
    ],
  ])('keeps JSON what it is: %s', (_, before, after) => {
    const written = write(fill(before), 'env/dev/a.json', 'v2');
    expect(written).toBe(fill(after));
    expect(() => JSON.parse(written)).not.toThrow();
  });

  it.each<Row>([
    [
      'in a line of its own',
      'images:\n- name: acme/app\n  newTag: dev\n  digest:\n',
      'images:\n- name: acme/app\n  newTag: ""\n  digest: <N>\n',
    ],
    [
      'in a flow map',
      'images: [{name: acme/app, digest: , newTag: dev}]\n',
      'images: [{name: acme/app, digest: <N> , newTag: ""}]\n',
    ],
  ])('fills the one that a kustomization has, and writes no second: %s', (_, before, after) => {
    expect(write(before, 'overlays/dev/kustomization.yaml')).toBe(fill(after));
  });
});

describe('a version that stands in several places', () => {
  it.each<Row>([
    [
      'a tag in the name beside a digest',
      'image:\n  repository: acme/app:v1\n  digest: <O>\n',
      'image:\n  repository: acme/app:v2\n  digest: <N>\n',
    ],
    [
      'a digest in the name beside a tag',
      'image:\n  repository: acme/app@<O>\n  tag: v1\n',
      'image:\n  repository: acme/app\n  tag: v2\n  digest: <N>\n',
    ],
    [
      'a tag in the name beside an empty one',
      `${image('').replace('app', 'app:v1')}  tag: ""\n`,
      `${image('').replace('app', 'app:v2@<N>')}  tag: ""\n`,
    ],
  ])('moves as one: %s', (_, before, after) => {
    expect(write(fill(before), undefined, 'v2')).toBe(fill(after));
  });

  it('leaves the tag that comes through a merge key where it stands', () => {
    const text = 'b: &b\n  tag: v1\nimage:\n  <<: *b\n  repository: acme/app\n';
    expect(write(text)).toBe(fill(`${text}  digest: <N>\n`));
  });

  it('takes a label along that has the tag by an alias', () => {
    const text = 'image: {repository: acme/app, tag: &t v1, digest: <O>}\nlabel: *t\n';
    const after = text.replace('v1', 'v2').replace('<O>', '<N>');
    expect(write(fill(text), undefined, 'v2')).toBe(fill(after));
  });

  it('keeps a tag that an alias takes, as long as it stays the same', () => {
    const text = 'image: {repository: acme/app, tag: &t v1}\nlabel: *t\n';
    expect(write(text, undefined, 'v1')).toBe(fill(text.replace('v1}', 'v1, digest: <N>}')));
  });

  it.each<readonly [name: string, text: string]>([
    ['a tag that no image has besides', 'image: {repository: acme/app, tag: &t v1}\nlabel: *t\n'],
    [
      'a tag of another image',
      'image: {repository: acme/app, tag: &t v1}\nx:\n  image: {repository: acme/web, tag: *t}\n',
    ],
    [
      'a digest of another image',
      'image: {repository: acme/app, digest: &d <O>}\nx:\n  image: {repository: acme/web, digest: *d}\n',
    ],
    ['a name with a version', 'r: &r acme/app:v1\nimage: {repository: *r, digest: <O>}\n'],
  ])('is refused where an alias takes it: %s', (_, text) => {
    const [occurrence] = scan(fill(text)).occurrences.filter(({ path }) => path === 'image');
    expect(occurrence && writeVersion(occurrence, { tag: null, digest: `sha256:${newHex}` })).toMatchObject({
      ok: false,
      reason: expect.stringMatching(/write the version out/),
    });
  });
});
