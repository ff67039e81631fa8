import { at, isMap, mapsAt, type Plain, textAt } from '../../yaml/plain.ts';
import type { SourceTree } from '../files.ts';
import type { KubeObject } from '../objects.ts';
import { readConfigMap } from './config-maps.ts';
import { substitutions } from './flux.ts';
import { substitute } from './substitute.ts';

/** What a Flux `Kustomization` puts for `${NAME}` in what it applies. */
interface Variables {
  /** `null`: it has one, and nobody can tell which. */
  readonly values: ReadonlyMap<string, string | null>;
  /** There are no others. */
  readonly isWhole: boolean;
}

/** An object as it is applied, and those that it comes of. */
interface Applied {
  readonly object: KubeObject;
  readonly chain: ReadonlySet<KubeObject>;
}

/**
 * Flux Kustomizations with the variables filled in by the Kustomizations that apply them (fluxcd.io, "Post build variable
 * substitution"): one for each way in which they are. What nobody can tell stays as it is written.
 */
export async function fillVariables(
  objects: readonly KubeObject[],
  tree: SourceTree,
  appliedBy: (object: KubeObject) => Promise<readonly string[]>,
): Promise<readonly KubeObject[]> {
  const all = objects.filter(isKustomization);
  const open = new Set(all.filter((object) => isOpen(object.value['spec']) && !isDisabled(object)));
  if (open.size === 0) return objects;
  const filled = new Map<KubeObject, Map<string, KubeObject>>();
  const queue: Applied[] = all
    .filter((object) => !open.has(object))
    .map((object) => ({ object, chain: new Set([object]) }));
  // One that nobody fills in may fill in others all the same.
  const rest = [...open];
  for (let turn = 0; turn < mostTurns; turn++) {
    const next = queue.shift() ?? restOf(rest, filled);
    if (next === null) break;
    const variables = await variablesOf(next.object, tree);
    if (variables === null) continue;
    const files = new Set(await appliedBy(next.object));
    for (const child of open) {
      if (next.chain.has(child) || !files.has(child.spot.file)) continue;
      const object = { ...child, value: { ...child.value, spec: fill(child.value['spec'] ?? null, variables) } };
      const ways = filled.get(child) ?? new Map<string, KubeObject>();
      const key = JSON.stringify(object.value);
      filled.set(child, ways);
      if (ways.has(key)) continue;
      ways.set(key, object);
      queue.push({ object, chain: new Set([...next.chain, child]) });
    }
  }
  return objects.flatMap((object) => [...(filled.get(object)?.values() ?? [object])]);
}

/** No tree of a person applies as many. */
const mostTurns = 5000;

function restOf(rest: KubeObject[], filled: ReadonlyMap<KubeObject, unknown>): Applied | null {
  for (let object = rest.shift(); object !== undefined; object = rest.shift())
    if (!filled.has(object)) return { object, chain: new Set([object]) };
  return null;
}

function isKustomization({ apiVersion, kind }: KubeObject): boolean {
  return kind === 'Kustomization' && apiVersion.startsWith('kustomize.toolkit.');
}

function isDisabled({ value }: KubeObject): boolean {
  return ['labels', 'annotations'].some(
    (key) => at(value, 'metadata', key, 'kustomize.toolkit.fluxcd.io/substitute') === 'disabled',
  );
}

function isOpen(value: Plain | undefined): boolean {
  return JSON.stringify(value ?? null).includes('${');
}

/** Those of the cluster may stand in for all that are read before them; what the object says itself lies over all. */
async function variablesOf({ value, namespace }: KubeObject, tree: SourceTree): Promise<Variables | null> {
  const spec = at(value, 'spec');
  const own = substitutions(spec);
  if (own === null) return null;
  const values = new Map<string, string | null>();
  let isWhole = true;
  for (const entry of mapsAt(at(spec, 'postBuild') ?? null, 'substituteFrom')) {
    const isMapOfTree = textAt(entry, 'kind') === 'ConfigMap';
    const data = isMapOfTree ? await readConfigMap(tree, textAt(entry, 'name') ?? '', namespace) : null;
    if (data === null) {
      values.clear();
      isWhole = false;
    } else for (const [name, text] of data) values.set(name, text?.replaceAll('\n', '') ?? null);
  }
  // What nobody filled in is not known.
  for (const [name, text] of Object.entries(own)) values.set(name, isOpen(text) ? null : text);
  return { values, isWhole };
}

function fill(value: Plain, variables: Variables): Plain {
  if (typeof value === 'string') return fillText(value, variables);
  if (Array.isArray(value)) return value.map((item: Plain) => fill(item, variables));
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, fill(inner, variables)]));
}

function fillText(text: string, { values, isWhole }: Variables): string {
  const names = [...text.matchAll(/\$\{(\w+)/g)].map(([, name = '']) => name);
  const isKnown = (name: string) => (values.has(name) ? values.get(name) !== null : isWhole);
  if (names.length === 0 || !names.every(isKnown)) return text;
  const known = [...values].flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  const found = substitute(text, Object.fromEntries(known));
  return found.length > longest ? text : found;
}

/** Variables of variables grow. */
const longest = 10_000;
