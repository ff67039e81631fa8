import type { DocumentRange } from './documents.ts';
import type { Node, ScalarNode } from './node.ts';

/** What ends a line to go-yaml, as YAML 1.1 has it, beside a line feed: a lone CR, NEL, and the separators of Unicode. */
const foreignBreak = /\r(?!\n)|[\x85\u2028\u2029]/g;

/**
 * Where a document has a character that ends a line to the YAML readers of Kubernetes and Helm and not to this one: behind
 * a comment it begins a key. Null where there is none, or quotes hold it.
 */
export function findForeignBreak(text: string, { start, end }: DocumentRange, root: Node): number | null {
  // The document's own text: a look past its end would cost each of many documents the whole file.
  const slice = text.slice(start, end);
  if (slice.search(foreignBreak) < 0) return null;
  const breaks = [...slice.matchAll(foreignBreak)].map(({ index }) => start + index);
  const quoted = findQuoted(root);
  return breaks.find((at) => !quoted.has(at)) ?? null;
}

interface Quoted {
  /** Whether quotes hold the character at an offset; asked in order. */
  readonly has: (at: number) => boolean;
}

/** The stretches that stand in quotes, in order. */
function findQuoted(root: Node): Quoted {
  const found: ScalarNode[] = [];
  const visit = (node: Node | null): void => {
    if (node?.kind === 'scalar' && (node.style === 'double' || node.style === 'single')) found.push(node);
    if (node?.kind === 'sequence') for (const item of node.items) visit(item);
    if (node?.kind !== 'map') return;
    for (const { key, value } of node.entries) {
      visit(key);
      visit(value);
    }
  };
  visit(root);
  found.sort((a, b) => a.start - b.start);
  let next = 0;
  return {
    has(at) {
      while (next < found.length && (found[next]?.end ?? at) <= at) next++;
      return (found[next]?.start ?? at + 1) <= at;
    },
  };
}
