import type { Policy } from '../policy/policy.ts';
import type { Commit, FindUrls, Git, Workspace } from '../ports.ts';
import { type Before, scanBefore } from '../repository/scan-before.ts';
import { openReader, scanWorkspace, type TreeScan } from '../repository/scan-tree.ts';
import { openShelf } from './units/shelf.ts';
import { takeWhole, type WholeTree } from './whole.ts';

/** A tree as it was scanned, and as it is compared with another. */
export interface Today {
  readonly scan: TreeScan;
  readonly whole: WholeTree;
}

/** What HEAD and a ref share, and what it ran. */
export interface Base extends Before {
  readonly commit: Commit;
  readonly whole: WholeTree;
  /** The files of today that say something else, or were not there. */
  readonly changed: ReadonlySet<string>;
  /** Those that are gone. */
  readonly gone: ReadonlySet<string>;
}

/** Reads all of a tree to be compared with another. */
export async function readToday(workspace: Workspace, policy: Policy, ownUrls: FindUrls): Promise<Today> {
  const scan = await scanWorkspace(workspace, policy);
  return { scan, whole: await takeWhole(workspace, policy, scan, ownUrls, openShelf()) };
}

/** Reads the tree where HEAD parted from a ref, by the policy of today. UserError for an unknown ref. */
export async function readBase(
  { git, workspace }: { readonly git: Git; readonly workspace: Workspace },
  policy: Policy,
  ref: string,
  today: Today,
  ownUrls?: FindUrls,
): Promise<Base> {
  const commit = await git.mergeBase(ref);
  const changed = new Set(await git.changedFiles(commit.sha));
  const trees = { before: await git.at(commit.sha), after: workspace };
  const before = await scanBefore(trees, openReader(policy), today.scan, (file) => changed.has(file));
  const whole = await takeWhole(before.workspace, policy, before.scan, ownUrls, today.whole.shelf);
  return { ...before, commit, whole, changed, gone: new Set(await git.goneFiles(commit.sha)) };
}
