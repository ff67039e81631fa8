import type { TreeEntry } from '../ports.ts';
import { addAll } from '../text/collate.ts';
import { parentOf } from '../text/file-path.ts';

/** What stands at a path of a tree; a link with the text it holds. */
export type TreeNode =
  | { readonly kind: 'file' }
  | { readonly kind: 'directory' }
  | { readonly kind: 'link'; readonly target: string };

/** Where a path leads once every link on the way is followed, or why it leads nowhere. As `realpath`, over a tree of values. */
export type LinkEnd = { readonly path: string; readonly kind: 'file' | 'directory' } | { readonly reason: string };

/** Follows a path through a tree whose nodes `find` gives; `''` is its root. Up to 40 links, as Linux does. */
export function followLinks(path: string, find: (path: string) => TreeNode | null): LinkEnd {
  const ahead = path.split('/').reverse();
  let at: Place = { path: '', kind: 'directory' };
  let links = 0;
  for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
    if (part === '' || part === '.') continue;
    if (at.kind === 'file') return { reason: 'it does not exist' };
    if (part === '..') {
      if (at.path === '') return { reason: outside };
      at = { path: parentOf(at.path), kind: 'directory' };
      continue;
    }
    const next: string = at.path === '' ? part : `${at.path}/${part}`;
    const node = find(next);
    if (node === null) return { reason: 'it does not exist' };
    if (node.kind !== 'link') {
      at = { path: next, kind: node.kind };
      continue;
    }
    links += 1;
    if (links > 40) return { reason: 'it leads in a circle' };
    if (node.target.startsWith('/')) return { reason: outside };
    addAll(ahead, node.target.split('/').reverse());
  }
  return at;
}

interface Place {
  readonly path: string;
  readonly kind: 'file' | 'directory';
}

const outside = 'it leads out of the root';

/** A link inside a tree, and the file or directory that it leads to. */
export interface Link {
  readonly path: string;
  readonly to: string;
}

/** Tells each file by which other paths it is reached: what stands behind a link runs under both names. */
export function nameLinks(entries: readonly TreeEntry[], links: readonly Link[]): readonly TreeEntry[] {
  if (links.length === 0) return entries;
  return entries.map((entry) => {
    const names = links
      .filter(({ to }) => isBelow(entry.path, to))
      .map(({ path, to }) => path + (to === '' ? `/${entry.path}` : entry.path.slice(to.length)));
    return names.length === 0 ? entry : { ...entry, links: names };
  });
}

function isBelow(path: string, top: string): boolean {
  return path === top || top === '' || path.startsWith(`${top}/`);
}
