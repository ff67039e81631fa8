import { findDeployers } from '../deployers/deployers.ts';
import type { Policy } from '../policy/policy.ts';
import type { FindUrls, Workspace } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { scanWorkspace, type TreeScan } from '../repository/scan-tree.ts';
import { doubtNames } from './guessed-names.ts';
import { findUnits, takeInventory } from './inventory.ts';
import { isPinnable, markPinned } from './kustomize-pins.ts';

/** The whole tree, and in place of its places what runs of them. */
export async function scanWhole(workspace: Workspace, policy: Policy, ownUrls?: FindUrls): Promise<TreeScan> {
  const tree = await scanWorkspace(workspace, policy);
  const marked = { ...tree, occurrences: doubtNames(await markAll(workspace, policy, tree, ownUrls)) };
  const units = await findUnits(workspace, policy, tree);
  return { ...marked, occurrences: takeInventory(policy, marked, units).images };
}

/**
 * Marks the images that kustomizations pin, as `markPinned` does, with what Argo CD and Flux deploy taken into account. Their
 * objects are read only where they can make a difference: an image would count as pinned, or they lay `images` over one.
 * Without URLs this repository is the one that most of them name. `always`: read them in any case, so that two trees compare.
 */
export async function markAll(
  workspace: Workspace,
  policy: Policy,
  { occurrences, kustomizations, deploying }: Pick<TreeScan, 'occurrences' | 'kustomizations' | 'deploying'>,
  ownUrls: FindUrls = async () => [],
  always = false,
): Promise<readonly PlacedOccurrence[]> {
  const marked = markPinned(occurrences, kustomizations);
  const layImages = deploying === null || deploying.some(({ images }) => images);
  const matters =
    always || layImages ? occurrences.some(isPinnable) : marked.some(({ pinnedBy }) => pinnedBy !== undefined);
  if (deploying?.length === 0 || !matters) return marked;
  const files = deploying?.map(({ file }) => file);
  const deployers = await findDeployers(workspace, policy, { ownUrls: await ownUrls(), ...(files && { files }) });
  return markPinned(occurrences, kustomizations, deployers);
}
