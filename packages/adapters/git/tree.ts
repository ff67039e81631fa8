import type { Workspace } from '../../core/ports.ts';
import { openTreeOf, type TreeItem } from '../tree.ts';
import type { BlobReader } from './blobs.ts';
import { streamGit } from './process.ts';
import type { Repository } from './repository.ts';

/** The tree of a commit below the root, listed and read by the rules of a directory; it is asked for once, on first use. */
export function openTree(repository: Repository, sha: string, blobs: BlobReader): Workspace {
  return openTreeOf({ items: () => readItems(repository, sha), read: ({ id }) => blobs.read(id) });
}

/** Submodules are left out: their content is in another repository. Empty when the root did not exist in that commit. */
async function readItems({ top, prefix }: Repository, sha: string): Promise<ReadonlyMap<string, TreeItem>> {
  const items = new Map<string, TreeItem>();
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
      const below = path.slice(start.length);
      items.set(below, { path: below, link: mode === '120000', id, size: Number(size) });
    }
  }
  return items;
}
