import { findHidden, withHidden } from '../../packages/adapters/git/hidden.ts';
import { findOwnUrls } from '../../packages/adapters/git/remote.ts';
import { openGit } from '../../packages/adapters/git.ts';
import { openPolicyRegistry } from '../../packages/adapters/registry/lazy.ts';
import { openCommitRenderer } from '../../packages/adapters/renderer/commit.ts';
import { openRenderer } from '../../packages/adapters/renderer.ts';
import { chartCache } from '../../packages/adapters/runner/chart-cache.ts';
import { type Checkout, findCheckout } from '../../packages/adapters/runner/checkout.ts';
import { type RunContext, readContext } from '../../packages/adapters/runner/context.ts';
import { withDistantBase } from '../../packages/adapters/runner/distant-base.ts';
import { maskSecret } from '../../packages/adapters/runner/run.ts';
import { openWorkspace } from '../../packages/adapters/workspace.ts';
import type { CheckOptions, CheckPorts } from '../../packages/core/check/check.ts';
import type { Policy } from '../../packages/core/policy/policy.ts';
import { withCharts } from '../../packages/core/repository/pulled-charts.ts';
import { judgedRef, readEventBase } from './base.ts';
import type { CheckInputs } from './inputs.ts';
import { readJudgingPolicy } from './policy.ts';

/** All that the check of one checkout needs. */
export interface Desk {
  readonly inputs: CheckInputs;
  readonly context: RunContext;
  readonly checkout: Checkout;
  readonly ports: CheckPorts;
  readonly policy: Policy;
  readonly options: CheckOptions;
  /** What a sparse checkout leaves out: files that could name images. */
  readonly hidden: readonly string[];
}

/** Opens the checkout and reads the policy that judges it. */
export async function openDesk(inputs: CheckInputs): Promise<Desk> {
  maskSecret(inputs.token);
  const context = readContext();
  const checkout = findCheckout(inputs.root, context);
  const base = await readEventBase(inputs, context, checkout);
  const { token } = inputs;
  const local = openWorkspace(checkout.root);
  const clone = openGit(checkout.root);
  const isHere = base === null || base.isHere;
  const git = isHere ? clone : withDistantBase(clone, { context, token, checkout, local, base });
  const { policy, own } = await readJudgingPolicy(inputs, context, checkout, git, base);
  const hidden = await findHidden(checkout.root, local);
  const ref = judgedRef(inputs.base, base);
  const charts = inputs.render
    ? (await import('../../packages/adapters/charts.ts')).openCharts(policy, chartCache(inputs, context), checkout.root)
    : null;
  const registry = openPolicyRegistry(policy, {
    token,
    serverUrl: context.serverUrl,
    namedHostsOnly: true,
  });
  return {
    inputs,
    context,
    checkout,
    policy,
    hidden,
    ports: {
      workspace: withCharts(ref === null ? local : withHidden(local, hidden), charts),
      git: { ...git, at: async (commit) => withCharts(await git.at(commit), charts) },
      registry,
      openCommitRenderer: (commit) => openCommitRenderer(checkout.root, commit, charts),
      renderer: openRenderer({ root: async () => checkout.root, charts }),
    },
    options: {
      paths: inputs.paths,
      base: ref,
      ...(own && { own }),
      verify: inputs.verify,
      render: inputs.render,
      ownUrls: () => findOwnUrls(checkout.root, process.env),
      today: new Date(),
    },
  };
}
