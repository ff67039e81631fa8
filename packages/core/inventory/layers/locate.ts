import type { Origin } from '../../deployers/helm/layer.ts';
import type { Location } from '../../scan/occurrence.ts';
import { onceOf } from '../../text/once.ts';
import { countLines } from '../../yaml/lines.ts';
import { resolve } from '../../yaml/node.ts';
import type { Source } from '../../yaml/source.ts';
import { originPlace } from './places.ts';

const linesOf = onceOf(({ text }: Source) => countLines(text));

/** Where a value stands, for people: 1-based. Of a text inside another the file alone is known. */
export function locateOrigin(origin: Origin): {
  readonly file: string;
  readonly line: number;
  readonly column: number;
} {
  const place = originPlace(origin);
  if (place === null || place.source.offsets !== null)
    return { file: place?.file ?? origin.layer.file, line: 1, column: 1 };
  return { file: place.file, ...linesOf(place.source).at(place.start) };
}

/** From where the key of a value stands to where the value ends; null for a text inside another, and for what is empty. */
export function locateRegion(origin: Origin): Location | null {
  const place = originPlace(origin);
  const value = resolve(origin.node);
  if (place === null || value?.kind !== 'scalar' || place.source.offsets !== null || place.file !== origin.layer.file)
    return null;
  const { line, column } = locateOrigin(origin);
  const end = linesOf(place.source).at(value.end);
  return { line, column, endLine: end.line, endColumn: end.column };
}
