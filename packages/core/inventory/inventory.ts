import type { Policy } from '../policy/policy.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import type { TreeScan } from '../repository/scan-tree.ts';
import { isKustomizationFile } from '../scan/context.ts';
import { parentOf, resolveFrom } from '../text/file-path.ts';
import { composeUnits } from './compose.ts';
import { findConventional } from './conventions.ts';
import type { Files } from './unit.ts';

/** What runs, as far as the tree says: one image for each unit and environment. */
export interface Inventory {
  /** Each at the place where it would be fixed; `composed` where several layers say it. */
  readonly images: readonly PlacedOccurrence[];
  /** The places that are a part of a unit. */
  readonly taken: ReadonlySet<PlacedOccurrence>;
  readonly notices: readonly string[];
}

/** Puts the places of a tree together to what is deployed of them. Pure; every place is in it, alone or as a part of a unit. */
export function takeInventory(policy: Policy, tree: TreeScan): Inventory {
  const files = openFiles(tree);
  const { units, alone } = findConventional(policy, files, () => false);
  const { composed, taken } = composeUnits(units, tree.occurrences, files);
  const images = [...composed, ...tree.occurrences.filter((occurrence) => !taken.has(occurrence))];
  return { images, taken, notices: describeAlone(alone, tree.occurrences) };
}

function openFiles({ paths, objects, kustomizations }: TreeScan): Files {
  const known = new Set(paths);
  const named = new Set(
    [...kustomizations].flatMap(([file, { includes }]) =>
      includes.map((path) => resolveFrom(parentOf(file), path) ?? ''),
    ),
  );
  return {
    paths,
    has: (file) => known.has(file),
    isValues: (file) =>
      /\.(?:ya?ml|json)$/.test(file) &&
      !objects.has(file) &&
      !named.has(file) &&
      !isKustomizationFile(file) &&
      !/(?:^|\/)(?:templates|crds)\/|(?:^|\/)Chart\.ya?ml$/.test(file),
  };
}

/** Files whose images are not pinned by themselves, in environments that may run nothing over them. */
function describeAlone(
  alone: readonly { readonly file: string; readonly environments: readonly string[] }[],
  occurrences: readonly PlacedOccurrence[],
): readonly string[] {
  const open = new Set(occurrences.flatMap(({ file, digest }) => (digest === null ? [file] : [])));
  return alone
    .filter(({ file }) => open.has(file))
    .map(
      ({ file, environments }) =>
        `${environments.join(', ')} may run ${file} alone: no file of values lies over it there.`,
    );
}
