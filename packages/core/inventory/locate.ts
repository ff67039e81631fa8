import type { Origin } from '../deployers/helm/layer.ts';
import { countLines, type Lines } from '../yaml/lines.ts';
import type { Source } from '../yaml/source.ts';
import { offsetOf } from './places.ts';

const known = new WeakMap<Source, Lines>();

/** Where a value stands, for people: 1-based. Of a text inside another the file alone is known. */
export function locateOrigin(origin: Origin): {
  readonly file: string;
  readonly line: number;
  readonly column: number;
} {
  const { file, source } = origin.layer;
  const offset = offsetOf(origin);
  if (offset === null || source.offsets !== null) return { file, line: 1, column: 1 };
  const lines = known.get(source) ?? countLines(source.text);
  known.set(source, lines);
  return { file, ...lines.at(offset) };
}
