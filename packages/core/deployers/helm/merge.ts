import { child, mapView, over, unknown, type View } from './view.ts';

/** A layer of the user over those below it (`mergeMaps`): maps key by key, anything else replaces, a null is a mark. */
export function layOver(below: View, above: View): View {
  if (above.kind === 'absent') return below;
  if (above.kind === 'unknown') return unknown(above.reason, layOver(below, above.otherwise));
  if (above.kind !== 'map' || (below.kind !== 'map' && below.kind !== 'unknown')) return above;
  return over(above, below, (key) => layOver(child(below, key), above.get(key)));
}

/** Values that kustomize merges before Helm sees them (kyaml, `merge2`): a null takes away, and other kinds are refused. */
export function mergeDropping(below: View, above: View): View {
  if (above.kind === 'absent') return below;
  if (above.kind === 'null') return { kind: 'absent', by: above.origin };
  if (above.kind === 'unknown') return unknown(above.reason, mergeDropping(below, above.otherwise));
  if (below.kind === 'unknown') return unknown(below.reason, mergeDropping(below.otherwise, above));
  const isFresh = below.kind === 'absent' || below.kind === 'null';
  if (!isFresh && above.kind !== below.kind)
    return unknown(`kustomize refuses to merge a ${above.kind} with a ${below.kind}`, above);
  if (above.kind !== 'map') return above;
  return isFresh ? withoutNulls(above) : over(above, below, (key) => mergeDropping(child(below, key), above.get(key)));
}

/**
 * Helm's `coalesceTablesFullKey`: `winner` is `dst`, `loser` is `src`. With `merge`, nulls stay; without, a null of the
 * winner deletes what the loser has.
 */
export function mergeTables(winner: View, loser: View, merge: boolean): View {
  if (winner.kind === 'unknown') return unknown(winner.reason, mergeTables(winner.otherwise, loser, merge));
  return over(winner, loser, (key) => mergeEntry(child(winner, key), child(loser, key), merge));
}

function mergeEntry(wins: View, loses: View, merge: boolean): View {
  switch (wins.kind) {
    case 'absent':
      return loses.kind === 'absent' && wins.by !== undefined ? wins : loses;
    case 'null':
      return merge || loses.kind === 'null' || loses.kind === 'absent' ? wins : { kind: 'absent', by: wins.origin };
    case 'map':
      return loses.kind === 'map' || loses.kind === 'unknown' ? mergeTables(wins, loses, merge) : wins;
    case 'unknown':
      return unknown(wins.reason, mergeEntry(wins.otherwise, loses, merge));
    case 'scalar':
    case 'list':
      return wins;
    default:
      return wins satisfies never;
  }
}

/** How a chart's own values go below those that it is given. */
export interface Coalescing {
  /** Nulls stay: Helm asks once so for imported values, and once without for the result. */
  readonly merge: boolean;
  /** Helm 4.2 and later take the nulls out of a chart's own values first. */
  readonly clean: boolean;
  /** The names of the chart's subcharts, whose blocks keep nulls for their own values; null: nobody knows them. */
  readonly subcharts: ReadonlySet<string> | null;
}

/** Helm's `coalesceValues`: a chart's own values below those that it is given. */
export function coalesceValues(given: View, own: View, how: Coalescing): View {
  if (given.kind === 'unknown') return unknown(given.reason, coalesceValues(given.otherwise, own, how));
  return over(given, own, (key) => coalesceEntry(child(given, key), child(own, key), key, how));
}

function coalesceEntry(given: View, own: View, key: string, how: Coalescing): View {
  if (own.kind === 'absent') return given;
  const clean = how.clean && !how.merge;
  switch (given.kind) {
    case 'absent':
      return clean ? withoutNulls(own) : own;
    case 'null':
      return how.merge ? given : { kind: 'absent', by: given.origin };
    case 'map':
      return own.kind === 'map' || own.kind === 'unknown' ? coalesceMaps(given, own, key, how) : given;
    case 'unknown':
      return unknown(given.reason, coalesceEntry(given.otherwise, own, key, how));
    case 'scalar':
    case 'list':
      return given;
    default:
      return given satisfies never;
  }
}

function coalesceMaps(given: View, own: View, key: string, how: Coalescing): View {
  const merge = how.merge || (how.subcharts?.has(key) ?? false);
  return mergeTables(given, how.clean && !merge ? withoutNulls(own) : own, merge);
}

/** Helm 4's `cleanNilValues`; what is in lists stays. */
function withoutNulls(view: View): View {
  switch (view.kind) {
    case 'null':
      return { kind: 'absent', by: view.origin };
    case 'map':
      return mapView((key) => withoutNulls(view.get(key)), view.keys, view.origins);
    case 'unknown':
      return unknown(view.reason, withoutNulls(view.otherwise));
    case 'absent':
    case 'scalar':
    case 'list':
      return view;
    default:
      return view satisfies never;
  }
}
