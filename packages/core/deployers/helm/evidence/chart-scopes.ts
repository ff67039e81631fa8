import type { Chart } from '../chart.ts';
import { type Abstract, type Dict, literal, nothing, outside } from './abstract.ts';

/** A chart at its place below a root, and what its templates find in the dot. */
export interface ChartScope {
  readonly chart: Chart;
  /** Of its block in the release's values. */
  readonly path: readonly string[];
  /** As Helm names its templates: `root/charts/api`. */
  readonly fullName: string;
  readonly context: Abstract;
  /** A condition or a tag may switch it off. */
  readonly switched: boolean;
}

/** The charts below a root under every name that they go by, the root first; and the paths of those that are not in the tree. */
export function openScopes(root: Chart): {
  readonly scopes: readonly ChartScope[];
  readonly missing: readonly (readonly string[])[];
} {
  const scopes: ChartScope[] = [];
  const missing: (readonly string[])[] = [];
  const open = (chart: Chart, name: string, path: readonly string[], above: string, switched: boolean): Abstract => {
    const fullName = above === '' ? name : `${above}/charts/${name}`;
    const fields = new Map<string, Abstract>();
    const context: Abstract = { kind: 'dict', dict: makeDict(fields) };
    scopes.push({ chart, path, fullName, context, switched });
    const subcharts = new Map<string, Abstract>();
    for (const named of namedSubcharts(chart)) {
      const below = [...path, named.name];
      if (named.chart === null) missing.push(below);
      else subcharts.set(named.name, open(named.chart, named.name, below, fullName, switched || named.switched));
    }
    fields.set('Values', { kind: 'dict', dict: makeDict(new Map(), { kind: 'path', path }) });
    fields.set('Chart', { kind: 'dict', dict: { ...makeDict(chartFields(chart, name)), rest: outside } });
    fields.set('Subcharts', { kind: 'dict', dict: makeDict(subcharts) });
    fields.set('Files', { kind: 'files', files: { directory: chart.directory, texts: chart.files }, method: null });
    fields.set('Template', {
      kind: 'dict',
      dict: { ...makeDict(new Map([['BasePath', literal(`${fullName}/templates`)]])), rest: outside },
    });
    for (const key of ['Release', 'Capabilities']) fields.set(key, outside);
    return context;
  };
  open(root, root.name, [], '', false);
  return { scopes, missing };
}

function makeDict(fields: Map<string, Abstract>, below?: Abstract): Dict {
  return { fields, rest: nothing, below: below === undefined ? [] : [below], above: [], branch: 0, shared: true };
}

function chartFields({ version, appVersion }: Chart, name: string): Map<string, Abstract> {
  return new Map([
    ['Name', literal(name)],
    ['Version', literal(version)],
    ['AppVersion', literal(appVersion?.text ?? '')],
  ]);
}

interface NamedChart {
  readonly name: string;
  readonly chart: Chart | null;
  readonly switched: boolean;
}

function namedSubcharts({ charts, dependencies }: Chart): readonly NamedChart[] {
  const declared = (dependencies ?? []).map(({ name, alias, condition, tags }): NamedChart => {
    const chart = charts.find((inner) => inner.name === name) ?? null;
    return { name: alias ?? name, chart, switched: condition !== '' || tags.length > 0 };
  });
  const names = new Set((dependencies ?? []).map(({ name }) => name));
  const others = charts.filter(({ name }) => !names.has(name));
  return [...declared, ...others.map((chart) => ({ name: chart.name, chart, switched: false }))];
}
