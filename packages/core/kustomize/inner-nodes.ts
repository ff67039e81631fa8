import type { GraphNode, KustomizeGraph } from './graph.ts';

/** The kustomizations that a node includes, those of its components too: a component itself is no build. */
export function innerNodes(graph: KustomizeGraph, node: GraphNode): readonly GraphNode[] {
  const found = new Set<GraphNode>();
  const components = new Set<string>();
  const visit = (from: GraphNode): void => {
    for (const reached of from.includes) if (reached.kind === 'node') found.add(graph.nodes.get(reached.key) ?? from);
    for (const reached of from.components) {
      const component = reached.kind === 'node' ? graph.nodes.get(reached.key) : undefined;
      if (component === undefined || components.has(component.key) || components.size > maxComponents) continue;
      components.add(component.key);
      visit(component);
    }
  };
  visit(node);
  return [...found];
}

/** A chain of more components is no tree that a person keeps; the call stack holds them all. */
export const maxComponents = 500;
