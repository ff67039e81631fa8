import type { Kustomization } from '../kustomize/kustomization.ts';
import { parseKustomization } from '../kustomize/parse.ts';
import { indexTree, kustomizationAt, type TreeIndex } from '../kustomize/tree-index.ts';
import type { Charts, TreeEntry, Workspace } from '../ports.ts';
import { listBelow, parentOf } from '../text/file-path.ts';
import type { Plain } from '../yaml/plain.ts';
import { readPlain } from './objects.ts';

/** The files among which a render finds its way. */
export interface SourceTree {
  /** Every file that could hold manifests or values; sorted. */
  readonly files: readonly string[];
  readonly hasFile: (path: string) => boolean;
  /** By every path that leads to one, as kustomize finds them. */
  readonly index: TreeIndex;
  /** Whether a file stands below it; `''` is the root. */
  readonly hasDirectory: (path: string) => boolean;
  /** All of them, parents too, sorted; without the root. */
  readonly directories: readonly string[];
  /** The files below a directory, sorted. */
  readonly below: (directory: string) => readonly string[];
  readonly read: (path: string) => Promise<string | null>;
  /** The names of all files below a directory, whatever their ending; for single directories, since all is read. */
  readonly everyFile: (directory: string) => Promise<readonly string[]>;
  /** The first document of a file; null where there is none. */
  readonly readValue: (path: string) => Promise<Plain>;
  /** What a file says as a kustomization; null where it cannot be read. */
  readonly readKustomization: (path: string) => Promise<Kustomization | null>;
  /** Where charts that are elsewhere may be fetched from; null where nothing is fetched. */
  readonly charts: Charts | null;
}

/**
 * Texts are read when asked. `scanned`: the kustomizations that are known already, by their files; `listed`: all of the tree, where
 * it was listed already.
 */
export async function openSourceTree(
  workspace: Workspace,
  scanned: ReadonlyMap<string, Kustomization> = new Map(),
  listed: readonly TreeEntry[] | null = null,
): Promise<SourceTree> {
  const entries = (listed ?? (await workspace.list())).filter(({ unreadable }) => unreadable === null);
  const files = entries.map(({ path }) => path).sort();
  const known = new Set(files);
  const directories = new Set<string>();
  for (const file of files) {
    for (let path = parentOf(file); path !== '' && !directories.has(path); path = parentOf(path)) directories.add(path);
  }
  const values = new Map<string, Promise<Plain>>();
  const read = async (path: string) => {
    const content = await workspace.read(path);
    return content.ok ? content.text : null;
  };
  const kustomizations = new Map(scanned);
  const readKustomization = async (path: string) => {
    const known = kustomizations.get(path);
    if (known !== undefined) return known;
    const text = await read(path);
    const found = text === null ? null : parseKustomization(path, { text, offsets: null });
    if (found !== null) kustomizations.set(path, found);
    return found;
  };
  return {
    files,
    hasFile: (path) => known.has(path),
    index: indexTree(entries),
    hasDirectory: (path) => path === '' || directories.has(path),
    directories: [...directories].sort(),
    below: (directory) => listBelow(files, directory),
    read,
    everyFile: async (directory) => {
      const found = await workspace.below(directory);
      return found.ok ? [...found.files.keys()] : [];
    },
    readKustomization,
    charts: workspace.charts ?? null,
    readValue: (path) => {
      const value = values.get(path) ?? read(path).then((text) => (text === null ? null : readPlain(text)));
      values.set(path, value);
      return value;
    },
  };
}

/** Whether a directory has a kustomization. */
export function hasKustomization({ index }: SourceTree, directory: string): boolean {
  return kustomizationAt(index, directory) !== null;
}
