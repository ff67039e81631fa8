import { groupBy } from '../../text/collate.ts';
import { mergeEntries } from '../../yaml/merge.ts';
import { findEntry, type MapNode, type Node, resolve, scalarText, textOf } from '../../yaml/node.ts';
import { parsePattern } from '../../yaml/pattern.ts';
import { detach } from '../../yaml/source.ts';
import { catalogue } from '../catalogue/index.ts';
import type { Shape, When } from '../catalogue/shape.ts';
import { type State, type States, saysImage, stateOf, tracksOf } from './machine.ts';
import { someText } from './texts.ts';

/** What tells which entries apply to a document. */
export interface Identity {
  readonly kind: string;
  readonly apiVersion: string;
  /** It has a `metadata.name` (or `generateName`), as every object of a cluster. */
  readonly named: boolean;
  /** '' of a text inside an object. */
  readonly file: string;
  /** Its text stands where Helm values do. */
  readonly values: boolean;
  readonly root: Node | null;
}

/** The entries that a policy's runs go by. */
export interface Shapes {
  /** Where a walk of a document begins; null where no entry applies. */
  readonly open: (identity: Identity) => State | null;
  /** Where the target of a JSON patch begins: an object of which nothing is known. */
  readonly unknown: State | null;
}

/** The built-in entries, and a team's own before them. */
export function compileShapes(own: readonly Shape<string>[]): Shapes {
  const all = [...own, ...catalogue];
  const byGroup = groupBy(all, ({ when }) => when.group);
  const general = byGroup.get(undefined) ?? [];
  const byFile = general.filter(({ when }) => when.file !== undefined);
  const byText = general.filter(({ when: { file, has, says } }) => file === undefined && (has ?? says) !== undefined);
  const lookAt = (file: string) => ({
    file,
    shapes: [...byFile.filter(({ when }) => when.file?.test(file)), ...byText],
  });
  // The documents of a file come one after the other.
  let last = lookAt('');
  const lookingAt = (file: string) => {
    if (file !== last.file) last = lookAt(file);
    return last.shapes;
  };
  const states: States = { known: new Map() };
  const roots = new Map<string, State | null>();
  const openAll = (identity: Identity): State | null => {
    const grouped = isObject(identity) ? (byGroup.get(groupOf(identity.apiVersion)) ?? []) : [];
    const shapes = [...grouped, ...general].filter(({ when }) => applies(when, identity));
    return openShapes(states, shapes, identity.named);
  };
  const open = (identity: Identity): State | null => {
    // Documents are many and kinds few: only a file's name and a look into the document tell more.
    const seen = lookingAt(identity.file)
      .filter(({ when }) => applies(when, identity))
      .map(({ id }) => id);
    const { named, values, apiVersion, kind } = identity;
    const key = `${named} ${values} ${apiVersion} ${kind} ${seen.join(' ')}`;
    const known = roots.get(key);
    if (known !== undefined) return known;
    const state = openAll(identity);
    if (roots.size < mostKept) roots.set(detach(key), state);
    return state;
  };
  const anywhere = general.filter(({ when }) => when.object !== false && when.file === undefined);
  return { open, unknown: openShapes(states, anywhere, true) };
}

/** So many kinds no tree has: what says more is no cluster's. */
const mostKept = 10_000;

function openShapes(states: States, shapes: readonly Shape<string>[], isNamed: boolean): State | null {
  const rest = shapes.find((shape) => shape.rest !== undefined)?.rest ?? 'conventions';
  const tracks = shapes.flatMap((shape) => tracksOf(shape, isNamed || isConfiguration(shape)));
  return stateOf(states, tracks, rest);
}

/** Values may have a `kind`, too: of the others only what has the name of an object is left alone as a whole. */
function isConfiguration({ when }: Shape<string>): boolean {
  return when.unnamed === true || when.file !== undefined;
}

function isObject({ kind, apiVersion }: Pick<Identity, 'kind' | 'apiVersion'>): boolean {
  return kind !== '' && apiVersion !== '';
}

function applies({ object, kinds, file, values, has, says, keys }: When, identity: Identity): boolean {
  if (object !== undefined && object !== isObject(identity)) return false;
  if (kinds?.includes(identity.kind) === false) return false;
  if (file?.test(identity.file) === false) return false;
  if (values !== undefined && values !== identity.values) return false;
  if (keys !== undefined && !hasOnlyKeys(identity.root, keys)) return false;
  if (says !== undefined && !someText(identity.root, says.at, ({ node }) => scalarText(node) === says.text))
    return false;
  return has === undefined || someText(identity.root, has.at, ({ node }) => isOnHost(scalarText(node), has.hosts));
}

function hasOnlyKeys(root: Node | null, keys: readonly string[]): boolean {
  const map = resolve(root);
  return map?.kind === 'map' && map.entries.every(({ key }) => keys.includes(scalarText(key)));
}

/** `apps` of `apps/v1`; '' is the core group. */
function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

function isOnHost(text: string, hosts: readonly string[]): boolean {
  const host = text.slice(0, Math.max(0, text.indexOf('/')));
  return hosts.some((known) => host === known || host.endsWith(`.${known}`));
}

/** Whether an object has the name that the API asks of it. */
export function isNamed(map: Node | null): boolean {
  const metadata = map?.kind === 'map' ? resolve(findEntry(map, 'metadata')?.value) : null;
  if (metadata?.kind !== 'map') return false;
  const whole = mergeEntries(metadata);
  return ['name', 'generateName'].some((key) => textOf(whole, key));
}

/** What the catalogue says of an object inside another: an item of a list, a resource of a template. */
export function openInner(shapes: Shapes, map: MapNode): State | null {
  const whole = mergeEntries(map);
  const [kind, apiVersion] = [textOf(whole, 'kind') ?? '', textOf(whole, 'apiVersion') ?? ''];
  return shapes.open({ kind, apiVersion, named: isNamed(whole), file: '', values: false, root: whole });
}

/**
 * Words of which every image that an entry finds has one in its document: the quick look before parsing goes by them. A
 * file whose name makes an entry apply is read without one.
 */
export function signsOf({ when, images = [] }: Shape<string>): readonly string[] {
  return images.flatMap(({ at, scheme, beside }) => {
    if (scheme !== undefined) return [scheme];
    if (beside !== undefined) return [beside[1] ?? beside[0]];
    if ((parsePattern(at) ?? []).every(saysImage)) return ['image'];
    if (when.has !== undefined) return when.has.hosts.map((host) => `${host}/`);
    return when.group ? [when.group] : (when.kinds ?? []);
  });
}

/** Whether a file of this name is read whatever it says: an entry tells by the name what has no word of its own. */
export function isReadByName(file: string): boolean {
  return readByName.some((pattern) => pattern.test(file));
}

const readByName = catalogue.flatMap((shape) => {
  const { images = [], kustomize = [], when } = shape;
  const isSilent = kustomize.length > 0 || (images.length > 0 && signsOf(shape).length < images.length);
  return when.file !== undefined && isSilent ? [when.file] : [];
});

/** The words of the built-in entries. */
export const signsOfCatalogue: readonly string[] = [...new Set(catalogue.flatMap(signsOf))];

/** Keys that make an image of a name alone beside them. */
export const keysBeside: readonly string[] = catalogue.flatMap(({ images = [] }) =>
  images.flatMap(({ beside }) => (beside === undefined ? [] : [beside[0]])),
);

/** The keys that the paths of an entry's images end with: a map that has one is looked at. */
export function lastKeys({ images = [] }: Shape<string>): readonly string[] {
  return images.flatMap(({ at }) =>
    (parsePattern(at) ?? []).flatMap((steps) => {
      const last = steps.findLast(({ kind }) => kind === 'key');
      return last?.kind === 'key' ? [last.key] : [];
    }),
  );
}
