import { describe, expect, it } from '@jest/globals';
import { scan } from './image-rows.ts';

const object = (spec: string) => `kind: App\napiVersion: acme.io/v1\nmetadata: { name: web }\nspec:\n  ${spec}\n`;
const completedBy = (text: string) => scan(text).occurrences.map((found) => found.completedBy ?? null);

describe('a name without a version in a custom resource', () => {
  it.each<readonly [string, string, string | null]>([
    ['a version', 'a: { image: quay.io/acme/app, version: v2 }', 'version'],
    ['a tag, beside an image by another key', 'a: { baseImage: quay.io/acme/app, tag: v2 }', 'tag'],
    ['a digest, likewise', 'a: { baseImage: quay.io/acme/app, sha: abc }', 'sha'],
    ['a version in values', 'values: { image: quay.io/acme/app, version: v2 }', 'version'],
    ['a version of all', 'version: v2\n  upgrade: { image: acme/k3s-upgrade, args: [a] }', 'version'],
    ['a channel of all', 'channel: https://acme.io/v2\n  upgrade: { image: acme/k3s-upgrade }', 'channel'],
    ['a version of all, where it has a tag', 'version: v2\n  upgrade: { image: "acme/k3s-upgrade:1" }', null],
    ['nothing', 'a: { image: quay.io/acme/app, replicas: 2 }', null],
    ['an empty version', 'a: { image: quay.io/acme/app, version: "" }', null],
    ['a version, where it has a tag', 'a: { image: "quay.io/acme/app:1", version: v2 }', null],
    ['a version, where it is of a container', 'containers: [{ image: quay.io/acme/app, version: v2 }]', null],
  ])('may be completed by %s beside it: %s', (_, spec, key) => expect(completedBy(object(spec))).toEqual([key]));
});
