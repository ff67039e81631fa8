import { describe, expect, it } from '@jest/globals';
import { found, hex, scan } from './found.ts';

/** Faults that real repositories showed (bench/scan.md), each held here by a text of its own. */
describe('what real repositories taught', () => {
  it.each<readonly [string, string, readonly string[]]>([
    [
      'a key that is an alias keeps what stands below it',
      'name: &app web\n*app :\n  image: {repository: acme/web, tag: 1}\n',
      ['web.image map docker.io/acme/web:1 3:23'],
    ],
    [
      'so does a key with an anchor, in a template too',
      'a: {{ x }}\n&app web:\n  image: {repository: acme/web, tag: 1}\n',
      ['web.image map docker.io/acme/web:1 3:23'],
    ],
    [
      'null is nothing, not a name',
      'image: {registry: ~, repository: acme/web, tag: null, digest: ~}\n',
      ['image map docker.io/acme/web 1:19'],
    ],
    [
      'two images may share a tag by an alias, each at its own place',
      'v: &v v1\na: {image: {repository: acme/a, tag: *v}}\nb: {image: {repository: acme/b, tag: *v}}\n',
      ['a.image map docker.io/acme/a:v1 2:25', 'b.image map docker.io/acme/b:v1 3:25'],
    ],
    [
      'a registry, a repository and an image that make one name',
      'web: {repository: ghcr.io/acme, image: web, tag: v1}\n',
      ['web map ghcr.io/acme/web:v1 1:19'],
    ],
    [
      'a name with its version in it',
      'web: {repository: ghcr.io/acme/web, image: web, tag: v1}\n',
      ['web map ghcr.io/acme/web:v1 1:19'],
    ],
    [
      'a flag and its value are two arguments',
      'command: [manager, --engine-image, acme/engine:1, --image-pull-policy, acme/never:1]\n',
      ['command[2] arg docker.io/acme/engine:1 1:36'],
    ],
    [
      'a variable whose name only holds another word',
      'env: [{name: CSI_RESIZER_IMAGE, value: acme/resizer:1}, {name: STAGE_IMAGE_TAG, value: acme/never:1}]\n',
      ['env[0].value env docker.io/acme/resizer:1 1:40'],
    ],
    ['what a trigger last saw', 'lastTriggeredImage: ghcr.io/acme/web:1\n', []],
    ['an example in a ConfigMap', 'data:\n  _example: |\n    image: acme/web:1\n', []],
    ['a description', 'description: ghcr.io/acme/web:1\n', []],
  ])('%s', (_, text, expected) => {
    expect(found(text, 'config/app.yaml')).toEqual(expected);
  });

  it('a definition of a custom resource is passed over before it is read, broken or not', () => {
    const text =
      'apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: x}\nspec:\n  image: acme/web:1\n bad: indent\n';
    expect(scan(text)).toMatchObject({ occurrences: [], unreadable: [] });
    expect(scan(text.replace('kind: C', 'kind: NoC')).unreadable).toHaveLength(1);
  });

  it('only maps that say nothing are passed over', () => {
    const quiet = Array.from({ length: 50 }, (_, index) => `k${index}: {a: b, c: [d, {e: f}]}`).join('\n');
    const text = `${quiet}\nlast: {deep: [{x: {repository: acme/web, tag: 1}}], env: {webDigest: ${hex}}}\n`;
    expect(found(text, 'values.yaml')).toEqual(['last.deep[0].x map docker.io/acme/web:1 51:32']);
    expect(scan(text).looseDigests).toMatchObject([{ path: 'last.env.webDigest', part: { text: hex } }]);
  });
});
