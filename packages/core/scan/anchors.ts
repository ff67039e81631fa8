import { joinPath } from './names.ts';
import type { Occurrence } from './occurrence.ts';
import { type AliasNode, type Node, scalarText } from './tree.ts';

/** How many pairs of a place and another path are told in one document: more is an alias bomb, no file that a person keeps. */
const mostTold = 100_000;

/** One text of the file and the paths at which it stands: its own first, then those of its aliases. */
type Uses = readonly string[];

/**
 * Adds to each place of a document the other paths at which the same text stands: an anchor that is used elsewhere, itself
 * or in a map around it, by an alias or a merge key. What the merging map writes itself is not among them.
 */
export function markAliases(
  occurrences: readonly Occurrence[],
  root: Node | null,
  text: string,
): readonly Occurrence[] {
  if (occurrences.length === 0 || !/&[^\s,[\]{}]/.test(text) || !/\*[^\s,[\]{}]/.test(text)) return occurrences;
  const uses = findUses(root);
  if (uses.size === 0) return occurrences;
  const most = Math.max(20, Math.floor(mostTold / occurrences.length));
  const own = new Set(occurrences.filter(saysVersion).map(({ path }) => path));
  return occurrences.map((occurrence) => {
    const alsoAt = prefixesOf(occurrence.path).flatMap((top) =>
      othersOf(uses.get(top)?.slice(0, most), top, occurrence.path, own),
    );
    return alsoAt.length === 0 ? occurrence : { ...occurrence, alsoAt };
  });
}

/** Path of an anchored node, or of an alias -> all paths of that node. */
function findUses(root: Node | null): ReadonlyMap<string, Uses> {
  const paths = new Map<Node, string>();
  const aliases: { readonly node: AliasNode; readonly path: string }[] = [];
  const visit = (node: Node | null, path: string): void => {
    if (node === null) return;
    if (node.kind === 'alias') {
      aliases.push({ node, path });
      return;
    }
    paths.set(node, path);
    if (node.kind === 'map') for (const { key, value } of node.entries) visit(value, joinPath(path, scalarText(key)));
    if (node.kind === 'sequence') for (const [index, item] of node.items.entries()) visit(item, `${path}[${index}]`);
  };
  visit(root, '');
  const byTarget = new Map<Node, string[]>();
  for (const { node, path } of aliases) {
    const at = node.target === null ? undefined : paths.get(node.target);
    if (node.target === null || at === undefined) continue;
    const known = byTarget.get(node.target) ?? [at];
    known.push(path);
    byTarget.set(node.target, known);
  }
  return new Map([...byTarget.values()].flatMap((uses) => uses.map((path) => [path, uses] as const)));
}

function othersOf(uses: Uses | undefined, top: string, path: string, own: ReadonlySet<string>): readonly string[] {
  if (uses === undefined) return [];
  return uses
    .filter((use) => use !== top)
    .map((use) => `${withoutMerge(use)}${path.slice(top.length)}`)
    .filter((other) => !own.has(other));
}

/** What a merge key brings stands in the map that has the key: `web.<<` and `web.<<[0]` are `web`. */
function withoutMerge(path: string): string {
  return path.replace(/\["<<"\](?:\[\d+\])?$/, '');
}

/** A place that writes its own digest, or its whole reference, takes neither from what it merges. */
function saysVersion({ parts }: Occurrence): boolean {
  return parts.reference !== undefined || Boolean(parts.digest?.text);
}

/** A path and what is above it: `a.b[0].c`, `a.b[0]`, `a.b`, `a`. */
function prefixesOf(path: string): readonly string[] {
  const ends = [...path.matchAll(/[.[]/g)].map(({ index }) => path.slice(0, index)).filter((part) => part !== '');
  return [path, ...ends.reverse()];
}
