// What the inventory costs beside the scan of the same files, and a check with it beside one without, in one run: the first table of
// bench/inventory.md.
//
//   npm run build && node build/bench/inventory.js [RELEASES]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stdout } from 'node:process';
import { openWorkspace } from '../packages/adapters/workspace.ts';
import { type CheckPorts, check } from '../packages/core/check/check.ts';
import { findUnits, takeInventory } from '../packages/core/inventory/inventory.ts';
import { markAll } from '../packages/core/inventory/kustomized/pinned.ts';
import { readDeployed } from '../packages/core/inventory/kustomized/read-deployed.ts';
import { parsePolicy } from '../packages/core/policy/parse.ts';
import type { Workspace } from '../packages/core/ports.ts';
import { scanWorkspace } from '../packages/core/repository/scan-tree.ts';
import { memoryGit, memoryRegistry, memoryWorkspace } from '../test/core/memory.ts';
import { releasePolicy, releaseTree } from './releases.ts';
import { writeTree } from './trees.ts';

const rounds = 7;
const policy = parsePolicy(releasePolicy, 'policy.yaml');
const ownUrls = async () => ['https://github.com/acme/gitops'];
const count = Number(process.argv[2] ?? 2000);
await compare(`${count} releases with four layers`, memoryWorkspace(releaseTree(count)));
const root = mkdtempSync(join(tmpdir(), 'image-policy-bench-'));
try {
  writeTree(root, 8000);
  await compare('the 8,000 files of the bench of check', openWorkspace(root));
} finally {
  rmSync(root, { recursive: true });
}

async function compare(what: string, workspace: Workspace): Promise<void> {
  const [scans, inventories, checks]: [number[], number[], number[]] = [[], [], []];
  const ports = { workspace, git: memoryGit([]), registry: memoryRegistry({}) } as unknown as CheckPorts;
  const options = { paths: [], base: null, verify: false, render: false, ownUrls, today: new Date('2026-01-01') };
  let images = 0;
  for (let round = 0; round < rounds; round++) {
    const tree = await time(scans, () => scanWorkspace(workspace, policy));
    const inventory = await time(inventories, async () => {
      const deployed = await readDeployed(workspace, policy, tree, ownUrls);
      const { occurrences } = await markAll(tree, deployed, true);
      return await takeInventory(policy, { occurrences }, await findUnits(workspace, policy, tree, deployed));
    });
    images = inventory.images.length;
    await time(checks, () => check(ports, policy, options));
  }
  const [scan, inventory, whole] = [scans, inventories, checks].map((times) => Math.min(...times)) as [
    number,
    number,
    number,
  ];
  const times = (part: number) => (part / scan).toFixed(2);
  const figures = [
    images,
    ...[scan, inventory].map(Math.round),
    times(inventory),
    Math.round(whole),
    // A check has no switch for it: without is what is left of one when its inventory is taken off.
    (whole / (whole - inventory)).toFixed(2),
  ];
  stdout.write(`| ${what} | ${figures.join(' | ')} |\n`);
}

/** Milliseconds of processor, since other work on the machine would be measured by the clock, too. */
async function time<T>(into: number[], work: () => Promise<T>): Promise<T> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  into.push((user + system) / 1000);
  return result;
}
