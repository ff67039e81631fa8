import { conventions } from '../catalogue/conventions/index.ts';
import { catalogue } from '../catalogue/index.ts';
import type { Certainty } from '../catalogue/shape.ts';

/** How sure an entry of the catalogue, or a convention, makes a place. A policy's own entries are schemas. */
export function certaintyOf(by: string): Certainty {
  return known.get(by) ?? 'certain';
}

const known = new Map<string, Certainty>();
for (const { id, certainty = 'certain' } of catalogue) known.set(id, certainty);
for (const { id, certainty } of conventions) known.set(id, certainty);
