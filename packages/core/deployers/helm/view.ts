import type { Origin } from './layer.ts';
import type { HelmScalar } from './scalar.ts';

/**
 * Values as Helm would have them at one place, made when they are asked for: a merged map is a question to the maps below
 * it, never a copy of them.
 */
export type View = Absent | Null | Scalar | List | MapView | Unknown;

/** Nothing says it. `by`: the null that took it away. */
export interface Absent {
  readonly kind: 'absent';
  readonly by?: Origin;
}

/** A null that Helm keeps. */
export interface Null {
  readonly kind: 'null';
  readonly origin: Origin;
}

export interface Scalar {
  readonly kind: 'scalar';
  readonly type: Exclude<HelmScalar['type'], 'null'>;
  /** As Helm prints it. */
  readonly text: string;
  readonly origin: Origin;
}

export interface List {
  readonly kind: 'list';
  /** Made when they are asked for: a list of aliases of lists is larger than its text. */
  readonly items: () => readonly View[];
  readonly origin: Origin;
}

export interface MapView {
  readonly kind: 'map';
  readonly get: (key: string) => View;
  readonly keys: () => ReadonlySet<string>;
  /** Every layer that has this map, the highest first. */
  readonly origins: () => readonly Origin[];
}

/** Nobody here can tell. */
export interface Unknown {
  readonly kind: 'unknown';
  readonly reason: string;
  /** What it is as far as the layers that are known say. */
  readonly otherwise: View;
}

export const absent: Absent = { kind: 'absent' };

export function unknown(reason: string, otherwise: View = absent): Unknown {
  return { kind: 'unknown', reason, otherwise: otherwise.kind === 'unknown' ? otherwise.otherwise : otherwise };
}

/** What stands under a key: nothing below a scalar, unknown below what is unknown. */
export function child(view: View, key: string): View {
  if (view.kind === 'map') return view.get(key);
  return view.kind === 'unknown' ? unknown(view.reason, child(view.otherwise, key)) : absent;
}

/** A step down: the key of a map, or the index of a list. */
export type Step = string | number;

/** What stands at a path. */
export function descend(view: View, path: readonly Step[]): View {
  return path.reduce<View>((at, step) => (typeof step === 'number' ? item(at, step) : child(at, step)), view);
}

function item(view: View, index: number): View {
  if (view.kind === 'list') return view.items()[index] ?? absent;
  return view.kind === 'unknown' ? unknown(view.reason, item(view.otherwise, index)) : absent;
}

/** A map of which each key is asked once. */
export function mapView(
  get: (key: string) => View,
  keys: () => ReadonlySet<string>,
  origins: () => readonly Origin[],
): MapView {
  const known = new Map<string, View>();
  return {
    kind: 'map',
    get: (key) => {
      const found = known.get(key) ?? get(key);
      known.set(key, found);
      return found;
    },
    keys,
    origins,
  };
}

const noKeys: ReadonlySet<string> = new Set();

export const emptyMap: MapView = { kind: 'map', get: () => absent, keys: () => noKeys, origins: () => [] };

/** The same maps below and above, asked as `get` says. */
export function over(above: View, below: View, get: (key: string) => View): MapView {
  return mapView(
    get,
    () => new Set([...keysOf(above), ...keysOf(below)]),
    () => [...originsOf(above), ...originsOf(below)],
  );
}

export function keysOf(view: View): ReadonlySet<string> {
  return view.kind === 'map' ? view.keys() : view.kind === 'unknown' ? keysOf(view.otherwise) : noKeys;
}

/** Where a value is said, the highest layer first. */
export function originsOf(view: View): readonly Origin[] {
  switch (view.kind) {
    case 'map':
      return view.origins();
    case 'unknown':
      return originsOf(view.otherwise);
    case 'absent':
      return view.by === undefined ? [] : [view.by];
    case 'null':
    case 'scalar':
    case 'list':
      return [view.origin];
    default:
      return view satisfies never;
  }
}
