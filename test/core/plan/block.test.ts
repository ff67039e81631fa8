import { describe, expect, it } from '@jest/globals';
import { findBlockPath, findFilePlace, findPlacePath } from '../../../packages/core/repository/block.ts';
import { scanWorkspace } from '../../../packages/core/repository/scan-tree.ts';
import type { Shape } from '../../../packages/core/scan/occurrence.ts';
import { dropIndexes } from '../../../packages/core/yaml/path.ts';
import { memoryWorkspace, samplePolicy } from '../memory.ts';

describe('the block of an image', () => {
  it.each<[string, Shape, string]>([
    ['app.image.ref', 'reference', 'app.image'],
    ['app.image', 'reference', 'app.image'],
    ['app.image', 'map', 'app.image'],
    ['app.image.repository', 'map', 'app.image'],
    ['app.image.tag', 'map', 'app.image'],
    ['app.image.digest', 'map', 'app.image'],
    ['app.image.sha', 'map', 'app.image'],
    ['app.image.tags', 'map', 'app.image.tags'],
    ['version', 'map', 'version'],
    ['list[2].image', 'reference', 'list[2].image'],
    ['env.APP.tag', 'env', 'env.APP.tag'],
    ['args[1]', 'arg', 'args[1]'],
    ['images[3]', 'kustomize', 'images[]'],
    ['images[3].name', 'kustomize', 'images[].name'],
  ])('at %s, a %s, is %s', (path, shape, block) => {
    expect(findBlockPath({ path, shape })).toBe(block);
  });

  it('is told without indexes', () => {
    expect(dropIndexes('a[0].b[12].c["[1]"]')).toBe('a[].b[].c["[1]"]');
  });

  it('is told with {env} where the layout has it', async () => {
    const image = 'image: { repository: ghcr.io/acme/app, tag: v1 }';
    const files = { 'env/dev/a.yaml': image, 'one.yaml': `lanes: { dev: { ${image} } }`, 'elsewhere.yaml': image };
    const { occurrences } = await scanWorkspace(memoryWorkspace(files), samplePolicy());
    const told = occurrences.map((one) => [one.file, findFilePlace(one), findPlacePath(one)]);
    expect(told).toEqual([
      ['elsewhere.yaml', '', 'image'],
      ['env/dev/a.yaml', 'env/{env}/a.yaml', 'image'],
      ['one.yaml', 'one.yaml', 'lanes.{env}.image'],
    ]);
  });
});
