import { posix } from 'node:path';
import type { FileText, TreeEntry, Workspace } from '../core/ports.ts';
import { isCandidate, isChartTemplate, isSkippedDirectory, maxFileBytes } from '../core/repository/candidate.ts';
import { findBelow, type ListedName, type Listing } from '../core/repository/files-below.ts';
import { followLinks, type LinkEnd, nameLinks, type TreeNode } from '../core/repository/links.ts';
import { readBelow } from '../core/repository/read-below.ts';
import { compare, groupBy } from '../core/text/collate.ts';
import { baseOf, parentOf } from '../core/text/file-path.ts';
import { tooLarge } from './text.ts';

/** A file or link of a commit. */
export interface TreeItem {
  /** From the root, `/` between its parts. */
  readonly path: string;
  readonly link: boolean;
  /** The name of its blob. */
  readonly id: string;
  /** Bytes. */
  readonly size: number;
}

/** Where the files of a commit come from: this clone, or a forge. */
export interface TreeSource {
  /** Every file and link by its path; submodules are left out. Asked once, on first use. */
  readonly items: () => Promise<ReadonlyMap<string, TreeItem>>;
  readonly read: (item: TreeItem) => Promise<FileText>;
}

/** The tree of a commit as a read-only workspace, listed and read by the rules of a directory. */
export function openTreeOf(source: TreeSource): Workspace {
  let loading: Promise<Tree> | null = null;
  const load = () => {
    loading ??= loadTree(source);
    return loading;
  };
  return {
    list: async (paths = []) => listTree(await load(), paths),
    read: async (path) => readFrom(await load(), path, source),
    below: async (directory) => {
      const tree = await load();
      return readBelow(findBelow(tree, directory), (path) => readFrom(tree, path, source));
    },
    write: async () => {
      throw new Error('a commit cannot be written to');
    },
  };
}

interface Tree {
  readonly items: ReadonlyMap<string, TreeItem>;
  readonly follow: (path: string) => LinkEnd;
  readonly list: Listing['list'];
}

async function loadTree(source: TreeSource): Promise<Tree> {
  const items = await source.items();
  const nodes = new Map<string, TreeNode>();
  for (const path of items.keys()) {
    for (let up = posix.dirname(path); up !== '.' && !nodes.has(up); up = posix.dirname(up)) {
      nodes.set(up, { kind: 'directory' });
    }
  }
  for (const path of items.keys()) nodes.set(path, { kind: 'file' });
  const links = [...items.values()].filter(({ link }) => link);
  await Promise.all(links.map(async (item) => nodes.set(item.path, toLink(await source.read(item)))));
  return {
    items,
    follow: (path) => followLinks(path, (at) => nodes.get(at) ?? null),
    list: openListing(nodes),
  };
}

/** What stands in which directory, told apart on first use. */
function openListing(nodes: ReadonlyMap<string, TreeNode>): Listing['list'] {
  let known: ReadonlyMap<string, readonly ListedName[]> | null = null;
  return (directory) => {
    known ??= groupBy(
      [...nodes].map(([path, { kind }]): ListedName & { readonly parent: string } => ({
        parent: parentOf(path),
        name: baseOf(path),
        kind,
      })),
      ({ parent }) => parent,
    );
    return known.get(directory) ?? [];
  };
}

/** A target that is no text cannot be followed, and counts as one outside. */
function toLink(text: FileText): TreeNode {
  return { kind: 'link', target: text.ok ? text.text : '/' };
}

function listTree(tree: Tree, paths: readonly string[]): readonly TreeEntry[] {
  const found = new Map<string, TreeEntry>();
  const links = new Map<string, string>();
  for (const asked of paths.length === 0 ? [''] : paths) {
    const top = tree.follow(asked);
    if ('reason' in top) continue;
    if (top.kind === 'file') addEntry(tree, top.path, found);
    else addBelow(tree, top.path, found, links);
  }
  const named = nameLinks(
    [...found.values()],
    [...links].map(([path, to]) => ({ path, to })),
  );
  return named.toSorted((a, b) => compare(a.path, b.path));
}

function addBelow(tree: Tree, directory: string, found: Map<string, TreeEntry>, links: Map<string, string>): void {
  const prefix = directory === '' ? '' : `${directory}/`;
  const isChart = (chart: string) => tree.items.has(chart === '' ? 'Chart.yaml' : `${chart}/Chart.yaml`);
  for (const { path, link } of tree.items.values()) {
    if (!path.startsWith(prefix)) continue;
    const parents = path.slice(prefix.length).split('/').slice(0, -1);
    if (parents.some(isSkippedDirectory)) continue;
    if (isCandidate(path) || isChartTemplate(path, isChart)) addEntry(tree, path, found);
    const end = link ? tree.follow(path) : null;
    if (end !== null && !('reason' in end)) links.set(path, end.path);
  }
}

/** A link stands for the file that it leads to; see the walk of a directory. */
function addEntry(tree: Tree, path: string, found: Map<string, TreeEntry>): void {
  const end = tree.follow(path);
  if ('reason' in end) {
    found.set(path, { path, unreadable: `it is a link: ${end.reason}` });
  } else if (end.kind === 'file') {
    found.set(end.path, { path: end.path, unreadable: null });
  }
}

async function readFrom(tree: Tree, path: string, source: TreeSource): Promise<FileText> {
  const directory = tree.follow(posix.dirname(path));
  if ('reason' in directory) return { ok: false, reason: `its directory: ${directory.reason}` };
  const item = tree.items.get(posix.join(directory.path, posix.basename(path)));
  if (item === undefined) return { ok: false, reason: 'it does not exist' };
  if (item.link) return { ok: false, reason: 'it is a link' };
  return item.size > maxFileBytes ? { ok: false, reason: tooLarge(item.size) } : source.read(item);
}
