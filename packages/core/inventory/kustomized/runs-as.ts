import { parseName } from '../../image/parse.ts';
import { imageName } from '../../image/reference.ts';
import type { Leaf } from '../../kustomize/field-path.ts';
import { placesOf, saidOf, split } from '../../kustomize/image.ts';
import { type Place, placeOf, type Said } from '../../kustomize/layer.ts';
import type { PlacedOccurrence, RunsAs } from '../../repository/place.ts';
import { onceEach } from '../../text/once.ts';
import { scalarText } from '../../yaml/node.ts';
import { isEntry, type Known, partsOf } from './known-images.ts';
import { openPlaceMap } from './place-map.ts';

/** As what the places of a tree are deployed, all deployments together. */
export interface RunsAsIndex {
  /** Notes one deployment of an image. */
  readonly note: (node: Leaf['node']) => void;
  /** What is deployed from a place; null where that is what it says. */
  readonly of: (occurrence: PlacedOccurrence) => RunsAs | null;
  /** The file that gives it a version which no image says (a replacement's ConfigMap); null where nothing does. */
  readonly versionedBy: (occurrence: PlacedOccurrence) => string | null;
}

interface Deployed {
  /** Each name, and the file that changed it last. */
  readonly names: Map<string, string>;
  /** Somewhere its own version is deployed. */
  keeps: boolean;
  /** The file that gives it a version which no image says. */
  versionedBy: string | null;
}

/** Follows the names that kustomizations give to places, and whose version is deployed then. */
export function openRunsAs(known: Known): RunsAsIndex {
  const deployed = openPlaceMap<Deployed>();
  const unchanged = openPlaceMap<true>();
  const nameIn = onceEach((text: string) => {
    const name = parseName(split(text).name);
    return name.ok ? imageName(name.reference) : '';
  });
  const noteAt = (place: Place, name: string, said: Said): void => {
    const found = deployed.at(place, () => ({ names: new Map(), keeps: false, versionedBy: null }));
    found.names.set(name, said.by);
    const version = said.digest ?? said.tag;
    const there = version === null ? undefined : known.at(version);
    const isElsewhere = version !== null && there === undefined && !isSamePlace(version, place);
    if (isElsewhere) found.versionedBy ??= version.file;
    else if (there === undefined || there === known.at(place)) found.keeps = true;
  };
  const find = (occurrence: PlacedOccurrence) => partsOf(occurrence).flatMap((part) => deployed.get(part) ?? [])[0];
  return {
    versionedBy: (occurrence) => find(occurrence)?.versionedBy ?? null,
    note: (node) => {
      const place = node.over === undefined ? placeOf(node) : null;
      if (place !== null) unchanged.set(place, true);
      else {
        const [name, said] = [nameIn(scalarText(node)), saidOf(node)];
        for (const each of placesOf(node)) noteAt(each, name, said);
      }
    },
    of: (occurrence) => {
      const found = find(occurrence);
      // An entry of `images:` is what changes others.
      if (found === undefined || isEntry(occurrence)) return null;
      return judge(
        occurrence,
        found,
        partsOf(occurrence).some((part) => unchanged.get(part) === true),
      );
    },
  };
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.file === b.file && a.start === b.start;
}

function judge(
  { image }: PlacedOccurrence,
  { names, keeps, versionedBy }: Deployed,
  isUnchanged: boolean,
): RunsAs | null {
  if (image === null) return null;
  const all = new Set([...names.keys(), ...(isUnchanged ? [image] : [])]);
  const other = [...all].find((name) => name !== image);
  const decides = !keeps && !isUnchanged;
  if (other === undefined && !decides) return null;
  const [only = ''] = all;
  const by = (decides ? versionedBy : null) ?? names.get(other ?? image) ?? '';
  return { image: all.size === 1 && only !== '' ? only : null, by, decides };
}
