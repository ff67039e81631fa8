import type { Policy } from '../policy/policy.ts';
import type { FindUrls, Workspace } from '../ports.ts';
import { scanWorkspace, type TreeScan } from '../repository/scan-tree.ts';
import { doubtNames } from './guessed-names.ts';
import { findUnits, takeInventory, type Units } from './inventory.ts';
import { markAll } from './pinned.ts';
import type { Taken } from './running.ts';

/** The whole tree, and in place of its places what runs of them. */
export async function scanWhole(workspace: Workspace, policy: Policy, ownUrls?: FindUrls): Promise<TreeScan> {
  const tree = await scanWorkspace(workspace, policy);
  const options = { ownUrls, isWhole: true };
  const marked = { ...tree, occurrences: doubtNames((await markAll(workspace, policy, tree, options)).occurrences) };
  const units = await findUnits(workspace, policy, tree, ownUrls);
  return { ...marked, occurrences: takeInventory(policy, marked, units).images };
}

/** All of a tree that is compared with another. */
export interface WholeTree extends Taken {
  readonly units: Units['units'];
}

/** What a tree that was scanned runs, so that it compares with another one that was taken so. */
export async function takeWhole(
  workspace: Workspace,
  policy: Policy,
  scan: TreeScan,
  ownUrls?: FindUrls,
): Promise<WholeTree> {
  const marked = await markAll(workspace, policy, scan, { ownUrls, isWhole: true, always: true });
  const occurrences = doubtNames(marked.occurrences);
  const units = await findUnits(workspace, policy, scan, ownUrls);
  const inventory = takeInventory(policy, { occurrences }, units);
  return { occurrences, entries: scan.entries, inventory, built: marked.built(), units: units.units };
}
