import type { ChartStore } from '../adapters/charts.ts';
import type { Policy } from '../core/policy/policy.ts';
import type { Git, Workspace } from '../core/ports.ts';
import { type FetchRemote, readPolicy } from '../core/repository/policy-file.ts';
import { withCharts } from '../core/repository/pulled-charts.ts';

/** What says whether charts are fetched, and where they are kept. */
export interface ChartOptions {
  readonly render?: boolean;
  readonly chartCache?: string;
  readonly root: string;
  /** The ref whose policy says from where. */
  readonly base?: string;
}

/** The ports of a story, and the charts that it may fetch. */
export interface ChartPorts {
  readonly workspace: Workspace;
  readonly git: Git;
  readonly charts: ChartStore | null;
}

/** Lets a tree, and its commits, have the charts that are fetched for them; nothing is fetched without `--render`. */
export async function mountCharts(
  workspace: Workspace,
  git: Git,
  policy: Policy,
  { root, render, chartCache, base }: ChartOptions,
  fetch: FetchRemote,
): Promise<ChartPorts> {
  const places = render && base !== undefined ? await readBasePlaces(policy, git, base, fetch) : policy.pullCharts;
  if (!render) return { workspace, git, charts: null };
  const { openCharts } = await import('../adapters/charts.ts');
  const charts = openCharts({ ...policy, pullCharts: places }, chartCache ?? null, root);
  if (charts === null) return { workspace, git, charts };
  const mounted = { ...git, at: async (ref: string) => withCharts(await git.at(ref), charts) };
  return { workspace: withCharts(workspace, charts), git: mounted, charts };
}

/**
 * What the policy's own file lists at a base: a change must not widen from where its charts are fetched. A file outside of the
 * tree is the caller's own.
 */
async function readBasePlaces(
  { file, pullCharts }: Policy,
  git: Git,
  ref: string,
  fetch: FetchRemote,
): Promise<readonly string[]> {
  if (pullCharts.length === 0 || file === null || file.startsWith('../')) return pullCharts;
  const before = await git.at((await git.mergeBase(ref)).sha);
  const isThere = (await before.read(file)).ok;
  return isThere ? (await readPolicy(before, file, file, fetch)).pullCharts : [];
}
