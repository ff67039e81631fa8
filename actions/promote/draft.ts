import { findOwnUrls } from '../../packages/adapters/git/remote.ts';
import { openGit } from '../../packages/adapters/git.ts';
import { slashed } from '../../packages/adapters/runner/checkout.ts';
import { log } from '../../packages/adapters/runner/log.ts';
import { applyPlan } from '../../packages/core/plan/apply.ts';
import { isRefused } from '../../packages/core/plan/render-verdict.ts';
import type { Git, Workspace } from '../../packages/core/ports.ts';
import { promoteToAll } from '../../packages/core/promote/several.ts';
import type { Base, Draft } from '../../packages/core/propose/propose.ts';
import { promoteBranch, promoteFarewell, promoteTitle } from '../../packages/core/propose/wording.ts';
import { renderPromoteBody } from '../../packages/core/report/promote-body.ts';
import { refusalLine } from '../../packages/core/report/proof.ts';
import { prefixPaths } from '../../packages/core/repository/subtree.ts';
import { UserError } from '../../packages/core/text/errors.ts';
import { cut, markdownText } from '../../packages/core/text/untrusted.ts';
import { askedBy, type Desk, openTree } from '../proposal/open.ts';
import { toProposal } from '../proposal/proposal.ts';
import { withProof } from '../proposal/prove.ts';
import type { PromoteInputs } from './inputs.ts';

/** Plans a promotion on a commit of the base, and words its pull request, which never merges itself. */
export function draftPromotion(desk: Desk<PromoteInputs>): (tree: Workspace, base: Base) => Promise<Draft> {
  const { inputs, checkout, forge, repositoryUrl } = desk;
  const { source, targets, images, fromRef, again, add, requireStatus } = inputs;
  const git = openHistory(checkout.root);
  return async (tree, base) => {
    const { workspace, policy, charts } = await openTree(desk, tree);
    const now = new Date();
    const head = await findHead(git, base);
    const options = {
      source,
      targets,
      images,
      fromRef,
      requireStatus,
      again,
      add,
      builds: true,
      head,
      now,
      ownUrls: () => findOwnUrls(checkout.root, process.env),
    };
    const registry = desk.openRegistry(policy);
    const planned = await promoteToAll({ workspace, git, forge, registry }, policy, options);
    const files = await applyPlan(workspace, policy, planned);
    const plan = await withProof(planned, desk, { workspace, policy, base, files, charts });
    const by = askedBy(desk);
    const asked = by === undefined ? {} : { asked: by };
    const prefix = slashed(checkout.prefix);
    // What was proposed before may have left the source since, or been refused by a gate: it must not wait for its merge.
    const farewell = markdownText(cut(promoteFarewell(plan, source), 1000));
    return {
      plan,
      files: prefixPaths(files, checkout.prefix),
      ...(isRefused(plan.proof) && { refused: refusalLine(plan) }),
      proposal: toProposal(inputs, plan, {
        branch: promoteBranch(source, targets, images),
        title: promoteTitle(plan, source, targets),
        body: renderPromoteBody(plan, { now, baseCommit: base.commit, repositoryUrl, prefix, ...asked }),
        environments: targets,
        autoMerge: null,
      }),
      farewell,
    };
  };
}

/** The clone's history. Its working tree plays no part: both sides are read from commits, so it may be dirty. */
function openHistory(root: string): Git {
  return { ...openGit(root), isClean: async () => true };
}

/**
 * The base's commit; where the clone does not hold it, since it may have moved after the checkout, the base as it was then, and
 * what is checked out only where that is not there: it may be another branch, with a history of its own.
 */
async function findHead(git: Git, { branch, commit }: Base): Promise<string> {
  for (const ref of [commit, `refs/remotes/origin/${branch}`]) {
    const found = await findSha(git, ref);
    if (found !== null) return found;
    log.info(`This clone does not hold ${ref}: history is read from an earlier state of ${branch}.`);
  }
  return 'HEAD';
}

async function findSha(git: Git, ref: string): Promise<string | null> {
  try {
    return (await git.commit(ref)).sha;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return null;
  }
}
