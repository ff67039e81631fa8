import type { Renderer } from '../deployers/renderer.ts';
import { type Base, readBase, readToday } from '../inventory/base.ts';
import { compareRunning } from '../inventory/compare.ts';
import { type Difference, findDifference } from '../inventory/difference.ts';
import type { Pair } from '../inventory/match.ts';
import { listRunning, type Running } from '../inventory/running.ts';
import type { Policy } from '../policy/policy.ts';
import type { Commit, FindUrls, Git, Workspace } from '../ports.ts';
import { UserError } from '../text/errors.ts';
import { type RenderedDifference, renderRuns } from './rendered.ts';

export interface DiffPorts {
  readonly workspace: Workspace;
  readonly git: Git;
  readonly renderer: Renderer;
  /** The engines over the files of a commit. */
  readonly openCommitRenderer: (commit: string) => Renderer;
}

export interface DiffOptions {
  /** What is compared with: where HEAD parted from it. */
  readonly ref: string;
  /** As `ReadOptions.ownUrls` of a check. */
  readonly ownUrls: FindUrls;
  /** Render both sides, and compare the manifests. */
  readonly render: boolean;
}

/** What the working tree deploys that its base did not. */
export interface DiffReport extends Difference {
  readonly base: Commit;
  /** What could not be told, and why. */
  readonly notices: readonly string[];
  /** Whether all that was to be rendered was, on both sides. */
  readonly complete: boolean;
}

/** Compares what runs with what ran where HEAD parted from a ref. Reads only. UserError for an unknown ref, or where nothing was read;
 * UnavailableError where an engine that is needed is not on this machine. */
export async function diff(ports: DiffPorts, policy: Policy, options: DiffOptions): Promise<DiffReport> {
  const { ref, ownUrls } = options;
  const today = await readToday(ports.workspace, policy, ownUrls);
  const base = await readBase(ports, policy, ref, today, ownUrls);
  if (today.scan.files + today.scan.unreadable.length + base.scan.files === 0)
    throw new UserError(
      'No YAML or JSON file was read on either side: is the repository checked out, and is this the right root (--root)?',
    );
  const { runs } = compareRunning(listRunning(policy, base.whole), listRunning(policy, today.whole));
  const units = { before: base.whole.units, after: today.whole.units };
  const unreadable = [...today.scan.unreadable, ...base.scan.unreadable].map(
    ({ file, reason }) => `${file} cannot be read, so what it deploys is not here: ${reason}`,
  );
  const rendered = options.render ? await render(ports, policy, base, runs, await ownUrls()) : { runs, notices: [] };
  return {
    ...findDifference(policy, rendered, units),
    base: base.commit,
    notices: [...new Set([...unreadable, ...rendered.notices])],
    complete: rendered.notices.length === 0,
  };
}

async function render(
  ports: DiffPorts,
  policy: Policy,
  base: Base,
  runs: readonly Pair<Running>[],
  ownUrls: readonly string[],
): Promise<RenderedDifference> {
  try {
    return await renderRuns({ ...ports, openCommit: ports.openCommitRenderer }, policy, base, runs, ownUrls);
  } finally {
    await ports.renderer.close();
  }
}
