import { env } from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { findTool } from '../../tool.ts';
import { compareBuilds } from './compare.ts';

const program = findTool('kustomize-builds', 'kustomizations beside the real kustomize');
const first = env['CI'] ? 20_261_130 : Math.floor(Math.random() * 1e9);

(program === null ? describe.skip : describe)('the images that kustomizations build', () => {
  it(`are those of the real kustomize, for 1,000 random trees from seed ${first}`, async () => {
    const { differing, counts } = await compareBuilds(program ?? '', first, 1000);
    expect(differing).toEqual([]);
    // What only kustomize can tell is rare in trees that it builds.
    expect(counts.untold).toBeLessThan(counts.built / 20);
    expect(counts.built).toBeGreaterThan(500);
  }, 600_000);

  // A directive that became an item of a list, items of one name that a patch deletes, and a part of a text that a replacement
  // before changed while it was read.
  it.each([371_480_233, 371_479_427, 371_480_573, 8296])(
    'are those of the real kustomize, for the tree of seed %i',
    async (seed) => {
      expect((await compareBuilds(program ?? '', seed, 1)).differing).toEqual([]);
    },
  );
});
