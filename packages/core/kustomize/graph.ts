import { parentOf, resolveFrom } from '../text/file-path.ts';
import { textField } from './fields.ts';
import type { Kustomization, PatchEntry, Plugin } from './kustomization.ts';
import { kustomizationAt, type TreeIndex } from './tree-index.ts';

/** An object of Argo CD or Flux that deploys from the tree: as good as a kustomization at the root that nobody includes. */
export interface Deployer {
  /** Where it stands. */
  readonly file: string;
  /** Files, and directories for the kustomizations in them, from the root. */
  readonly deploys: readonly string[];
  /** Directories from the root. */
  readonly components: readonly string[];
  /** What it lays over what it deploys: `images`, `patches` … as a kustomization has them. */
  readonly overlay: Kustomization;
  /** Nobody can tell whether it is of this repository. */
  readonly assumed?: boolean;
}

/** What a kustomization names, as it is in the tree. `elsewhere`: it would have to be fetched, or is not there. */
export type Reached =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'node'; readonly key: string }
  | { readonly kind: 'elsewhere'; readonly written: string };

/** A kustomization, by its file, or a deployer, by a name that no file has: several of them may stand in one file. */
export interface GraphNode {
  readonly key: string;
  readonly file: string;
  /** From where its paths are read. */
  readonly directory: string;
  readonly kustomization: Kustomization;
  readonly includes: readonly Reached[];
  readonly components: readonly Reached[];
  readonly isDeployer: boolean;
  /** It is a deployer that may be of another repository: by itself it pins nothing. */
  readonly assumed: boolean;
}

/** What includes, selects, patches and overrides what. */
export interface KustomizeGraph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  /** The kustomizations that nobody includes, and the deployers: what is deployed, as far as the tree says. */
  readonly roots: readonly GraphNode[];
  /** Who includes a file or a kustomization, directly or by its directory, or takes it for a patch. */
  readonly includersOf: (key: string) => readonly string[];
  /** The file of the tree that a path of a node names; null where there is none. */
  readonly fileOf: (node: GraphNode, path: string) => string | null;
}

export function openGraph(
  kustomizations: ReadonlyMap<string, Kustomization>,
  tree: TreeIndex,
  deployers: readonly Deployer[] = [],
): KustomizeGraph {
  const reach = (directory: string, path: string) => reachFrom(tree, (key) => kustomizations.has(key), directory, path);
  const nodes = new Map<string, GraphNode>();
  for (const [file, kustomization] of kustomizations) {
    const directory = parentOf(file);
    const includes = kustomization.includes.map((path) => reach(directory, path));
    const components = kustomization.components.map((path) => reach(directory, path));
    nodes.set(file, {
      key: file,
      file,
      directory,
      kustomization,
      includes,
      components,
      isDeployer: false,
      assumed: false,
    });
  }
  for (const [index, { file, deploys, components, overlay, assumed = false }] of deployers.entries()) {
    const key = `\0${index}`;
    const [includes, laid] = [deploys, components].map((paths) => paths.map((path) => reach('', path)));
    const directory = parentOf(deploys[0] ?? '');
    nodes.set(key, {
      key,
      file,
      directory,
      kustomization: overlay,
      includes: includes ?? [],
      components: laid ?? [],
      isDeployer: true,
      assumed,
    });
  }
  const fileOf = (node: GraphNode, path: string): string | null => {
    const resolved = path.includes('\n') ? null : resolveFrom(node.directory, path);
    return resolved === null ? null : tree.fileAt(resolved);
  };
  const inverted = invert(nodes, (node) => decidingFiles({ fileOf }, node));
  const includersOf = (key: string) => inverted.get(key) ?? [];
  const roots = [...nodes.values()].filter(({ key }) => includersOf(key).length === 0);
  return { nodes, roots, includersOf, fileOf };
}

/**
 * What a path of a kustomization names: a file first, then a directory, then what would be fetched, as kustomize tries them
 * (`accumulateResources`). `isRead`: whether the kustomization of a file is known.
 */
export function reachFrom(
  tree: TreeIndex,
  isRead: (file: string) => boolean,
  directory: string,
  written: string,
): Reached {
  const path = written.includes('\n') ? null : resolveFrom(directory, written);
  if (path === null) return { kind: 'elsewhere', written };
  const file = tree.fileAt(path);
  if (file !== null && !written.endsWith('/')) return { kind: 'file', file };
  const key = tree.isDirectory(path) ? kustomizationAt(tree, path) : null;
  return key === null || !isRead(key) ? { kind: 'elsewhere', written } : { kind: 'node', key };
}

function invert(
  nodes: ReadonlyMap<string, GraphNode>,
  filesOf: (node: GraphNode) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const inverted = new Map<string, string[]>();
  for (const node of nodes.values()) {
    const { key, includes, components } = node;
    const targets = [...[...includes, ...components].flatMap((reached) => targetOf(reached) ?? []), ...filesOf(node)];
    for (const target of new Set(targets)) {
      if (target === key) continue;
      const known = inverted.get(target);
      if (known === undefined) inverted.set(target, [key]);
      else known.push(key);
    }
  }
  return inverted;
}

/** The key or the file of what was reached; null for what is elsewhere. */
export function targetOf(reached: Reached): string | null {
  switch (reached.kind) {
    case 'file':
      return reached.file;
    case 'node':
      return reached.key;
    case 'elsewhere':
      return null;
  }
}

/** The files that a node names beside what it includes, and that decide what it makes of that: patches, replacements, transformers. */
export function decidingFiles(graph: Pick<KustomizeGraph, 'fileOf'>, node: GraphNode): readonly string[] {
  return decidingPaths(node.kustomization).flatMap((path) => graph.fileOf(node, path) ?? []);
}

/** The same as they are written; texts of transformers among them, which are no paths. */
export function decidingPaths({
  patches,
  replacements,
  transformers,
  configurations,
}: Kustomization): readonly string[] {
  return [
    ...patches.flatMap(({ path }: PatchEntry) => path ?? []),
    ...transformers.map(({ text }: Plugin) => text),
    ...configurations,
    ...replacements.flatMap((one) => textField(one, 'path') ?? []),
  ];
}

/** The files of generators, which may make an object that a replacement reads. */
export function generatingFiles(graph: Pick<KustomizeGraph, 'fileOf'>, node: GraphNode): readonly string[] {
  return node.kustomization.generators.flatMap(({ text }) => graph.fileOf(node, text) ?? []);
}
