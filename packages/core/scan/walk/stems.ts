import { once, onceOf } from '../../text/once.ts';
import {
  type Entry,
  findEntry,
  type MapNode,
  type Node,
  type ScalarNode,
  type SequenceNode,
  scalarText,
  textOf,
  valueText,
} from '../../yaml/node.ts';
import { appendKey } from '../../yaml/path.ts';
import { imageStems } from '../catalogue/conventions/parts.ts';
import { imageVariable } from '../catalogue/conventions/variables.ts';
import { hasImage } from '../keys/glance.ts';
import { isImageOf, isOutputName } from '../keys/image-variables.ts';
import { byName, type Doubtful, findSiblings, type Siblings } from '../keys/stems.ts';
import type { Part, Shape } from '../occurrence.ts';
import { partOf } from '../parts.ts';
import { addDraft, type Collection, type Context } from './collect.ts';
import { scalarOf } from './fields.ts';

/** What stands beside an entry of a map and is said of the image that it names; `versioned` as of `findSiblings`. */
export function siblingsIn(map: MapNode, entry: Entry, versioned = false): Siblings<Entry> | Doubtful | null {
  const key = scalarText(entry.key);
  return findSiblings(
    key,
    scalarOf(entry) ?? '',
    () => entriesOf(map),
    (other) => scalarOf(other) ?? '',
    versioned,
  );
}

/** Each map once, however many images are in it. */
const entriesOf = onceOf((map: MapNode) => byName(map.entries.map((entry) => [scalarText(entry.key), entry])));

/** A variable, an argument or a line: what it says, from an index of a text on. */
export interface Said {
  readonly path: string;
  readonly text: string;
  readonly part: () => Part;
  /** The items of the list that it takes up. */
  readonly nodes: readonly Node[];
}

/** How these are written; `doubtful`: what takes them may put them together, or not. */
export interface Way {
  readonly shape: Shape;
  readonly doubtful: boolean;
}

/** `--web-image=acme/web` + `--web-tag=1`, `{name: WEB_IMAGE, …}` + `{name: WEB_TAG, …}`. Returns the items that are used. */
export function findStemmed(
  into: Collection,
  list: SequenceNode,
  path: string,
  way: Way,
  context: Context,
): ReadonlySet<Node> {
  const said = [...(way.shape === 'arg' ? readArguments : readVariables)(list, path, context)];
  return addStemmed(into, said, way, context);
}

/** The images among what has names, with what is beside them. */
export function addStemmed(
  into: Collection,
  named: readonly (readonly [name: string, said: Said])[],
  { shape, doubtful }: Way,
  context: Context,
): ReadonlySet<Node> {
  const used = new Set<Node>();
  if (!named.some(([name]) => hasImage(name))) return used;
  const others = once(() => byName(named));
  for (const [name, said] of named) {
    const isImage = isImageOf(name, said.text) && !isOutputName(name) && !context.imageParameters.has(name);
    const found = isImage ? findSiblings(name, said.text, others, ({ text }) => text) : null;
    if (found === null) continue;
    const draft = { path: said.path, shape, by: imageStems.id, context };
    if (doubtful || 'doubtful' in found) {
      const key = 'doubtful' in found ? found.doubtful : nameOf(named, found);
      addDraft(into, { ...draft, parts: { reference: said.part() }, completedBy: { key, tag: null } });
    } else if (addDraft(into, { ...draft, parts: { repository: said.part(), ...partsOf(found) } }))
      for (const { nodes } of [said, ...Object.values(found)]) for (const node of nodes) used.add(node);
  }
  return used;
}

function partsOf({ registry, tag, digest }: Siblings<Said>) {
  return {
    ...(registry && { registry: registry.part() }),
    ...(tag && { tag: tag.part() }),
    ...(digest && { digest: digest.part() }),
  };
}

function nameOf(named: readonly (readonly [name: string, said: Said])[], { tag, digest }: Siblings<Said>): string {
  return named.find(([, said]) => said === (tag ?? digest))?.[0] ?? '';
}

function* readVariables(list: SequenceNode, path: string, context: Context): Generator<readonly [string, Said]> {
  for (const [index, item] of list.items.entries()) {
    const map = item?.kind === 'map' ? item : null;
    const name = map === null ? undefined : textOf(map, 'name');
    if (map === null || name === undefined) {
      if (item?.kind === 'scalar') yield* readAssignment(item, `${path}[${index}]`, context);
      continue;
    }
    const entry = imageVariable.parameterValues
      .map((key) => findEntry(map, key))
      .find((found) => found?.value?.kind === 'scalar');
    if (entry?.value?.kind !== 'scalar') continue;
    const node = entry.value;
    // What else is said of it is looked at, too.
    const nodes = map.entries.length === 2 ? [map] : [];
    yield [
      name,
      { ...saidBy(node, appendKey(`${path}[${index}]`, scalarText(entry.key)), context, 0, entry.key), nodes },
    ];
  }
}

function* readArguments(list: SequenceNode, path: string, context: Context): Generator<readonly [string, Said]> {
  for (const [index, item] of list.items.entries()) {
    if (item?.kind !== 'scalar') continue;
    yield* readAssignment(item, `${path}[${index}]`, context);
    const next = list.items[index + 1];
    const [, flag] = /^--?([\w.-]+)$/.exec(scalarText(item)) ?? [];
    if (flag === undefined || next?.kind !== 'scalar' || scalarText(next).startsWith('-')) continue;
    yield [flag, { ...saidBy(next, `${path}[${index + 1}]`, context, 0), nodes: [item, next] }];
  }
}

function* readAssignment(node: ScalarNode, path: string, context: Context): Generator<readonly [string, Said]> {
  const [assigned, name] = /^-{0,2}([\w.-]+)=(?=\S)/.exec(scalarText(node)) ?? [];
  if (assigned === undefined || name === undefined) return;
  yield [name, { ...saidBy(node, path, context, assigned.length), nodes: [node] }];
}

function saidBy(
  node: ScalarNode,
  path: string,
  { source }: Context,
  from: number,
  key?: ScalarNode,
): Omit<Said, 'nodes'> {
  return { path, text: valueText(node).slice(from), part: () => partOf(source, node, key, from) };
}
