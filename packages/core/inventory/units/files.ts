import { isKustomizationFile } from '../../kustomize/file-name.ts';
import type { TreeScan } from '../../repository/scan-tree.ts';
import { listBelow, parentOf, resolveFrom } from '../../text/file-path.ts';
import type { Files } from './unit.ts';

/** The files of a tree among which units find theirs. */
export function openFiles({ paths, objects, kustomizations }: TreeScan): Files {
  const sorted = paths.toSorted();
  const known = new Set(paths);
  const named = new Set(
    [...kustomizations].flatMap(([file, { includes, patches, configurations, otherFiles }]) =>
      [...includes, ...configurations, ...otherFiles, ...patches.flatMap(({ path }) => path ?? [])].map(
        (path) => resolveFrom(parentOf(file), path) ?? '',
      ),
    ),
  );
  return {
    paths: sorted,
    has: (file) => known.has(file),
    below: (directory) => listBelow(sorted, directory),
    isValues: (file) =>
      /\.(?:ya?ml|json)$/.test(file) &&
      !objects.has(file) &&
      !named.has(file) &&
      !isKustomizationFile(file) &&
      !/(?:^|\/)(?:templates|crds)\/|(?:^|\/)Chart\.ya?ml$/.test(file),
  };
}
