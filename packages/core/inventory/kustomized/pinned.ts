import type { PlacedOccurrence } from '../../repository/place.ts';
import type { TreeScan } from '../../repository/scan-tree.ts';
import type { BuiltImages } from './built-images.ts';
import type { Deployed } from './deployed.ts';
import { isPinnable } from './known-images.ts';
import { pinOf } from './pin.ts';

/** What marking needs of a scanned tree. */
export type Marking = Pick<TreeScan, 'occurrences' | 'kustomizations' | 'deploying' | 'entries' | 'listed'>;

/** The places, marked, and what could not be told of what is deployed. */
export interface Marked {
  readonly occurrences: readonly PlacedOccurrence[];
  readonly notices: readonly string[];
  /** What kustomizations and what deploys them make of the images. */
  readonly built: () => BuiltImages;
}

/**
 * Marks the images that kustomizations change, as `markPinned` does, with what Argo CD and Flux deploy taken into account. What
 * could not be told is said where it can make a difference. `isWhole`: the places are all of the tree.
 */
export async function markAll(
  { occurrences, kustomizations, deploying, entries }: Marking,
  { deployers, notices, load }: Deployed,
  isWhole: boolean,
): Promise<Marked> {
  const { marked, built } =
    kustomizations.size + deployers.length === 0
      ? { marked: occurrences, built: () => nothingBuilt }
      : await (await import('./kustomize-pins.ts')).markPinned(
          occurrences,
          { kustomizations, entries, deployers, isWhole },
          load,
        );
  const layImages = deploying === null || deploying.some(({ images }) => images);
  const matters = layImages ? occurrences.some(isPinnable) : marked.some(isGivenSomewhere);
  return { occurrences: marked, notices: matters ? notices : [], built };
}

const nothingBuilt: BuiltImages = { images: [], isGone: () => false };

/** On all ways, or on some. */
function isGivenSomewhere(place: PlacedOccurrence): boolean {
  const pin = pinOf(place);
  return pin.kind === 'given' || (pin.kind === 'none' && pin.inPart !== undefined);
}
