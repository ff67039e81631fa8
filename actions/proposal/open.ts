import { type ChartStore, openCharts } from '../../packages/adapters/charts.ts';
import { openForge } from '../../packages/adapters/github/open.ts';
import { openPolicyRegistry } from '../../packages/adapters/registry/lazy.ts';
import { chartCache } from '../../packages/adapters/runner/chart-cache.ts';
import { type Checkout, findCheckout, pathFromRoot, slashed } from '../../packages/adapters/runner/checkout.ts';
import { type RunContext, readContext } from '../../packages/adapters/runner/context.ts';
import { maskSecret } from '../../packages/adapters/runner/run.ts';
import { openWorkspace } from '../../packages/adapters/workspace.ts';
import type { Policy } from '../../packages/core/policy/policy.ts';
import type { Forge, Registry, Workspace } from '../../packages/core/ports.ts';
import { readPolicy } from '../../packages/core/repository/policy-file.ts';
import { withCharts } from '../../packages/core/repository/pulled-charts.ts';
import { openSubtree } from '../../packages/core/repository/subtree.ts';
import { UserError } from '../../packages/core/text/errors.ts';
import { markdownText } from '../../packages/core/text/untrusted.ts';
import type { ProposalInputs } from './inputs.ts';

/** All that planning and proposing in one repository need. */
export interface Desk<Inputs extends ProposalInputs> {
  readonly inputs: Inputs;
  readonly context: RunContext;
  readonly checkout: Checkout;
  readonly forge: Forge;
  /** The checkout: it saves downloads, and decides nothing. */
  readonly local: Workspace;
  /** The registries of a policy. */
  readonly openRegistry: (policy: Policy) => Registry;
  /** `https://github.com/acme/gitops`. */
  readonly repositoryUrl: string;
}

/** Opens the repository that the workflow runs in. */
export function openDesk<Inputs extends ProposalInputs>(inputs: Inputs): Desk<Inputs> {
  maskSecret(inputs.token);
  const context = readContext();
  const { repository, apiUrl, graphqlUrl, serverUrl } = context;
  if (repository === null) throw new UserError('GITHUB_REPOSITORY is not set: run the action in a GitHub workflow.');
  if (inputs.token === null) throw new UserError('The input `token` is empty: leave it out, or give a token.');
  const checkout = findCheckout(inputs.root, context);
  return {
    inputs,
    context,
    checkout,
    forge: openForge({ token: inputs.token, ...repository, apiUrl, graphqlUrl }),
    local: openWorkspace(checkout.top),
    openRegistry: (policy) => openPolicyRegistry(policy, { token: inputs.token, serverUrl, namedHostsOnly: false }),
    repositoryUrl: `${serverUrl}/${repository.owner}/${repository.repo}`,
  };
}

/** The judged directory of a commit, and the policy that the commit has for it. */
export async function openTree(
  { inputs, context, checkout }: Desk<ProposalInputs>,
  tree: Workspace,
): Promise<{ readonly workspace: Workspace; readonly policy: Policy; readonly charts: ChartStore | null }> {
  const workspace = openSubtree(tree, checkout.prefix);
  const policy = await readPolicy(workspace, pathFromRoot(inputs.config, checkout, context));
  const charts = inputs.render ? openCharts(policy, chartCache(inputs, context), checkout.root) : null;
  return { workspace: withCharts(workspace, charts), policy, charts };
}

/** Who started the run, and the run: Markdown for the end of a body; undefined outside GitHub. */
export function askedBy({ context, repositoryUrl }: Desk<ProposalInputs>): string | undefined {
  const { runId, actor, eventName } = context;
  if (runId === null) return undefined;
  const who = actor === null ? '' : ` by ${markdownText(actor)}`;
  return `Asked for${who} (${markdownText(eventName)}), in [this run](${repositoryUrl}/actions/runs/${runId}).<!-- run -->`;
}

/** Address before a file's path at a commit, for links. */
export function linkBase({ repositoryUrl, checkout }: Desk<ProposalInputs>, commit: string): string {
  return `${repositoryUrl}/blob/${commit}/${slashed(checkout.prefix)}`;
}
