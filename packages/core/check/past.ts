import type { Lineage } from '../history/lineage-facts.ts';
import type { Inventory } from '../inventory/inventory.ts';
import type { Policy } from '../policy/policy.ts';
import type { Git } from '../ports.ts';
import type { TreeScan } from '../repository/scan-tree.ts';
import { UserError } from '../text/errors.ts';

/** What the sources of promoted environments held. A shallow clone cannot tell; that is said, and the rest is judged. */
export async function readLineage(
  git: Git,
  policy: Policy,
  tree: TreeScan,
  { images }: Inventory,
): Promise<{ lineage: Lineage | null; notices: string[] }> {
  const wanted = policy.rules['promotion-lineage'].severity !== 'off' && hasPromoted(policy, tree);
  if (!wanted) return { lineage: null, notices: [] };
  const { findLineage } = await import('../history/lineage.ts');
  try {
    return { lineage: await findLineage(git, policy, images), notices: [] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { lineage: null, notices: [`promotion-lineage was not judged: ${error.message}`] };
  }
}

function hasPromoted(policy: Policy, tree: TreeScan): boolean {
  const promoted = new Set(
    policy.environments.filter((environment) => environment.promoteFrom).map(({ name }) => name),
  );
  return tree.occurrences.some(({ environment, alsoIn = [] }) =>
    [environment, ...alsoIn].some((name) => name !== null && promoted.has(name)),
  );
}
