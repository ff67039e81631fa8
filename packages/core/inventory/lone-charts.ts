import { placeAt } from '../policy/layout.ts';
import type { Policy } from '../policy/policy.ts';
import type { Workspace } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { baseOf, inDirectory, parentOf } from '../text/file-path.ts';
import type { Files, Unit, UnitSource, Whose } from './unit.ts';

/**
 * Charts of the tree that nothing here deploys, and whose own values have a digest: it is asked of them whether they read it, and no
 * more. `all`: those with any image, of which is asked where a version is written. A chart within another one or that another one
 * takes by `file://` is given its values there.
 */
export async function findLoneCharts(
  workspace: Workspace,
  policy: Policy,
  occurrences: readonly PlacedOccurrence[],
  files: Files,
  isUsed: (directory: string) => boolean,
  whose: Whose,
): Promise<readonly UnitSource[]> {
  const values = new Set(
    occurrences
      .filter(({ file, parts }) => (parts.digest !== undefined || whose === 'all') && baseOf(file) === 'values.yaml')
      .map(({ file }) => file),
  );
  const isChart = (directory: string): boolean => files.has(inDirectory(directory, 'Chart.yaml'));
  const isWithin = (directory: string): boolean =>
    baseOf(parentOf(directory)) === 'charts' && isChart(parentOf(parentOf(directory)));
  const found = [...values].filter((file) => {
    const directory = parentOf(file);
    return isChart(directory) && !isUsed(directory) && !isWithin(directory);
  });
  if (found.length === 0) return [];
  const taken = await findTaken(workspace, files);
  const placed = placeAt(policy);
  return found
    .filter((file) => !taken.has(parentOf(file)))
    .map((file) => ({
      id: file,
      name: file,
      environment: placed(file, '').environment,
      chart: parentOf(file),
      elsewhere: null,
      layers: [],
    }));
}

/** Charts that run by themselves: a library renders nothing. */
export function withoutLibraries(units: readonly Unit[]): readonly Unit[] {
  return units.filter(({ chart }) => chart?.library === false);
}

/** The directories that charts of the tree take dependencies from. */
async function findTaken(workspace: Workspace, files: Files): Promise<ReadonlySet<string>> {
  const [{ readChart }, { findLocal }] = await Promise.all([
    import('../deployers/helm/chart.ts'),
    import('./local-charts.ts'),
  ]);
  const charts = files.paths.filter((file) => baseOf(file) === 'Chart.yaml').map(parentOf);
  const taken = await Promise.all(
    charts.map(async (directory) => {
      const texts = new Map<string, string>();
      for (const name of ['Chart.yaml', 'requirements.yaml']) {
        const file = inDirectory(directory, name);
        const content = files.has(file) ? await workspace.read(file) : null;
        if (content?.ok) texts.set(name, content.text);
      }
      const read = readChart({ directory, files: texts });
      return read.ok ? findLocal(read.chart).map((local) => local.directory) : [];
    }),
  );
  return new Set(taken.flat());
}
