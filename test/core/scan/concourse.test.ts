import { describe, expect, it } from '@jest/globals';
import { digest, found, scan, yaml } from './image-rows.ts';

describe('the image that a task of Concourse runs in', () => {
  const task = (rest: string) => yaml`
    platform: linux
    image_resource:
      type: registry-image
      ${rest}
    run: { path: sh }
  `;

  it.each<readonly [string, string, object]>([
    ['has only a tag', 'source: { repository: golang, tag: "1.22" }', { key: 'source.tag', tag: '1.22' }],
    ['has no version', 'source: { repository: golang }', { key: 'version.digest', tag: null }],
    [
      'has a version without a digest',
      'source: { repository: golang }\n      version: { tag: "1" }',
      { key: 'version.digest', tag: null },
    ],
  ])('%s', (_, rest, completing) => {
    const { occurrences } = scan(task(rest));
    expect(occurrences.map(({ image, digest: says }) => [image, says])).toEqual([['docker.io/library/golang', null]]);
    expect(occurrences[0]?.completedBy).toEqual({ ...completing, digestKey: 'version.digest' });
    expect([occurrences[0]?.digestSlot, occurrences[0]?.tagSlot]).toEqual([undefined, undefined]);
  });

  it('is pinned by the digest of its version', () => {
    const text = task(`source: { repository: golang, tag: "1.22" }\n      version: { digest: "${digest}" }`);
    expect(found(text)).toEqual(['image_resource map docker.io/library/golang:1.22@D 4:25']);
  });

  it('is found in every step of a pipeline', () => {
    const config =
      '{ platform: linux, image_resource: { type: registry-image, source: { repository: ghcr.io/acme/a } } }';
    const text = yaml`
      jobs:
      - name: a
        plan:
        - { task: a, config: ${config} }
        - in_parallel: { steps: [{ task: b, config: ${config} }] }
        - try: { task: c, config: ${config} }
          on_failure: { task: d, config: ${config} }
    `;
    expect(found(text)).toHaveLength(4);
  });

  it.each([
    ['a tag', 'source: { repository: golang, tag: ((tag)) }'],
    ['a part of the name', 'source: { repository: ((registry))/golang, tag: "1" }'],
  ])('has no digest, whatever a variable becomes: %s', (_, rest) => {
    const { occurrences, templated } = scan(task(rest));
    expect([occurrences.map(({ digest: says }) => says), templated]).toEqual([[null], []]);
  });

  it('may be pinned by a variable, which is said', () => {
    const { templated } = scan(task('source: { repository: golang }\n      version: { digest: ((digest)) }'));
    expect(templated.map(({ text }) => text)).toEqual(['((digest))']);
  });
});
