import type { Policy } from '../policy/policy.ts';
import type { FindUrls, Workspace } from '../ports.ts';
import { scanWorkspace, type TreeScan } from '../repository/scan-tree.ts';
import { doubtNames } from './doubt-names.ts';
import { findUnits, takeInventory, type Units } from './inventory.ts';
import { markAll } from './kustomized/pinned.ts';
import { readDeployed } from './kustomized/read-deployed.ts';
import type { Taken } from './running.ts';
import { findPassedValues } from './units/passed-values.ts';
import type { Shelf } from './units/shelf.ts';
import type { Whose } from './units/unit.ts';

/** The whole tree, and in place of its places what runs of them. `whose`: the images that may be written. */
export async function scanWhole(
  workspace: Workspace,
  policy: Policy,
  ownUrls?: FindUrls,
  whose: Whose = 'ours',
): Promise<TreeScan> {
  const tree = await scanWorkspace(workspace, policy);
  const deployed = await readDeployed(workspace, policy, tree, ownUrls);
  const marked = { ...tree, occurrences: doubtNames((await markAll(tree, deployed, true)).occurrences) };
  const units = await findUnits(workspace, policy, tree, deployed, whose);
  const unreadable = [...tree.unreadable, ...findPassedValues(tree.passedOver, units.units)];
  return { ...marked, unreadable, occurrences: (await takeInventory(policy, marked, units)).images };
}

/** All of a tree that is compared with another. */
export interface WholeTree extends Taken {
  readonly units: Units['units'];
  readonly shelf: Shelf;
}

/** What a tree that was scanned runs, so that it compares with another one that was taken so, with the same shelf. */
export async function takeWhole(
  workspace: Workspace,
  policy: Policy,
  scan: TreeScan,
  ownUrls: FindUrls | undefined,
  shelf: Shelf,
): Promise<WholeTree> {
  const deployed = await readDeployed(workspace, policy, scan, ownUrls);
  const marked = await markAll(scan, deployed, true);
  const occurrences = doubtNames(marked.occurrences);
  const units = await findUnits(workspace, policy, scan, deployed, 'ours', shelf);
  const inventory = await takeInventory(policy, { occurrences }, units);
  return { occurrences, entries: scan.entries, inventory, built: marked.built(), units: units.units, shelf };
}
