import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePolicy } from '../../../packages/core/policy/parse.ts';
import { scanFile } from '../../../packages/core/scan/scan.ts';
import { openRandom } from '../../random.ts';
import { writeInSomeStyle } from '../yaml/styles.ts';

const { fields, shapes } = parsePolicy(
  `version: 1
shapes:
  - id: acme.runner
    when: { group: acme.io, kind: Runner }
    images: [spec.runner.img, { at: "spec.steps[*].uses", bare: true }]
    ignore: [{ at: spec.cache, why: pushed by the build }, { at: spec.containers, why: not run here }]
`,
  'policy.yaml',
);

const runner = {
  apiVersion: 'acme.io/v1',
  kind: 'Runner',
  metadata: { name: 'one' },
  spec: {
    runner: { img: 'acme/runner:1' },
    steps: [{ uses: 'node' }],
    cache: 'ghcr.io/acme/cache:1',
    containers: [{ image: 'ghcr.io/acme/other:1' }],
  },
};
const scan = (text: string) => scanFile('a.yaml', text, fields, shapes);

describe('shapes of the policy', () => {
  it('find what no built-in entry finds, and say by which entry', () => {
    expect(scan(JSON.stringify(runner)).occurrences.map(({ image, by, certainty }) => [image, by, certainty])).toEqual([
      ['docker.io/acme/runner', 'acme.runner', 'certain'],
      ['docker.io/library/node', 'acme.runner', 'certain'],
    ]);
  });

  it('leave alone what they say, stronger than the built-in entries, with their reason', () => {
    expect(scan(JSON.stringify(runner)).passedOver.map(({ path, why, by }) => [path, why, by])).toEqual([
      ['spec.cache', 'pushed by the build', 'acme.runner'],
      ['spec.containers', 'not run here', 'acme.runner'],
    ]);
  });

  it('hold in no other group and no other kind', () => {
    for (const other of [{ apiVersion: 'acme.example/v1' }, { kind: 'Walker' }])
      expect(scan(JSON.stringify({ ...runner, ...other })).occurrences.map(({ image }) => image)).toEqual([
        'ghcr.io/acme/cache',
        'ghcr.io/acme/other',
      ]);
  });

  it('find their images in any style of YAML', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const text = writeInSomeStyle(runner, openRandom(seed));
        const images = scan(text).occurrences.map(({ image }) => image);
        expect(images).toEqual(expect.arrayContaining(['docker.io/acme/runner', 'docker.io/library/node']));
      }),
      { numRuns: 100 },
    );
  });
});
