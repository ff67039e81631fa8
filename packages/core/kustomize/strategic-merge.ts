import { type Entry, type MapNode, type Node, resolve, scalarText } from '../yaml/node.ts';
import { isNull } from './layer.ts';
import { entryOf, overScalar } from './tree-edit.ts';

type Resolved = Exclude<Node, { kind: 'alias' }>;

/**
 * By what items of lists are one (Kubernetes' OpenAPI, `x-kubernetes-patch-merge-key`): of the lists in which images stand or
 * that replacements read. All other lists are replaced.
 */
const mergeKeys: ReadonlyMap<string, string> = new Map([
  ['containers', 'name'],
  ['initContainers', 'name'],
  ['ephemeralContainers', 'name'],
  ['volumes', 'name'],
  ['env', 'name'],
  ['imagePullSecrets', 'name'],
  ['volumeMounts', 'mountPath'],
  ['hostAliases', 'ip'],
  ['ports', 'containerPort'],
]);

/** The kinds with a pod in them whose schema kustomize has with it (kyaml, `kubernetesapi/v1_21_2`). */
const podKinds = new Set([
  'v1/Pod',
  'v1/PodTemplate',
  'v1/ReplicationController',
  'apps/v1/Deployment',
  'apps/v1/DaemonSet',
  'apps/v1/StatefulSet',
  'apps/v1/ReplicaSet',
  'batch/v1/Job',
  'batch/v1/CronJob',
  'batch/v1beta1/CronJob',
]);

const emptyMap: MapNode = { kind: 'map', entries: [], start: 0, end: 0, flow: false };

/** Whether kustomize merges lists of an object by keys; those of a custom resource it replaces. */
export function mergesLists(apiVersion: string, kind: string): boolean {
  return podKinds.has(`${apiVersion}/${kind}`);
}

/** Lays a strategic-merge patch over an object (kyaml, `merge2`). Null: the patch deletes it. */
export function mergePatch(object: MapNode, patch: MapNode, byKey: boolean): MapNode | null {
  return mergeMap(object, patch, byKey);
}

function mergeMap(object: MapNode | null, patch: MapNode, byKey: boolean): MapNode | null {
  const directive = directiveOf(patch);
  if (directive === 'delete') return null;
  const base = directive === 'replace' ? null : object;
  const entries = new Map<string, Entry>(base?.entries.map((entry) => [scalarText(entry.key), entry]));
  for (const { key, value } of patch.entries) {
    const name = scalarText(key);
    if (name === '$patch') continue;
    const old = entries.get(name);
    const merged = mergeValue(old?.value ?? null, resolve(value), name, byKey);
    if (merged === null) entries.delete(name);
    else entries.set(name, { key: old?.key ?? key, value: merged });
  }
  return { ...(base ?? patch), entries: [...entries.values()] };
}

/** What a patch makes of a value; null takes it away. */
function mergeValue(old: Node | null, patch: Resolved | null, key: string, byKey: boolean): Resolved | null {
  if (isNull(patch) || patch === null) return null;
  const before = resolve(old);
  if (patch.kind === 'map') return mergeMap(before?.kind === 'map' ? before : null, patch, byKey);
  if (patch.kind === 'scalar') return before?.kind === 'scalar' ? overScalar(patch, before) : patch;
  const mergeKey = byKey ? mergeKeys.get(key) : undefined;
  if (mergeKey === undefined) return patch;
  return mergeList(before?.kind === 'sequence' ? before.items : null, patch.items, mergeKey);
}

/** The items of the patch come first, merged with their namesakes; then the others. */
function mergeList(
  old: readonly (Node | null)[] | null,
  patch: readonly (Node | null)[],
  mergeKey: string,
): Resolved | null {
  // Where there is no list, kustomize takes that of the patch with its directive, which is an item then.
  const directive = old === null ? null : listDirective(patch);
  if (directive === 'delete') return null;
  const given = patch.filter((item) => directive === null || !isDirective(item));
  const base = directive === 'replace' ? [] : (old ?? []);
  const named = base.flatMap((item) => namedItem(item, mergeKey));
  const byName = new Map(named);
  const names = named.map(([name]) => name);
  const isTwice = (name: string) => names.indexOf(name) !== names.lastIndexOf(name);
  const items: Resolved[] = [];
  const done = new Set<string>();
  for (const item of given) {
    const [name, map] = namedItem(item, mergeKey)[0] ?? [];
    if (old === null && isDirective(item)) items.push(resolve(item) ?? emptyMap);
    if (name === undefined || map === undefined || done.has(name)) continue;
    done.add(name);
    const known = byName.get(name);
    // `$patch: replace` in an item changes nothing: kustomize puts the old item back. Of two items of one name the last one too.
    const isKept = directiveOf(map) === 'replace' || isTwice(name);
    const merged = known && isKept ? known : mergeMap(known ?? null, map, true);
    if (merged !== null && merged.entries.length > 0) items.push(merged);
  }
  // The others stay in their order; of several of one name the last one, in the place of the first.
  const others = new Map(named.filter(([name]) => !done.has(name)));
  const all = [...items, ...others.values()];
  return { kind: 'sequence', items: all };
}

function namedItem(item: Node | null, mergeKey: string): readonly (readonly [string, MapNode])[] {
  const map = resolve(item);
  const name = map?.kind === 'map' ? resolve(entryOf(map, mergeKey)?.value) : null;
  return map?.kind === 'map' && name?.kind === 'scalar' ? [[scalarText(name), map]] : [];
}

function directiveOf(map: MapNode): string | null {
  const value = resolve(entryOf(map, '$patch')?.value);
  return value?.kind === 'scalar' ? scalarText(value) : null;
}

/** `- $patch: replace` alone in its item is for the whole list. */
function listDirective(items: readonly (Node | null)[]): string | null {
  const item = resolve(items.find(isDirective));
  return item?.kind === 'map' ? directiveOf(item) : null;
}

function isDirective(item: Node | null): boolean {
  const map = resolve(item);
  return map?.kind === 'map' && map.entries.length === 1 && directiveOf(map) !== null;
}
