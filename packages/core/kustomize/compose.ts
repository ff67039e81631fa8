import type { MapNode } from '../yaml/node.ts';
import type { Built } from './built.ts';
import type { GraphNode } from './graph.ts';
import { treeOf } from './resource.ts';

/** An object as it is deployed: patches, names and namespaces of the kustomizations that include it laid over it. */
export interface ComposedObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | null;
  /** Each scalar knows its layer (`layerOf`). */
  readonly root: MapNode;
  /** Where the object itself stands. */
  readonly file: string;
  readonly document: number;
  /** The outermost kustomization, or the object, that deploys it so. */
  readonly by: string;
  /** Why nobody can tell what it becomes; null where that is known. */
  readonly unknown: string | null;
}

/** The objects that kustomizations deploy, once for each outermost one. Those of files that no kustomization names are not among them. */
export function composeObjects(
  roots: readonly GraphNode[],
  build: (node: GraphNode) => Built,
  isWanted: (apiVersion: string, kind: string) => boolean,
): readonly ComposedObject[] {
  return roots.flatMap((node) => {
    const { resources, refused } = build(node);
    return resources.flatMap((resource): readonly ComposedObject[] => {
      const id = resource.ids.at(-1);
      if (id === undefined) return [];
      const apiVersion = id.group === '' ? id.version : `${id.group}/${id.version}`;
      const root = isWanted(apiVersion, id.kind) ? treeOf(resource) : null;
      if (root === null) return [];
      const { file, document, unknown } = resource;
      const { kind, name, namespace } = id;
      const words = { apiVersion, kind, name, namespace: namespace === '' ? null : namespace };
      return [{ ...words, root, file, document, by: node.file, unknown: refused ?? unknown }];
    });
  });
}
