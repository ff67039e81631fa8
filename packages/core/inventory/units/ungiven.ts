import { placeAt } from '../../policy/layout.ts';
import type { Policy } from '../../policy/policy.ts';
import type { Workspace } from '../../ports.ts';
import { chartAround } from '../../repository/candidate.ts';
import { isLibrary } from '../../repository/chart-families.ts';
import { nodeAt, readRoot } from '../../repository/chart-templates.ts';
import { openState } from '../../repository/helmfile-state.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import type { TreeScan } from '../../repository/scan-tree.ts';
import { keysOf } from '../../scan/keys/chart-values.ts';
import type { Occurrence, PassedOver } from '../../scan/occurrence.ts';
import { inDirectory } from '../../text/file-path.ts';
import { onceEach } from '../../text/once.ts';
import { appendKey, dropIndexes, parsePath, printPath } from '../../yaml/path.ts';
import { placeOpen } from './open-place.ts';

/**
 * Templates outside of the charts that are run, which take their image of values that no file says: nothing judges them. Values of a
 * helmfile stand in its own files, those of any other template in any file. `isRun`: whether is asked what a chart prints with all
 * that it is given.
 */
export async function findUngiven(
  workspace: Pick<Workspace, 'read'>,
  tree: TreeScan,
  isChart: (directory: string) => boolean,
  isRun: (chart: string) => boolean,
): Promise<readonly PassedOver[]> {
  const left = withoutGiven(tree, isChart, isRun);
  const isOpen = openCharts(workspace);
  const open = await Promise.all(
    left.map(async ({ file, takes = [] }) => {
      const chart = chartAround(file, isChart);
      return chart === null || isOpen(chart, takes);
    }),
  );
  return left.filter((_, index) => open[index]);
}

/** Whether a chart prints by itself, and its own values have none of what a template takes. */
function openCharts({ read }: Pick<Workspace, 'read'>) {
  const textOf = async (file: string) => {
    const content = await read(file);
    return content.ok ? content.text : '';
  };
  const valuesOf = onceEach(async (chart: string) => readRoot(await textOf(inDirectory(chart, 'values.yaml'))));
  const isLone = onceEach(async (chart: string) => !isLibrary(await textOf(inDirectory(chart, 'Chart.yaml'))));
  return async (chart: string, takes: readonly string[]): Promise<boolean> => {
    const values = await valuesOf(chart);
    return (await isLone(chart)) && takes.every((path) => nodeAt(values, keysOf(path)) === null);
  };
}

function withoutGiven(
  { passedOver, occurrences, templated, deploying, paths }: TreeScan,
  isChart: (directory: string) => boolean,
  isRun: (chart: string) => boolean,
): readonly PassedOver[] {
  const left = passedOver.filter(({ file, takes = [] }) => {
    const chart = takes.length === 0 ? null : chartAround(file, isChart);
    return takes.length > 0 && (chart === null || !isRun(chart));
  });
  if (left.length === 0) return [];
  const givenIn = new Map(
    left.flatMap(({ takes = [] }) => takes.flatMap(namesOf)).map((name) => [name, new Set<string>()]),
  );
  const give = (file: string, path: string) => {
    for (const name of endsOf(path)) givenIn.get(name)?.add(file);
  };
  for (const place of occurrences) for (const path of pathsOf(place)) give(place.file, path);
  for (const { file, path } of templated) give(file, path);
  const stateOf = openState(deploying ?? [], paths);
  return left.filter(({ file, takes = [] }) => {
    const files = stateOf(file);
    const isGiven = (name: string) =>
      [...(givenIn.get(name) ?? [])].some((given) => files === null || files.has(given));
    return !takes.some((path) => namesOf(path).some(isGiven));
  });
}

/** Those templates as images of which nothing is known. */
export function placeUngiven(policy: Policy, ungiven: readonly PassedOver[]): readonly PlacedOccurrence[] {
  const places = placeAt(policy);
  return ungiven.map((each) => placeOpen({ id: each.file, ...places(each.file, each.path) }, each, true));
}

/** What gives a value: a place at its path, or the block that it is a part of. */
function namesOf(path: string): readonly string[] {
  return [path, path.replace(/[^.]*$/, '*')];
}

/** The paths of the parts of a place. */
function pathsOf({ path, parts }: Occurrence): readonly string[] {
  const keys = Object.values(parts).flatMap(({ key }) => key?.text ?? []);
  const around = printPath((parsePath(path) ?? []).slice(0, -1));
  const block = parts.reference === undefined ? [`${path}.*`] : [];
  return [path, ...block, ...keys.map((key) => appendKey(around, key))];
}

/** A path from the root of its values: under a key of values, or below that of another chart. */
function endsOf(path: string): readonly string[] {
  const plain = dropIndexes(path);
  const ends = [plain];
  for (let at = plain.indexOf('.'); at >= 0; at = plain.indexOf('.', at + 1)) {
    const end = plain.slice(at + 1);
    if (end.includes('.') || /values[^.]*$/i.test(plain.slice(0, at))) ends.push(end);
  }
  return ends;
}
