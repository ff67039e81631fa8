import { expect, it } from '@jest/globals';
import { describeImages } from '../../../packages/core/check/images.ts';
import { scanWhole } from '../../../packages/core/inventory/whole.ts';
import { digest, memoryWorkspace, samplePolicy } from '../memory.ts';

const transformer = 'apiVersion: acme.io/v1\nkind: Rewriter\nmetadata: { name: t }\n';
const pod = (image: string): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: "${image}" }] }\n`;

it.each([
  ['by what it says', 'resources: [pod.yaml]\n', false, true],
  ['not by what a program may make of it', 'resources: [pod.yaml]\ntransformers: [t.yaml]\n', false, false],
  ['by what was rendered of it', 'resources: [pod.yaml]\ntransformers: [t.yaml]\n', true, true],
])('an image with a digest counts as pinned %s', async (_, kustomization, rendered, pinned) => {
  const files = {
    'kustomization.yaml': kustomization,
    'pod.yaml': pod(`ghcr.io/acme/app@${digest('a')}`),
    't.yaml': transformer,
  };
  const { occurrences } = await scanWhole(memoryWorkspace(files), samplePolicy(), undefined, 'all');
  expect(describeImages(occurrences, occurrences, () => rendered).map((image) => image.pinned)).toEqual([pinned]);
});
