import type { LayerSource, ReleaseSource } from '../../deployers/release-source.ts';
import { placeAt } from '../../policy/layout.ts';
import type { Environment, EnvironmentName, Policy } from '../../policy/policy.ts';
import { isPulled } from '../../repository/pulled-charts.ts';
import { groupBy } from '../../text/collate.ts';
import { inDirectory } from '../../text/file-path.ts';
import { onceEach, onceOf } from '../../text/once.ts';
import type { UnitSource } from './unit.ts';

/** The units that releases are: each in the environment of its highest layer that a layout places, else of its object's file. */
export function toUnits(policy: Policy, releases: readonly ReleaseSource[]): readonly UnitSource[] {
  const places = placeAt(policy);
  const environmentOf = (file: string) => places(file, '').environment;
  return joinIds(
    policy,
    releases.map((release) => toUnit(policy, release, environmentOf)),
  );
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
    return `${chartId(chart, chartName)} < ${withoutEnvironment(name, lane)}`;
  };
  const alike = groupBy(units.filter(isLone), aliasOf);
  return units.map((unit) => {
    const others = isLone(unit) ? (alike.get(aliasOf(unit)) ?? []) : [];
    const lanes = new Set(others.map(({ environment }) => environment));
    return lanes.size > 1 && lanes.size === others.length ? { ...unit, id: aliasOf(unit) } : unit;
  });
}

function toUnit(policy: Policy, release: ReleaseSource, environmentOf: (file: string) => EnvironmentName): UnitSource {
  const files = release.layers.map(fileOf);
  const environments = [...files.toReversed(), release.file].map(environmentOf);
  const placed = environments.find((name) => name !== null && name !== 'shared');
  const lane = findLane(policy, release, placed ?? null);
  const environment = lane?.name ?? null;
  const shared = files.map((file) => withoutEnvironment(file, lane));
  return {
    id: [chartId(release.chart, release.chartName), ...shared].join(' < '),
    name: release.name,
    environment,
    chart: release.chart,
    chartName: release.chartName,
    ...(release.chartVersion !== undefined && { chartVersion: release.chartVersion }),
    elsewhere: release.elsewhere,
    layers: release.layers,
    deployer: release.file,
    mixed: [...new Set(files.flatMap((file) => environmentOf(file) ?? []).filter((name) => name !== 'shared'))],
    ...(release.unread && { unread: release.unread }),
    ...(release.over && { over: release.over }),
    ...(release.doubt && { doubt: release.doubt }),
    ...(release.withoutOwn && { withoutOwn: true as const }),
  };
}

/** The environment that the policy says, else that of a file, else one that a template's part is called like. */
function findLane(
  { environments }: Policy,
  { environment, words = [] }: ReleaseSource,
  placed: string | null,
): Environment | undefined {
  const name = environment ?? placed;
  if (name !== null) return environments.find((lane) => lane.name === name);
  return environments.find((lane) => words.includes(lane.directory) || words.includes(lane.name));
}

/** A chart of a registry is the same in every version, fetched or not. */
function chartId(chart: string | null, name: string): string {
  return chart === null || isPulled(chart) ? name : chart;
}

const fileOf = (layer: LayerSource): string => (layer.kind === 'read' ? layer.layer.values.file : layer.file);

/** A file with `{env}` for the words that are the environment's. */
function withoutEnvironment(file: string, lane: Environment | undefined): string {
  return lane === undefined ? file : withoutWord(lane)(file);
}

const withoutWord = onceOf(({ directory }: Environment) => {
  const pattern = wordPattern(directory);
  return onceEach((file: string) => file.replace(pattern, '{env}'));
});

function wordPattern(directory: string): RegExp {
  const word = directory.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return new RegExp(`(?<![A-Za-z0-9])${word}(?![A-Za-z0-9])`, 'g');
}

/** The files that a unit is given, those of its chart among them. */
export function filesOf({ chart, layers }: UnitSource): readonly string[] {
  const own = chart === null ? [] : [inDirectory(chart, 'values.yaml')];
  return [...own, ...layers.map(fileOf)];
}
