import type { Occurrence } from '../scan/occurrence.ts';
import type { PlacedOccurrence } from './place.ts';

declare const kind: unique symbol;

/** Where a text stands: `file#document@line:column path`. The same in every environment, and for every image that it is a part of. */
export type TextId = string & { readonly [kind]: 'text' };

/** What runs at a place of a tree: the same for two objects that speak of the same, so that facts are found by a copy as well. */
export type PlaceId = string & { readonly [kind]: 'place' };

/** What stands in a file. */
export type Standing = Pick<Occurrence, 'file' | 'document' | 'line' | 'column' | 'path'>;

export function textId({ file, document, line, column, path }: Standing): TextId {
  return `${file}#${document}@${line}:${column} ${path}` as TextId;
}

/** Of an image that layers make: which of which unit. Of any other: its text, in its environment. */
export function placeId(occurrence: PlacedOccurrence): PlaceId {
  const { environment, composed } = occurrence;
  const unit = composed === undefined ? '' : `${composed.name} ${composed.unit} ${composed.path} `;
  return `${unit}${environment ?? ''} ${textId(occurrence)}` as PlaceId;
}

/** Each place once, the first where objects speak of the same. */
export function eachOnce(places: Iterable<PlacedOccurrence>): readonly PlacedOccurrence[] {
  const known = new Map<TextId, PlacedOccurrence>();
  for (const place of places) {
    const id = textId(place);
    if (!known.has(id)) known.set(id, place);
  }
  return [...known.values()];
}
