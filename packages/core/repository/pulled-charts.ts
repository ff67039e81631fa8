import type { Charts, FileText, PulledChart, Workspace } from '../ports.ts';

const scheme = 'chart://';

/** What stands for the directory of a fetched chart. `sum`: of its archive, in hexadecimal. */
export function pulledDirectory(name: string, version: string, sum: string): string {
  return `${scheme}${name}-${version}@sha256:${sum}`;
}

/** Whether a path is of a fetched chart: none of a tree can be. */
export function isPulled(path: string): boolean {
  return path.startsWith(scheme);
}

/** A tree that has the charts, too, which are fetched for it: they can be read, and are not among its files. */
export function withCharts(workspace: Workspace, charts: Charts | null): Workspace {
  if (charts === null) return workspace;
  const pulled = new Map<string, ReadonlyMap<string, FileText>>();
  const remember = (chart: PulledChart): PulledChart => {
    if (chart.ok) pulled.set(chart.directory, chart.files);
    return chart;
  };
  return {
    ...workspace,
    charts: { pull: async (chart) => remember(await charts.pull(chart)) },
    read: async (path) => (isPulled(path) ? readPulled(pulled, path) : workspace.read(path)),
    below: async (directory) => {
      if (!isPulled(directory)) return workspace.below(directory);
      const files = pulled.get(directory);
      return files === undefined ? { ok: false, reason: 'it was not fetched' } : { ok: true, files };
    },
  };
}

function readPulled(pulled: ReadonlyMap<string, ReadonlyMap<string, FileText>>, path: string): FileText {
  for (const [directory, files] of pulled) {
    const text = path.startsWith(`${directory}/`) ? files.get(path.slice(directory.length + 1)) : undefined;
    if (text !== undefined) return text;
  }
  return { ok: false, reason: 'it is not in the fetched chart' };
}
