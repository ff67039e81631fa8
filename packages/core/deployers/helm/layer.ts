import type { Node, ScalarNode } from '../../yaml/node.ts';
import type { Source } from '../../yaml/source.ts';

/** Which Helm: 3, or 4.2 and later. They differ in what a null in a chart's own values does. */
export type HelmVersion = 3 | 4;

/** One layer of a release's values: a file, a subtree of one, an inline text, `--set` expressions. */
export interface ValuesLayer {
  /** Path in the tree of the file that it stands in. */
  readonly file: string;
  /** What the values are: a map, or nothing. */
  readonly root: Node | null;
  /** What the nodes' offsets are of. */
  readonly source: Source;
  /** Further documents of the file: Helm 4 lays them over the first, Helm 3 passes them over. */
  readonly further?: readonly (Node | null)[];
  /** Why nobody here can tell what it says: it is elsewhere, sealed, a template. `root` is not looked at. */
  readonly unknown?: string;
  /** It lies there or it does not: both results are given. The text says when it does. */
  readonly maybe?: string;
  /** kustomize merges it with what is below it: a null takes away what stands there, and is no mark for Helm. */
  readonly drops?: true;
  /** `--set` expressions, laid over what is below it; `root` is not looked at. */
  readonly assignments?: readonly Assignment[];
}

/** One `a.b[0].c=value` of Helm's `--set`, `--set-string` or `--set-file`. */
export interface Assignment {
  readonly path: readonly (string | number)[];
  /** A text, a number and so on as Helm has it; a list of `{a,b}`; null deletes. */
  readonly value: SetValue;
  readonly node: ScalarNode | null;
  readonly key: ScalarNode | null;
}

export type SetValue =
  | { readonly type: 'null' }
  | { readonly type: 'boolean' | 'number' | 'string'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly SetValue[] };

/** Where a value is said: the layer, the value's node (null: empty) and the key before it (null at the root or in a list). */
export interface Origin {
  readonly layer: ValuesLayer;
  readonly node: Node | null;
  readonly key: ScalarNode | null;
}
