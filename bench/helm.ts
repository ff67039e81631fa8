// Renders random releases by Helm's own code, of version 3 and of version 4, and looks their values up by ours. Exit code 1 when one
// differs; scripts/test-tools helm-releases builds the program that it asks.
//
//   npm run fuzz:helm                 20,000 releases with each
//   npm run fuzz:helm -- 500 --seed 7
import { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { compareReleases } from '../test/core/deployers/helm/compare-releases.ts';

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const count = Number(positionals[0] ?? 20_000);
for (const helm of [3, 4] as const) {
  const { differing, counts } = await compareReleases(
    '.test-tools/bin/helm-releases',
    helm,
    Number(values.seed),
    count,
  );
  const { printed, refused, unsettled } = counts;
  const said = `${printed} printed, ${refused} refused, ${unsettled} of which Helm itself gives several answers`;
  stdout.write(`Helm ${helm}: ${count} releases, ${said}, ${differing.length} differ\n`);
  for (const line of differing) stdout.write(`differs: ${line}\n`);
  if (differing.length > 0) process.exitCode = 1;
}
