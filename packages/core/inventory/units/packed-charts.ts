import { type Chart, type ReadChart, readChart } from '../../deployers/helm/chart.ts';
import type { Workspace } from '../../ports.ts';

/** A chart, and the files that it was read of. */
export interface Packed {
  readonly read: ReadChart;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * A chart with the packed ones in its `charts/`, as far as they decide of its values. They are looked for where the chart
 * declares one that is not there unpacked. `texts`: the files that it was read of.
 */
export async function withPacked(
  workspace: Pick<Workspace, 'below'>,
  directory: string,
  texts: ReadonlyMap<string, string>,
): Promise<Packed> {
  const read = readChart({ directory, files: texts });
  const alone = { read, files: texts };
  if (!read.ok || !lacksAny(read.chart)) return alone;
  const below = await workspace.below(directory);
  if (!below.ok) return alone;
  const packed = [...below.files].flatMap(([path, content]) =>
    content.ok && /\.tgz\/(?:.*\/)?(?:Chart|requirements|values)\.yaml$/.test(path)
      ? [[path, content.text] as const]
      : [],
  );
  if (packed.length === 0) return alone;
  const files = new Map([...texts, ...packed]);
  const whole = readChart({ directory, files });
  return whole.ok ? { read: whole, files } : alone;
}

function lacksAny({ dependencies, charts }: Chart): boolean {
  const names = new Set(charts.map(({ name }) => name));
  return (dependencies ?? []).some(({ name }) => !names.has(name)) || charts.some(lacksAny);
}
