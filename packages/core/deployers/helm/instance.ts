import type { Chart, Dependency } from './chart.ts';
import type { HelmVersion } from './layer.ts';
import { layOver } from './merge.ts';
import { viewDocuments } from './read-layer.ts';
import { emptyMap, unknown, type View } from './view.ts';

/** A chart at its place in a release: under its alias, with the subcharts that are on. */
export interface Instance {
  readonly chart: Chart;
  readonly name: string;
  readonly helm: HelmVersion;
  readonly own: View;
  readonly subcharts: readonly Instance[];
  /** The declared dependencies that are on, under the names that they go by. */
  readonly dependencies: readonly Named[];
  /** Whether its parent runs it, as far as this can be told. */
  readonly state: 'on' | 'unknown';
  readonly off: readonly Off[];
  /** Why Helm refuses to tell which of its subcharts are on. */
  readonly refused: string | null;
}

/** A subchart that is switched off. */
export interface Off {
  readonly name: string;
  readonly chart: Chart;
  readonly reason: string;
}

export interface Named extends Dependency {
  readonly goesBy: string;
}

/** A chart as Helm loads it, before anything is switched. */
export function loadInstance(chart: Chart, name: string, helm: HelmVersion): Instance {
  return {
    chart,
    name,
    helm,
    own: ownValues(chart, helm),
    subcharts: chart.charts.map((inner) => loadInstance(inner, inner.name, helm)),
    dependencies: (chart.dependencies ?? []).map((dependency) => ({ ...dependency, goesBy: dependency.name })),
    state: 'on',
    off: [],
    refused: null,
  };
}

function ownValues(chart: Chart, helm: HelmVersion): View {
  if (chart.elsewhere !== undefined) return unknown(chart.elsewhere);
  if (chart.values === null) return emptyMap;
  return viewDocuments(chart.values, helm).reduce<View>(layOver, emptyMap);
}
