import { type MapNode, type Node, resolve, scalarText } from '../yaml/node.ts';
import { fieldOf, mapsField, textField } from './fields.ts';
import { type Composed, isComposed, isNull, type Place, placeOf } from './layer.ts';
import { entryOf, nodeAt, type Step } from './tree-edit.ts';

/** A field that a transformer reaches (kustomize, `types.FieldSpec`): steps of keys, `[]` dropped; empty kinds are all. */
export interface FieldSpec {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly steps: readonly string[];
}

/** The fields of a configuration's list, such as `images`, or of a transformer's `fieldSpecs`. */
export function readFieldSpecs(node: Node | null, key: string): readonly FieldSpec[] {
  return mapsField(node, key).map((spec) => ({
    group: textField(spec, 'group') ?? '',
    version: textField(spec, 'version') ?? '',
    kind: textField(spec, 'kind') ?? '',
    steps: (textField(spec, 'path') ?? '')
      .split('/')
      .filter((step) => step !== '')
      .map((step) => step.replace(/\[\]$/, '')),
  }));
}

/** The lists of a configuration file that hold fields. */
export function fieldLists(node: Node | null): readonly string[] {
  return node?.kind === 'map'
    ? node.entries.map(({ key }) => scalarText(key)).filter((key) => fieldOf(node, key)?.kind === 'sequence')
    : [];
}

/**
 * The fields of the images transformer (`builtinpluginconsts`). Before them it looks into every `containers` and
 * `initContainers`, at any depth, so that most images are changed twice: a `tagSuffix` is added twice.
 */
export const imageFields: readonly FieldSpec[] = [
  ['spec', 'containers', 'image'],
  ['spec', 'initContainers', 'image'],
  ['spec', 'template', 'spec', 'containers', 'image'],
  ['spec', 'template', 'spec', 'initContainers', 'image'],
  ['spec', 'volumes', 'image', 'reference'],
  ['spec', 'template', 'spec', 'volumes', 'image', 'reference'],
  ['spec', 'jobTemplate', 'spec', 'template', 'spec', 'volumes', 'image', 'reference'],
].map((steps) => ({ group: '', version: '', kind: '', steps }));

/** An image in an object, by its place in the tree. */
export interface Leaf {
  readonly node: Composed;
  readonly path: readonly Step[];
  /** Whether the images transformer finds it as a container's, and how many of its fields lead to it. */
  readonly inContainer: boolean;
  readonly fields: number;
}

/** How many times each entry of `images:` changes an image; 0: it does not reach it. */
export function timesOf({ inContainer, fields }: Pick<Leaf, 'inContainer' | 'fields'>): number {
  return (inContainer ? 1 : 0) + fields;
}

export interface ObjectKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** What is looked for in an object: the fields of the images transformer, and places that are known to hold an image. */
export interface LeafQuery extends ObjectKind {
  readonly specs: readonly FieldSpec[];
  readonly isImage: (place: Place) => boolean;
}

/** All images of an object, in the order in which they stand. */
export function findLeaves(root: MapNode, query: LeafQuery): readonly Leaf[] {
  // By their paths: a copied item is one node in two places.
  const leaves = new Map<string, Leaf>();
  const isDefinition = query.kind === 'CustomResourceDefinition';
  const visit = (node: Node | null, path: readonly Step[], inContainers: boolean): void => {
    const at = resolve(node);
    if (at === null) return;
    if (at.kind === 'sequence') {
      for (const [index, item] of at.items.entries()) visit(item, [...path, index], inContainers);
    } else if (at.kind === 'map') {
      const isContainer = inContainers && typeof path.at(-1) === 'number';
      for (const { key, value } of at.entries) {
        const name = scalarText(key);
        const scalar = isContainer && name === 'image' ? resolve(value) : null;
        if (scalar?.kind === 'scalar' && !isDefinition) add(scalar, [...path, name], true, 0);
        visit(value, [...path, name], name === 'containers' || name === 'initContainers');
      }
    } else if (isComposed(at) && isKnown(at, query)) add(at, path, false, 0);
  };
  const add = (node: Node, path: readonly Step[], inContainer: boolean, fields: number): void => {
    if (node.kind !== 'scalar' || !isComposed(node) || isNull(node)) return;
    const known = leaves.get(path.join('\n'));
    const inAny = inContainer || known?.inContainer === true;
    leaves.set(path.join('\n'), { node, path, inContainer: inAny, fields: (known?.fields ?? 0) + fields });
  };
  visit(root, [], false);
  if (!isDefinition) {
    for (const spec of query.specs.filter((one) => isOf(one, query)))
      for (const path of pathsOf(root, spec.steps)) add(nodeAt(root, path) ?? root, path, false, 1);
  }
  return [...leaves.values()];
}

/** A scalar that is known for an image, or that took the place of one. */
function isKnown(node: Composed, query: LeafQuery): boolean {
  for (let at: Composed | undefined = node; at !== undefined; at = at.over) {
    const place = placeOf(at);
    if (place !== null && query.isImage(place)) return true;
  }
  return false;
}

/** Whether a field is one of a kind. */
export function isOf(spec: FieldSpec, { group, version, kind }: ObjectKind): boolean {
  return (
    (spec.group === '' || spec.group === group) &&
    (spec.version === '' || spec.version === version) &&
    (spec.kind === '' || spec.kind === kind)
  );
}

/** All places that the steps lead to: a list on the way is followed into each item. */
export function pathsOf(
  root: Node | null,
  steps: readonly string[],
  at: readonly Step[] = [],
): readonly (readonly Step[])[] {
  const here = resolve(root);
  if (here?.kind === 'sequence') return here.items.flatMap((item, index) => pathsOf(item, steps, [...at, index]));
  const [step, ...rest] = steps;
  if (step === undefined) return here === null ? [] : [at];
  const entry = here?.kind === 'map' ? entryOf(here, step) : undefined;
  return entry === undefined ? [] : pathsOf(entry.value, rest, [...at, step]);
}
