import { env } from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { openRandom } from '../../../random.ts';
import { findTool } from '../../../tool.ts';
import { compareReleases } from './compare-releases.ts';
import { printRelease } from './helm-tool.ts';
import { drawRelease } from './random-release.ts';
import { realReleases } from './real-releases.ts';

// Random charts and layers, rendered by Helm through a template that prints every value, and looked up by us. Helm's own code
// renders them in one process; that it is what the programs do is held on some of them.
const suite = 'values beside the real helm';
const program = findTool('helm-releases', suite);
const programs = [
  { version: 3 as const, helm: findTool('helm', suite) },
  { version: 4 as const, helm: findTool('helm4', suite) },
];
const first = env['CI'] ? 20_261_130 : Math.floor(Math.random() * 1e9);

describe.each(programs)('values merged by Helm $version', ({ version, helm }) => {
  (program === null ? it.skip : it)(
    `are those that we find, in 1,000 random chains of layers from seed ${first}`,
    async () => {
      const { differing, counts } = await compareReleases(program ?? '', version, first, 1000);
      expect(differing).toEqual([]);
      expect(counts.printed).toBeGreaterThan(600);
      expect(counts.refused).toBeGreaterThan(20);
      // Few depend on Helm's version, and Helm itself is sure of nearly all.
      expect(counts.doubtful).toBeLessThan(100);
      expect(counts.unsettled).toBeLessThan(5);
    },
    600_000,
  );

  (program === null || helm === null ? it.skip : it)('are those that the program prints', async () => {
    const drawn = Array.from({ length: 12 }, (_, index) => drawRelease(openRandom(first + index), { refusals: true }));
    const library = await realReleases(program ?? '', version, drawn);
    for (const [index, release] of drawn.entries()) {
      const printed = await printRelease(helm ?? '', release);
      const known = library[index];
      expect(printed.ok ? printed : printed.ok).toEqual(known?.ok ? known : known?.ok);
    }
  });

  // Further documents of a file, and an import of an empty table.
  (program === null ? it.skip : it).each([20_261_345, 20_261_973, 104_510])(
    'are those that we find, in the chain of layers of seed %i',
    async (seed) => {
      expect((await compareReleases(program ?? '', version, seed, 1)).differing).toEqual([]);
    },
  );
});
