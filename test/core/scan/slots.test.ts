import { describe, expect, it } from '@jest/globals';
import type { Slot } from '../../../packages/core/scan/occurrence.ts';
import { scan } from './image-rows.ts';

/** The text with `D` put where a digest would go, or `T` where a tag would; null where there is no safe place. */
function fill(text: string, slot: Slot | undefined, value: string): string | null {
  if (slot === undefined) return null;
  return `${text.slice(0, slot.offset)}${slot.before}${value}${slot.after}${text.slice(slot.offset)}`;
}

function slotsOf(text: string, file?: string): readonly (string | null)[] {
  const [occurrence] = scan(text, file).occurrences;
  return [fill(text, occurrence?.digestSlot, 'D'), fill(text, occurrence?.tagSlot, 'T')];
}

const name = 'ghcr.io/acme/app';

describe('where a digest and a tag would be added', () => {
  it.each<readonly [text: string, digest: string | null, tag: string | null]>([
    // Block maps: a line of its own under the tag, else under the name.
    [
      `image:\n  repository: ${name}\n  tag: v1\n  pullPolicy: Always\n`,
      `image:\n  repository: ${name}\n  tag: v1\n  digest: D\n  pullPolicy: Always\n`,
      null,
    ],
    [`image:\n  tag: v1\n  repository: ${name}\n`, `image:\n  tag: v1\n  digest: D\n  repository: ${name}\n`, null],
    [
      `image:\n  repository: ${name}\n`,
      `image:\n  repository: ${name}\n  digest: D\n`,
      `image:\n  repository: ${name}\n  tag: T\n`,
    ],
    [
      `image:\n  repository: ${name}`,
      `image:\n  repository: ${name}\n  digest: D`,
      `image:\n  repository: ${name}\n  tag: T`,
    ],
    [
      `image:\n  repository: "${name}" # c\n  tag: 'v1'  # d\nb: 1\n`,
      `image:\n  repository: "${name}" # c\n  tag: 'v1'  # d\n  digest: D\nb: 1\n`,
      null,
    ],
    [
      `image:\r\n  repository: ${name}\r\n  tag: v1\r\n`,
      `image:\r\n  repository: ${name}\r\n  tag: v1\r\n  digest: D\r\n`,
      null,
    ],
    [
      `image:\r\n  repository: ${name}\r\n  tag: v1`,
      `image:\r\n  repository: ${name}\r\n  tag: v1\r\n  digest: D`,
      null,
    ],
    [`repository: ${name}\ntag: v1\n`, `repository: ${name}\ntag: v1\ndigest: D\n`, null],
    [`\ufeffrepository: ${name}\ntag: v1\n`, `\ufeffrepository: ${name}\ntag: v1\ndigest: D\n`, null],
    [`\ufefftag: v1\nrepository: ${name}\n`, `\ufefftag: v1\ndigest: D\nrepository: ${name}\n`, null],
    [
      `images:\n  - repository: ${name}\n    tag: v1\n  - repository: b/c\n`,
      `images:\n  - repository: ${name}\n    tag: v1\n    digest: D\n  - repository: b/c\n`,
      null,
    ],
    [
      `images:\n  - tag: v1\n    repository: ${name}\n`,
      `images:\n  - tag: v1\n    digest: D\n    repository: ${name}\n`,
      null,
    ],
    [
      `image:\n  "repository": ${name}\n  "tag": v1\n`,
      `image:\n  "repository": ${name}\n  "tag": v1\n  digest: D\n`,
      null,
    ],
    // A key that stands there with nothing behind it is filled.
    [
      `image:\n  repository: ${name}\n  tag: v1\n  digest:\n`,
      `image:\n  repository: ${name}\n  tag: v1\n  digest: D\n`,
      null,
    ],
    [
      `image:\n  repository: ${name}\n  tag: v1\n  digest: # later\n`,
      `image:\n  repository: ${name}\n  tag: v1\n  digest: D # later\n`,
      null,
    ],
    [
      `image:\n  repository: ${name}\n  tag: v1\n  "digest" :\n`,
      `image:\n  repository: ${name}\n  tag: v1\n  "digest" : D\n`,
      null,
    ],
    [`image: {repository: ${name}, tag: v1, digest: }\n`, `image: {repository: ${name}, tag: v1, digest: D }\n`, null],
    [`image:\n  repository: ${name}\n  tag: v1\n  digest: &d\n`, null, null],
    [`image:\n  repository: ${name}\n  tag: v1\n  digest: !!str\n`, null, null],
    // Flow maps and JSON: after a comma, with the sibling's quotes.
    [`image: {repository: ${name}, tag: v1}\n`, `image: {repository: ${name}, tag: v1, digest: D}\n`, null],
    [`image: { repository: ${name}, tag: "v1" }\n`, `image: { repository: ${name}, tag: "v1", digest: "D" }\n`, null],
    [`image: { repository: ${name}, tag: 'v1' }\n`, `image: { repository: ${name}, tag: 'v1', digest: 'D' }\n`, null],
    [
      `{"image":{"repository":"${name}","tag":"v1"}}\n`,
      `{"image":{"repository":"${name}","tag":"v1","digest":"D"}}\n`,
      null,
    ],
    [
      `{"image": {"repository": "${name}", "tag": 1}}\n`,
      `{"image": {"repository": "${name}", "tag": 1, "digest": "D"}}\n`,
      null,
    ],
    [
      `{\n  "image": {\n    "repository": "${name}",\n    "tag": "v1"\n  }\n}\n`,
      `{\n  "image": {\n    "repository": "${name}",\n    "tag": "v1",\n    "digest": "D"\n  }\n}\n`,
      null,
    ],
    [
      `{\r\n  "image": {\r\n    "tag": "v1",\r\n    "repository": "${name}"\r\n  }\r\n}\r\n`,
      `{\r\n  "image": {\r\n    "tag": "v1",\r\n    "digest": "D",\r\n    "repository": "${name}"\r\n  }\r\n}\r\n`,
      null,
    ],
    // A block scalar and an alias have no safe place after them.
    [`image:\n  repository: ${name}\n  tag: |-\n    v1\n`, null, null],
    [`image:\n  repository: ${name}\n  tag: >-\n    v1\n`, null, null],
    [`image:\n  repository: ${name}\n  tag:\n    v1\n`, null, null],
    [`v: &v v1\nimage:\n  repository: ${name}\n  tag: *v\n`, null, null],
    // A digest that is there needs none.
    [
      `image:\n  repository: ${name}\n  digest: sha256:${'0'.repeat(64)}\n`,
      null,
      `image:\n  repository: ${name}\n  tag: T\n  digest: sha256:${'0'.repeat(64)}\n`,
    ],
  ])('%j', (text, digest, tag) => {
    expect(slotsOf(text)).toEqual([digest, tag]);
  });

  it.each<readonly [text: string, digest: string | null, tag: string | null]>([
    [`images:\n- name: ${name}\n  newTag: v1\n`, `images:\n- name: ${name}\n  newTag: v1\n  digest: D\n`, null],
    [
      `images:\n  - newTag: v1\n    name: ${name}\n`,
      `images:\n  - newTag: v1\n    digest: D\n    name: ${name}\n`,
      null,
    ],
    [
      `images:\n- name: app\n  newName: ${name}\n`,
      `images:\n- name: app\n  newName: ${name}\n  digest: D\n`,
      `images:\n- name: app\n  newName: ${name}\n  newTag: T\n`,
    ],
    [`images: [{name: ${name}, newTag: v1}]\n`, `images: [{name: ${name}, newTag: v1, digest: D}]\n`, null],
  ])('in a kustomization: %j', (text, digest, tag) => {
    expect(slotsOf(text, 'apps/dev/kustomization.yaml')).toEqual([digest, tag]);
  });

  it.each<readonly [text: string, digest: string | null]>([
    [
      `data:\n  values.yaml: |\n    image:\n      repository: ${name}\n      tag: v1\n    b: 1\n`,
      `data:\n  values.yaml: |\n    image:\n      repository: ${name}\n      tag: v1\n      digest: D\n    b: 1\n`,
    ],
    [
      `data:\n  a.json: '{"image":{"repository":"${name}","tag":"v1"}}'\n`,
      `data:\n  a.json: '{"image":{"repository":"${name}","tag":"v1","digest":"D"}}'\n`,
    ],
    [
      `data:\n  a.json: "{\\"image\\":{\\"repository\\":\\"${name}\\",\\"tag\\":\\"v1\\"}}"\n`,
      `data:\n  a.json: "{\\"image\\":{\\"repository\\":\\"${name}\\",\\"tag\\":\\"v1\\",\\"digest\\":\\"D\\"}}"\n`,
    ],
    [`data:\n  values.yaml: "image:\\n  repository: ${name}\\n  tag: v1\\n"\n`, null],
    [
      `data:\n  values.yaml: >\n    image: {repository: ${name},\n\n    tag: v1}\n`,
      `data:\n  values.yaml: >\n    image: {repository: ${name},\n\n    tag: v1, digest: D}\n`,
    ],
  ])('in a text inside a string: %j', (text, digest) => {
    expect(slotsOf(`kind: ConfigMap\napiVersion: v1\n${text}`)[0]).toEqual(
      digest === null ? null : `kind: ConfigMap\napiVersion: v1\n${digest}`,
    );
  });

  it('goes under the key that the map has for it, and without an algorithm under a bare one', () => {
    const { digestSlot } = scan(`image:\n  repository: ${name}\n  tag: v1\n  sha:\n`).occurrences[0] ?? {};
    expect(digestSlot).toMatchObject({ fills: true, bare: true });
  });
});

describe('a key that is added', () => {
  it.each<readonly [name: string, text: string, before: string | undefined]>([
    ['in a map of single-quoted keys', "image: {'repository': acme/a, 'tag': v1}\n", ", 'digest': "],
    ['in a map of JSON', 'image: {"repository": "acme/a", "tag": 1}\n', ', "digest": "'],
    [
      'where it waits in JSON inside a string',
      `a: '{"image": {"repository": "acme/a", "tag": "v1", "digest": null}}'\n`,
      undefined,
    ],
    ['where a map stands under it', 'image:\n  repository: acme/a\n  tag: v1\n  digest: {}\n', undefined],
  ])('%s', (_, text, before) => expect(scan(text).occurrences[0]?.digestSlot?.before).toBe(before));
});
