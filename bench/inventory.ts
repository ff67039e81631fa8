// What the inventory costs beside the scan of the same files, in one run: the first table of bench/inventory.md.
//
//   npm run build && node build/bench/inventory.js [RELEASES]
import { stdout } from 'node:process';
import { setTimeout } from 'node:timers/promises';
import { readDeployed } from '../packages/core/inventory/deployed.ts';
import { findUnits, takeInventory } from '../packages/core/inventory/inventory.ts';
import { markAll } from '../packages/core/inventory/pinned.ts';
import { parsePolicy } from '../packages/core/policy/parse.ts';
import { scanWorkspace } from '../packages/core/repository/scan-tree.ts';
import { memoryWorkspace } from '../test/core/memory.ts';
import { releasePolicy, releaseTree } from './releases.ts';

const rounds = 7;
const count = Number(process.argv[2] ?? 2000);
const policy = parsePolicy(releasePolicy, 'policy.yaml');
const workspace = memoryWorkspace(releaseTree(count));
const ownUrls = async () => ['https://github.com/acme/gitops'];
const [scans, inventories]: [number[], number[]] = [[], []];
let images = 0;
for (let round = 0; round < rounds; round++) {
  const tree = await time(scans, () => scanWorkspace(workspace, policy));
  const inventory = await time(inventories, async () => {
    const deployed = await readDeployed(workspace, policy, tree, ownUrls);
    const { occurrences } = await markAll(tree, deployed, true);
    return takeInventory(policy, { occurrences }, await findUnits(workspace, policy, tree, deployed));
  });
  images = inventory.images.length;
}
const [scan, inventory] = [Math.min(...scans), Math.min(...inventories)];
stdout.write(`${count} releases, ${workspace.files.size} files, ${images} images\n`);
stdout.write(
  `scan ${Math.round(scan)} ms, inventory ${Math.round(inventory)} ms, ${(inventory / scan).toFixed(2)} times\n`,
);

/** CPU time, since other work on the machine would be measured too. */
async function time<T>(into: number[], work: () => Promise<T>): Promise<T> {
  await setTimeout(5);
  globalThis.gc?.();
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  into.push((user + system) / 1000);
  return result;
}
