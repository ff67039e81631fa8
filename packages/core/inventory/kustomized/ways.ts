import type { KustomizeGraph } from '../../kustomize/graph.ts';

/** A chain of files from one up to what deploys it. */
export interface Way {
  /** The key of the node that it ends in. */
  readonly root: string;
  readonly files: readonly string[];
}

/** How many chains are followed from one file: more is no tree that a person keeps. */
const maxWays = 1000;

/** Finds ways up, those of a file once. */
export function openWays(graph: KustomizeGraph): (file: string, roots: ReadonlySet<string> | null) => readonly Way[] {
  const known = new Map<string, readonly Way[]>();
  return (file, roots) => {
    const key = JSON.stringify([file, roots && [...roots]]);
    const ways = known.get(key) ?? waysUp(graph, file, roots);
    known.set(key, ways);
    return ways;
  };
}

/** The ways from a file up to roots: those given, or all. Where there are more than are followed, one for each root. */
function waysUp(graph: KustomizeGraph, file: string, roots: ReadonlySet<string> | null): readonly Way[] {
  const ways: Way[] = [];
  let steps = 0;
  const stack: { readonly at: string; readonly seen: readonly string[] }[] = [{ at: file, seen: [] }];
  for (let top = stack.pop(); top !== undefined && steps <= maxWays; top = stack.pop()) {
    steps++;
    const { at, seen } = top;
    const way = [...seen, at];
    const above = graph.includersOf(at).filter((key) => !way.includes(key));
    if (above.length === 0 && (roots === null || roots.has(at)))
      ways.push({ root: at, files: way.map((key) => graph.nodes.get(key)?.file ?? key) });
    for (const key of above.toReversed()) stack.push({ at: key, seen: way });
  }
  if (steps <= maxWays || roots === null) return ways;
  return [...roots].map((root) => ({ root, files: [file, graph.nodes.get(root)?.file ?? root] }));
}
