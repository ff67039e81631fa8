import { groupBy } from '../text/collate.ts';
import { type Entry, type MapNode, type Node, resolve, scalarText } from '../yaml/node.ts';
import { isNull } from './layer.ts';
import { entryOf, nodeAt, overScalar, withEntry, withNode } from './tree-edit.ts';

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

/** Where the kinds with a pod have it whose schema kustomize has with it (kyaml, `kubernetesapi/v1_21_2`). */
const podPaths: ReadonlyMap<string, string> = new Map([
  ['v1/Pod', 'spec'],
  ['v1/PodTemplate', 'template.spec'],
  ['v1/ReplicationController', 'spec.template.spec'],
  ['apps/v1/Deployment', 'spec.template.spec'],
  ['apps/v1/DaemonSet', 'spec.template.spec'],
  ['apps/v1/StatefulSet', 'spec.template.spec'],
  ['apps/v1/ReplicaSet', 'spec.template.spec'],
  ['batch/v1/Job', 'spec.template.spec'],
  ['batch/v1/CronJob', 'spec.jobTemplate.spec.template.spec'],
  ['batch/v1beta1/CronJob', 'spec.jobTemplate.spec.template.spec'],
]);

/** Where in an object a merge is: the steps that still lead to its pod; none: in the pod, where lists merge; null: elsewhere. */
type Scope = readonly string[] | null;

/** Lays a strategic-merge patch over an object (kyaml, `merge2`). Null: the patch deletes it. Lists of a custom resource are replaced. */
export function mergePatch(object: MapNode, patch: MapNode, apiVersion: string, kind: string): MapNode | null {
  const path = podPaths.get(`${apiVersion}/${kind}`)?.split('.');
  const merged = mergeMap(object, patch, path ?? null);
  const pod = merged === null || path === undefined ? null : resolve(nodeAt(merged, path));
  const next = pod?.kind === 'map' && path !== undefined ? withNode(merged, path, withoutTwins(pod)) : merged;
  return next?.kind === 'map' ? next : merged;
}

/** Items of one name become one wherever kustomize comes by: the last one, in the place of the first. */
function withoutTwins(pod: MapNode): MapNode {
  return pod.entries.reduce((map, { key, value }) => {
    const mergeKey = mergeKeys.get(scalarText(key));
    const list = resolve(value);
    if (mergeKey === undefined || list?.kind !== 'sequence') return map;
    const named = new Map(list.items.flatMap((item) => namedItem(item, mergeKey)));
    const keyless = list.items.filter((item) => namedItem(item, mergeKey).length === 0);
    if (named.size + keyless.length === list.items.length) return map;
    return withEntry(map, scalarText(key), () => ({ kind: 'sequence', items: [...named.values(), ...keyless] }));
  }, pod);
}

function stepInto(scope: Scope, key: string): Scope {
  if (scope === null || scope.length === 0) return null;
  return scope[0] === key ? scope.slice(1) : null;
}

/** `replaces`: the patch stands for all that was here. */
function mergeMap(object: MapNode | null, patch: MapNode, scope: Scope, replaces = false): MapNode | null {
  const directive = directiveOf(patch);
  if (directive === 'delete') return null;
  const isNew = replaces || directive === 'replace';
  const base = isNew ? null : object;
  const entries = new Map<string, Entry>(base?.entries.map((entry) => [scalarText(entry.key), entry]));
  for (const { key, value } of patch.entries) {
    const name = scalarText(key);
    if (name === '$patch') continue;
    const old = entries.get(name);
    const merged = mergeValue(old?.value ?? null, resolve(value), name, { scope, isNew });
    if (merged === null) entries.delete(name);
    else entries.set(name, { key: old?.key ?? key, value: merged });
  }
  return { ...(base ?? patch), entries: [...entries.values()] };
}

/** What a patch makes of a value; null takes it away. */
function mergeValue(
  old: Node | null,
  patch: Resolved | null,
  key: string,
  { scope, isNew }: { readonly scope: Scope; readonly isNew: boolean },
): Resolved | null {
  if (isNull(patch) || patch === null) return null;
  const before = resolve(old);
  if (patch.kind === 'map') return mergeMap(before?.kind === 'map' ? before : null, patch, stepInto(scope, key), isNew);
  if (patch.kind === 'scalar') return before?.kind === 'scalar' ? overScalar(patch, before) : patch;
  const mergeKey = scope?.length === 0 ? mergeKeys.get(key) : undefined;
  if (mergeKey === undefined) return patch;
  const items = before?.kind === 'sequence' ? before.items : isNew ? [] : null;
  return mergeList(items, patch.items, mergeKey);
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
  const isNameless = (item: Node | null) => !isDirective(item) && namedItem(item, mergeKey).length === 0;
  // Of a list with items that have no name, which no Kubernetes takes, kustomize keeps the last of those, and nothing else.
  const nameless = base.filter(isNameless);
  if (nameless.length > 0) return { kind: 'sequence', items: nameless.slice(-1) };
  const named = base.flatMap((item) => namedItem(item, mergeKey));
  const namesakes = groupBy(named, ([name]) => name);
  const patches = groupBy(
    given.flatMap((item) => namedItem(item, mergeKey)),
    ([name]) => name,
  );
  // Of several of one name in the patch the first one counts.
  const items = [...patches].flatMap(([name, [first]]) => mergeItem(namesakes.get(name) ?? [], first));
  // And by a patch with such items, it takes the others away.
  if (old !== null && given.some(isNameless)) return { kind: 'sequence', items };
  // The others stay in their order; of several of one name the last one, in the place of the first.
  const others = new Map(named.filter(([name]) => !patches.has(name)));
  // Only of a list that is new: a directive that became an item goes when the list is merged again.
  const keyless = old === null ? patch.filter((item) => namedItem(item, mergeKey).length === 0) : [];
  return { kind: 'sequence', items: [...items, ...others.values(), ...keyless] };
}

/** An item of a patch over its namesake; nothing where no key of it is left. */
function mergeItem(namesakes: readonly Named[], given: Named | undefined): readonly MapNode[] {
  if (given === undefined) return [];
  const [, patch] = given;
  const known = namesakes.at(-1)?.[1];
  const directive = directiveOf(patch);
  // `$patch: replace` in an item changes nothing: kustomize puts the old item back. Of two items of one name the last one too.
  const isKept = directive === 'replace' || (namesakes.length > 1 && directive !== 'delete');
  const merged = known && isKept ? known : mergeMap(known ?? null, patch, []);
  return merged && merged.entries.length > 0 ? [merged] : [];
}

type Named = readonly [name: string, item: MapNode];

function namedItem(item: Node | null, mergeKey: string): readonly Named[] {
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
