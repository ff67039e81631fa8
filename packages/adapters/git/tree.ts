import { posix } from 'node:path';
import type { FileText, TreeEntry, Workspace } from '../../core/ports.ts';
import { comparePaths, isCandidate, isSkippedDirectory, maxFileBytes } from '../../core/workspace/candidate.ts';
import { followLinks, type LinkEnd, type TreeNode } from '../../core/workspace/links.ts';
import { tooLarge } from '../text.ts';
import type { BlobReader } from './blobs.ts';
import { streamGit } from './process.ts';
import type { Repository } from './repository.ts';

/** The tree of a commit below the root, listed and read by the rules of a directory; it is asked for once, on first use. */
export function openTree(repository: Repository, sha: string, blobs: BlobReader): Workspace {
  let loading: Promise<Tree> | null = null;
  const load = () => {
    loading ??= loadTree(repository, sha, blobs);
    return loading;
  };
  return {
    list: async (paths = []) => listTree(await load(), paths),
    read: async (path) => readFrom(await load(), path, blobs),
    write: async () => {
      throw new Error('a commit cannot be written to');
    },
  };
}

interface Item {
  readonly link: boolean;
  readonly id: string;
  /** Bytes. */
  readonly size: number;
}

interface Tree {
  readonly items: ReadonlyMap<string, Item>;
  readonly follow: (path: string) => LinkEnd;
}

async function loadTree(repository: Repository, sha: string, blobs: BlobReader): Promise<Tree> {
  const items = await readItems(repository, sha);
  const nodes = new Map<string, TreeNode>();
  for (const path of items.keys()) {
    for (let up = posix.dirname(path); up !== '.' && !nodes.has(up); up = posix.dirname(up)) {
      nodes.set(up, { kind: 'directory' });
    }
  }
  for (const path of items.keys()) nodes.set(path, { kind: 'file' });
  const links = [...items].filter(([, { link }]) => link);
  await Promise.all(links.map(async ([path, { id }]) => nodes.set(path, toLink(await blobs.read(id)))));
  return { items, follow: (path) => followLinks(path, (at) => nodes.get(at) ?? null) };
}

/** Submodules are left out: their content is in another repository. Empty when the root did not exist in that commit. */
async function readItems({ top, prefix }: Repository, sha: string): Promise<ReadonlyMap<string, Item>> {
  const items = new Map<string, Item>();
  const start = prefix === '' ? '' : `${prefix}/`;
  let carry = '';
  for await (const chunk of streamGit(top, [
    'ls-tree',
    '-r',
    '-z',
    '-l',
    '--full-tree',
    sha,
    '--',
    ...(start === '' ? [] : [start]),
  ])) {
    const lines = (carry + chunk).split('\0');
    carry = lines.pop() ?? '';
    for (const line of lines) {
      const tab = line.indexOf('\t');
      const [mode = '', type = '', id = '', size = ''] = line.slice(0, tab).split(/ +/);
      const path = line.slice(tab + 1);
      if (type !== 'blob' || !path.startsWith(start)) continue;
      items.set(path.slice(start.length), { link: mode === '120000', id, size: Number(size) });
    }
  }
  return items;
}

/** A target that is no text cannot be followed, and counts as one outside. */
function toLink(text: FileText): TreeNode {
  return { kind: 'link', target: text.ok ? text.text : '/' };
}

function listTree(tree: Tree, paths: readonly string[]): readonly TreeEntry[] {
  const found = new Map<string, TreeEntry>();
  for (const asked of paths.length === 0 ? [''] : paths) {
    const end = tree.follow(asked);
    if ('reason' in end) continue;
    if (end.kind === 'file') addEntry(tree, end.path, found);
    else addBelow(tree, end.path, found);
  }
  return [...found.values()].sort((a, b) => comparePaths(a.path, b.path));
}

function addBelow(tree: Tree, directory: string, found: Map<string, TreeEntry>): void {
  const prefix = directory === '' ? '' : `${directory}/`;
  for (const path of tree.items.keys()) {
    if (!path.startsWith(prefix) || !isCandidate(path)) continue;
    const parents = path.slice(prefix.length).split('/').slice(0, -1);
    if (!parents.some(isSkippedDirectory)) addEntry(tree, path, found);
  }
}

/** A link stands for the file that it leads to; see the walk of a directory. */
function addEntry(tree: Tree, path: string, found: Map<string, TreeEntry>): void {
  const end = tree.follow(path);
  if ('reason' in end) {
    found.set(path, { path, size: 0, unreadable: `it is a link: ${end.reason}` });
  } else if (end.kind === 'file') {
    const size = tree.items.get(end.path)?.size ?? 0;
    found.set(end.path, { path: end.path, size, unreadable: size > maxFileBytes ? tooLarge(size) : null });
  }
}

async function readFrom(tree: Tree, path: string, blobs: BlobReader): Promise<FileText> {
  const directory = tree.follow(posix.dirname(path));
  if ('reason' in directory) return { ok: false, reason: `its directory: ${directory.reason}` };
  const item = tree.items.get(posix.join(directory.path, posix.basename(path)));
  if (item === undefined) return { ok: false, reason: 'it does not exist' };
  if (item.link) return { ok: false, reason: 'it is a link' };
  return item.size > maxFileBytes ? { ok: false, reason: tooLarge(item.size) } : blobs.read(item.id);
}
