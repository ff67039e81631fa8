import { findEntry, type MapNode, textOf } from '../yaml/node.ts';
import type { Context } from './collect.ts';
import { mayBe } from './glance.ts';
import { isContainersKey } from './names.ts';
import type { Shape } from './occurrence.ts';
import type { State } from './shapes.ts';

/** Where a map stands: its path, its own key (of the nearest map above), and the key of the collection around it. */
export interface Place {
  readonly path: string;
  readonly key: string;
  readonly outerKey: string;
  /** What the catalogue says from here on; absent where it says nothing. */
  readonly state?: State | null;
}

/** The shape that the keys around a value say: an argument, an environment variable, or just a value. */
export function shapeUnder(key: string, outerKey: string): Shape {
  if (/^(?:args|command|arguments|extraArgs|cmd|entrypoint)$/i.test(key) || /args$/i.test(outerKey)) return 'arg';
  if (/env(?:ironment|Vars?)?$|^literals$/i.test(outerKey) || /^[A-Z][A-Z0-9_]+$/.test(key)) return 'env';
  return 'reference';
}

/** `certain`: whatever its `image` says is one. `likely`: it looks like a container, so a bare name counts. */
export type Container = 'certain' | 'likely' | 'no';

/** `may`: the glance at the map's keys. */
export function isContainer(may: number, place: Place, context: Context): Container {
  const tekton = context.apiVersion.startsWith('tekton.dev/');
  const key = place.key || place.outerKey;
  if (context.kind !== '' && (isContainersKey(key) || /^(?:container|script|stepTemplate)$/.test(key))) {
    return key === 'steps' && !tekton ? 'likely' : 'certain';
  }
  if (context.kind === 'StepAction' && place.path === 'spec') return 'certain';
  if (isContainersKey(key) || key === 'container' || place.outerKey === 'services') return 'likely';
  return may & mayBe.container ? 'likely' : 'no';
}

/** A container of a Pod, or a service of Compose, has one field for its image: what stands beside it is nothing to them. */
export function isPodOrService(place: Place, container: Container, context: Context): boolean {
  if (context.kind !== '') return container === 'certain' && !holdsValues(place.path, context);
  return !context.values && place.outerKey === 'services' && place.path === `services.${place.key}`;
}

/** Helm values, in a file of their own or in an object: there `image: nginx` is an image, unless the map describes a machine. */
export function isInValues(may: number, { path }: Pick<Place, 'path'>, context: Context): boolean {
  return holdsValues(path, context) && !(may & mayBe.machine);
}

/** Whether Helm values stand at a path. */
export function holdsValues(path: string, { kind, values }: Pick<Context, 'kind' | 'values'>): boolean {
  return kind === '' ? values : /(?:^|\.)values(?:Object)?(?:\.|$)/.test(path);
}

/** A place in which a pull policy would stand: a container of a manifest, or the spec of a custom resource. */
export function takesPolicy(place: Place, context: Context, container: Container): boolean {
  if (context.kind === '') return false;
  return container === 'certain' || (place.path === 'spec' && !context.apiVersion.endsWith('k8s.io/v1'));
}

/** An object of Kubernetes, in a document of its own or among the items of a list. */
export function isObject(map: MapNode): boolean {
  return findEntry(map, 'kind') !== undefined && findEntry(map, 'apiVersion') !== undefined;
}

/** An object, or one as Argo CD lists its own, without a kind: its status records, and runs nothing. */
export function hasStatus(map: MapNode): boolean {
  return isObject(map) || (findEntry(map, 'metadata') !== undefined && findEntry(map, 'spec') !== undefined);
}

export function saysOf(map: MapNode): { readonly kind: string; readonly apiVersion: string } {
  return { kind: textOf(map, 'kind') ?? '', apiVersion: textOf(map, 'apiVersion') ?? '' };
}
