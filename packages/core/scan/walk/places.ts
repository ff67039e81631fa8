import { findEntry, type MapNode } from '../../yaml/node.ts';
import { container } from '../catalogue/conventions/keys.ts';
import { argumentLists, variableMaps } from '../catalogue/conventions/variables.ts';
import { mayBe } from '../keys/glance.ts';
import { isContainersKey } from '../keys/image-keys.ts';
import { compileKeys } from '../keys/key-name.ts';
import type { Mark, State } from '../keys/machine.ts';
import type { Shape } from '../occurrence.ts';
import type { Context } from './collect.ts';

/** Where a map stands: its path, its own key (of the nearest map above), and the key of the collection around it. */
export interface Place {
  readonly path: string;
  readonly key: string;
  readonly outerKey: string;
  /** What the catalogue says from here on; null where it says nothing. */
  readonly state: State | null;
  /** It is among Helm values: there `image: nginx` is an image. */
  readonly values: boolean;
}

/** A document's own place. `values`: it is a text that stands where Helm values do. */
export function placeOfRoot(path: string, state: State | null, values = false): Place {
  return { path, key: '', outerKey: '', state, values: values || state?.mark?.kind === 'values' };
}

/** The shape that the keys around a value say: an argument, an environment variable, or just a value. */
export function shapeUnder(key: string, outerKey: string): Shape {
  if (isArguments(key) || isAroundArguments(outerKey)) return 'arg';
  if (isAroundVariables(outerKey) || /^[A-Z][A-Z0-9_]+$/.test(key)) return 'env';
  return 'reference';
}

const isArguments = compileKeys(argumentLists.keys);
const isAroundArguments = compileKeys(argumentLists.around);
const isAroundVariables = compileKeys(variableMaps.around);

/** Whether a map looks like a container, so that a bare name counts. `may`: the glance at its keys. */
export function isLikeContainer(may: number, { key, outerKey }: Place): boolean {
  if (isContainersKey(key || outerKey) || key === container.key || aroundContainers.has(outerKey)) return true;
  return (may & mayBe.container) !== 0;
}

const aroundContainers: ReadonlySet<string> = new Set(container.around);

/** What the catalogue says of the `image` of a map: a container, a service of Compose. */
export function imageMark(may: number, { state }: Place): ImageMark | null {
  const mark = may & mayBe.image ? state?.next('image')?.mark : null;
  return mark?.kind === 'image' ? mark : null;
}

export type ImageMark = Extract<Mark, { kind: 'image' }>;

/** Helm values: there `image: nginx` is an image, unless the map describes a machine. */
export function isInValues(may: number, { values }: Place): boolean {
  return values && !(may & mayBe.machine);
}

/** A place in which a pull policy would stand: a container of a manifest, or the spec of a custom resource. */
export function takesPolicy({ path }: Place, { kind, apiVersion }: Context, isContainer: boolean): boolean {
  if (kind === '') return false;
  return isContainer || (path === 'spec' && !apiVersion.endsWith('k8s.io/v1'));
}

/** An object of Kubernetes, in a document of its own or among the items of a list. */
export function isObject(map: MapNode): boolean {
  return findEntry(map, 'kind') !== undefined && findEntry(map, 'apiVersion') !== undefined;
}

/** An object as Argo CD lists its own, without a kind: its status records, and runs nothing. */
export function isUnlabelled(map: MapNode): boolean {
  return findEntry(map, 'metadata') !== undefined && findEntry(map, 'spec') !== undefined;
}
