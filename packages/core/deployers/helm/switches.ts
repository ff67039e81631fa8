import { type Chart, chartElsewhere, type Dependency } from './chart.ts';
import { coalesce, findMismatch } from './coalesce.ts';
import { type Instance, loadInstance } from './instance.ts';
import { isInRange } from './version-range.ts';
import { child, descend, type View } from './view.ts';

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
    refused: findMismatch({ ...instance, subcharts: all }, values),
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
