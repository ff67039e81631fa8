import { type Branches, branchesOf } from './branches.ts';
import { type Chart, chartElsewhere } from './chart.ts';
import { type ChartState, listCharts, listImports, ownLayers } from './chart-states.ts';
import { coalesce, findMismatch, findRefused } from './coalesce.ts';
import { importValues } from './imports.ts';
import { type Instance, loadInstance } from './instance.ts';
import type { HelmVersion, Origin, ValuesLayer } from './layer.ts';
import { layOver, mergeDropping } from './merge.ts';
import { hasNull, viewDocuments } from './read-layer.ts';
import { assign } from './set.ts';
import { switchSubcharts } from './switches.ts';
import type { Scalar } from './view.ts';
import { descend, emptyMap, type Step, unknown, type View } from './view.ts';

/** What a release ends up with at a path of its values. */
export type Value =
  /** Nothing, or a null. `by`: the null that took it away. */
  | { readonly kind: 'absent'; readonly by?: Origin }
  /** `text` is what Helm prints; what is written stands at `origin`. */
  | { readonly kind: 'scalar'; readonly text: string; readonly type: Scalar['type']; readonly origin: Origin }
  /** `origins`: every layer that says something of it, the highest first. */
  | { readonly kind: 'map'; readonly keys: ReadonlySet<string>; readonly origins: readonly Origin[] }
  | { readonly kind: 'list'; readonly origin: Origin }
  /** Nobody here can tell. `otherwise`: what it is as far as the layers that are known say. */
  | { readonly kind: 'unknown'; readonly reason: string; readonly otherwise: Value };

/** One value, or several where Helm's versions, or what only a cluster knows, make a difference: each must be good. */
export type Outcome =
  | Value
  | { readonly kind: 'either'; readonly results: readonly { readonly when: string; readonly value: Value }[] };

/** A chart with the layers of its user: what an environment runs of it. */
export interface Release {
  /** The value at a path; a subchart's stand below the name it goes by. */
  readonly at: (path: readonly Step[]) => Outcome;
  /** The chart and every subchart, the ones that are off too. */
  readonly charts: readonly ChartState[];
  /** The chart's own layers and those of its subcharts, each with the path of its block; then the user's, lowest first. */
  readonly layers: readonly { readonly layer: ValuesLayer; readonly path: readonly string[] }[];
  /** What subcharts give to the charts above them (`import-values`), the innermost first: both paths from the release's root. */
  readonly imports: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[];
  /** Why Helm refuses the release; null where it does not, as far as its values go. */
  readonly refused: string | null;
}

/**
 * Lays a release's layers over each other as Helm does, in a form that is asked for single paths. `chart` is null where it
 * is elsewhere: `reason` then says so. `layers` are the user's, the lowest first.
 */
export function openRelease(
  chart: Chart | null,
  layers: readonly ValuesLayer[],
  reason = 'the chart is not in this tree',
): Release {
  const root = chart ?? chartElsewhere('', reason);
  const worlds = listWorlds(root, layers).map((world) => openWorld(root, layers, world));
  const [first] = worlds;
  return {
    at: (path) =>
      worlds.length === 1 && first !== undefined
        ? toValue(descend(first.values, path))
        : join(worlds.map(({ when, values }) => ({ when, value: toValue(descend(values, path)) }))),
    charts: first === undefined ? [] : listCharts(worlds.map(({ instance }) => instance)),
    layers: [...ownLayers(root, []), ...layers.map((layer) => ({ layer, path: [] }))],
    imports: first === undefined ? [] : listImports(first.instance, []),
    refused: worlds.find(({ refused }) => refused !== null)?.refused ?? null,
  };
}

/** What can make a difference to the result. */
interface World {
  readonly when: string;
  readonly helm: HelmVersion;
  readonly without: ReadonlySet<ValuesLayer>;
}

interface OpenWorld {
  readonly when: string;
  readonly instance: Instance;
  readonly values: View;
  readonly refused: string | null;
}

/** So many layers that may or may not lie there are tried in every combination; with more, they are unknown. */
const maxMaybes = 3;

function listWorlds(chart: Chart, layers: readonly ValuesLayer[]): readonly World[] {
  const versions: readonly HelmVersion[] = differsByVersion(chart, layers) ? [3, 4] : [3];
  const maybes = layers.filter((layer) => layer.maybe !== undefined || branchesOf(layer) !== null).slice(0, maxMaybes);
  const worlds: World[] = [];
  for (const helm of versions) {
    for (let mask = 0; mask < 2 ** maybes.length; mask++) {
      const without = new Set(maybes.filter((_, index) => (mask & (2 ** index)) !== 0));
      const words = maybes.map(
        (layer) => `${without.has(layer) ? 'not ' : ''}${layer.maybe ?? `by the conditions in ${layer.file}`}`,
      );
      const version = versions.length > 1 ? [helm === 3 ? 'Helm 3' : 'Helm 4'] : [];
      worlds.push({ when: [...version, ...words].join(', '), helm, without });
    }
  }
  return worlds;
}

function openWorld(chart: Chart, layers: readonly ValuesLayer[], { when, helm, without }: World): OpenWorld {
  const user = layers
    .filter((layer) => layer.maybe === undefined || !without.has(layer))
    .reduce<View>((below, layer) => lay(below, layer, helm, without.has(layer) ? 'last' : 'first'), emptyMap);
  const loaded = loadInstance(chart, chart.name, helm);
  const instance = importValues(switchSubcharts(loaded, user, ''));
  const values = coalesce(instance, user, false);
  const mismatch = findRefused(instance) ?? findMismatch(instance, values);
  const refused = mismatch === null ? null : `Helm refuses the values of ${mismatch}: they are no map`;
  return { when, instance, refused, values: refused === null ? values : unknown(refused) };
}

function lay(below: View, layer: ValuesLayer, helm: HelmVersion, branch: keyof Branches): View {
  const { root, assignments } = branchesOf(layer)?.[branch] ?? layer;
  if (assignments !== undefined && layer.unknown === undefined) return assign(below, layer, assignments);
  // The documents of a file are laid over each other first, and then over what is below it.
  const whole = viewDocuments(layer, helm, root).reduce<View>(layOver, emptyMap);
  return layer.drops ? mergeDropping(below, whole) : layOver(below, whole);
}

/** A null in a chart's own values, or a second document, is all that Helm 3 and 4 read differently. */
function differsByVersion(chart: Chart, layers: readonly ValuesLayer[]): boolean {
  const hasMore = (layer: ValuesLayer | null) => (layer?.further?.length ?? 0) > 0;
  const differs = ({ values, charts }: Chart): boolean =>
    hasMore(values) || (values !== null && hasNull(values.root)) || charts.some(differs);
  return layers.some(hasMore) || differs(chart);
}

function toValue(view: View): Value {
  switch (view.kind) {
    case 'absent':
      return view;
    case 'null':
      return { kind: 'absent', by: view.origin };
    case 'scalar':
      return { kind: 'scalar', text: view.text, type: view.type, origin: view.origin };
    case 'list':
      return { kind: 'list', origin: view.origin };
    case 'map':
      return { kind: 'map', keys: view.keys(), origins: view.origins() };
    case 'unknown':
      return { kind: 'unknown', reason: view.reason, otherwise: toValue(view.otherwise) };
    default:
      return view satisfies never;
  }
}

/** One value where all worlds agree. */
function join(results: readonly { readonly when: string; readonly value: Value }[]): Outcome {
  const distinct: { readonly when: string; readonly value: Value }[] = [];
  for (const result of results) if (!distinct.some(({ value }) => isSame(value, result.value))) distinct.push(result);
  const [only] = distinct;
  if (only === undefined || distinct.length > 1) return { kind: 'either', results: distinct };
  if (only.value.kind !== 'map') return only.value;
  const keys = results.flatMap(({ value }) => (value.kind === 'map' ? [...value.keys] : []));
  return { ...only.value, keys: new Set(keys) };
}

function isSame(one: Value, other: Value): boolean {
  if (one.kind === 'scalar' && other.kind === 'scalar')
    return one.text === other.text && one.type === other.type && one.origin.node === other.origin.node;
  if (one.kind === 'unknown' && other.kind === 'unknown') return isSame(one.otherwise, other.otherwise);
  if (one.kind === 'list' && other.kind === 'list') return one.origin.node === other.origin.node;
  return one.kind === other.kind;
}
