import { hasVersion } from '../image/written.ts';
import { type AliasNode, type Node, scalarText } from '../yaml/node.ts';
import { appendItem, appendKey, isItem, lastKey, withParents } from '../yaml/path.ts';
import type { LooseDigest, Occurrence, Part, Parts } from './occurrence.ts';

/** How many pairs of a place and another path are told in one document: more is an alias bomb, no file that a person keeps. */
const mostTold = 100_000;

/** One text of the file and the paths at which it stands: its own first, then those of its aliases. */
type Uses = readonly string[];

/** What a document says, each with the other paths at which the same text stands. */
export interface Marked {
  readonly occurrences: readonly Occurrence[];
  readonly looseDigests: readonly LooseDigest[];
}

/**
 * Adds to each place of a document the other paths at which the same text stands: an anchor that is used elsewhere, itself
 * or in a map around it, by an alias or a merge key; the anchor of its digest alone, too. What the merging map writes
 * itself is not among them. A part that others take by an alias is marked as shared.
 */
export function markAliases(found: Marked, root: Node | null, text: string): Marked {
  const { occurrences, looseDigests } = found;
  const count = occurrences.length + looseDigests.length;
  if (count === 0 || !mayAlias(text)) return found;
  const { byPath, byStart } = findUses(root);
  if (byPath.size === 0) return found;
  const most = Math.max(20, Math.floor(mostTold / count));
  const own = new Set(occurrences.filter(saysVersion).map(({ path }) => path));
  const othersAt = (path: string): readonly string[] =>
    withParents(path).flatMap((top) => othersOf(byPath.get(top)?.slice(0, most), top, path, own));
  const taken = findTakers(occurrences);
  return {
    occurrences: occurrences.map((occurrence) => {
      const ofParts = findVersions(occurrence.parts).flatMap((part) => byStart.get(startOf(part)) ?? []);
      const alsoAt = [...othersAt(occurrence.path), ...ofParts.slice(0, most)];
      const parts = markShared(occurrence, byStart, taken);
      return { ...occurrence, parts, ...(alsoAt.length > 0 && { alsoAt }) };
    }),
    looseDigests: looseDigests.map((loose) => {
      const alsoAt = othersAt(loose.path);
      return alsoAt.length === 0 ? loose : { ...loose, alsoAt };
    }),
  };
}

/** Most texts have neither sign. */
function mayAlias(text: string): boolean {
  return text.includes('*') && text.includes('&') && /&[^\s,[\]{}]/.test(text) && /\*[^\s,[\]{}]/.test(text);
}

/** The parts that a version stands in, and that stand here. */
function findVersions({ tag, digest, repository }: Parts): readonly Part[] {
  const named = repository && hasVersion(repository.text) ? repository : undefined;
  return [tag, digest, named].filter((part) => part !== undefined).filter((part) => !isAliased(part));
}

/** Where the parts begin that places take by an alias: which image takes it, and as what. */
type Takers = ReadonlyMap<number, readonly { readonly image: string | null; readonly role: string }[]>;

function findTakers(occurrences: readonly Occurrence[]): Takers {
  const takers = new Map<number, { readonly image: string | null; readonly role: string }[]>();
  for (const { parts, image } of occurrences) {
    for (const [role, part] of Object.entries(parts)) {
      if (isAliased(part)) takers.set(startOf(part), [...(takers.get(startOf(part)) ?? []), { image, role }]);
    }
  }
  return takers;
}

/** A part that only the same image takes, as the same part, may move with it. */
function markShared({ parts, image: own }: Occurrence, byStart: Anchors['byStart'], taken: Takers): Parts {
  const findShare = (role: string, part: Part): Part['shared'] => {
    if (isAliased(part)) return undefined;
    const takers = taken.get(startOf(part)) ?? [];
    if (takers.some((taker) => own === null || taker.image !== own || taker.role !== role)) return 'images';
    return role !== 'reference' && byStart.has(startOf(part)) ? 'values' : undefined;
  };
  const marked = Object.entries(parts).map(([role, part]) => {
    const shared = findShare(role, part);
    return [role, shared === undefined ? part : { ...part, shared }];
  });
  return Object.fromEntries(marked);
}

function isAliased(part: Part): boolean {
  return part.aliased === true;
}

function startOf(part: Part): number {
  return part.span.start;
}

interface Anchors {
  /** Path of an anchored node, or of an alias -> all paths of that node. */
  readonly byPath: ReadonlyMap<string, Uses>;
  /** Where an anchored scalar begins -> the paths of its aliases. */
  readonly byStart: ReadonlyMap<number, Uses>;
}

function findUses(root: Node | null): Anchors {
  const paths = new Map<Node, string>();
  const aliases: { readonly node: AliasNode; readonly path: string }[] = [];
  const visit = (node: Node | null, path: string): void => {
    if (node === null) return;
    if (node.kind === 'alias') {
      aliases.push({ node, path });
      return;
    }
    paths.set(node, path);
    if (node.kind === 'map') for (const { key, value } of node.entries) visit(value, appendKey(path, scalarText(key)));
    if (node.kind === 'sequence')
      for (const [index, item] of node.items.entries()) visit(item, appendItem(path, index));
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
  const targets = [...byTarget];
  return {
    byPath: new Map(targets.flatMap(([, uses]) => uses.map((path) => [path, uses] as const))),
    byStart: new Map(targets.flatMap(([node, uses]) => (node.kind === 'scalar' ? [[node.start, uses.slice(1)]] : []))),
  };
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
  const [last, above] = withParents(path);
  if (lastKey(path) === '<<') return above ?? '';
  const isOne = last !== undefined && isItem(last) && above !== undefined && lastKey(above) === '<<';
  return isOne ? (withParents(above)[1] ?? '') : path;
}

/** A place that writes its whole reference, or its own digest and nothing of a version that it merges, takes none from there. */
function saysVersion({ parts, merged }: Occurrence): boolean {
  if (parts.reference !== undefined) return true;
  const takesTag = merged?.tag !== undefined && parts.tag === undefined;
  return Boolean(parts.digest?.text) && !takesTag && !hasVersion(merged?.repository?.text ?? '');
}
