import type { EnvironmentName, Policy } from '../policy/policy.ts';
import { compare, groupBy } from '../text/collate.ts';
import { type Comparison, isSameVersion } from './compare.ts';
import { type Pair, pairUp } from './match.ts';
import type { Running } from './running.ts';
import type { Unit } from './units/unit.ts';

/** What runs on one side of a change. */
export interface RunState {
  /** `host/repository`; null where nobody can tell. */
  readonly image: string | null;
  readonly tag: string | null;
  readonly digest: string | null;
  readonly pinned: boolean;
  /** Why it cannot be told for certain; null where it can. */
  readonly unknown: string | null;
}

/** An image that will run otherwise than it did in an environment: by one unit, or by several in the same way. */
export interface RunChange {
  readonly environment: EnvironmentName;
  /** Null: it did not run. */
  readonly before: RunState | null;
  /** Null: it runs no more. */
  readonly after: RunState | null;
  /** It has no digest, and had one or was not there. */
  readonly nowUnpinned: boolean;
  /** What deploys it, for people. */
  readonly units: readonly string[];
  /** Where it is decided now; null where it runs no more. */
  readonly place: { readonly file: string; readonly line: number } | null;
}

/** A chart that is elsewhere and is asked for in another version: which images it brings is not known here. */
export interface ChartChange {
  readonly environment: EnvironmentName;
  readonly chart: string;
  readonly unit: string;
  /** The version, `''` where none is said; null where it is not deployed. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What a change deploys. */
export interface Difference {
  /** What has no digest any more comes first; then by environment, in the order of the policy, and image. */
  readonly changes: readonly RunChange[];
  readonly charts: readonly ChartChange[];
}

/** Says what two inventories differ in. */
export function findDifference(
  { environments }: Pick<Policy, 'environments'>,
  { runs }: Pick<Comparison, 'runs'>,
  units: { readonly before: readonly Unit[]; readonly after: readonly Unit[] },
): Difference {
  const rank = rankOf(environments.map(({ name }) => name));
  const isNamed = ({ before, after }: Pair<Running>) =>
    [before, after].some((side) => side !== null && side.image !== null);
  const changes = joinAlike(runs.filter((pair) => isNamed(pair) && !isSameVersion(pair)).map(toChange));
  return {
    changes: changes.toSorted(
      (a, b) =>
        Number(b.nowUnpinned) - Number(a.nowUnpinned) ||
        rank(a.environment) - rank(b.environment) ||
        compare(nameOf(a), nameOf(b)),
    ),
    charts: findCharts(units.before, units.after).toSorted(
      (a, b) => rank(a.environment) - rank(b.environment) || compare(a.chart, b.chart),
    ),
  };
}

const nameOf = ({ before, after }: RunChange) => (after ?? before)?.image ?? '';

function rankOf(order: readonly string[]): (name: EnvironmentName) => number {
  return (name) => (name !== null && order.includes(name) ? order.indexOf(name) : order.length);
}

function toChange({ before, after }: Pair<Running>): RunChange {
  const [place] = after?.last ?? [];
  const side = after ?? before;
  return {
    environment: after?.environment ?? before?.environment ?? null,
    before: before && stateOf(before),
    after: after && stateOf(after),
    nowUnpinned: after !== null && !after.pinned && before?.pinned !== false,
    units: side === null ? [] : [side.name],
    place: place ? { file: place.file, line: place.line } : null,
  };
}

const stateOf = ({ image, tag, digest, pinned, unknown }: Running): RunState => ({
  image,
  tag,
  digest,
  pinned,
  unknown,
});

/** What several units do in the same way is one change. */
function joinAlike(changes: readonly RunChange[]): readonly RunChange[] {
  const alike = groupBy(changes, ({ environment, before, after }) => JSON.stringify([environment, before, after]));
  return [...alike.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, units: [...new Set([first, ...others].flatMap(({ units }) => units))] }] : [],
  );
}

function findCharts(before: readonly Unit[], after: readonly Unit[]): readonly ChartChange[] {
  const pairs = pairUp(before.filter(isElsewhere), after.filter(isElsewhere), [
    ({ id, environment, name }) => JSON.stringify([id, environment, name]),
    ({ environment, name }) => JSON.stringify([environment, name]),
    ({ id, environment }) => JSON.stringify([id, environment]),
  ]);
  return pairs.flatMap((pair): ChartChange[] => {
    const [was, now] = [pair.before, pair.after].map((unit) => (unit === null ? null : describeChart(unit)));
    const unit = pair.after ?? pair.before;
    if (was?.name === now?.name && was?.version === now?.version) return [];
    const chart = now?.name ?? was?.name ?? '';
    const { name, environment } = unit;
    const former = was && was.name !== chart ? `${was.name} ${was.version}`.trim() : was?.version;
    return [{ environment, chart, unit: name, before: former ?? null, after: now?.version ?? null }];
  });
}

const isElsewhere = ({ chart, elsewhere, chartName }: Unit) =>
  chart === null && elsewhere !== null && chartName !== undefined;

const describeChart = ({ chartName = '', chartVersion = '' }: Unit) => ({ name: chartName, version: chartVersion });
