import type { Origin, ValuesLayer } from '../../deployers/helm/layer.ts';
import { layerOf, type Place, placeOf } from '../../kustomize/layer.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import type { Role } from '../../scan/occurrence.ts';
import { resolve, type ScalarNode } from '../../yaml/node.ts';
import { fileOffset, type Source } from '../../yaml/source.ts';
import type { Made } from '../units/shelf.ts';

/** A part of a place that the scanner found. */
export interface Claim {
  readonly occurrence: PlacedOccurrence;
  readonly role: Role;
}

/** Leads from a value of a layer to the place that the scanner found there. */
export interface PlaceIndex {
  readonly find: (origin: Origin) => Claim | null;
  readonly of: (file: string) => readonly PlacedOccurrence[];
  /** Does some work, and says of which files it asked for places. */
  readonly watch: <T>(work: () => T) => Made<T>;
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
  let asked = new Set<string>();
  return {
    watch: (work) => {
      const [before, own] = [asked, new Set<string>()];
      asked = own;
      try {
        return { result: work(), asked: own };
      } finally {
        asked = before;
      }
    },
    find: ({ layer, node, key }) => {
      const value = resolve(node);
      const scalar = value?.kind === 'scalar' ? value : null;
      // Of what kustomize composed, the key may stand in the base and the value in a patch.
      const isPatched = scalar !== null && layerOf(scalar) !== null;
      const nodes = isPatched ? [scalar, key] : [key, scalar];
      for (const each of nodes) {
        const place = each === null ? null : standsAt(layer, each);
        if (place === null) continue;
        asked.add(place.file);
        const claim = files.get(place.file)?.at.get(place.start);
        if (claim !== undefined) return claim;
      }
      return null;
    },
    of: (file) => files.get(file)?.all ?? nothing,
  };
}

const nothing: readonly PlacedOccurrence[] = [];

/** Where a scalar stands: where its own layer has it, in what kustomize composed, else in the file of the values. */
function standsAt({ file, source }: ValuesLayer, node: ScalarNode): Place {
  return placeOf(node) ?? { file, start: fileOffset(source, node.start) };
}

/** Where a value stands, and the text of that file where that is known; null for what is empty. */
export function originPlace({ layer, node, key }: Origin): (Place & { readonly source: Source }) | null {
  const value = resolve(node);
  const scalar = value?.kind === 'scalar' ? value : null;
  const at = scalar !== null && layerOf(scalar) !== null ? scalar : (key ?? scalar);
  return at === null ? null : { ...standsAt(layer, at), source: layerOf(at)?.source ?? layer.source };
}
