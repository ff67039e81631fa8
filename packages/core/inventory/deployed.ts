import { noEngine } from '../deployers/deployers.ts';
import { openSourceTree } from '../deployers/files.ts';
import { kustomizeCharts } from '../deployers/kustomize-charts.ts';
import { openFinder } from '../deployers/reader.ts';
import type { LayerSource, ReleaseSource } from '../deployers/release-source.ts';
import type { ComposedObject } from '../kustomize/compose.ts';
import { placeAt } from '../policy/layout.ts';
import type { Environment, Policy } from '../policy/policy.ts';
import type { FindUrls, Workspace } from '../ports.ts';
import type { TreeScan } from '../repository/scan-tree.ts';
import { groupBy } from '../text/collate.ts';
import { inDirectory } from '../text/file-path.ts';
import { composeDeploying } from './pinned.ts';
import type { UnitSource } from './unit.ts';

/** What the deployers of a tree say is laid over which chart. */
export async function findDeployed(
  workspace: Workspace,
  policy: Policy,
  scan: Pick<TreeScan, 'deploying' | 'kustomizations' | 'entries'>,
  ownUrls: FindUrls,
): Promise<readonly UnitSource[]> {
  const { deploying, kustomizations } = scan;
  if (deploying?.length === 0 && kustomizations.size === 0) return [];
  const tree = await openSourceTree(workspace);
  const charts = await Promise.all([...kustomizations.keys()].map((file) => kustomizeCharts(file, tree)));
  const releases =
    deploying?.length === 0
      ? []
      : await readReleases(tree, policy, deploying, ownUrls, await composeDeploying(workspace, scan));
  return joinIds(
    policy,
    [...charts.flat(), ...releases].map((release) => toUnit(policy, release)),
  );
}

async function readReleases(
  tree: Awaited<ReturnType<typeof openSourceTree>>,
  policy: Policy,
  deploying: TreeScan['deploying'],
  ownUrls: FindUrls,
  composed: readonly ComposedObject[],
): Promise<readonly ReleaseSource[]> {
  const files = deploying?.map(({ file }) => file);
  const urls = await ownUrls();
  const options = { ownUrls: urls, renderer: noEngine, lenient: true, composed, ...(files && { files }) };
  const finder = await openFinder(tree, policy, options);
  return (await finder.readAll(finder.objects)).releases ?? [];
}

/**
 * Units whose layers are like no other environment's, and which are called the same but for the environment: the same chart, with
 * one layer more or less. They are one thing where each environment has one of them.
 */
function joinIds(policy: Policy, units: readonly UnitSource[]): readonly UnitSource[] {
  const lanesOf = groupBy(units, ({ id }) => id);
  const isLone = ({ id }: UnitSource) => new Set(lanesOf.get(id)?.map(({ environment }) => environment)).size === 1;
  const aliasOf = ({ chart, chartName = '', name, environment }: UnitSource) => {
    const lane = policy.environments.find((each) => each.name === environment);
    return `${chart ?? chartName} < ${withoutEnvironment(name, lane)}`;
  };
  const alike = groupBy(units.filter(isLone), aliasOf);
  return units.map((unit) => {
    const others = isLone(unit) ? (alike.get(aliasOf(unit)) ?? []) : [];
    const lanes = new Set(others.map(({ environment }) => environment));
    return lanes.size > 1 && lanes.size === others.length ? { ...unit, id: aliasOf(unit) } : unit;
  });
}

function toUnit(policy: Policy, release: ReleaseSource): UnitSource {
  const files = release.layers.map(fileOf);
  const places = placeAt(policy);
  const environments = [...files.toReversed(), release.file].map((file) => places(file, '').environment);
  const named = environments.filter((name) => name !== null && name !== 'shared');
  const lane = policy.environments.find(({ name, directory }) =>
    named.length > 0 ? name === named[0] : release.words?.some((word) => word === directory || word === name),
  );
  const environment = lane?.name ?? null;
  const shared = files.map((file) => withoutEnvironment(file, lane));
  return {
    id: [release.chart ?? release.chartName, ...shared].join(' < '),
    name: release.name,
    environment,
    chart: release.chart,
    chartName: release.chartName,
    ...(release.chartVersion !== undefined && { chartVersion: release.chartVersion }),
    elsewhere: release.elsewhere,
    layers: release.layers,
    deployer: release.file,
    mixed: [...new Set(layerEnvironments(policy, files))],
    ...(release.unread && { unread: release.unread }),
    ...(release.over && { over: release.over }),
    ...(release.doubt && { doubt: release.doubt }),
    ...(release.withoutOwn && { withoutOwn: true as const }),
  };
}

const fileOf = (layer: LayerSource): string => (layer.kind === 'file' ? layer.file : layer.layer.values.file);

function layerEnvironments(policy: Policy, files: readonly string[]): readonly string[] {
  const places = placeAt(policy);
  return files.flatMap((file) => {
    const { environment } = places(file, '');
    return environment === null || environment === 'shared' ? [] : [environment];
  });
}

/** A file with `{env}` for the words that are the environment's. */
function withoutEnvironment(file: string, lane: Environment | undefined): string {
  if (lane === undefined) return file;
  const word = lane.directory.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return file.replace(new RegExp(`(?<![A-Za-z0-9])${word}(?![A-Za-z0-9])`, 'g'), '{env}');
}

/** The files that a unit is given, those of its chart among them. */
export function filesOf({ chart, layers }: UnitSource): readonly string[] {
  const own = chart === null ? [] : [inDirectory(chart, 'values.yaml')];
  return [...own, ...layers.map(fileOf)];
}
