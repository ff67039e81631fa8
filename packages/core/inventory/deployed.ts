import { noEngine, toDeployers } from '../deployers/deployers.ts';
import { openSourceTree, type SourceTree } from '../deployers/files.ts';
import { helmfileReleases, isHelmfile } from '../deployers/helmfile.ts';
import type { Unrendered } from '../deployers/jobs.ts';
import { openKustomizeCharts } from '../deployers/kustomize-charts.ts';
import { isDeploying, openFinder } from '../deployers/reader.ts';
import type { ReleaseSource } from '../deployers/release-source.ts';
import { targetReleases } from '../deployers/targets.ts';
import { type ComposedObject, composeObjects } from '../kustomize/compose.ts';
import { type Deployer, type GraphNode, type KustomizeGraph, openGraph } from '../kustomize/graph.ts';
import { type LoadTexts, loadGraph, openKustomize } from '../kustomize/open.ts';
import { indexTree } from '../kustomize/tree-index.ts';
import type { Policy } from '../policy/policy.ts';
import type { FindUrls, Workspace } from '../ports.ts';
import type { TreeScan } from '../repository/scan-tree.ts';
import { indexOccurrences } from './known-images.ts';
import { openWays } from './ways.ts';

/** What a tree deploys, as far as it says: its objects are read once, as kustomizations change them. */
export interface Deployed {
  readonly deployers: readonly Deployer[];
  readonly releases: readonly ReleaseSource[];
  /** What objects deploy that is not all in this tree. */
  readonly unread: readonly Unrendered[];
  /** What could not be told. */
  readonly notices: readonly string[];
  readonly load: LoadTexts;
}

/** What reading what is deployed needs of a scanned tree. */
export type Deploying = Pick<TreeScan, 'deploying' | 'kustomizations' | 'entries' | 'listed'>;

export async function readDeployed(
  workspace: Workspace,
  policy: Policy,
  scan: Deploying,
  ownUrls: FindUrls = async () => [],
): Promise<Deployed> {
  const { deploying, kustomizations, entries } = scan;
  const load = loadTexts(workspace);
  const objects = deploying?.filter(({ releases }) => !releases) ?? null;
  const helmfiles = deploying?.flatMap(({ file, releases }) => (releases ? [file] : [])) ?? null;
  const hasReleases = helmfiles?.length !== 0 || entries.some(({ path }) => isHelmfile(path));
  const says = kustomizations.size > 0 || policy.render.length > 0 || hasReleases;
  if (objects?.length === 0 && !says) return { deployers: [], releases: [], unread: [], notices: [], load };
  const tree = await openSourceTree(workspace, kustomizations, scan.listed);
  const graph = openGraph(kustomizations, indexTree(entries));
  const charts = await readCharts(graph, tree, kustomizations);
  const others = [...charts, ...targetReleases(policy, tree), ...(await helmfileReleases(tree, helmfiles))];
  if (objects?.length === 0) return { deployers: [], releases: others, unread: [], notices: [], load };
  const files = objects?.map(({ file }) => file);
  const composed = await composeDeploying(graph, files ?? null, load);
  const options = { renderer: noEngine, lenient: true, composed, ...(files && { files }) };
  const finder = await openFinder(tree, policy, { ownUrls: await ownUrls(), ...options });
  const found = await finder.readAll(finder.objects);
  return { ...toDeployers(found), releases: [...others, ...(found.releases ?? [])], unread: found.unrendered, load };
}

/** The charts that kustomizations inflate, once for each outermost one. */
async function readCharts(
  graph: KustomizeGraph,
  tree: SourceTree,
  kustomizations: Deploying['kustomizations'],
): Promise<readonly ReleaseSource[]> {
  const files = [...kustomizations].flatMap(([file, { charts }]) => (charts.length > 0 ? [file] : []));
  const waysOf = openWays(graph);
  const readUse = openKustomizeCharts(tree, kustomizations);
  const uses = files.flatMap((file) => waysOf(file, null).map((way) => ({ file, above: way.files })));
  return (await Promise.all(uses.map(readUse))).flat();
}

/** The objects that deploy others, as the kustomizations that include them change them; `files`: where they stand, null for anywhere. */
async function composeDeploying(
  graph: KustomizeGraph,
  files: readonly string[] | null,
  load: LoadTexts,
): Promise<readonly ComposedObject[]> {
  const roots = files === null ? graph.roots : rootsAbove(graph, files);
  if (roots.length === 0) return [];
  const wanted = new Set(files);
  const deploys = (file: string) => files === null || wanted.has(file);
  const loaded = await loadGraph(graph, load, { hasImages: () => false, deploys });
  return composeObjects(roots, openKustomize(loaded, indexOccurrences([])).build, isDeploying);
}

/** The outermost kustomizations that reach one of some files. */
function rootsAbove(graph: KustomizeGraph, files: readonly string[]): readonly GraphNode[] {
  const reached = new Set(files);
  for (const key of reached) for (const above of graph.includersOf(key)) reached.add(above);
  return graph.roots.filter(({ key }) => reached.has(key));
}

/** Reads texts a few at a time, each once. */
function loadTexts(workspace: Workspace): LoadTexts {
  const known = new Map<string, string | null>();
  const read = async (file: string) => {
    const content = await workspace.read(file);
    known.set(file, content.ok ? content.text : null);
  };
  return async (files) => {
    const missing = files.filter((file) => !known.has(file));
    for (let at = 0; at < missing.length; at += batchSize)
      await Promise.all(missing.slice(at, at + batchSize).map(read));
    return new Map(files.map((file) => [file, known.get(file) ?? null]));
  };
}

/** How many files are read at once. */
const batchSize = 32;
