import { once } from '../../text/once.ts';
import { leak, withGlobals, withShared } from './globals.ts';
import type { Instance } from './instance.ts';
import { type Coalescing, coalesceValues } from './merge.ts';
import { absent, child, emptyMap, keysOf, mapView, originsOf, unknown, type View } from './view.ts';

/** Helm's `coalesce`: what a chart and its subcharts get of the values that it is given. */
export function coalesce(instance: Instance, given: View, merge: boolean): View {
  const { subcharts, chart, helm } = instance;
  const names = chart.elsewhere === undefined ? new Set(subcharts.map(({ name }) => name)) : null;
  const how: Coalescing = { merge, clean: helm === 4, subcharts: names };
  const base = coalesceValues(given, instance.own, how);
  if (base.kind === 'unknown') return unknown(base.reason, coalesce(instance, base.otherwise, merge));
  if (names === null || names.size === 0) return base;
  const blocks = once(() => coalesceBlocks(instance, base, merge));
  const get = (key: string): View => {
    if (key === 'global') return blocks().shared;
    return names.has(key) ? (blocks().byName.get(key) ?? absent) : child(base, key);
  };
  return mapView(
    get,
    () => new Set([...keysOf(base), ...names]),
    () => originsOf(base),
  );
}

interface Blocks {
  readonly byName: ReadonlyMap<string, View>;
  /** The chart's `global` as its subcharts leave it. */
  readonly shared: View;
}

/** The subcharts' values, one after the other: each finds in `global` what those before it have left there. */
function coalesceBlocks({ subcharts }: Instance, base: View, merge: boolean): Blocks {
  const byName = new Map<string, View>();
  let shared = child(base, 'global');
  for (const subchart of subcharts) {
    const block = byName.get(subchart.name) ?? child(base, subchart.name);
    const given = block.kind === 'absent' ? emptyMap : block;
    const isTable = given.kind === 'map' || given.kind === 'unknown';
    const values = isTable ? coalesce(subchart, withGlobals(given, shared), merge) : given;
    byName.set(subchart.name, values);
    if (isTable) shared = leak(shared, child(given, 'global'), child(values, 'global'));
  }
  for (const subchart of subcharts)
    byName.set(subchart.name, withShared(subchart, byName.get(subchart.name) ?? absent, shared));
  return { byName, shared };
}

/** What Helm stumbles over in a chart or in those below it. */
export function findRefused(instance: Instance): string | null {
  return instance.subcharts.reduce((found, subchart) => found ?? findRefused(subchart), instance.refused);
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
