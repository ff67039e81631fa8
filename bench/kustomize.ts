// Builds random trees of kustomizations by the real kustomize and by our graph, and compares the images. Exit code 1 when one
// differs; scripts/test-tools kustomize-builds builds the program that it asks.
//
//   npm run fuzz:kustomize                 20,000 trees
//   npm run fuzz:kustomize -- 500 --seed 7
import { stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { compareBuilds } from '../test/core/kustomize/compare.ts';

const { values, positionals } = parseArgs({
  options: { seed: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const count = Number(positionals[0] ?? 20_000);
const { differing, counts } = await compareBuilds('.test-tools/bin/kustomize-builds', Number(values.seed), count);
const { built, untold, refused } = counts;
stdout.write(`${count} trees: ${built} built, ${refused} refused by kustomize, ${untold} told by it alone\n`);
for (const line of differing) stdout.write(`differs: ${line}\n`);
if (differing.length > 0) process.exitCode = 1;
