import { readLayer, toLayer } from '../../deployers/helm/chart.ts';
import type { ValuesLayer } from '../../deployers/helm/layer.ts';
import type { Layer, LayerSource } from '../../deployers/release-source.ts';
import type { Workspace } from '../../ports.ts';
import { isPulled } from '../../repository/pulled-charts.ts';
import type { ReadText } from '../../yaml/document.ts';
import { findEntry, type Node, resolve } from '../../yaml/node.ts';
import { splitPath } from '../../yaml/path.ts';
import { openCharts } from './load-chart.ts';
import type { Shelf } from './shelf.ts';
import type { Files, Unit, UnitSource } from './unit.ts';

/** What need not be made again: files that were read, and what another tree was made of. */
export interface Had {
  readonly read: ReadonlyMap<string, ReadText>;
  readonly shelf: Shelf;
}

/**
 * Reads the layers and charts of units; what several have is read once, and what is there is not read again. `isAsked`: whether it matters for a unit what the
 * templates of its chart do.
 */
export async function loadUnits(
  workspace: Workspace,
  files: Files,
  had: Had,
  sources: readonly UnitSource[],
  isAsked: (source: UnitSource) => boolean,
): Promise<readonly Unit[]> {
  const readLayerOf = openLayers(workspace, had);
  const charts = openCharts(workspace, files, had.shelf);
  const asked = new Set(sources.filter(isAsked).map(({ chart }) => chart));
  const units = await Promise.all(
    sources.map(async ({ chart, layers, withoutOwn, ...unit }): Promise<Unit> => {
      const found = chart === null ? null : await charts.load(chart, asked.has(chart) || isPulled(chart));
      const own = found?.chart && withoutOwn ? { ...found.chart, values: null } : (found?.chart ?? null);
      const loaded: Unit = {
        ...unit,
        chart: own,
        elsewhere: unit.elsewhere ?? found?.wrong ?? null,
        layers: await Promise.all(
          layers.flatMap((layer) => loadLayer(readLayerOf(readerOf({ chart, ...unit })), layer) ?? []),
        ),
        ...(found?.reads && { reads: found.reads }),
        ...(found?.blind !== undefined && { blind: found.blind }),
      };
      return had.shelf.share(`unit ${unit.deployer} ${unit.environment} ${unit.name} ${unit.id}`, loaded, () => loaded);
    }),
  );
  // A subtree that is not there is no layer, and the file below it is not deployed for it.
  return units.filter(({ layers, deployer }) => {
    const top = layers.at(-1);
    return deployer !== undefined || top === undefined || !top.key.includes('#') || top.values.root !== null;
  });
}

type ReadLayer = (file: string) => Promise<ValuesLayer>;
type LayerReader = 'helm' | 'any';

/** Files that no deployer and no chart shows to be Helm's may be completed by any tool before they are read. */
function readerOf({ chart, deployer }: Pick<UnitSource, 'chart' | 'deployer'>): LayerReader {
  return chart === null && deployer === undefined ? 'any' : 'helm';
}

function openLayers(workspace: Workspace, { read, shelf }: Had): (reader: LayerReader) => ReadLayer {
  const layers = new Map<string, Promise<ValuesLayer>>();
  const readOne = async (file: string, reader: LayerReader): Promise<ValuesLayer> => {
    const text = read.get(file);
    if (text !== undefined) return shelf.share(`values ${file}`, text, () => toLayer(file, text));
    const content = await workspace.read(file);
    if (content.ok) return shelf.share(`${reader} ${file}`, content.text, () => readLayer(file, content.text, reader));
    const source = { text: '', offsets: null };
    return { file, root: null, source, unknown: `${file} cannot be read: ${content.reason}` };
  };
  return (reader) => (file) => {
    const key = `${reader} ${file}`;
    const known = layers.get(key) ?? readOne(file, reader);
    layers.set(key, known);
    return known;
  };
}

function loadLayer(read: ReadLayer, source: LayerSource): Promise<Layer> | Layer | null {
  switch (source.kind) {
    case 'read':
      return source.layer;
    case 'absent':
      return null;
    case 'file':
      return readFile(read, source);
  }
}

async function readFile(
  read: ReadLayer,
  { file, path, orWhole, drops }: Extract<LayerSource, { readonly kind: 'file' }>,
): Promise<Layer> {
  const known = await read(file);
  const values = drops ? { ...known, drops } : known;
  if (path === '' || values.unknown !== undefined) return { values, key: file };
  const { further: _, ...whole } = values;
  const root = subtree(values.root, path);
  if (root === null && orWhole) return { values, key: file };
  return { values: { ...whole, root }, key: `${file}#${path}` };
}

function subtree(root: Node | null, path: string): Node | null {
  let node = resolve(root);
  for (const { key } of splitPath(path) ?? []) {
    const index = /^\[(\d+)\]$/.exec(key)?.[1];
    if (node?.kind === 'map' && index === undefined) node = resolve(findEntry(node, key.slice(1))?.value);
    else if (node?.kind === 'sequence' && index !== undefined) node = resolve(node.items[Number(index)]);
    else return null;
  }
  return node;
}
