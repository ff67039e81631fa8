import { mapsField } from '../kustomize/fields.ts';
import type { Kustomization } from '../kustomize/kustomization.ts';
import { isPulled } from '../repository/pulled-charts.ts';
import { inDirectory, parentOf, resolveFrom } from '../text/file-path.ts';
import { scalarText } from '../yaml/node.ts';
import { isMap, type PlainMap, textAt, textsAt } from '../yaml/plain.ts';
import { type ChartEntry, readChartEntries } from './chart-entries.ts';
import type { SourceTree } from './files.ts';
import { readLayer } from './helm/chart.ts';
import type { ValuesLayer } from './helm/layer.ts';
import { inlineLayer } from './helm/node-layer.ts';
import { findVendored, wordsOf } from './kustomize-walk.ts';
import { type ImageOverlay, type LayerSource, type ReleaseSource, unknownLayer, versionOf } from './release-source.ts';
import { findRemoteChart } from './remote-chart.ts';

/** A kustomization, and those that include it, up to what is deployed. */
export interface ChartUse {
  readonly file: string;
  /** It first. */
  readonly above: readonly string[];
}

/** Reads charts that kustomizations inflate; each file is read once. */
export function openKustomizeCharts(
  tree: SourceTree,
  kustomizations: ReadonlyMap<string, Kustomization>,
): (use: ChartUse) => Promise<readonly ReleaseSource[]> {
  const known = new Map<string, Promise<ValuesLayer | null>>();
  const layerOf = (file: string): Promise<ValuesLayer | null> => {
    const layer = known.get(file) ?? tree.read(file).then((text) => (text === null ? null : readLayer(file, text)));
    known.set(file, layer);
    return layer;
  };
  return async ({ file, above }) => {
    const kustomization = kustomizations.get(file);
    if (kustomization === undefined) return [];
    const over = (await Promise.all(above.map(async (each) => imagesOf(await layerOf(each))))).flat();
    const doubt = await findDoubt(above, kustomizations, tree);
    const uses = (await readChartEntries(tree, file, kustomization)).map(async (entry): Promise<ReleaseSource> => {
      const release = await readChartUse(entry, file, tree);
      const root = above.at(-1) ?? file;
      return { ...release, file: root, ...(over.length > 0 && { over }), ...(doubt && { doubt }) };
    });
    return Promise.all(uses);
  };
}

/**
 * A chart that a kustomization inflates (kustomize, `helmCharts`): kustomize merges `valuesFile`, or the chart's own values, with
 * `valuesInline`, which wins or with `valuesMerge: merge` loses; `replace` takes inline alone. `additionalValuesFiles` are Helm's.
 */
async function readChartUse(entry: ChartEntry, file: string, tree: SourceTree): Promise<ReleaseSource> {
  const { chart, chartHome, at, spot, source } = entry;
  const vendored = findVendored(tree, parentOf(file), chartHome, chart);
  const pulled = vendored === null ? await findRemoteChart(tree, wordsOf(chart), 'its chart is in a registry') : null;
  const directory = pulled?.ok ? pulled.directory : vendored;
  const name = textAt(chart, 'name') ?? '';
  const values = chart['valuesInline'];
  const inline = inlineLayer({ plain: values, node: entry.inline, file: spot.file, source }, `${at}.valuesInline`);
  const isEmpty = isMap(values) && Object.keys(values).length === 0;
  const [, list = '', index = ''] = /^(.*)\[(.*)\]$/.exec(at) ?? [];
  return {
    name: `${list} of ${file} (${textAt(chart, 'releaseName') ?? (name || index)})`,
    file,
    spot,
    chart: directory,
    elsewhere: pulled?.ok === false ? pulled.reason : null,
    chartName: name,
    ...versionOf(textAt(chart, 'version')),
    layers: order(chart, filesOf(chart, directory, { file, tree }), isEmpty ? null : inline),
  };
}

interface ChartValues {
  readonly file: LayerSource | null;
  readonly additional: readonly LayerSource[];
}

function filesOf(
  chart: PlainMap,
  directory: string | null,
  { file, tree }: { readonly file: string; readonly tree: SourceTree },
): ChartValues {
  const layer = (path: string): LayerSource => {
    const found = resolveFrom(parentOf(file), path);
    if (found !== null && tree.hasFile(found)) return { kind: 'file', file: found, path: '' };
    return unknownLayer(found ?? file, `the values file ${path} is not in this tree`);
  };
  const written = textAt(chart, 'valuesFile');
  const own = directory === null ? null : inDirectory(directory, 'values.yaml');
  const standIn =
    own !== null && (tree.hasFile(own) || isPulled(own)) ? { kind: 'file' as const, file: own, path: '' } : null;
  return {
    file: written === null ? standIn : layer(written),
    additional: textsAt(chart, 'additionalValuesFiles').map(layer),
  };
}

function order(chart: PlainMap, { file, additional }: ChartValues, inline: LayerSource | null): readonly LayerSource[] {
  const all = (...layers: readonly (LayerSource | null)[]) => [
    ...layers.filter((layer) => layer !== null),
    ...additional,
  ];
  if (inline === null) return all(file);
  switch (textAt(chart, 'valuesMerge')) {
    case 'merge':
      return all(inline, file && dropping(file));
    case 'replace':
      return all(inline);
    default:
      return all(file, dropping(inline));
  }
}

function dropping(source: LayerSource): LayerSource {
  if (source.kind === 'file') return { ...source, drops: true };
  if (source.kind === 'absent') return source;
  const { layer } = source;
  return { kind: 'read', layer: { ...layer, values: { ...layer.values, drops: true } } };
}

/** `images:` of a kustomization lie over the charts that it and those below it inflate. */
function imagesOf(layer: ValuesLayer | null): readonly ImageOverlay[] {
  if (layer === null) return [];
  return ['images', 'imageTags'].flatMap((key) => mapsField(layer.root, key)).map((entry) => ({ layer, entry }));
}

/** What else kustomizations may do to what a chart renders. */
async function findDoubt(
  files: readonly string[],
  kustomizations: ReadonlyMap<string, Kustomization>,
  tree: SourceTree,
): Promise<string | null> {
  for (const file of files) {
    const kustomization = kustomizations.get(file);
    if (kustomization === undefined || kustomization.isPlain) continue;
    const { patches, replacements, transformers, configurations } = kustomization;
    const texts = patches.map(async ({ inline, path }) => {
      const target = path === null ? null : resolveFrom(parentOf(file), path);
      return inline ? scalarText(inline.node) : target === null ? '' : ((await tree.read(target)) ?? '');
    });
    const isImage = (await Promise.all(texts)).some((text) => text.includes('image'));
    if (isImage || replacements.length + transformers.length + configurations.length > 0)
      return `what else ${file} changes may change it`;
  }
  return null;
}
