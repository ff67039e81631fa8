import { readBase, readToday } from '../inventory/base.ts';
import { compareRunning } from '../inventory/compare.ts';
import { type Difference, findDifference } from '../inventory/difference.ts';
import { listRunning } from '../inventory/running.ts';
import type { Policy } from '../policy/policy.ts';
import type { Commit, FindUrls, Git, Workspace } from '../ports.ts';
import { UserError } from '../text/errors.ts';

export interface DiffPorts {
  readonly workspace: Workspace;
  readonly git: Git;
}

export interface DiffOptions {
  /** What is compared with: where HEAD parted from it. */
  readonly ref: string;
  /** As `ReadOptions.ownUrls` of a check. */
  readonly ownUrls: FindUrls;
}

/** What the working tree deploys that its base did not. */
export interface DiffReport extends Difference {
  readonly base: Commit;
  /** What could not be told, and why. */
  readonly notices: readonly string[];
}

/** Compares what runs with what ran where HEAD parted from a ref. Reads only. UserError for an unknown ref, or where nothing was read. */
export async function diff(ports: DiffPorts, policy: Policy, { ref, ownUrls }: DiffOptions): Promise<DiffReport> {
  const today = await readToday(ports.workspace, policy, ownUrls);
  const base = await readBase(ports, policy, ref, today, ownUrls);
  if (today.scan.files + today.scan.unreadable.length + base.scan.files === 0)
    throw new UserError(
      'No YAML or JSON file was read on either side: is the repository checked out, and is this the right root (--root)?',
    );
  const compared = compareRunning(listRunning(policy, base.whole), listRunning(policy, today.whole));
  const units = { before: base.whole.units, after: today.whole.units };
  const unreadable = [...today.scan.unreadable, ...base.scan.unreadable].map(
    ({ file, reason }) => `${file} cannot be read, so what it deploys is not here: ${reason}`,
  );
  return { ...findDifference(policy, compared, units), base: base.commit, notices: [...new Set(unreadable)] };
}
