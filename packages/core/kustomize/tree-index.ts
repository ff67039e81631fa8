import type { TreeEntry } from '../ports.ts';
import { inDirectory, parentOf } from '../text/file-path.ts';

/** The files of a tree, by every path that leads to them. */
export interface TreeIndex {
  /** The file that a path leads to, through links too; null where it leads to none. */
  readonly fileAt: (path: string) => string | null;
  /** Whether a path leads to a directory; `''` is the root. */
  readonly isDirectory: (path: string) => boolean;
}

export function indexTree(entries: readonly Pick<TreeEntry, 'path' | 'links'>[]): TreeIndex {
  const files = new Map<string, string>();
  const directories = new Set(['']);
  for (const { path, links = [] } of entries) {
    for (const at of [path, ...links]) {
      files.set(at, path);
      for (let up = parentOf(at); !directories.has(up); up = parentOf(up)) directories.add(up);
    }
  }
  return { fileAt: (path) => files.get(path) ?? null, isDirectory: (path) => directories.has(path) };
}

/** The names under which kustomize looks for the kustomization of a directory (`RecognizedKustomizationFileNames`). */
export const kustomizationNames: readonly string[] = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];

/** The kustomization of a directory; null where it has none. */
export function kustomizationAt(tree: TreeIndex, directory: string): string | null {
  return (
    kustomizationNames.map((name) => tree.fileAt(inDirectory(directory, name))).find((file) => file !== null) ?? null
  );
}
