import { noEngine, toDeployers } from '../../deployers/deployers.ts';
import { openSourceTree, type SourceTree } from '../../deployers/files.ts';
import { helmfileReleases } from '../../deployers/helmfile.ts';
import type { Unrendered } from '../../deployers/jobs.ts';
import { openKustomizeCharts } from '../../deployers/kustomize-charts.ts';
import { isDeploying, openFinder } from '../../deployers/reader.ts';
import type { ReleaseSource } from '../../deployers/release-source.ts';
import { targetReleases } from '../../deployers/targets.ts';
import { type ComposedObject, composeObjects } from '../../kustomize/compose.ts';
import { type Deployer, type GraphNode, type KustomizeGraph, openGraph } from '../../kustomize/graph.ts';
import { type LoadTexts, loadGraph, openKustomize } from '../../kustomize/open.ts';
import { indexTree } from '../../kustomize/tree-index.ts';
import type { Policy } from '../../policy/policy.ts';
import type { FindUrls, Workspace } from '../../ports.ts';
import type { TreeScan } from '../../repository/scan-tree.ts';
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

/** The same, with the files in which something is deployed told apart. */
export interface Found extends Omit<Deploying, 'deploying'> {
  readonly objects: readonly string[] | null;
  readonly helmfiles: readonly string[] | null;
}

/** Reads what deploys, and all that it names. `objects`: the files in which objects that deploy stand, `helmfiles` those of helmfile; null where nobody looked. */
export async function readDeploying(
  workspace: Workspace,
  policy: Policy,
  { kustomizations, entries, listed, objects, helmfiles }: Found,
  load: LoadTexts,
  ownUrls: FindUrls,
): Promise<Deployed> {
  const tree = await openSourceTree(workspace, kustomizations, listed);
  const graph = openGraph(kustomizations, indexTree(entries));
  const charts = await readCharts(graph, tree, kustomizations);
  const others = [...charts, ...targetReleases(policy, tree), ...(await helmfileReleases(tree, helmfiles))];
  if (objects?.length === 0) return { deployers: [], releases: others, unread: [], notices: [], load };
  const composed = await composeDeploying(graph, objects, load);
  const options = { renderer: noEngine, lenient: true, composed, ...(objects && { files: objects }) };
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
  const files = [...kustomizations].flatMap(([file, { charts, generators }]) =>
    charts.length + generators.length > 0 ? [file] : [],
  );
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
