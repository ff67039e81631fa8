import type { Inventory } from '../inventory/inventory.ts';
import type { EnvironmentName } from '../policy/policy.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import type { PlacedTemplated, TreeScan } from '../repository/scan-tree.ts';
import type { Location, PassedOver } from '../scan/occurrence.ts';
import { onePerKey } from '../text/collate.ts';

/** An image of which nobody can tell whether it is pinned. */
export interface NotJudged extends Location {
  readonly file: string;
  readonly path: string;
  readonly document: number;
  readonly environment: EnvironmentName;
  /** What is templated, as it is written. */
  readonly text: string;
  /** It takes values that nothing here gives. */
  readonly ungiven?: true;
  /** What it is listed for. */
  readonly of:
    | { readonly kind: 'value'; readonly value: PlacedTemplated }
    | { readonly kind: 'image'; readonly image: PlacedOccurrence };
}

/**
 * What the text of a tree cannot tell: the values that are templated, and the images that layers compose of them where no place
 * was listed. `isSettled`: it was rendered, and came out whole.
 */
export function listNotJudged(
  { templated }: Pick<TreeScan, 'templated'>,
  { images }: Pick<Inventory, 'images'>,
  isSettled: (templated: Pick<PlacedTemplated, 'file' | 'path'>) => boolean,
): readonly NotJudged[] {
  const listed = new Set(templated.map(({ file, line }) => `${file}:${line}`));
  const composed = images.filter((image) => image.templated?.open && !placesOf(image).some((at) => listed.has(at)));
  const isOpen = (each: Pick<PlacedTemplated, 'file' | 'path'>) => !isSettled(each);
  return [...templated.filter(isOpen).map(ofValue), ...onePerKey(composed.filter(isOpen).map(ofImage), keyOf)];
}

/** What several units say of one line is said once for each environment. */
function keyOf({ file, line, column, environment, text }: NotJudged): string {
  return JSON.stringify([file, line, column, environment, text]);
}

function placesOf({ composed, file, line }: PlacedOccurrence): readonly string[] {
  return [{ file, line }, ...Object.values(composed?.said ?? {})].map((at) => `${at.file}:${at.line}`);
}

function ofValue(value: PlacedTemplated): NotJudged {
  const { file, line, column, path, document, environment, text } = value;
  return {
    ...{ file, line, column, endLine: line, endColumn: column + text.length, path, document, environment, text },
    of: { kind: 'value', value },
  };
}

function ofImage(place: PlacedOccurrence): NotJudged {
  const { file, line, column, endLine, endColumn, path, document, environment, image, templated } = place;
  return {
    ...{ file, line, column, endLine, endColumn, path, document, environment },
    text: templated?.name ?? image ?? path,
    ...(templated?.ungiven && { ungiven: true as const }),
    of: { kind: 'image', image: place },
  };
}

/** What was passed over, less what is not judged after all. */
export function withoutOpen(passedOver: readonly PassedOver[], open: readonly NotJudged[]): readonly PassedOver[] {
  const said = new Set(open.map(placeOf));
  return passedOver.filter((each) => !said.has(placeOf(each)));
}

function placeOf({ file, document, line, path }: Pick<PassedOver, 'file' | 'document' | 'line' | 'path'>): string {
  return `${file}#${document}:${line} ${path}`;
}
