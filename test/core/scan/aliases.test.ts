import { describe, expect, it } from '@jest/globals';
import type { Occurrence, Part } from '../../../packages/core/scan/occurrence.ts';
import { digest, scan, yaml } from './image-rows.ts';

/** `path = alsoAt | alsoAt; role shared`, the other places of the same text and the parts that others take. */
function told({ path, alsoAt = [], parts }: Occurrence): string {
  const shared = Object.entries(parts as Record<string, Part>).flatMap(([role, part]) => {
    const marks = [part.aliased && 'alias', part.shared].filter(Boolean);
    return marks.length > 0 ? [`${role} ${marks.join(' ')}`] : [];
  });
  return [`${path}${alsoAt.length > 0 ? ` = ${alsoAt.join(' | ')}` : ''}`, ...shared].join('; ');
}

describe('other places of the same text', () => {
  it.each<readonly [name: string, text: string, places: readonly string[]]>([
    ['none', `image: ghcr.io/acme/app:1\nb: "*c & d"\n`, ['image']],
    ['an anchor that nobody takes', `a: &a\n  image: ghcr.io/acme/app:1\n`, ['a.image']],
    ['an alias of nothing', `a: &a 1\nimage: ghcr.io/acme/app:1\nb: *c\n`, ['image']],
    ['an image that is an anchor', `a:\n  image: &i ghcr.io/acme/app:1\nb:\n  image: *i\n`, ['a.image = b.image']],
    [
      'a map around it',
      `dev: &d\n  web:\n    image: ghcr.io/acme/app:1\nstaging: *d\n`,
      ['dev.web.image = staging.web.image'],
    ],
    [
      'a list around it',
      `a: &l\n  - image: ghcr.io/acme/app:1\nb:\n  c: *l\nd: [*l]\n`,
      ['a[0].image = b.c[0].image | d[0][0].image'],
    ],
    [
      'an item of a list',
      `a:\n  - &i\n    image: ghcr.io/acme/app:1\nb:\n  - x: 1\n  - *i\n`,
      ['a[0].image = b[1].image'],
    ],
    ['a merge key', `a: &a\n  image: ghcr.io/acme/app:1\nb:\n  <<: *a\n  c: 1\n`, ['a.image = b.image']],
    [
      'a merge key of many',
      `a: &a\n  image: ghcr.io/acme/app:1\nb: &b\n  c: 1\nd:\n  <<: [*b, *a]\n`,
      ['a.image = d.image'],
    ],
    [
      'a merge key over its own image',
      `a: &a\n  image: ghcr.io/acme/app:1\nb:\n  <<: *a\n  image: ghcr.io/acme/app:2\n`,
      ['a.image', 'b.image'],
    ],
    [
      'the digest alone',
      `a:\n  repository: ghcr.io/acme/app\n  digest: &d ${digest}\nb:\n  repository: ghcr.io/acme/web\n  digest: *d\n`,
      ['a = b.digest; digest images', 'b; digest alias'],
    ],
    [
      'the tag, in a value that is no image',
      `a:\n  repository: ghcr.io/acme/app\n  tag: &t v1\nversion: *t\n`,
      ['a = version; tag values'],
    ],
    [
      'the name of a repository, which is no version',
      `a:\n  repository: &r ghcr.io/acme/app\n  tag: v1\nb:\n  repository: *r\n  tag: v2\n`,
      ['a; repository values', 'b; repository alias'],
    ],
    [
      'a repository with its version in it',
      `a:\n  repository: &r ghcr.io/acme/app:v1\n  pullPolicy: Always\nb:\n  repository: *r\n  pullPolicy: Always\n`,
      ['a = b.repository; repository values', 'b; repository alias'],
    ],
    [
      'a merging map with a digest of its own',
      yaml`
        a: &a
          repository: ghcr.io/acme/app
          tag: v1
          digest: ${digest}
        b:
          <<: *a
          tag: v2
          digest: sha256:${'0'.repeat(64)}
      `,
      ['a', 'b'],
    ],
    [
      'a merging map with a digest of its own and the other’s tag',
      yaml`
        a: &a
          repository: ghcr.io/acme/app
          tag: v1
        b:
          <<: *a
          digest: ${digest}
      `,
      ['a = b', 'b'],
    ],
    ['an alias of an alias', `a: &a\n  image: ghcr.io/acme/app:1\nb: &b\n  c: *a\nd: *b\n`, ['a.image = b.c.image']],
  ])('%s', (_, text, places) => {
    expect(scan(text).occurrences.map(told)).toEqual(places);
  });

  it('of a digest by itself', () => {
    const { looseDigests } = scan(`image: ghcr.io/acme/app@${digest}\na: &a\n  b: ${digest}\nc: *a\nd: ${digest}\n`);
    const told = new Map(looseDigests.map(({ path, alsoAt }) => [path, alsoAt]));
    expect(told.get('a.b')).toEqual(['c.b']);
    expect(told.get('d')).toBeUndefined();
    expect(told.has('d')).toBe(true);
  });

  it('are told up to a bound', () => {
    const text = `a: &a\n  image: ghcr.io/acme/app:1\n${Array.from({ length: 30 }, (_, at) => `b${at}: *a\n`).join('')}`;
    expect(scan(text).occurrences[0]?.alsoAt).toHaveLength(30);
  });
});
