import { coalesce, findMismatch } from './coalesce.ts';
import type { Instance } from './instance.ts';
import { mergeTables } from './merge.ts';
import { absent, child, descend, emptyMap, keysOf, type MapView, mapView, originsOf, type View } from './view.ts';

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
    imports.map(({ child: from, parent }) => ({
      from: [goesBy, ...from.split('.')],
      to: parent === '.' ? [] : parent.split('.'),
    })),
  );
  const refused = inner.refused ?? findMismatch(inner, values);
  return {
    ...inner,
    refused,
    own: imports.length > 0 && values.kind === 'map' ? mergeImports(values, imports) : values,
  };
}

/** A merged map that is made at once, since Helm changes it on the way. */
type Table = Map<string, Table | View>;

/** What is imported: a path in the values of a chart and its subcharts, and where it goes in those of the chart. */
interface Import {
  readonly from: readonly string[];
  /** Empty for all of the chart's values. */
  readonly to: readonly string[];
}

/**
 * The values of a chart with what it imports from its subcharts below them (Helm's `processImportValues`). Helm merges the
 * tables themselves, no copies: what goes to the same place twice changes the subchart's block, too. So they are made here,
 * and changed in the same way. Only charts with `import-values` pay for it.
 */
function mergeImports(values: MapView, imports: readonly Import[]): View {
  const table = toTable(values);
  const brought: Table = new Map();
  const dark: View[] = [];
  for (const { from, to } of imports) {
    const found = find(table, from);
    // Of an empty table Helm takes a new one (`Values.AsMap`).
    if (found instanceof Map) mergeInto(brought, nest(found.size === 0 ? new Map() : found, to));
    const view = descend(values, from);
    if (view.kind === 'unknown') dark.push(below(view, to));
  }
  const whole = copy(table);
  mergeInto(whole, brought);
  return dark.reduce<View>((sum, view) => mergeTables(sum, view, true), toView(whole, values));
}

/** What nobody can tell, at a path. */
function below(view: View, path: readonly string[]): View {
  return path.reduceRight<View>(
    (inner, key) =>
      mapView(
        (asked) => (asked === key ? inner : absent),
        () => new Set([key]),
        () => originsOf(inner),
      ),
    view,
  );
}

function toTable(view: MapView): Table {
  const table: Table = new Map();
  for (const key of view.keys()) {
    const inner = view.get(key);
    if (inner.kind === 'map') table.set(key, toTable(inner));
    else if (inner.kind !== 'absent') table.set(key, inner);
  }
  return table;
}

function toView(table: Table, like: View): View {
  return mapView(
    (key) => {
      const inner = table.get(key);
      if (inner === undefined) return child(like, key).kind === 'absent' ? child(like, key) : absent;
      return inner instanceof Map ? toView(inner, child(like, key)) : inner;
    },
    () => new Set([...table.keys(), ...keysOf(like)]),
    () => originsOf(like),
  );
}

function find(table: Table, path: readonly string[]): Table | View | undefined {
  return path.reduce<Table | View | undefined>((at, key) => (at instanceof Map ? at.get(key) : undefined), table);
}

function nest(table: Table, path: readonly string[]): Table {
  return path.reduceRight<Table>((inner, key) => new Map([[key, inner]]), table);
}

function copy(table: Table): Table {
  return new Map([...table].map(([key, inner]) => [key, inner instanceof Map ? copy(inner) : inner] as const));
}

/** Helm's `coalesceTablesFullKey` with `merge`: it changes both. */
function mergeInto(winner: Table, loser: Table): void {
  for (const [key, inner] of winner) if (isNull(inner)) loser.set(key, inner);
  for (const [key, inner] of loser) {
    const own = winner.get(key);
    if (own === undefined) winner.set(key, inner);
    else if (inner instanceof Map && own instanceof Map && inner !== own) mergeInto(own, inner);
  }
}

function isNull(inner: Table | View): boolean {
  return !(inner instanceof Map) && inner.kind === 'null';
}
