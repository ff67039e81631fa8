import type { Origin, ValuesLayer } from '../deployers/helm/layer.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import type { Role } from '../scan/occurrence.ts';
import { type Node, resolve, type ScalarNode } from '../yaml/node.ts';
import { fileOffset } from '../yaml/source.ts';

/** A part of a place that the scanner found. */
export interface Claim {
  readonly occurrence: PlacedOccurrence;
  readonly role: Role;
}

/** Leads from a value of a layer to the place that the scanner found there. */
export interface PlaceIndex {
  readonly find: (origin: Origin) => Claim | null;
  readonly of: (file: string) => readonly PlacedOccurrence[];
}

/** By file and offset: of the key, since a value may be an alias that many places share, else of the value. */
export function indexPlaces(occurrences: readonly PlacedOccurrence[]): PlaceIndex {
  const files = new Map<string, { readonly all: PlacedOccurrence[]; readonly at: Map<number, Claim> }>();
  for (const occurrence of occurrences) {
    const known = files.get(occurrence.file) ?? { all: [], at: new Map<number, Claim>() };
    files.set(occurrence.file, known);
    known.all.push(occurrence);
    for (const [role, part] of Object.entries(occurrence.parts)) {
      const claim = { occurrence, role: role as Role };
      known.at.set(part.key?.span.start ?? part.span.start, claim);
      if (!part.aliased) known.at.set(part.span.start, claim);
    }
  }
  return {
    find: ({ layer, node, key }) => {
      const at = files.get(layer.file)?.at;
      if (at === undefined) return null;
      const byKey = key === null ? undefined : at.get(startOf(layer, key));
      const value = resolve(node);
      return byKey ?? (value?.kind === 'scalar' ? at.get(startOf(layer, value)) : undefined) ?? null;
    },
    of: (file) => files.get(file)?.all ?? [],
  };
}

function startOf({ source }: ValuesLayer, node: ScalarNode): number {
  return fileOffset(source, node.start);
}

/** Where a node stands in its file; null for what is empty. */
export function offsetOf({ layer, node, key }: { layer: ValuesLayer; node: Node | null; key: ScalarNode | null }) {
  const value = resolve(node);
  const at = key ?? (value?.kind === 'scalar' ? value : null);
  return at === null ? null : startOf(layer, at);
}
