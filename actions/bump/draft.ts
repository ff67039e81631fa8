import { findOwnUrls } from '../../packages/adapters/git/remote.ts';
import { clientPayload } from '../../packages/adapters/runner/context.ts';
import { bumpAll } from '../../packages/core/bump/bump-all.ts';
import { type BumpEvent, parseBumpEvent } from '../../packages/core/bump/event.ts';
import { applyPlan } from '../../packages/core/plan/apply.ts';
import { findFastLanes } from '../../packages/core/plan/lanes.ts';
import { isRefused } from '../../packages/core/plan/render-verdict.ts';
import { isFirstParty } from '../../packages/core/policy/images.ts';
import type { Policy } from '../../packages/core/policy/policy.ts';
import type { Workspace } from '../../packages/core/ports.ts';
import type { Base, Draft } from '../../packages/core/propose/propose.ts';
import { bumpBranch, bumpTitle } from '../../packages/core/propose/wording.ts';
import { renderBumpBody } from '../../packages/core/report/bump-body.ts';
import { refusalLine } from '../../packages/core/report/proof.ts';
import { prefixPaths } from '../../packages/core/repository/subtree.ts';
import { askedBy, type Desk, linkBase, openTree } from '../proposal/open.ts';
import { toProposal } from '../proposal/proposal.ts';
import { withProof } from '../proposal/prove.ts';
import type { BumpInputs } from './inputs.ts';

/** Plans a bump on a commit of the base, and words its pull request. */
export function draftBump(desk: Desk<BumpInputs>): (tree: Workspace, base: Base) => Promise<Draft> {
  const { inputs } = desk;
  return async (tree, base) => {
    const { workspace, policy, charts } = await openTree(desk, tree);
    const registry = desk.openRegistry(policy);
    const event = readEvent(desk, policy);
    const { environments, images, allowOlder } = inputs;
    const ownUrls = () => findOwnUrls(desk.checkout.root, process.env);
    const planned = await bumpAll({ workspace, registry }, policy, {
      environments,
      images,
      event,
      allowOlder,
      ownUrls,
    });
    const files = await applyPlan(workspace, policy, planned);
    const plan = await withProof(planned, desk, { workspace, policy, base, files, charts });
    const lanes = findFastLanes(policy, environments).map(({ name }) => name);
    const by = askedBy(desk);
    const body = renderBumpBody(plan, {
      linkBase: linkBase(desk, base.commit),
      autoMerge: inputs.autoMerge !== null,
      ...(by !== undefined && { asked: by }),
    });
    return {
      plan,
      files: prefixPaths(files, desk.checkout.prefix),
      ...(isRefused(plan.proof) && { refused: refusalLine(plan) }),
      proposal: toProposal(inputs, plan, {
        branch: bumpBranch(lanes, images),
        title: bumpTitle(plan, lanes),
        body,
        environments: lanes,
        autoMerge: inputs.autoMerge,
      }),
    };
  };
}

/** What a producer sent with a `repository_dispatch`; null for every other event. */
function readEvent({ context }: Desk<BumpInputs>, policy: Policy): BumpEvent | null {
  const payload = clientPayload(context);
  return payload === undefined ? null : parseBumpEvent(payload, isFirstParty(policy));
}
