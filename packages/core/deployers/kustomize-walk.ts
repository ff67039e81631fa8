import { decidingPaths, reachFrom } from '../kustomize/graph.ts';
import { emptyKustomization, type Kustomization } from '../kustomize/kustomization.ts';
import { kustomizationAt } from '../kustomize/tree-index.ts';
import { addAll } from '../text/collate.ts';
import { inDirectory, parentOf, resolveFrom } from '../text/file-path.ts';
import { type PlainMap, textAt, textsAt } from '../yaml/plain.ts';
import { type ChartEntry, readChartEntries } from './chart-entries.ts';
import type { SourceTree } from './files.ts';
import type { Unrendered } from './jobs.ts';
import { type ChartWords, findRemoteChart } from './remote-chart.ts';
import type { Spot } from './spot.ts';

/** All that a kustomization reaches in this repository. */
export interface Included {
  /** The kustomization itself; null where the directory has none. */
  readonly root: Kustomization | null;
  /** Kustomizations from the outermost in, then the manifests, patches and values that they name. */
  readonly files: readonly string[];
  /** Charts of the repository that are inflated: their directories. */
  readonly charts: readonly string[];
  /** Charts that were fetched, and the directories at which kustomize looks for them. */
  readonly pulled: readonly PulledAt[];
  /** The first thing found that is not in the repository, and was not fetched. */
  readonly remote: (Remote & { readonly spot: Spot }) | null;
}

interface Remote {
  readonly what: string;
  /** Where it is said; absent: in the kustomization, by its text. */
  readonly spot?: Spot;
  /** Why a chart was not fetched, where that was asked for. */
  readonly refused?: { readonly kind: Unrendered['kind']; readonly reason: string };
}

type PulledAt = { readonly chart: string; readonly path: string };

const nothing: Included = { root: null, files: [], charts: [], pulled: [], remote: null };

/** More than this is a circle that no name gives away. */
const maxKustomizations = 500;

/** Follows `resources`, `bases` and `components` from directories. Kustomize itself judges what is wrong with them. */
export async function walkKustomizations(tree: SourceTree, ...starts: readonly string[]): Promise<Included> {
  const [outer, inner, charts]: [Set<string>, string[], string[]] = [new Set(), [], []];
  const queue = starts.flatMap((directory) => kustomizationAt(tree.index, directory) ?? []);
  const [first] = starts;
  const root = first === undefined ? null : kustomizationAt(tree.index, first);
  const pulled: PulledAt[] = [];
  let remote: Included['remote'] = null;
  for (let file = queue.shift(); file !== undefined && outer.size < maxKustomizations; file = queue.shift()) {
    if (outer.has(file)) continue;
    outer.add(file);
    const step = await readStep(tree, file, (await tree.readKustomization(file)) ?? emptyKustomization);
    addAll(inner, step.files);
    addAll(charts, step.charts);
    addAll(pulled, step.pulled);
    addAll(queue, step.kustomizations);
    if (step.remote !== null)
      remote ??= { ...step.remote, spot: step.remote.spot ?? (await locate(tree, file, step.remote.what)) };
  }
  if (outer.size === 0) return nothing;
  return {
    root: root === null ? null : await tree.readKustomization(root),
    files: [...outer, ...inner],
    charts,
    pulled,
    remote,
  };
}

interface Step {
  /** By their files. */
  readonly kustomizations: readonly string[];
  readonly files: readonly string[];
  readonly charts: readonly string[];
  readonly pulled: readonly PulledAt[];
  readonly remote: Remote | null;
}

async function readStep(tree: SourceTree, of: string, value: Kustomization): Promise<Step> {
  const directory = parentOf(of);
  const { index } = tree;
  const reached = [...value.includes, ...value.components].map((path) => reachFrom(index, () => true, directory, path));
  const charts = await Promise.all(
    (await readChartEntries(tree, of, value)).map((entry) => readChart(tree, directory, entry)),
  );
  const named = [...namedPaths(value), ...charts.flatMap(({ chart }) => valuePaths(chart))];
  const isHere = (written: string) => index.isDirectory(resolveFrom(directory, written) ?? '..');
  const remoteEntry =
    reached
      .flatMap((item) => (item.kind === 'elsewhere' ? [item.written] : []))
      .find((written) => isRemote(written) && !isHere(written)) ?? named.find((file) => /^https?:/i.test(file));
  return {
    kustomizations: reached.flatMap((item) => (item.kind === 'node' ? [item.key] : [])),
    files: [
      ...reached.flatMap((item) => (item.kind === 'file' ? [item.file] : [])),
      ...named.flatMap((path) => index.fileAt(resolveFrom(directory, path) ?? '..') ?? []),
    ],
    charts: charts.flatMap(({ home }) => home ?? []),
    pulled: charts.flatMap(({ pulled }) => pulled ?? []),
    remote:
      remoteEntry === undefined
        ? (charts.find(({ remote }) => remote !== null)?.remote ?? null)
        : { what: remoteEntry },
  };
}

/** A chart of the tree, a fetched one, or none. */
async function readChart(tree: SourceTree, path: string, { chart, chartHome, at: of, spot }: ChartEntry) {
  const home = findVendored(tree, path, chartHome, chart);
  if (home !== null) return { chart, home, pulled: null, remote: null };
  const what = describeChart(chart);
  const at = placeOf(path, chartHome, chart);
  const found = await findRemoteChart(tree, wordsOf(chart), '');
  if (found.ok && at !== null) return { chart, home, pulled: { chart: found.directory, path: at }, remote: null };
  const refused = found.ok || tree.charts === null ? {} : { refused: { kind: found.kind, reason: found.reason } };
  // An entry of a list is said by the list.
  const own = of.startsWith('generators') ? { spot } : {};
  return { chart, home, pulled: null, remote: { what, ...refused, ...own } };
}

/** What an entry of `helmCharts` says of a chart that is elsewhere. */
export function wordsOf(chart: PlainMap): ChartWords {
  const said = { name: textAt(chart, 'name') ?? '', version: textAt(chart, 'version'), digest: null };
  return { repository: textAt(chart, 'repo') ?? '', ...said };
}

/** Where kustomize looks for a chart that it would fetch; with a name that leads elsewhere it is none. */
function placeOf(path: string, chartHome: string | null, chart: PlainMap): string | null {
  const home = resolveFrom(path, chartHome ?? 'charts');
  const [name, version] = [textAt(chart, 'name') ?? '', textAt(chart, 'version')];
  if (home === null || !/^[\w.-]+$/.test(name) || !/^[\w.+-]*$/.test(version ?? '')) return null;
  const folder = version !== null && textAt(chart, 'repo') !== null ? `${name}-${version}/${name}` : name;
  return inDirectory(home, folder);
}

/** What kustomize would fetch: URLs, `host/owner/repo` and `git@host:` (kustomize, `RepoSpec`). */
function isRemote(entry: string): boolean {
  if (/^(?:[a-z][a-z0-9+.-]*:\/\/|git::|(?:[\w.-]+@)[\w.-]+:)/i.test(entry)) return true;
  return (
    /^(?:[\w-]+\.)+[a-z]{2,}[:/].+/i.test(entry) &&
    (/\/\/|\?|\.git\b/.test(entry) || /^(?:www\.)?(?:github|gitlab|bitbucket)\./.test(entry))
  );
}

/** A chart below `chartHome` is taken from there; kustomize looks for `name-version/name` first. */
export function findVendored(tree: SourceTree, path: string, chartHome: string | null, chart: PlainMap): string | null {
  const home = resolveFrom(path, chartHome ?? 'charts');
  const [name, version] = [textAt(chart, 'name'), textAt(chart, 'version')];
  if (home === null || name === null) return null;
  const places = [inDirectory(home, `${name}-${version}/${name}`), inDirectory(home, name)];
  return places.find((place) => tree.hasFile(inDirectory(place, 'Chart.yaml'))) ?? null;
}

function describeChart(chart: PlainMap): string {
  const version = textAt(chart, 'version');
  return `the chart ${textAt(chart, 'name') ?? ''}${version === null ? '' : ` ${version}`}`;
}

/** All files that a kustomization names beside what it includes, as it writes them. */
function namedPaths(value: Kustomization): readonly string[] {
  const plugins = value.generators.map(({ text }) => text);
  return [...decidingPaths(value), ...plugins, ...value.otherFiles].filter((text) => !/[\n{]/.test(text));
}

function valuePaths(chart: PlainMap): readonly string[] {
  return [...textsAt(chart, 'additionalValuesFiles'), ...[textAt(chart, 'valuesFile')].filter((file) => file !== null)];
}

/** The line that names it, by its text. */
async function locate(tree: SourceTree, file: string, what: string): Promise<Spot> {
  const needle = what.startsWith('the chart ') ? 'helmCharts' : what;
  const lines = ((await tree.read(file)) ?? '').split('\n');
  const line = Math.max(
    0,
    lines.findIndex((text) => text.includes(needle)),
  );
  return { file, line: line + 1, column: Math.max(0, lines[line]?.indexOf(needle) ?? 0) + 1 };
}
