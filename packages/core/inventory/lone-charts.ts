import { placeAt } from '../policy/layout.ts';
import type { Policy } from '../policy/policy.ts';
import type { Workspace } from '../ports.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { baseOf, inDirectory, parentOf } from '../text/file-path.ts';
import type { Files, OpenTemplate, Unit, UnitSource, Whose } from './units/unit.ts';

/** Charts of the tree that nothing here deploys. */
export interface LoneCharts {
  /** Whose own values have a digest: it is asked of them whether they read it, and no more. */
  readonly pinned: readonly UnitSource[];
  /** With templates that put an image together of values that are none by themselves. */
  readonly open: readonly (UnitSource & { readonly templates: readonly OpenTemplate[] })[];
}

/**
 * Charts that nothing deploys. `all`: those with any image count as pinned, of which is asked where a version is written. A chart
 * within another one or that another one takes by `file://` is given its values there.
 */
export async function findLoneCharts(
  workspace: Workspace,
  policy: Policy,
  occurrences: readonly PlacedOccurrence[],
  files: Files,
  isUsed: (directory: string) => boolean,
  whose: Whose,
  listOpen: (source: UnitSource) => readonly OpenTemplate[],
): Promise<LoneCharts> {
  const values = new Set(
    occurrences
      .filter(({ file, parts }) => (parts.digest !== undefined || whose === 'all') && baseOf(file) === 'values.yaml')
      .map(({ file }) => file),
  );
  const isChart = (directory: string): boolean => files.has(inDirectory(directory, 'Chart.yaml'));
  const isWithin = (directory: string): boolean =>
    baseOf(parentOf(directory)) === 'charts' && isChart(parentOf(parentOf(directory)));
  const isLone = (directory: string): boolean => isChart(directory) && !isUsed(directory) && !isWithin(directory);
  const placed = placeAt(policy);
  const sourceOf = (file: string): UnitSource => ({
    id: file,
    name: file,
    environment: placed(file, '').environment,
    chart: parentOf(file),
    elsewhere: null,
    layers: [],
  });
  const pinned = [...values].filter((file) => isLone(parentOf(file))).map(sourceOf);
  const open = files.paths
    .filter((file) => baseOf(file) === 'Chart.yaml' && isLone(parentOf(file)))
    .map((file) => sourceOf(inDirectory(parentOf(file), 'values.yaml')))
    .map((source) => ({ ...source, templates: listOpen(source) }))
    .filter(({ templates }) => templates.length > 0);
  if (pinned.length + open.length === 0) return { pinned, open };
  const taken = await findTaken(workspace, files);
  const isFree = ({ chart }: UnitSource) => chart === null || !taken.has(chart);
  return { pinned: pinned.filter(isFree), open: open.filter(isFree) };
}

/** Charts that run by themselves: a library renders nothing. */
export function withoutLibraries(units: readonly Unit[]): readonly Unit[] {
  return units.filter(({ chart }) => chart?.library === false);
}

/** What charts that nothing deploys print by themselves. */
export async function printAlone(
  units: readonly Unit[],
  occurrences: readonly PlacedOccurrence[],
): Promise<readonly PlacedOccurrence[]> {
  if (units.length === 0) return [];
  const [{ listLoneImages }, { indexPlaces }] = await Promise.all([
    import('./layers/text-images.ts'),
    import('./layers/places.ts'),
  ]);
  const places = indexPlaces(occurrences);
  // A block that is a finding already says its image.
  const open = new Set(occurrences.flatMap(({ file, image, digest }) => (digest === null ? [`${file} ${image}`] : [])));
  const images = units.flatMap((unit) => listLoneImages(unit, places));
  return images.filter(({ file, image }) => image === null || !open.has(`${file} ${image}`));
}

/** The directories that charts of the tree take dependencies from. */
async function findTaken(workspace: Workspace, files: Files): Promise<ReadonlySet<string>> {
  const [{ readChart }, { findLocal }] = await Promise.all([
    import('../deployers/helm/chart.ts'),
    import('./units/local-charts.ts'),
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
