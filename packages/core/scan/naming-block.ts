import { maxDepth } from '../yaml/cursor.ts';
import { splitPath } from '../yaml/path.ts';
import type { NamingBlock } from './occurrence.ts';
import type { Joined } from './parts.ts';

/** A block that has a name, in a file or of a release. */
export type NamedBlock = Joined & { readonly image: string };

/**
 * The block around whose name a block without one has, and that name; null where it has one, or none is around. `named`: the blocks
 * with a name, by their paths.
 */
export function findNamingBlock(
  path: string,
  said: Joined,
  named: ReadonlyMap<string, NamedBlock>,
): { readonly namedBy: NamingBlock; readonly image: string } | null {
  if (said.image !== null || said.problem || said.templated?.name) return null;
  const outer = findOuter(path, named);
  const block = outer === null ? undefined : named.get(outer);
  if (outer === null || block === undefined) return null;
  return { namedBy: { path: outer, ...(!isOneVersion(said, block) && { doubtful: true }) }, image: block.image };
}

/** A component's image block takes its repository from the same block one level out, and so on to the root. */
function findOuter(path: string, named: ReadonlyMap<string, unknown>): string | null {
  const keys = (splitPath(path) ?? []).filter(({ key }) => key.startsWith('.'));
  // A key full of dots: nothing is nested so deep.
  if (keys.length > 4 * maxDepth) return null;
  const block = path.slice(keys.at(-1)?.start ?? path.length);
  for (const { start } of keys.slice(0, -1).reverse()) {
    const outer = start === 0 ? block.replace(/^\./, '') : path.slice(0, start) + block;
    if (named.has(outer)) return outer;
  }
  return null;
}

/**
 * A digest that two blocks share makes them one image. A tag does as long as no digests say otherwise, but not one that
 * everybody has.
 */
function isOneVersion(a: Joined, b: Joined): boolean {
  if (a.digest !== null && b.digest !== null) return a.digest === b.digest;
  return a.tag !== null && a.tag === b.tag && !/^(?:latest|stable)$/.test(a.tag);
}
