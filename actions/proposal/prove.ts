import type { ChartStore } from '../../packages/adapters/charts.ts';
import { layOutCommit } from '../../packages/adapters/git/lay-out.ts';
import { findOwnUrls } from '../../packages/adapters/git/remote.ts';
import { openRenderer } from '../../packages/adapters/renderer.ts';
import type { Plan } from '../../packages/core/plan/change.ts';
import { provePlan } from '../../packages/core/plan/prove.ts';
import type { Policy } from '../../packages/core/policy/policy.ts';
import type { Workspace } from '../../packages/core/ports.ts';
import type { Base } from '../../packages/core/propose/propose.ts';
import type { ProposalInputs } from './inputs.ts';
import type { Desk } from './open.ts';

/** What a plan was made on, and the files that it changes. */
export interface Planned {
  readonly workspace: Workspace;
  readonly policy: Policy;
  readonly base: Base;
  readonly files: ReadonlyMap<string, string>;
  readonly charts: ChartStore | null;
}

/** The plan with its proof by rendering, where the input asks for one: on the files of the base's commit, whatever is checked out. */
export async function withProof<P extends Plan>(
  plan: P,
  { inputs, checkout }: Desk<ProposalInputs>,
  { workspace, policy, base, files, charts }: Planned,
): Promise<P> {
  if (!inputs.render || plan.changes.length === 0) return plan;
  const { root, remove } = await layOutCommit(checkout.root, base.commit);
  try {
    const openEdited = (edited: ReadonlyMap<string, string>) =>
      openRenderer({ root: async () => root, edited, charts });
    const ownUrls = () => findOwnUrls(checkout.root, process.env);
    const proof = await provePlan({ workspace, openRenderer: openEdited }, policy, plan, files, ownUrls);
    return { ...plan, proof };
  } finally {
    remove();
  }
}
