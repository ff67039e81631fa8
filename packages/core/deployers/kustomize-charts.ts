import { parentOf, resolveFrom } from '../text/file-path.ts';
import { findEntry, type MapNode, resolve } from '../yaml/node.ts';
import { mapsAt, type PlainMap, textAt, textsAt, toPlain } from '../yaml/plain.ts';
import type { SourceTree } from './files.ts';
import { readLayer } from './helm/chart.ts';
import { inlineLayer } from './helm/node-layer.ts';
import { findVendored } from './kustomize-walk.ts';
import { type LayerSource, type ReleaseSource, unknownLayer, versionOf } from './release-source.ts';

/**
 * The charts that a kustomization inflates (kustomize, `helmCharts`): `valuesFile` below `valuesInline`, the other way round with
 * `valuesMerge: merge`, inline alone with `replace`; `additionalValuesFiles` over them.
 */
export async function kustomizeCharts(file: string, tree: SourceTree): Promise<readonly ReleaseSource[]> {
  const text = await tree.read(file);
  if (text === null || !text.includes('helmCharts')) return [];
  const { root, source } = readLayer(file, text);
  const map = resolve(root);
  const list = map?.kind === 'map' ? resolve(findEntry(map, 'helmCharts')?.value) : null;
  if (map?.kind !== 'map' || list?.kind !== 'sequence') return [];
  const value = toPlain(map) as PlainMap;
  return mapsAt(value, 'helmCharts').map((chart, index) => {
    const node = resolve(list.items[index]);
    const directory = findVendored(tree, parentOf(file), textAt(value, 'helmGlobals', 'chartHome'), chart);
    const inline = inlineOf(chart, node?.kind === 'map' ? node : null, { file, source }, index);
    return {
      name: `helmCharts of ${file} (${textAt(chart, 'releaseName') ?? textAt(chart, 'name') ?? index})`,
      file,
      chart: directory,
      elsewhere: directory === null ? 'its chart is in a registry' : null,
      chartName: textAt(chart, 'name') ?? '',
      ...versionOf(textAt(chart, 'version')),
      layers: order(chart, filesOf(chart, file, tree), inline),
    };
  });
}

interface ChartValues {
  readonly file: readonly LayerSource[];
  readonly additional: readonly LayerSource[];
}

function filesOf(chart: PlainMap, file: string, tree: SourceTree): ChartValues {
  const layer = (path: string): LayerSource => {
    const found = resolveFrom(parentOf(file), path);
    if (found !== null && tree.hasFile(found)) return { kind: 'file', file: found, path: '' };
    return unknownLayer(file, `the values file ${path} is not in this tree`);
  };
  const own = textAt(chart, 'valuesFile');
  return { file: own === null ? [] : [layer(own)], additional: textsAt(chart, 'additionalValuesFiles').map(layer) };
}

function inlineOf(
  chart: PlainMap,
  node: MapNode | null,
  where: Pick<Parameters<typeof inlineLayer>[0], 'file' | 'source'>,
  index: number,
): readonly LayerSource[] {
  const value = node === null ? null : (findEntry(node, 'valuesInline')?.value ?? null);
  const layer = inlineLayer({ plain: chart.valuesInline, node: value, ...where }, `helmCharts[${index}].valuesInline`);
  return layer === null ? [] : [layer];
}

function order(
  chart: PlainMap,
  { file, additional }: ChartValues,
  inline: readonly LayerSource[],
): readonly LayerSource[] {
  switch (textAt(chart, 'valuesMerge')) {
    case 'merge':
      return [...inline, ...file, ...additional];
    case 'replace':
      return [...(inline.length > 0 ? inline : file), ...additional];
    default:
      return [...file, ...inline, ...additional];
  }
}
