import type { Policy } from '../policy/policy.ts';
import type { FindUrls, Workspace } from '../ports.ts';
import { scanWorkspace, type TreeScan } from '../repository/scan-tree.ts';
import { doubtNames } from './guessed-names.ts';
import { findUnits, takeInventory } from './inventory.ts';
import { markAll } from './pinned.ts';

/** The whole tree, and in place of its places what runs of them. */
export async function scanWhole(workspace: Workspace, policy: Policy, ownUrls?: FindUrls): Promise<TreeScan> {
  const tree = await scanWorkspace(workspace, policy);
  const options = { ownUrls, isWhole: true };
  const marked = { ...tree, occurrences: doubtNames((await markAll(workspace, policy, tree, options)).occurrences) };
  const units = await findUnits(workspace, policy, tree, ownUrls);
  return { ...marked, occurrences: takeInventory(policy, marked, units).images };
}
