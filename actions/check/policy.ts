import { openGit } from '../../packages/adapters/git.ts';
import { type Checkout, pathFromRoot } from '../../packages/adapters/runner/checkout.ts';
import type { RunContext } from '../../packages/adapters/runner/context.ts';
import { log } from '../../packages/adapters/runner/log.ts';
import { openWorkspace } from '../../packages/adapters/workspace.ts';
import { defaultPolicy, parsePolicy } from '../../packages/core/policy/parse.ts';
import type { Policy } from '../../packages/core/policy/policy.ts';
import { policyPath } from '../../packages/core/policy/policy.ts';
import type { Git } from '../../packages/core/ports.ts';
import { readIfThere, readPolicy } from '../../packages/core/repository/policy-file.ts';
import { openSubtree } from '../../packages/core/repository/subtree.ts';
import { joinPath } from '../../packages/core/text/file-path.ts';
import type { JudgedBase } from './base.ts';
import type { CheckInputs } from './inputs.ts';

/**
 * The policy that judges: the base's where the event has one, since a pull request must not bring a policy of its own.
 * The tree's own is read all the same, so that a broken one is found before it is merged.
 */
export async function readJudgingPolicy(
  { config }: Pick<CheckInputs, 'config'>,
  context: RunContext,
  checkout: Checkout,
  git: Git,
  base: JudgedBase | null,
): Promise<{ readonly policy: Policy; readonly own?: Policy }> {
  const named = pathFromRoot(config, checkout, context);
  const tree = openSubtree(openWorkspace(checkout.top), checkout.prefix);
  const own = await readPolicy(tree, named);
  if (base === null) return { policy: own };
  const { commit, isHere } = base;
  const path = named ?? policyPath;
  const before = isHere ? openSubtree(await openGit(checkout.top).at(commit), checkout.prefix) : await git.at(commit);
  const text = await readIfThere(before, path);
  const shown = joinPath(checkout.prefix, path);
  const from = `the base ${commit.slice(0, 12)} (${isHere ? 'this clone' : 'GitHub'})`;
  if (text === null) {
    log.info(`No ${shown} in ${from}: the default policy judges. One in this pull request is in force once merged.`);
    return { policy: defaultPolicy(), own };
  }
  log.info(`Policy: ${shown} of ${from}.`);
  return { policy: parsePolicy(text, path), own };
}
