import type { Policy } from '../policy/policy.ts';
import { type Elsewhere, noticeElsewhere } from './elsewhere.ts';
import { nothingFound, openImages, otherPolicies } from './look-around.ts';
import type { ReadOptions, Scanned } from './read.ts';
import type { TreeRender } from './rendered/outcome.ts';
import type { CheckReport } from './rules/finding.ts';

/** What was asked for and not judged, and why: a line each. */
export function findNotices(
  policy: Policy,
  options: ReadOptions,
  { scanned, images, manifests, elsewhere, history }: Beside,
): readonly string[] {
  const { tree, isPart, inventory } = scanned;
  const isRendered = manifests !== null && manifests.occurrences.length + manifests.violations.length > 0;
  return [
    ...history,
    ...(isPart ? [] : inventory.notices),
    ...openImages(images),
    ...(manifests?.notices ?? noticeElsewhere(elsewhere)),
    ...(isRendered ? [] : nothingFound(tree, images.length, options)),
    ...otherPolicies(tree, policy, options),
  ];
}

/** What is known when all was judged. */
interface Beside {
  readonly scanned: Scanned;
  readonly images: CheckReport['images'];
  readonly manifests: TreeRender | null;
  readonly elsewhere: readonly Elsewhere[];
  readonly history: readonly string[];
}
