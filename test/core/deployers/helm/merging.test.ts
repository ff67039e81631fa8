import { describe, expect, it } from '@jest/globals';
import { openRandom } from '../../../random.ts';
import { findTool } from '../../../tool.ts';
import { lookUp } from './agreement.ts';
import { type Printed, printRelease } from './helm-tool.ts';
import { drawRelease } from './random-release.ts';

// Random charts and layers, rendered by Helm through a template that prints every value, and looked up by us. One process
// judges a root with many charts below it, so that a thousand chains of layers take some dozens of processes.
const suite = 'values against the real helm';
const programs = [
  { version: 3 as const, helm: findTool('helm', suite) },
  { version: 4 as const, helm: findTool('helm4', suite) },
];

/** What differs, if anything does: which lines only Helm has, and which only we. */
function compare(helm: Printed, ours: Printed): unknown {
  if (!helm.ok || !ours.ok) return { helm: helm.ok || 'refused', ours: ours.ok || 'refused' };
  const without = (lines: readonly string[], others: readonly string[]) => {
    const known = new Set(others);
    return lines.filter((line) => !known.has(line)).slice(0, 10);
  };
  return { helmOnly: without(helm.lines, ours.lines), oursOnly: without(ours.lines, helm.lines) };
}

const same = (helm: Printed) => (helm.ok ? { helmOnly: [], oursOnly: [] } : { helm: 'refused', ours: 'refused' });

const wide = 25;

describe.each(programs)('values merged by Helm $version', ({ version, helm }) => {
  const test = helm === null ? it.skip : it;

  test.each(Array.from({ length: 20 }, (_, index) => index))(
    `are found in ${wide} charts with layers, tree %i`,
    async (seed) => {
      const drawn = drawRelease(openRandom(seed), { refusals: false, width: wide });
      const printed = await printRelease(helm ?? '', drawn);
      expect(compare(printed, lookUp(drawn, version))).toEqual(same(printed));
    },
  );

  test.each(Array.from({ length: 25 }, (_, index) => 1000 + index))(
    'are found in a chart of its own, or refused, tree %i',
    async (seed) => {
      const drawn = drawRelease(openRandom(seed), { refusals: true });
      const printed = await printRelease(helm ?? '', drawn);
      expect(compare(printed, lookUp(drawn, version))).toEqual(same(printed));
    },
  );
});
