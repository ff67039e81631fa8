import { describe, expect, it } from '@jest/globals';
import { catalogue } from '../../../../packages/core/scan/catalogue/index.ts';
import { openRandom } from '../../../random.ts';
import { type Said, writeInSomeStyle } from '../../yaml/styles.ts';
import { scan } from '../image-rows.ts';
import { app, named, object, pod, rows } from './rows.ts';

/** What a row needs besides: the same of another group, without a name, or as an object in a file of that name. */
const others: readonly (readonly [name: string, file: string, says: { readonly [key: string]: Said }])[] = [
  ['a kind of another group', 'a.yaml', object('shop.acme.example/v1', 'Warehouse', { ...named, ...pod })],
  ['a kind without a group', 'a.yaml', object('v1', 'ImagePolicy', { ...named, ...pod })],
  ['values that have a kind', 'values.yaml', object('kargo.akuity.io/v1alpha1', 'Warehouse', { image: app })],
  ['an object in a file of buf', 'buf.gen.yaml', object('v1', 'Pod', { ...named, ...pod })],
  ['an object in a file of a chart', 'Chart.yaml', object('v1', 'Pod', { ...named, ...pod })],
  ['values that have tests', 'values.yaml', { tests: [{ asserts: ['1'] }], image: app }],
  [
    'an output of what is no build',
    'a.yaml',
    object('logging.acme.example/v1', 'Pipeline', { ...named, spec: { output: { image: app } } }),
  ],
  ['a file that is called a report, and says nothing of itself', 'image-policy.json', { images: [{ image: app }] }],
  ['a report of another tool', 'report.json', { tool: 'other', images: [{ image: app }] }],
  ['values that say they are a report', 'values.json', { tool: 'image-policy', image: app }],
  ['YAML that says it is a report', 'a.yaml', { tool: 'image-policy', image: app }],
  ['an object that says it is a report', 'a.json', object('v1', 'Pod', { ...named, ...pod, tool: 'image-policy' })],
  ['a map under the key of a schema', 'a.yaml', object('acme.example/v1', 'Any', { ...named, openAPIV3Schema: pod })],
];

describe('the catalogue', () => {
  it('has a row for every entry, and an entry for every row', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(catalogue.map(({ id }) => id).sort());
  });

  it.each(rows)(
    '$id finds its images and leaves the others alone',
    ({ id, by = id, file = 'a.yaml', says, images = [], leaves = [] }) => {
      const { occurrences, passedOver } = scan(JSON.stringify(says), file);
      expect(occurrences.map((found) => [found.image, found.by])).toEqual(images.map((image) => [image, by]));
      expect(passedOver.map((passed) => [passed.why, passed.by])).toEqual(leaves.map((why) => [why, id]));
    },
  );

  it.each(rows.filter(({ images }) => images !== undefined))(
    '$id finds its images in any style',
    ({ says, file = 'a.yaml', images = [] }) => {
      const random = openRandom(11);
      const missed = Array.from({ length: 60 }, () => writeInSomeStyle(says, random)).filter((text) => {
        const found = scan(text, file).occurrences.map(({ image }) => image);
        return !images.every((image) => found.includes(image));
      });
      expect(missed.slice(0, 3)).toEqual([]);
    },
  );

  const embeddable = rows.filter(
    ({ images, file, says }) => images !== undefined && file === undefined && 'kind' in says,
  );

  it.each(embeddable)(
    '$id finds its images in any style, in a list and in a text of a ConfigMap',
    ({ says, images = [] }) => {
      const random = openRandom(13);
      const around = [
        { apiVersion: 'v1', kind: 'List', items: [says] },
        {
          apiVersion: 'v1',
          kind: 'ConfigMap',
          metadata: { name: 'a' },
          data: { 'a.yaml': writeInSomeStyle(says, random) },
        },
      ];
      const missed = Array.from({ length: 30 }, (_, index) =>
        writeInSomeStyle(around[index % 2] ?? says, random),
      ).filter((text) => {
        const found = scan(text, 'a.yaml').occurrences.map(({ image }) => image);
        return !images.every((image) => found.includes(image));
      });
      expect(missed.slice(0, 1)).toEqual([]);
    },
  );

  it.each(others)('%s is judged as any other document', (_, file, says) => {
    expect(scan(JSON.stringify(says), file).occurrences.map(({ image }) => image)).toEqual(['ghcr.io/acme/app']);
  });
});
