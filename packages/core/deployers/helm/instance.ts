import { type Chart, chartElsewhere, type Dependency } from './chart.ts';
import type { HelmVersion } from './layer.ts';
import { type Coalescing, coalesceValues, layOver, mergeTables, withGlobals } from './merge.ts';
import { viewDocuments } from './read-layer.ts';
import { isInRange } from './version-range.ts';
import { absent, child, descend, emptyMap, keysOf, mapView, originsOf, unknown, type View } from './view.ts';

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
  };
}

function ownValues(chart: Chart, helm: HelmVersion): View {
  if (chart.elsewhere !== undefined) return unknown(chart.elsewhere);
  if (chart.values === null) return emptyMap;
  return viewDocuments(chart.values, helm).reduce<View>(layOver, emptyMap);
}

/** Helm's `coalesce`: what a chart and its subcharts get of the values that it is given. */
export function coalesce(instance: Instance, given: View, merge: boolean): View {
  const { subcharts, chart, helm } = instance;
  const names = chart.elsewhere === undefined ? new Set(subcharts.map(({ name }) => name)) : null;
  const how: Coalescing = { merge, clean: helm === 4, subcharts: names };
  const base = coalesceValues(given, instance.own, how);
  if (names === null || names.size === 0) return base;
  const get = (key: string): View => {
    if (!names.has(key)) return child(base, key);
    const called = subcharts.filter(({ name }) => name === key);
    return called.reduce((block, subchart) => coalesceBlock(subchart, block, base, merge), child(base, key));
  };
  return mapView(
    get,
    () => new Set([...keysOf(base), ...names]),
    () => originsOf(base),
  );
}

function coalesceBlock(subchart: Instance, block: View, parent: View, merge: boolean): View {
  const given = block.kind === 'absent' ? emptyMap : block;
  if (given.kind !== 'map' && given.kind !== 'unknown') return given;
  return coalesce(subchart, withGlobals(given, parent), merge);
}

/** The name of a subchart whose block is no map: Helm refuses the release. */
export function findMismatch(instance: Instance, values: View): string | null {
  for (const subchart of instance.subcharts) {
    const block = child(values, subchart.name);
    if (block.kind === 'scalar' || block.kind === 'list' || block.kind === 'null') return subchart.name;
    const below = findMismatch(subchart, block);
    if (below !== null) return `${subchart.name}.${below}`;
  }
  return null;
}

/**
 * Helm's `processDependencyEnabled`: takes the subcharts out that a condition or a tag switches off. `given` are the values of
 * the chart above, which Helm lays over those of each chart below it, and `path` leads to this chart's block in them.
 */
export function switchSubcharts(instance: Instance, given: View, path: string): Instance {
  const { chart, helm } = instance;
  if (chart.dependencies === null) return instance;
  const named = chart.dependencies.map((dependency) => ({
    ...dependency,
    goesBy: dependency.alias ?? dependency.name,
  }));
  const isDeclared = (found: Chart) => named.some((dependency) => answers(found, dependency));
  const undeclared = instance.subcharts.filter((subchart) => !isDeclared(subchart.chart));
  const declared = named.flatMap((dependency) => {
    const found = chart.charts.find((inner) => answers(inner, dependency));
    // One of another version is there under its own name; Helm takes the dependency for there.
    if (found === undefined && chart.charts.some(({ name }) => name === dependency.name)) return [];
    const elsewhere = `the chart ${dependency.name} is not in this tree`;
    return [loadInstance(found ?? chartElsewhere(dependency.name, elsewhere), dependency.goesBy, helm)];
  });
  const all = [...undeclared, ...declared];
  const values = coalesce({ ...instance, subcharts: all }, given, false);
  const states = new Map(named.map((dependency) => [dependency, stateOf(dependency, values, path)] as const));
  const offs = new Map([...states].flatMap(([{ goesBy }, { off }]) => (off === null ? [] : [[goesBy, off]])));
  const kept = all.filter(({ name }) => !offs.has(name));
  const doubtful = new Set([...states].filter(([, { doubt }]) => doubt).map(([{ goesBy }]) => goesBy));
  return {
    ...instance,
    subcharts: kept.map((subchart) => {
      const switched = switchSubcharts(subchart, values, `${path}${subchart.name}.`);
      return doubtful.has(subchart.name) ? { ...switched, state: 'unknown' } : switched;
    }),
    dependencies: named.filter(({ goesBy }) => !offs.has(goesBy)),
    off: all.flatMap(({ name, chart }) => {
      const reason = offs.get(name);
      return reason === undefined ? [] : [{ name, chart, reason }];
    }),
  };
}

function answers(chart: Chart, dependency: Dependency): boolean {
  return chart.name === dependency.name && isInRange(chart.version, dependency.version);
}

interface State {
  readonly off: string | null;
  readonly doubt: boolean;
}

/** Tags first; the first condition that is a truth value has the last word. */
function stateOf(dependency: Dependency, values: View, path: string): State {
  for (const condition of dependency.condition.trim().split(',')) {
    if (condition === '') continue;
    const view = descend(values, `${path}${condition}`.split('.'));
    if (view.kind === 'unknown') return { off: null, doubt: true };
    if (view.kind !== 'scalar' || view.type !== 'boolean') continue;
    return { off: view.text === 'false' ? `its condition ${condition} is false` : null, doubt: false };
  }
  return stateByTags(dependency.tags, child(values, 'tags'));
}

function stateByTags(names: readonly string[], tags: View): State {
  const views = names.map((name) => child(tags, name));
  const says = (text: string) =>
    views.some((view) => view.kind === 'scalar' && view.type === 'boolean' && view.text === text);
  if (says('true')) return { off: null, doubt: false };
  if (views.some(({ kind }) => kind === 'unknown')) return { off: null, doubt: true };
  return { off: says('false') ? `its tags (${names.join(', ')}) are off` : null, doubt: false };
}

/**
 * Helm's `processDependencyImportValues`, from the leaves up: a chart with dependencies gets its own values, those of its
 * subcharts below their blocks, and below both what it imports from them.
 */
export function importValues(instance: Instance): Instance {
  const subcharts = instance.subcharts.map(importValues);
  const inner = { ...instance, subcharts };
  if (instance.dependencies.length === 0) return inner;
  const values = coalesce(inner, emptyMap, true);
  const imports = instance.dependencies.flatMap(({ goesBy, imports }) =>
    imports.map(({ child: from, parent }) => {
      const table = descend(values, `${goesBy}.${from}`.split('.'));
      return table.kind === 'map' || table.kind === 'unknown' ? nest(table, parent) : absent;
    }),
  );
  const isFound = (table: View) => table.kind !== 'absent';
  const brought = imports.filter(isFound).reduce<View>((sum, table) => mergeTables(sum, table, true), emptyMap);
  return { ...inner, own: mergeTables(values, brought, true) };
}

/** A table below a path. */
function nest(table: View, path: string): View {
  if (path === '.') return table;
  return path.split('.').reduceRight<View>(
    (inner, key) =>
      mapView(
        (asked) => (asked === key ? inner : absent),
        () => new Set([key]),
        () => originsOf(inner),
      ),
    table,
  );
}
