import { findImage } from '../inventory/name.ts';
import type { Decision } from '../plan/move.ts';
import { fail, place } from '../plan/moves.ts';
import { refusal } from '../plan/write.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { groupBy } from '../text/collate.ts';

/**
 * Each place once, however many environments run it: what several of them have at one place gets one digest, as long as it is one
 * image with one tag. Where it is not, nothing that is written there would be right for all.
 */
export function joinPlaces(images: readonly PlacedOccurrence[]): {
  readonly places: readonly PlacedOccurrence[];
  readonly decided: readonly Decision[];
} {
  const groups = [...groupBy(images, keyOf).values()];
  const isOne = (group: readonly PlacedOccurrence[]) => new Set(group.map(versionOf)).size <= 1;
  return {
    places: groups.filter(isOne).flatMap(([first]) => first ?? []),
    decided: groups
      .filter((group) => !isOne(group))
      .flatMap((group) => group.filter(({ digest }) => digest === null).slice(0, 1))
      .map((each) => fail(each, findImage(each) ?? '', whyNot(each))),
  };
}

function whyNot(image: PlacedOccurrence): string {
  const written = image.composed?.write?.()?.place;
  if (written?.kind === 'refused') return refusal(written);
  return `${place(image)} is a layer of several images or tags; give each a layer of its own`;
}

/** Where it is written. */
function keyOf(image: PlacedOccurrence): string {
  const { file, document, path, line } = image.composed?.write?.()?.occurrence ?? image;
  return JSON.stringify([file, document, path, line]);
}

function versionOf(image: PlacedOccurrence): string {
  return JSON.stringify([findImage(image), image.tag, image.digest]);
}
