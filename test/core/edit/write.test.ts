import { describe, expect, it } from '@jest/globals';
import type { WriteHints } from '../../../packages/core/edit/digest.ts';
import { applyEdits } from '../../../packages/core/edit/edit.ts';
import type { Version } from '../../../packages/core/edit/version.ts';
import { writeVersion } from '../../../packages/core/edit/write.ts';
import { scanFile } from '../../../packages/core/scan/scan.ts';
import { underDigest } from './under-digest.ts';

const noFields = { reference: [], registry: [], repository: [], tag: [], digest: [] };
const a = `sha256:${'a'.repeat(64)}`;
const b = `sha256:${'b'.repeat(64)}`;

/** The text after the only place of it was written, or why it was not. */
function write(text: string, to: Version, file = 'values.yaml', hints?: WriteHints): string {
  const [occurrence] = scanFile(file, text, noFields).occurrences;
  if (!occurrence) throw new Error('nothing found');
  const written = writeVersion(occurrence, to, hints ?? underDigest(occurrence));
  return written.ok ? applyEdits(text, written.edits) : `not: ${written.reason}`;
}

const digestOnly = { tag: null, digest: b };
const both = { tag: 'v2', digest: b };

describe('a digest alone goes where the place has room for one', () => {
  it.each([
    ['behind the name', 'image: acme/app:v1 # v1\n', `image: acme/app@${b} # v1\n`],
    ['in place of another', `image: 'acme/app:v1@${a}'\n`, `image: 'acme/app@${b}'\n`],
    ['beside a port', `image: "reg:5000/app"\n`, `image: "reg:5000/app@${b}"\n`],
    ['in a folded scalar', 'image: >-\n  acme/app:v1\n', `image: >-\n  acme/app@${b}\n`],
    ['behind a flag', 'args: [--x-image=acme/x:1]\n', `args: [--x-image=acme/x@${b}]\n`],
    ['in its field', `image: {repository: a/b, digest: ${a}}\n`, `image: {repository: a/b, digest: ${b}}\n`],
    [
      'in its field, quotes kept',
      `image: {repository: a/b, digest: "${a}"}`,
      `image: {repository: a/b, digest: "${b}"}`,
    ],
    ['in an empty field', 'image: {repository: a/b, digest: ""}\n', `image: {repository: a/b, digest: "${b}"}\n`],
    ['in a field that says null', 'image: {repository: a/b, digest: ~}\n', `image: {repository: a/b, digest: ${b}}\n`],
    [
      'after a bare colon',
      'image:\n  digest: # later\n  repository: a/b\n',
      `image:\n  digest: ${b} # later\n  repository: a/b\n`,
    ],
    [
      'bare where it was bare',
      `image: {repository: a/b, sha: ${a.slice(7)}}\n`,
      `image: {repository: a/b, sha: ${b.slice(7)}}\n`,
    ],
    ['bare in an empty sha', 'image: {repository: a/b, sha: ""}\n', `image: {repository: a/b, sha: "${b.slice(7)}"}\n`],
    [
      'in both of its fields',
      `image: {repository: a/b, tag: v1@${a}, digest: "${a}"}\n`,
      `image: {repository: a/b, tag: v1@${b}, digest: "${b}"}\n`,
    ],
    [
      'in both, where the tag is the digest and the other is bare',
      `image: {sha: ${a.slice(7)}, repository: a/b, tag: ${a}}\n`,
      `image: {sha: ${b.slice(7)}, repository: a/b, tag: ${b}}\n`,
    ],
    [
      'behind the tag of its field',
      `image: {repository: a/b, tag: v1@${a}}\n`,
      `image: {repository: a/b, tag: v1@${b}}\n`,
    ],
    ['as the tag', `image: {repository: a/b, tag: ${a}}\n`, `image: {repository: a/b, tag: ${b}}\n`],
    [
      'as the hex of a split name',
      `image: {repository: a/b@sha256, tag: ${a.slice(7)}}\n`,
      `image: {repository: a/b@sha256, tag: ${b.slice(7)}}\n`,
    ],
    ['behind a repository with a tag', 'image: {repository: "a/b:v1"}\n', `image: {repository: "a/b@${b}"}\n`],
    [
      'in a new key of a flow map',
      'image: {repository: a/b, x: 1}\n',
      `image: {repository: a/b, digest: ${b}, x: 1}\n`,
    ],
    [
      'in a new key of JSON',
      '{"image":{"repository":"a/b","x":1}}',
      `{"image":{"repository":"a/b","digest":"${b}","x":1}}`,
    ],
    [
      'in a new key of spaced JSON',
      '{ "image": { "repository": "a/b" } }',
      `{ "image": { "repository": "a/b", "digest": "${b}" } }`,
    ],
    [
      'in a new line',
      'image:\n  repository: a/b # x\n  y: 1\n',
      `image:\n  repository: a/b # x\n  digest: ${b}\n  y: 1\n`,
    ],
    ['in a new line, CRLF', 'image:\r\n  repository: a/b\r\n', `image:\r\n  repository: a/b\r\n  digest: ${b}\r\n`],
    ['in a new last line', 'image:\n  repository: a/b', `image:\n  repository: a/b\n  digest: ${b}`],
    [
      'after a BOM',
      '\ufeffrepository: a/b\npullPolicy: Always\n',
      `\ufeffrepository: a/b\ndigest: ${b}\npullPolicy: Always\n`,
    ],
    ['under a dash', 'images:\n  - repository: a/b\n', `images:\n  - repository: a/b\n    digest: ${b}\n`],
    ['under quoted keys', 'image:\n  "repository": a/b\n', `image:\n  "repository": a/b\n  digest: ${b}\n`],
    [
      'and takes the tag with it',
      'image:\n  repository: a/b\n  tag: v1\n  pullPolicy: Always\n',
      `image:\n  repository: a/b\n  tag: ""\n  digest: ${b}\n  pullPolicy: Always\n`,
    ],
    [
      'in a text inside a text',
      'x: |\n  image:\n    repository: a/b\n',
      `x: |\n  image:\n    repository: a/b\n    digest: ${b}\n`,
    ],
    [
      'in JSON inside quotes',
      'x: "{\\"image\\":{\\"repository\\":\\"a/b\\"}}"\n',
      `x: "{\\"image\\":{\\"repository\\":\\"a/b\\",\\"digest\\":\\"${b}\\"}}"\n`,
    ],
  ])('%s', (_, text, expected) => {
    expect(write(text, digestOnly)).toBe(expected);
  });
});

describe('a tag and a digest move together', () => {
  it.each([
    ['in a reference', 'image: acme/app:v1\n', `image: acme/app:v2@${b}\n`],
    [
      'in fields',
      `image: {repository: a/b, tag: "v1", digest: ${a}}\n`,
      `image: {repository: a/b, tag: "v2", digest: ${b}}\n`,
    ],
    ['in one field', `image: {repository: a/b, tag: v1@${a}}\n`, `image: {repository: a/b, tag: v2@${b}}\n`],
    ['in flat keys', 'imageRepository: a/b\nimageTag: v1\n', `imageRepository: a/b\nimageTag: v2@${b}\n`],
    [
      'the tag only where there is room',
      `image: {repository: a/b, digest: ${a}}\n`,
      `image: {repository: a/b, digest: ${b}}\n`,
    ],
    [
      'into an empty tag',
      'image: {repository: a/b, tag: ""}\n',
      `image: {repository: a/b, tag: "v2", digest: "${b}"}\n`,
    ],
    [
      'beside a tag that says null',
      'image: {repository: a/b, tag: ~}\n',
      `image: {repository: a/b, tag: v2, digest: ${b}}\n`,
    ],
  ])('%s', (_, text, expected) => {
    expect(write(text, both)).toBe(expected);
  });

  it.each(['1', '1.10', '0123', '1e5', '0x1F', '0o17', '0b11', '1_000', '2024-01-02', 'yes', 'off', 'null', 'y', '.5'])(
    'a tag that YAML would not read as text gets quotes: %s',
    (tag) => {
      const text = `image:\n  repository: a/b\n  tag: v1\n  digest: ${a}\n`;
      expect(write(text, { tag, digest: b })).toContain(`tag: "${tag}"\n`);
      expect(write(text.replace('v1', "'v1'"), { tag, digest: b })).toContain(`tag: '${tag}'\n`);
      expect(write(`x: |\n${text.replace(/^/gm, '  ')}`, { tag, digest: b })).toContain(`tag: "${tag}"\n`);
    },
  );
});

describe('a map without a digest key, of which nobody knows whether one is read', () => {
  const unknown = (text: string, to: Version, hints: WriteHints = {}) => write(text, to, 'values.yaml', hints);

  it.each<readonly [string, Version, string, string]>([
    ['takes the digest behind its tag', digestOnly, 'repository: a/b\n  tag: v1', `repository: a/b\n  tag: v1@${b}`],
    ['takes both into its tag', both, 'repository: a/b\n  tag: "1"', `repository: a/b\n  tag: "v2@${b}"`],
    ['keeps JSON what it is', digestOnly, '{"repository": "a/b", "tag": 1}', `{"repository": "a/b", "tag": "1@${b}"}`],
    ['fills an empty tag', both, 'repository: a/b\n  tag: ""', `repository: a/b\n  tag: "v2@${b}"`],
    ['fills an empty digest', digestOnly, 'repository: a/b\n  digest: ""', `repository: a/b\n  digest: "${b}"`],
    ['drops a version in the name', digestOnly, 'repository: a/b:v0\n  tag: v1', `repository: a/b\n  tag: v1@${b}`],
  ])('%s', (_, to, block, expected) => {
    expect(unknown(`image:\n  ${block}\n`, to)).toBe(`image:\n  ${expected}\n`);
  });

  it.each<readonly [string, string, string]>([
    ['a tag of another build', `tag: v1@${a}`, `tag: dev@${b}`],
    ['a tag alone', 'tag: v1', `tag: dev@${b}`],
    ['an empty tag', 'tag: ""', `tag: "dev@${b}"`],
    ['no tag in front of a digest', `tag: ${a}`, `tag: ${b}`],
  ])('puts the channel in place of %s', (_, version, expected) => {
    const image = (said: string): string => `image:\n  repository: a/b\n  ${said}\n`;
    expect(unknown(image(version), digestOnly, { channel: 'dev' })).toBe(image(expected));
  });

  it.each<readonly [string, string, RegExp]>([
    ['has neither a tag nor a digest', 'image: { repository: a/b }\n', /^not: no field here could hold a digest/],
    [
      'has a tag that others take by an alias',
      'image: { repository: a/b, tag: &t v1 }\nlabel: *t\n',
      /^not: its version is an anchor/,
    ],
  ])('is left where it %s', (_, text, reason) => {
    expect(unknown(text, digestOnly, { channel: 'dev' })).toMatch(reason);
  });
});

describe('kustomize entries', () => {
  const write1 = (entry: string, to: Version) => write(`images:\n${entry}\n`, to, 'kustomization.yaml').slice(8, -1);

  it.each<readonly [string, Version, string, string]>([
    ['newTag becomes digest', digestOnly, '- name: x\n  newTag: v1', `- name: x\n  digest: ${b}`],
    ['newTag becomes digest, quotes kept', digestOnly, '- name: x\n  newTag: "1"', `- name: x\n  digest: "${b}"`],
    ['digest first', digestOnly, `- digest: ${a}\n  name: x`, `- digest: ${b}\n  name: x`],
    ['both', both, `- newTag: v1\n  digest: ${a}\n  name: x`, `- newTag: v2\n  digest: ${b}\n  name: x`],
    ['a digest beside a tag', both, '- newTag: v1\n  name: x', `- newTag: v2\n  digest: ${b}\n  name: x`],
    ['newName only', digestOnly, '- name: x\n  newName: a/b', `- name: x\n  newName: a/b\n  digest: ${b}`],
    [
      'a name with a tag, beside newTag',
      both,
      '- name: a/b:v1\n  newTag: v1',
      `- name: a/b:v1\n  newTag: v2\n  digest: ${b}`,
    ],
    [
      'a name with a tag, alone with a digest',
      digestOnly,
      `- name: a/b:v1\n  digest: ${a}`,
      `- name: a/b:v1\n  digest: ${b}`,
    ],
    ['a name with a digest', digestOnly, `- name: a/b@${a}\n  digest: ${a}`, `- name: a/b@${a}\n  digest: ${b}`],
    ['newName with a tag', both, '- name: x\n  newName: a/b:v1', `- name: x\n  newName: a/b:v2@${b}`],
    ['a pattern', digestOnly, '- name: .*/x\n  newTag: v1', `- name: .*/x\n  digest: ${b}`],
    ['flow', digestOnly, '- {name: x, newTag: v1}', `- {name: x, digest: ${b}}`],
  ])('%s', (_, to, entry, expected) => {
    expect(write1(entry, to)).toBe(expected);
  });

  it('strings of Argo CD', () => {
    const text = 'kustomize:\n  images: [x=a/b:v1]\n';
    expect(write(text, digestOnly)).toBe(`kustomize:\n  images: [x=a/b@${b}]\n`);
  });
});

it('the parts that a JSON patch puts: into the value of the tag, since no key beside it is the digest of the image', () => {
  const patch = '- {op: replace, path: /spec/image/tag, value: v1}\n';
  expect(write(patch, both, 'patch.yaml')).toBe(`- {op: replace, path: /spec/image/tag, value: v2@${b}}\n`);
});

describe('what is not written', () => {
  it.each([
    ['taken away by a patch', '- {op: remove, path: /spec/image/digest}\n', digestOnly, 'take the operation out'],
    ['sealed', 'image: {repository: a/b, tag: v1}\nsops: {mac: "ENC[x]"}\n', digestOnly, 'sops'],
    ['no field', 'imageRepository: ghcr.io/a/b\n', digestOnly, 'no field'],
    ['a shared tag', 'v: &v v1\nimage: {repository: a/b, tag: *v}\n', digestOnly, 'alias'],
    ['quotes inside quotes', 'x: "image: {repository: a/b, tag: v1}\\nb: 1"\n', { tag: '1.10', digest: b }, 'quotes'],
    [
      'a digest in the repository and in a key of its own',
      `image: {repository: "a/b@${a}", digest: "${a}"}`,
      digestOnly,
      'keep one of them',
    ],
    [
      'another algorithm in a split name',
      `image: {repository: a/b@sha256, tag: ${a.slice(7)}}`,
      { tag: null, digest: `sha512:${'c'.repeat(128)}` },
      'sha256',
    ],
  ])('%s', (_, text, to, reason) => {
    expect(write(text, to)).toMatch(new RegExp(`^not: .*${reason}`));
  });

  it('a digest of another algorithm is never bare', () => {
    const sha512 = `sha512:${'c'.repeat(128)}`;
    expect(write(`image: {repository: a/b, sha: ${a.slice(7)}}\n`, { tag: null, digest: sha512 })).toContain(
      `sha: ${sha512}`,
    );
  });

  it('a digest that was never verified', () => {
    expect(() => write('image: a/b\n', { tag: null, digest: 'sha256:error' })).toThrow('never verified');
  });
});
