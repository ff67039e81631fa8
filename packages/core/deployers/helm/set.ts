import { addAll } from '../../text/collate.ts';
import type { ScalarNode } from '../../yaml/node.ts';
import type { Source } from '../../yaml/source.ts';
import type { Assignment, Origin, SetValue, ValuesLayer } from './layer.ts';
import { parseSet, type SetKind } from './set-expression.ts';
import { absent, child, emptyMap, keysOf, mapView, originsOf, unknown, type View } from './view.ts';

/** An expression of `--set` and where it is written. */
export interface SetExpression {
  /** `name=value`. */
  readonly text: string;
  readonly kind: SetKind;
  /** The value's node and the node that names it, for whoever edits or reports it. */
  readonly node: ScalarNode | null;
  readonly key: ScalarNode | null;
  /** The text of a file that `set-file` names. */
  readonly read?: (path: string) => string;
}

/** `--set` expressions as one layer, the first lowest. Helm refuses a release with one that it cannot read: then it is unknown. */
export function setLayer(file: string, source: Source, expressions: readonly SetExpression[]): ValuesLayer {
  const assignments: Assignment[] = [];
  for (const { text, kind, node, key, read } of expressions) {
    const parsed = parseSet(text, kind, read);
    if (!parsed.ok) return { file, root: null, source, unknown: `Helm refuses a parameter: ${parsed.reason}` };
    addAll(
      assignments,
      parsed.assignments.map((assignment) => ({ ...assignment, node, key })),
    );
  }
  return { file, root: null, source, assignments };
}

/** The values with a layer's assignments made in them, one after the other. */
export function assign(below: View, layer: ValuesLayer, assignments: readonly Assignment[]): View {
  return assignments.reduce<View>((values, { path, value, node, key }) => {
    const view = viewSet(value, { layer, node, key });
    return put(values, path, view);
  }, below);
}

function viewSet(value: SetValue, origin: Origin): View {
  if (value.type === 'null') return { kind: 'null', origin };
  if (value.type === 'list')
    return { kind: 'list', items: () => value.items.map((item) => viewSet(item, origin)), origin };
  return { kind: 'scalar', type: value.type, text: value.text, origin };
}

function put(view: View, path: readonly (string | number)[], value: View): View {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  return typeof step === 'number' ? putItem(view, step, rest, value) : putEntry(view, step, rest, value);
}

function putEntry(view: View, key: string, rest: readonly (string | number)[], value: View): View {
  if (view.kind === 'unknown') return unknown(view.reason, putEntry(view.otherwise, key, rest, value));
  if (view.kind !== 'map' && view.kind !== 'absent') return refused(key);
  const under = child(view, key);
  // Helm stops at a key that holds no map where the expression goes on below it.
  if (typeof rest[0] === 'string' && !['absent', 'map', 'unknown'].includes(under.kind)) return refused(key);
  if (typeof rest[0] === 'number' && !['absent', 'list', 'unknown'].includes(under.kind)) return refused(key);
  const above = view.kind === 'map' ? view : emptyMap;
  const changed = put(under, rest, value);
  if (changed.kind === 'unknown' && under.kind !== 'unknown') return changed;
  return mapView(
    (asked) => (asked === key ? changed : above.get(asked)),
    () => new Set([...keysOf(above), key]),
    () => [...originsOf(value), ...above.origins()],
  );
}

function putItem(view: View, index: number, rest: readonly (string | number)[], value: View): View {
  if (view.kind === 'unknown') return unknown(view.reason, putItem(view.otherwise, index, rest, value));
  const items = view.kind === 'list' ? [...view.items()] : [];
  const [origin] = originsOf(value);
  if (origin === undefined) return view;
  while (items.length <= index) items.push({ kind: 'null', origin });
  const under = items[index] ?? absent;
  const isKept = typeof rest[0] === 'string' ? under.kind === 'map' : under.kind === 'list';
  items[index] = rest.length === 0 ? value : put(isKept ? under : absent, rest, value);
  return { kind: 'list', items: () => items, origin };
}

function refused(key: string): View {
  return unknown(`Helm refuses a parameter: ${key} holds no map or list that it could set a part of`);
}
