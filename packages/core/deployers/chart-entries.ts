import { fieldOf, mapsField, scalarsField, textField } from '../kustomize/fields.ts';
import type { Kustomization } from '../kustomize/kustomization.ts';
import { idOf } from '../kustomize/resource.ts';
import { kustomizationAt } from '../kustomize/tree-index.ts';
import { addAll } from '../text/collate.ts';
import { parentOf, resolveFrom } from '../text/file-path.ts';
import { readDocument } from '../yaml/document.ts';
import { splitDocuments } from '../yaml/documents.ts';
import { countLines } from '../yaml/lines.ts';
import { findEntry, type MapNode, type Node, resolve, type ScalarNode, scalarText } from '../yaml/node.ts';
import { isMap, type PlainMap, toPlain } from '../yaml/plain.ts';
import { contentOf } from '../yaml/scalars.ts';
import { fileOffset, type Source } from '../yaml/source.ts';
import type { SourceTree } from './files.ts';
import { readLayer } from './helm/chart.ts';
import type { Spot } from './spot.ts';

/** A chart that a kustomization inflates. */
export interface ChartEntry {
  /** In the words of `helmCharts`, whatever it is written in. */
  readonly chart: PlainMap;
  /** From the directory of the kustomization; null: `charts`. */
  readonly chartHome: string | null;
  /** The node of its inline values, and what that stands in; null where it has none. */
  readonly inline: Node | null;
  readonly source: Source;
  /** The list, and which of it: `helmCharts[0]`. */
  readonly at: string;
  /** Where it begins: in the kustomization, or in the file of a generator. */
  readonly spot: Spot;
}

/**
 * The charts of a kustomization: `helmCharts`, the older `helmChartInflationGenerator`, and `generators` of the builtin kind
 * HelmChartInflationGenerator, in a file or inline. Their paths are all read from the directory of the kustomization.
 */
export async function readChartEntries(
  tree: SourceTree,
  file: string,
  { charts, chartHome, generators }: Kustomization,
): Promise<readonly ChartEntry[]> {
  if (charts.length + generators.length === 0) return [];
  const text = await tree.read(file);
  if (text === null) return [];
  const { root, source } = readLayer(file, text);
  const older = mapsField(root, 'helmChartInflationGenerator');
  const home = chartHome ?? (fieldOf(root, 'helmGlobals') ? null : textField(older[0], 'chartHome'));
  const here: Standing = { file, source, text };
  return [
    ...mapsField(root, 'helmCharts').map((node, index) => entryOf(node, `helmCharts[${index}]`, home, here)),
    ...older.map((node, index) => olderEntry(node, `helmChartInflationGenerator[${index}]`, home, here)),
    ...(await readGenerators(tree, scalarsField(root, 'generators'), here)),
  ];
}

/** What nodes stand in: a file, or a text inside one. */
interface Standing {
  readonly file: string;
  readonly source: Source;
  /** Of the file. */
  readonly text: string;
}

function entryOf(node: MapNode, at: string, chartHome: string | null, { file, source, text }: Standing): ChartEntry {
  const plain = toPlain(node);
  return {
    chart: isMap(plain) ? plain : {},
    chartHome,
    inline: findEntry(node, 'valuesInline')?.value ?? null,
    source,
    at,
    spot: { file, ...countLines(text).at(fileOffset(source, node.start)) },
  };
}

/** The fields of before `helmCharts` (kustomize, `HelmChartArgs`), and what they are called now. */
const renamed = {
  chartName: 'name',
  chartVersion: 'version',
  chartRepoUrl: 'repo',
  values: 'valuesFile',
  valuesLocal: 'valuesInline',
} as const;

function olderEntry(node: MapNode, at: string, chartHome: string | null, standing: Standing): ChartEntry {
  const entry = entryOf(node, at, chartHome, standing);
  const { valuesMerge = null, releaseName = null } = entry.chart;
  const fields = Object.entries(renamed).flatMap(([old, now]) => {
    const value = entry.chart[old];
    return value === undefined ? [] : [[now, value] as const];
  });
  const chart = {
    ...(valuesMerge && { valuesMerge }),
    ...(releaseName && { releaseName }),
    ...Object.fromEntries(fields),
  };
  return { ...entry, chart, inline: findEntry(node, 'valuesLocal')?.value ?? null };
}

async function readGenerators(
  tree: SourceTree,
  nodes: readonly ScalarNode[],
  here: Standing,
): Promise<readonly ChartEntry[]> {
  const found = nodes.map(async (node, index) => {
    const standing: Standing = { ...here, source: contentOf(here.source, node) };
    const inline = rootsOf(standing);
    const at = `generators[${index}]`;
    if (inline.some((root) => root.kind === 'map')) return chartsOf(inline, at, standing);
    const files = await filesOfGenerator(tree, parentOf(here.file), scalarText(node).trim(), new Set());
    const others = files.map(async (file) => {
      const text = await tree.read(file);
      return text === null ? [] : chartsIn({ file, source: { text, offsets: null }, text }, at);
    });
    return (await Promise.all(others)).flat();
  });
  return (await Promise.all(found)).flat();
}

function chartsIn(standing: Standing, at: string): readonly ChartEntry[] {
  return chartsOf(rootsOf(standing), at, standing);
}

/**
 * The files of a generator: itself, or of a directory what its kustomization includes. What a kustomization does more than include,
 * it may do to generators: nothing is said of those.
 */
async function filesOfGenerator(
  tree: SourceTree,
  directory: string,
  written: string,
  seen: Set<string>,
): Promise<readonly string[]> {
  const path = resolveFrom(directory, written);
  if (path === null) return [];
  const inner = tree.index.isDirectory(path) ? kustomizationAt(tree.index, path) : null;
  // A file that a kustomization names may have any name: no listing has to know it.
  if (inner === null) return [tree.index.fileAt(path) ?? path];
  const kustomization = seen.has(inner) ? null : await tree.readKustomization(inner);
  seen.add(inner);
  if (kustomization === null || !kustomization.isPlain || kustomization.components.length > 0) return [];
  const files: string[] = [];
  for (const include of kustomization.includes)
    addAll(files, await filesOfGenerator(tree, parentOf(inner), include, seen));
  return files;
}

function rootsOf({ source }: Standing): readonly Exclude<Node, { kind: 'alias' }>[] {
  const { text } = source;
  return splitDocuments(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, text.length).flatMap(
    (range) => resolve(readDocument(source, range, false).root) ?? [],
  );
}

function chartsOf(roots: readonly Node[], at: string, standing: Standing): readonly ChartEntry[] {
  return roots.flatMap((root) => {
    if (root.kind !== 'map') return [];
    const { group, version, kind } = idOf(root);
    const isChart = group === '' && version === 'builtin' && kind === 'HelmChartInflationGenerator';
    return isChart ? [entryOf(root, at, textField(root, 'chartHome'), standing)] : [];
  });
}
