import type { TreeEntry, Workspace } from '../ports.ts';
import { mayBePartial } from '../scan/partial.ts';
import { baseOf, inDirectory, listBelow, parentOf, resolveFrom } from '../text/file-path.ts';
import { isChartTemplate } from './candidate.ts';

/** The charts of a tree whose templates see each other: a chart, those within it, and those that take it by `file://`. */
export interface ChartFamilies {
  /**
   * The outermost chart around a file of `templates/`; null where there is none, and of a library or a chart that another takes from a
   * registry: who includes it may be elsewhere.
   */
  readonly familyOf: (file: string) => string | null;
  /** The files of a family, and of those that take a chart of it. */
  readonly filesOf: (family: string) => readonly string[];
}

export async function openFamilies(workspace: Workspace, entries: readonly TreeEntry[]): Promise<ChartFamilies> {
  const paths = entries.map(({ path }) => path).toSorted();
  const charts = new Map<string, string>();
  for (const file of paths)
    if (baseOf(file) === 'Chart.yaml') charts.set(parentOf(file), await readMetadata(workspace, parentOf(file)));
  const isChart = (directory: string) => charts.has(directory);
  const outermost = (chart: string): string => {
    const around = parentOf(parentOf(chart));
    const isWithin = baseOf(parentOf(chart)) === 'charts' && isChart(around);
    return isWithin ? outermost(around) : chart;
  };
  const takers = findTakers(charts, outermost);
  const taken = findTaken(charts);
  return {
    familyOf: (file) => {
      const chart = chartOf(file, isChart);
      const metadata = chart === null ? undefined : charts.get(chart);
      if (chart === null || metadata === undefined || isLibrary(metadata) || taken.has(nameIn(metadata))) return null;
      const below = listBelow(paths, inDirectory(chart, 'templates'));
      return below.some((other) => !mayBePartial(other) && isChartTemplate(other, isChart)) ? outermost(chart) : null;
    },
    filesOf: (family) => {
      const all = new Set([family]);
      for (const one of all) for (const taker of takers.get(one) ?? []) all.add(taker);
      return [...new Set([...all].flatMap((one) => listBelow(paths, one)))];
    },
  };
}

/** What a chart says of itself and of what it takes. */
async function readMetadata(workspace: Workspace, chart: string): Promise<string> {
  const files = ['Chart.yaml', 'requirements.yaml'].map((name) => workspace.read(inDirectory(chart, name)));
  return (await Promise.all(files)).map((content) => (content.ok ? content.text : '')).join('\n');
}

/** By the text of its `Chart.yaml`: a library prints nothing by itself. */
export function isLibrary(metadata: string): boolean {
  return /^type:\s*["']?library\b/m.test(metadata);
}

/** What a chart calls itself. */
function nameIn(metadata: string): string {
  return /^name:\s*["']?([\w.-]{1,100})/m.exec(metadata)?.[1] ?? '';
}

/** The names of charts that others take from a registry: the one of the tree may be meant. */
function findTaken(charts: ReadonlyMap<string, string>): ReadonlySet<string> {
  const items = [...charts.values()].flatMap((metadata) => metadata.split(/^[ \t]*-[ \t]|\{/m).slice(1));
  const remote = items.filter((item) => /\brepository["']?:[ \t]*["']?(?!file:)[^\s"']/.test(item));
  return new Set(remote.flatMap((item) => /\bname["']?:[ \t]*["']?([\w.-]{1,100})/.exec(item)?.[1] ?? []));
}

/** The families that take a chart of a family from its directory. */
function findTakers(
  charts: ReadonlyMap<string, string>,
  outermost: (chart: string) => string,
): ReadonlyMap<string, ReadonlySet<string>> {
  const takers = new Map<string, Set<string>>();
  for (const [chart, metadata] of charts) {
    for (const [, path = ''] of metadata.matchAll(/\brepository:\s{0,9}["']?file:\/\/([^\s"',}]{1,500})/g)) {
      const taken = resolveFrom(chart, path);
      if (taken === null || !charts.has(taken)) continue;
      const known = takers.get(outermost(taken)) ?? new Set<string>();
      takers.set(outermost(taken), known.add(outermost(chart)));
    }
  }
  return takers;
}

/** The chart whose `templates/` a file is in. */
function chartOf(file: string, isChart: (directory: string) => boolean): string | null {
  const found = [...`/${file}`.matchAll(/\/templates\//g)].map(({ index }) => file.slice(0, Math.max(0, index - 1)));
  return found.findLast(isChart) ?? null;
}
