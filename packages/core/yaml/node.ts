import type { Source } from './source.ts';
import type { ScalarStyle } from './span.ts';

/** What both readers make of a document. Spans are indices into the text that was read, not yet file offsets. */
export type Node = ScalarNode | MapNode | SequenceNode | AliasNode;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  /** Inside the quotes; of a block scalar, its lines without the header. */
  readonly start: number;
  readonly end: number;
  /** The text where it needs no decoding, else null. */
  readonly literal: string | null;
  /** Decodes what `literal` does not say; null where it says all. */
  readonly decode: (() => Source) | null;
}

/** A key as its text is read: escapes, line folds, aliases and `!!binary` are decoded when the node is made. */
export interface KeyNode extends ScalarNode {
  readonly literal: string;
}

export interface Entry {
  readonly key: KeyNode;
  readonly value: Node | null;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
  readonly start: number;
  readonly end: number;
  readonly flow: boolean;
  /** It merges more maps than are looked at: what it holds is not all that it says. */
  readonly cut?: true;
}

export interface SequenceNode {
  readonly kind: 'sequence';
  readonly items: readonly (Node | null)[];
}

export interface AliasNode {
  readonly kind: 'alias';
  readonly target: Node | null;
}

/** The text of a scalar, trimmed of the newline that a block scalar ends with. */
export function scalarText(node: ScalarNode): string {
  return node.literal ?? node.decode?.().text.trimEnd() ?? '';
}

/** The text of a scalar as a value: nothing for YAML's null, which charts write as `~` for "the default". */
export function valueText(node: ScalarNode): string {
  const text = scalarText(node);
  return node.style === 'plain' && isNull.test(text) ? '' : text;
}

const isNull = /^(?:~|null|Null|NULL)$/;

/** Follows an alias to what it names. */
export function resolve(node: Node | null | undefined): Exclude<Node, AliasNode> | null {
  let at = node ?? null;
  for (let hops = 0; at?.kind === 'alias' && hops < 100; hops++) at = at.target;
  return at === null || at.kind === 'alias' ? null : at;
}

/** The last entry of a key: what a parser would keep of duplicates. */
export function findEntry(map: MapNode, key: string): Entry | undefined {
  const { entries } = map;
  const byKey = entries.length > narrow ? indexOf(entries) : null;
  if (byKey !== null) return byKey.get(key);
  for (let index = entries.length - 1; index >= 0; index--) {
    const entry = entries[index];
    if (entry?.key.literal === key) return entry;
  }
  return undefined;
}

/** Maps of so many entries are looked through; wider ones get an index, since every entry may be a reason to look. */
const narrow = 32;

/** So many times a wide map is looked through before it gets its index, which costs as much. */
const patience = 16;

/** Of a wide map: how often it was asked, and by its keys what it held when the index was made. */
interface Index {
  asked: number;
  size: number;
  byKey: ReadonlyMap<string, Entry>;
}

const indexes = new WeakMap<readonly Entry[], Index>();

function indexOf(entries: readonly Entry[]): Index['byKey'] | null {
  const known = indexes.get(entries);
  if (known === undefined) indexes.set(entries, { asked: 1, size: 0, byKey: new Map() });
  if (known === undefined || ++known.asked <= patience) return null;
  // In tolerant mode a map may grow after it was first looked through.
  if (known.size !== entries.length) {
    const keyed = entries.map((entry) => [entry.key.literal, entry] as const);
    known.size = entries.length;
    known.byKey = new Map(keyed);
  }
  return known.byKey;
}

/** The text of a scalar value, through an alias; undefined where there is none. */
export function textOf(map: MapNode, key: string): string | undefined {
  const value = resolve(findEntry(map, key)?.value);
  return value?.kind === 'scalar' ? valueText(value) : undefined;
}
