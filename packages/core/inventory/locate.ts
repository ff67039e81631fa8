import type { Origin } from '../deployers/helm/layer.ts';
import { countLines, type Lines } from '../yaml/lines.ts';
import type { Source } from '../yaml/source.ts';
import { originPlace } from './places.ts';

const known = new WeakMap<Source, Lines>();

/** Where a value stands, for people: 1-based. Of a text inside another the file alone is known. */
export function locateOrigin(origin: Origin): {
  readonly file: string;
  readonly line: number;
  readonly column: number;
} {
  const place = originPlace(origin);
  if (place === null || place.source.offsets !== null)
    return { file: place?.file ?? origin.layer.file, line: 1, column: 1 };
  const lines = known.get(place.source) ?? countLines(place.source.text);
  known.set(place.source, lines);
  return { file: place.file, ...lines.at(place.start) };
}
