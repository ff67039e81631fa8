import { mergeEntries } from '../yaml/merge.ts';
import { type Entry, type KeyNode, type Node, resolve, type ScalarNode, scalarText, valueText } from '../yaml/node.ts';
import { fileOffset, type Source } from '../yaml/source.ts';

/** A text in which YAML stands: a document of a file, or a text inside one, such as an inline patch. */
export interface Layer {
  /** From the root. */
  readonly file: string;
  /** Index of the document in the file, 0-based. */
  readonly document: number;
  /** What the nodes' indexes are of. */
  readonly source: Source;
  /** The path of the string that it stands in: `patches[0].patch`; `''` for a document of the file. */
  readonly within: string;
}

/** A place in a file: UTF-16 offset of where a text begins. */
export interface Place {
  readonly file: string;
  readonly start: number;
}

/** Which places say the parts of an image. Null: it has no such part. */
export interface Said {
  readonly name: Place | null;
  readonly tag: Place | null;
  readonly digest: Place | null;
  /** All places that had a say since the scalar before, the last one last. */
  readonly through: readonly Place[];
  /** The file that changed it last. */
  readonly by: string;
}

/** A scalar that knows where it comes from. */
export interface Composed extends ScalarNode {
  /** Null: no layer has this text; it was made of several (`says`), or by kustomize itself. */
  readonly layer: Layer | null;
  /** What stood in its place before a patch or an entry of `images:` changed it. */
  readonly over?: Composed;
  readonly says?: Said;
  /** Why nobody can tell what will stand here. */
  readonly unknown?: string;
}

/** More nodes than this is an alias bomb, no manifest. */
const maxNodes = 200_000;

/**
 * The tree of a document with a layer on each scalar: aliases and merge keys followed, of several entries of one key the last
 * one. Null where it is larger than any manifest.
 */
export function attachLayer(root: Node | null, layer: Layer): Node | null {
  let left = maxNodes;
  const compose = <T extends ScalarNode>(node: T): T & Composed => ({ ...node, layer });
  const attach = (node: Node | null | undefined): Node | null => {
    const at = resolve(node);
    if (at === null || left-- <= 0) return null;
    if (at.kind === 'scalar') return compose(at);
    if (at.kind === 'sequence') return { kind: 'sequence', items: at.items.map(attach) };
    const entries = new Map<string, Entry>();
    for (const entry of mergeEntries(at).entries) entries.set(scalarText(entry.key), entry);
    const attached = [...entries.values()].map(({ key, value }) => ({ key: compose(key), value: attach(value) }));
    return { ...at, entries: attached };
  };
  const attached = attach(root);
  return left < 0 ? null : attached;
}

/** Whether a scalar was attached to a layer, or made by composing. */
export function isComposed(node: ScalarNode): node is Composed {
  return 'layer' in node;
}

/** The layer that a scalar comes from; null for what no layer says by itself. */
export function layerOf(node: ScalarNode): Layer | null {
  return isComposed(node) ? node.layer : null;
}

/** Where a scalar stands; null for what no file says by itself. */
export function placeOf(node: ScalarNode): Place | null {
  const layer = layerOf(node);
  return layer === null ? null : { file: layer.file, start: fileOffset(layer.source, node.start) };
}

/** A scalar that no file says. */
export function madeScalar(text: string, more: Partial<Pick<Composed, 'over' | 'says' | 'unknown'>> = {}): Composed {
  return { kind: 'scalar', style: 'double', start: 0, end: 0, literal: text, decode: null, layer: null, ...more };
}

/** A key that no file says. */
export function madeKey(text: string): KeyNode & Composed {
  return { ...madeScalar(text), literal: text };
}

/** Whether a value is YAML's null. */
export function isNull(node: Node | null): boolean {
  const at = resolve(node);
  return at === null || (at.kind === 'scalar' && at.style === 'plain' && valueText(at) === '');
}
