import { draftBump } from '../../actions/bump/draft.ts';
import { draftPromotion } from '../../actions/promote/draft.ts';
import { openGit } from '../../packages/adapters/git.ts';
import { openRenderer } from '../../packages/adapters/renderer.ts';
import { openWorkspace } from '../../packages/adapters/workspace.ts';
import { check } from '../../packages/core/check/check.ts';
import type { CheckReport } from '../../packages/core/check/rules/finding.ts';
import { type Draft, type Proposed, propose } from '../../packages/core/propose/propose.ts';
import { renderJson } from '../../packages/core/report/json.ts';
import { renderPlanJson, renderPlanText } from '../../packages/core/report/plan.ts';
import { renderPlanMarkdown } from '../../packages/core/report/plan-markdown.ts';
import { readPolicy } from '../../packages/core/repository/policy-file.ts';
import { built, host } from './scene.ts';
import type { Schedule } from './schedule.ts';
import type { Stage } from './stage.ts';

/** How a run ended. */
export type Ending =
  | { readonly kind: 'failed'; readonly error: Error }
  | { readonly kind: 'proposed'; readonly proposed: Proposed }
  | { readonly kind: 'checked'; readonly report: CheckReport };

export interface Run {
  readonly ending: Ending;
  /** Everything that a person, a log or a later step would be shown. */
  readonly texts: readonly string[];
}

/** Runs a story as its action does, from the draft to the proposal. */
export async function runStory(stage: Stage, schedule: Schedule): Promise<Run> {
  try {
    if (schedule.story === 'check') return await runCheck(stage);
    return await runProposal(stage, schedule);
  } catch (error) {
    const failure = error instanceof Error ? error : new Error(String(error));
    return { ending: { kind: 'failed', error: failure }, texts: [failure.message] };
  }
}

async function runCheck({ clone, openRegistry }: Stage): Promise<Run> {
  const workspace = openWorkspace(clone);
  const policy = await readPolicy(workspace, null);
  const options = {
    paths: [],
    base: null,
    verify: true,
    render: false,
    ownUrls: async () => [],
    today: new Date('2026-06-01'),
  };
  const ports = { workspace, git: openGit(clone), registry: openRegistry(policy), renderer: openRenderer(clone) };
  const report = await check(ports, policy, options);
  return { ending: { kind: 'checked', report }, texts: [renderJson(report)] };
}

async function runProposal(stage: Stage, schedule: Schedule): Promise<Run> {
  const drafts: Draft[] = [];
  const desk = openDesk(stage, schedule);
  const draft = schedule.story === 'bump' ? draftBump(desk) : draftPromotion(desk);
  const proposed = await propose(
    desk.forge,
    desk.local,
    async (tree, base) => {
      const made = await draft(tree, base);
      drafts.push(made);
      return made;
    },
    { base: null, dryRun: false },
  );
  const { plan, published } = proposed;
  const warnings = published && 'warnings' in published ? published.warnings : [];
  const shown = [
    renderPlanText(plan, { dryRun: false }),
    renderPlanJson(plan),
    renderPlanMarkdown(plan, { dryRun: false }),
  ];
  const written = drafts.flatMap(({ files, proposal }) => [...files.values(), JSON.stringify(proposal)]);
  return { ending: { kind: 'proposed', proposed }, texts: [...shown, ...warnings, ...written] };
}

/** What `openDesk` of the actions makes of the environment. */
function openDesk(stage: Stage, { event, story }: Schedule) {
  const { api } = built;
  const payload = { image: `${host}/${api.repository}`, digest: api.fresh.digest, tag: api.fresh.tag };
  const inputs = {
    ...{
      images: [],
      dryRun: false,
      render: false,
      chartCache: null,
      base: null,
      branch: null,
      title: null,
      commitMessage: null,
      labels: ['bump'],
    },
    ...{
      assignees: [],
      body: null,
      draft: false,
      signoff: false,
      reviewers: ['alice'],
      config: null,
      root: '.',
      token: 'unused',
      environments: [],
      allowOlder: false,
    },
    ...{ autoMerge: story === 'bump' ? ('squash' as const) : null },
    ...{ source: 'dev', targets: ['staging'], fromRef: null, again: false, add: false, requireStatus: [] },
  };
  const context = {
    repository: { owner: 'acme', repo: 'gitops' },
    ...{ apiUrl: stage.github.url, graphqlUrl: `${stage.github.url}/graphql`, serverUrl: 'https://github.com' },
    ...{ runId: null, actor: null, sha: null, workspace: stage.clone, temp: null },
    eventName: event ? 'repository_dispatch' : 'schedule',
    event: event ? { client_payload: payload } : {},
  };
  return {
    inputs,
    context,
    checkout: { root: stage.clone, top: stage.clone, prefix: '' },
    forge: stage.openForge(),
    local: openWorkspace(stage.clone),
    openRegistry: stage.openRegistry,
    repositoryUrl: 'https://github.com/acme/gitops',
  };
}
