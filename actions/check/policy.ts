import { openGit } from '../../packages/adapters/git.ts';
import { pathFrom } from '../../packages/adapters/relative.ts';
import { type Checkout, findTrusted, pathFromRoot } from '../../packages/adapters/runner/checkout.ts';
import type { RunContext } from '../../packages/adapters/runner/context.ts';
import { log } from '../../packages/adapters/runner/log.ts';
import { openWorkspace } from '../../packages/adapters/workspace.ts';
import { defaultPolicy } from '../../packages/core/policy/parse.ts';
import type { Policy } from '../../packages/core/policy/policy.ts';
import { policyPath } from '../../packages/core/policy/policy.ts';
import type { Git } from '../../packages/core/ports.ts';
import {
  assemblePolicy,
  type FetchRemote,
  readIfThere,
  readPolicy,
  renamePolicy,
} from '../../packages/core/repository/policy-file.ts';
import { openSubtree } from '../../packages/core/repository/subtree.ts';
import { joinPath } from '../../packages/core/text/file-path.ts';
import type { JudgedBase } from './base.ts';
import type { CheckInputs } from './inputs.ts';

/**
 * The policy that judges: the base's where the event has one, since a pull request must not bring a policy of its own.
 * The tree's own is read all the same, so that a broken one is found before it is merged. A file of another checkout is
 * trusted by where it comes from.
 */
export async function readJudgingPolicy(
  { config, token }: Pick<CheckInputs, 'config' | 'token'>,
  context: RunContext,
  checkout: Checkout,
  git: Git,
  base: JudgedBase | null,
): Promise<{ readonly policy: Policy; readonly own?: Policy }> {
  const fetch: FetchRemote = async (remote) => {
    const { readRemoteFile } = await import('../../packages/adapters/github/remote-file.ts');
    return readRemoteFile(remote, { apiUrl: context.apiUrl, token });
  };
  const trusted = config === null ? null : findTrusted(config, checkout, context);
  if (config !== null && trusted !== null) {
    log.info(`Policy: ${trusted.path} of another checkout, ${pathFrom(context.workspace, trusted.top)}.`);
    const policy = await readPolicy(openWorkspace(trusted.top), trusted.path, config, fetch);
    return { policy: renamePolicy(policy, pathFrom(checkout.root, `${trusted.top}/${trusted.path}`)) };
  }
  const named = pathFromRoot(config, checkout, context);
  const tree = openSubtree(openWorkspace(checkout.top), checkout.prefix);
  const own = await readPolicy(tree, named, undefined, fetch);
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
  const read = (file: string) => readIfThere(before, file);
  return { policy: await assemblePolicy({ text, path, shown: path }, { read, fetch }), own };
}
