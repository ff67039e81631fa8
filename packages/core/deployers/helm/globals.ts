import type { Instance } from './instance.ts';
import { mergeTables } from './merge.ts';
import { child, emptyMap, mapView, over, unknown, type View } from './view.ts';

/** Helm's `coalesceGlobals`: a subchart's block with the `global` of the chart above laid over its own. */
export function withGlobals(block: View, above: View): View {
  const own = child(block, 'global');
  if (!isTable(own) || !isTable(above)) return block;
  const below = own.kind === 'absent' ? emptyMap : own;
  const top = above.kind === 'absent' ? emptyMap : above;
  const merged = over(top, below, (key) => globalEntry(child(top, key), child(below, key)));
  const keys = () => new Set([...(block.kind === 'map' ? block.keys() : []), 'global']);
  const origins = block.kind === 'map' ? block.origins : () => [];
  return mapView((key) => (key === 'global' ? merged : child(block, key)), keys, origins);
}

function isTable(view: View): boolean {
  return view.kind === 'absent' || view.kind === 'map' || view.kind === 'unknown';
}

function globalEntry(above: View, below: View): View {
  switch (above.kind) {
    case 'absent':
      return below;
    case 'map':
      if (below.kind === 'absent') return above;
      return below.kind === 'map' || below.kind === 'unknown' ? mergeTables(above, below, true) : below;
    case 'unknown':
      return unknown(above.reason, globalEntry(above.otherwise, below));
    case 'null':
    case 'scalar':
    case 'list':
      if (below.kind === 'unknown') return unknown(below.reason, globalEntry(above, below.otherwise));
      return below.kind === 'map' ? below : above;
    default:
      return above satisfies never;
  }
}

/**
 * Helm copies two levels of `global` for a subchart and shares the maps below them. So what a subchart adds there is in the
 * `global` of the chart above, too, and in that of every other subchart. `shared` is the `global` above before, `given` the
 * subchart's before it got its values, and `found` after.
 */
export function leak(shared: View, given: View, found: View): View {
  if (shared.kind !== 'map' || !isTable(given)) return shared;
  return replaceThird(shared, (key, second) => {
    const below = child(given, key);
    return isTable(below) ? child(child(found, key), second) : null;
  });
}

/** The values of a subchart, and of those below it, with the maps of `global` that all of them share as they are in the end. */
export function withShared({ subcharts }: Instance, values: View, shared: View): View {
  if (values.kind !== 'map' || shared.kind !== 'map') return values;
  const global = replaceThird(values.get('global'), (first, second) => child(child(shared, first), second));
  const get = (key: string): View => {
    if (key === 'global') return global;
    const subchart = subcharts.find(({ name }) => name === key);
    return subchart === undefined ? values.get(key) : withShared(subchart, values.get(key), global);
  };
  return mapView(get, values.keys, values.origins);
}

/** A `global` in which the maps at the second level are others. */
function replaceThird(global: View, other: (first: string, second: string) => View | null): View {
  if (global.kind !== 'map') return global;
  const inner = (first: string, view: View): View => {
    if (view.kind !== 'map') return view;
    const get = (second: string): View => {
      const own = view.get(second);
      const found = own.kind === 'map' ? other(first, second) : null;
      return found?.kind === 'map' ? found : own;
    };
    return mapView(get, view.keys, view.origins);
  };
  return mapView((first) => inner(first, global.get(first)), global.keys, global.origins);
}
