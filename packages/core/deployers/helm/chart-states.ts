import type { Chart } from './chart.ts';
import type { Instance } from './instance.ts';
import type { ValuesLayer } from './layer.ts';

/** A chart in a release, at the path of its block: `[]` is the release's own. */
export interface ChartState {
  readonly chart: Chart;
  readonly path: readonly string[];
  /** `unknown`: what switches it cannot be told. `elsewhere`: it runs, and is not in this tree. */
  readonly state: 'on' | 'off' | 'unknown' | 'elsewhere';
  /** Why it is off, unknown or elsewhere; empty for `on`. */
  readonly reason: string;
}

/** The charts of a release; one that is on in one of its possible forms and off in another is unknown. */
export function listCharts(instances: readonly Instance[]): readonly ChartState[] {
  const states = new Map<string, ChartState>();
  for (const instance of instances) {
    for (const state of walk(instance, [], null)) {
      const key = JSON.stringify([state.path, state.chart.name]);
      const other = states.get(key);
      states.set(
        key,
        other === undefined || other.state === state.state ? state : { ...state, state: 'unknown', reason },
      );
    }
  }
  return [...states.values()];
}

const reason = 'what switches it depends on what is not known here';

function* walk(instance: Instance, path: readonly string[], above: 'off' | 'unknown' | null): Generator<ChartState> {
  const { chart, subcharts, off } = instance;
  const own = instance.state === 'unknown' ? 'unknown' : above;
  if (own === 'unknown') yield { chart, path, state: 'unknown', reason };
  else if (chart.elsewhere !== undefined) yield { chart, path, state: 'elsewhere', reason: chart.elsewhere };
  else yield { chart, path, state: 'on', reason: '' };
  for (const subchart of subcharts) yield* walk(subchart, [...path, subchart.name], own);
  for (const { name, chart: switched, reason: why } of off) yield* walkOff(switched, [...path, name], why);
}

function* walkOff(chart: Chart, path: readonly string[], why: string): Generator<ChartState> {
  yield { chart, path, state: 'off', reason: why };
  for (const inner of chart.charts) yield* walkOff(inner, [...path, inner.name], why);
}

/** The values of a chart and its subcharts, with the path of their block. */
export function ownLayers(
  chart: Chart,
  path: readonly string[],
): readonly { readonly layer: ValuesLayer; readonly path: readonly string[] }[] {
  const own = chart.values === null ? [] : [{ layer: chart.values, path }];
  const inner = chart.charts.flatMap((subchart) =>
    namesOf(chart, subchart).flatMap((name) => ownLayers(subchart, [...path, name])),
  );
  return [...own, ...inner];
}

function namesOf(chart: Chart, subchart: Chart): readonly string[] {
  const declared = (chart.dependencies ?? []).filter(({ name }) => name === subchart.name);
  return declared.length === 0 ? [subchart.name] : declared.map(({ alias, name }) => alias ?? name);
}

/** What the charts of a release import from those below them, the innermost first. */
export function listImports(
  { subcharts, dependencies }: Instance,
  path: readonly string[],
): readonly { readonly from: readonly string[]; readonly to: readonly string[] }[] {
  const inner = subcharts.flatMap((subchart) => listImports(subchart, [...path, subchart.name]));
  const own = dependencies.flatMap(({ goesBy, imports }) =>
    imports.map(({ child, parent }) => ({
      from: [...path, goesBy, ...child.split('.')],
      to: parent === '.' ? path : [...path, ...parent.split('.')],
    })),
  );
  return [...inner, ...own];
}
