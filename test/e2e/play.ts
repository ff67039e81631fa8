import type { Pull } from '../adapters/github/state.ts';
import { hasRegistry } from '../adapters/registry/seed.ts';
import type { Files } from '../bundle/gitops.ts';
import { findTool } from '../tool.ts';
import type { Ended } from './act.ts';
import { filesAt, type Happening, pullRequest } from './happenings.ts';
import { imageOf } from './helm.ts';
import { chart, type Sample } from './samples.ts';
import { openStage, type Stage, withApp } from './stage.ts';

/** A build that its producer announced. */
export interface Build {
  readonly image: string;
  readonly digest: string;
  readonly tag: string;
}

/** What stories are told with: the workflows of a sample, and what GitHub and its repository say afterwards. */
export interface Play {
  readonly stage: Stage;
  /** Every file of a revision. */
  readonly at: (revision: string) => Promise<Files>;
  readonly pulls: () => readonly Pull[];
  readonly lastPull: () => Pull;
  /** The newest build of `platform`; another one after each `push`. */
  readonly pushed: () => Build;
  /** The image that the real helm makes of what an environment says of `platform` in a revision. */
  readonly runs: (environment: string, revision: string) => Promise<string>;
  /** The producer builds, pushes and announces. */
  readonly push: () => Promise<Ended>;
  /** What the announcement of the newest build starts. */
  readonly bump: () => Promise<Ended>;
  readonly dispatch: (workflow: string, inputs: Readonly<Record<string, string>>, app?: object) => Promise<Ended>;
  readonly promote: (source: string, target: string, dryRun: boolean, app?: object, images?: string) => Promise<Ended>;
  /** Runs the required check of a pull request; GitHub takes note of its end, and merges or queues what is armed and green. */
  readonly check: (pull: Pull, happening?: Happening) => Promise<Ended>;
}

/** act, where it and what the workflows call are on this machine; null, and a line that names what is left out. */
export function findPrograms(suite: string): string | null {
  const [act, ...others] = ['act', 'jq', 'curl', 'helm'].map((program) => findTool(program, suite));
  return act && others.every((path) => path !== null) && hasRegistry(suite) ? act : null;
}

export async function openPlay(act: string, sample: Sample): Promise<Play> {
  const stage = await openStage(act, sample);
  const { pulls } = stage.github.state;
  const at = (revision: string): Promise<Files> => filesAt(stage.github, revision);
  const pushed = (): Build =>
    (stage.dispatches as readonly { readonly client_payload: Build }[]).at(-1)!.client_payload;
  const dispatch: Play['dispatch'] = (workflow, inputs, app = {}) =>
    stage.run(workflow, { event: 'workflow_dispatch', payload: { inputs: { images: '', ...inputs } }, ...app });
  return {
    stage,
    at,
    pushed,
    dispatch,
    pulls: () => pulls,
    lastPull: () => pulls.at(-1)!,
    runs: async (environment, revision) => imageOf(await at(revision), chart, sample.values(environment)),
    push: () =>
      stage.run('build-and-notify.yaml', { event: 'push', repository: 'acme/platform', ...withApp('NOTIFY') }),
    bump: () => {
      const payload = { action: 'image-pushed', client_payload: pushed() };
      return stage.run('bump-local-dev-images.yaml', { event: 'repository_dispatch', payload, ...withApp('BUMP') });
    },
    promote: (source, target, dryRun, app = {}, images = '') =>
      dispatch('promote-images.yaml', { source, target, images, 'dry-run': String(dryRun) }, app),
    check: async (pull, happening) => {
      const what = happening ?? (await pullRequest(stage.github, pull));
      const ended = await stage.run('image-policy.yaml', { ...what, vars: { UPLOAD_SARIF: 'true' } });
      await stage.github.state.completeChecks(ended.passed ? 'success' : 'failure');
      return ended;
    },
  };
}
