import { type Chart, readChart, readLayer } from '../deployers/helm/chart.ts';
import type { ValuesLayer } from '../deployers/helm/layer.ts';
import type { Layer, LayerSource } from '../deployers/release-source.ts';
import type { Workspace } from '../ports.ts';
import { findEntry, type Node, resolve } from '../yaml/node.ts';
import { splitPath } from '../yaml/path.ts';
import type { Files, Unit, UnitSource } from './unit.ts';

/** Reads the layers and charts of units; what several have is read once. */
export async function loadUnits(
  workspace: Workspace,
  files: Files,
  sources: readonly UnitSource[],
): Promise<readonly Unit[]> {
  const read = openFiles(workspace);
  const charts = new Map<string, Promise<ChartRead>>();
  const chartOf = (directory: string) => {
    const known = charts.get(directory) ?? loadChart(read.text, files, directory);
    charts.set(directory, known);
    return known;
  };
  const units = await Promise.all(
    sources.map(async ({ chart, layers, withoutOwn, ...unit }): Promise<Unit> => {
      const found = chart === null ? null : await chartOf(chart);
      const own = found?.chart && withoutOwn ? { ...found.chart, values: null } : (found?.chart ?? null);
      return {
        ...unit,
        chart: own,
        elsewhere: unit.elsewhere ?? found?.wrong ?? null,
        layers: await Promise.all(layers.map((layer) => loadLayer(read.layer, layer))),
      };
    }),
  );
  // A subtree that is not there is no layer, and the file below it is not deployed for it.
  return units.filter(({ layers, deployer }) => {
    const top = layers.at(-1);
    return deployer !== undefined || top === undefined || !top.key.includes('#') || top.values.root !== null;
  });
}

interface ChartRead {
  readonly chart: Chart | null;
  readonly wrong: string | null;
}

interface Reading {
  readonly text: (file: string) => Promise<string | null>;
  readonly layer: (file: string) => Promise<ValuesLayer>;
}

function openFiles(workspace: Workspace): Reading {
  const layers = new Map<string, Promise<ValuesLayer>>();
  const text = async (file: string) => {
    const content = await workspace.read(file);
    return content.ok ? content.text : null;
  };
  const readOne = async (file: string): Promise<ValuesLayer> => {
    const content = await workspace.read(file);
    if (content.ok) return readLayer(file, content.text);
    return {
      file,
      root: null,
      source: { text: '', offsets: null },
      unknown: `${file} cannot be read: ${content.reason}`,
    };
  };
  return {
    text,
    layer: (file) => {
      const known = layers.get(file) ?? readOne(file);
      layers.set(file, known);
      return known;
    },
  };
}

/** What decides of a chart's values; its templates are read by whoever asks for them. */
async function loadChart(read: Reading['text'], files: Files, directory: string): Promise<ChartRead> {
  const names = files.below(directory).filter((file) => /(?:^|\/)(?:Chart|requirements|values)\.yaml$/.test(file));
  const start = directory === '' ? 0 : directory.length + 1;
  const texts = new Map<string, string>();
  for (const file of names) {
    const inside = file.slice(start);
    if (!/^(?:charts\/[^/]+\/)*[^/]+$/.test(inside)) continue;
    const text = await read(file);
    if (text !== null) texts.set(inside, text);
  }
  const found = readChart({ directory, files: texts });
  return found.ok ? { chart: found.chart, wrong: null } : { chart: null, wrong: found.reason };
}

async function loadLayer(read: Reading['layer'], source: LayerSource): Promise<Layer> {
  if (source.kind === 'read') return source.layer;
  const { file, path, orWhole = false, drops } = source;
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
