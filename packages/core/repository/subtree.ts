import type { TreeEntry, Workspace } from '../ports.ts';
import { joinPath } from '../text/file-path.ts';

/** What stands below a directory of a workspace, as a workspace of its own: paths are from that directory. `''`: all of it. */
export function openSubtree(workspace: Workspace, directory: string): Workspace {
  if (directory === '') return workspace;
  const prefix = `${directory}/`;
  return {
    list: async (paths = []) => {
      const below = paths.length === 0 ? [directory] : paths.map((path) => joinPath(directory, path));
      const entries = await workspace.list(below);
      return entries.filter(({ path }) => path.startsWith(prefix)).map((entry) => cutPaths(entry, prefix));
    },
    read: (path) => workspace.read(joinPath(directory, path)),
    below: (inner) => workspace.below(joinPath(directory, inner)),
    write: (files) => workspace.write(prefixPaths(files, directory)),
    ...(workspace.charts && { charts: workspace.charts }),
  };
}

function cutPaths({ path, links, ...entry }: TreeEntry, prefix: string): TreeEntry {
  const inside = links?.filter((link) => link.startsWith(prefix)).map((link) => link.slice(prefix.length)) ?? [];
  return { ...entry, path: path.slice(prefix.length), ...(inside.length > 0 && { links: inside }) };
}

/** The files of a subtree under the names that the whole tree has for them. */
export function prefixPaths(files: ReadonlyMap<string, string>, directory: string): ReadonlyMap<string, string> {
  return new Map([...files].map(([path, text]) => [joinPath(directory, path), text]));
}
