import { type Checkout, pathFromRoot } from '../../packages/adapters/runner/checkout.ts';
import { readContents } from '../../packages/adapters/runner/contents.ts';
import { baseCommit, type RunContext } from '../../packages/adapters/runner/context.ts';
import { log } from '../../packages/adapters/runner/log.ts';
import { openWorkspace } from '../../packages/adapters/workspace.ts';
import { defaultPolicy, parsePolicy } from '../../packages/core/policy/parse.ts';
import type { Policy } from '../../packages/core/policy/policy.ts';
import { policyPath } from '../../packages/core/policy/policy.ts';
import type { Git } from '../../packages/core/ports.ts';
import { readIfThere, readPolicy } from '../../packages/core/repository/policy-file.ts';
import { openSubtree } from '../../packages/core/repository/subtree.ts';
import { UserError } from '../../packages/core/text/errors.ts';
import { joinPath } from '../../packages/core/text/file-path.ts';
import type { CheckInputs } from './inputs.ts';

/**
 * The policy that judges: the base's where the event has one, since a pull request must not bring a policy of its own.
 * The tree's own is read all the same, so that a broken one is found before it is merged.
 */
export async function readJudgingPolicy(
  inputs: Pick<CheckInputs, 'config' | 'token'>,
  context: RunContext,
  checkout: Checkout,
  git: Git,
): Promise<Policy> {
  const named = pathFromRoot(inputs.config, checkout, context);
  const tree = openSubtree(openWorkspace(checkout.top), checkout.prefix);
  const own = await readPolicy(tree, named);
  const commit = baseCommit(context.event);
  if (commit === null) return own;
  const path = named ?? policyPath;
  const file = { commit, path: joinPath(checkout.prefix, path) };
  const cloned = await readFromClone(git, file);
  const text = cloned === undefined ? await readContents(file, context, inputs.token) : cloned;
  const from = `the base ${commit.slice(0, 12)} (${cloned === undefined ? 'GitHub' : 'this clone'})`;
  if (text === null) {
    log.info(
      `No ${file.path} in ${from}: the default policy judges. One in this pull request is in force once merged.`,
    );
    return defaultPolicy();
  }
  log.info(`Policy: ${file.path} of ${from}.`);
  return parsePolicy(text, path);
}

/** Undefined where the clone does not hold the commit: `actions/checkout` fetches one commit, and it is not this. */
async function readFromClone(git: Git, { commit, path }: { commit: string; path: string }) {
  try {
    await git.commit(commit);
  } catch (error) {
    if (error instanceof UserError) return undefined;
    throw error;
  }
  return readIfThere(await git.at(commit), path);
}
