import { parseName } from '../../image/parse.ts';
import { imageName } from '../../image/reference.ts';
import type { Leaf } from '../../kustomize/field-path.ts';
import { placesOf, saidOf, split } from '../../kustomize/image.ts';
import { type Place, placeOf, type Said } from '../../kustomize/layer.ts';
import type { PlacedOccurrence, RunsAs } from '../../repository/place.ts';
import { compare } from '../../text/collate.ts';
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
  /** Each name under which a version that is said here is deployed, and the file that changed the name last. */
  readonly names: Map<string, string>;
  /** Likewise where a layer above says the version. */
  readonly others: Map<string, string>;
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
  const noteAt = (place: Place, name: string, said: Said, keeps: boolean): void => {
    const found = deployed.at(place, () => ({ names: new Map(), others: new Map(), versionedBy: null }));
    (keeps ? found.names : found.others).set(name, said.by);
    const version = said.digest ?? said.tag;
    const isElsewhere = version !== null && known.at(version) === undefined && !isSamePlace(version, place);
    if (isElsewhere) found.versionedBy ??= version.file;
  };
  const find = (occurrence: PlacedOccurrence) => partsOf(occurrence).flatMap((part) => deployed.get(part) ?? [])[0];
  return {
    versionedBy: (occurrence) => find(occurrence)?.versionedBy ?? null,
    note: (node) => {
      const place = node.over === undefined ? placeOf(node) : null;
      if (place !== null) unchanged.set(place, true);
      else {
        const [name, said, keeps] = [nameIn(scalarText(node)), saidOf(node), openKeeps(node, known)];
        for (const [index, each] of placesOf(node).entries()) noteAt(each, name, said, keeps(each, index));
      }
    },
    of: (occurrence) => {
      const found = find(occurrence);
      if (found === undefined) return null;
      return judge(
        occurrence,
        found,
        partsOf(occurrence).some((part) => unchanged.get(part) === true),
      );
    },
  };
}

/**
 * Whether a version that is written at a place of an image is what is deployed: no layer above says one. An entry of `images:`
 * decides over what is below it, whether it says a version yet or not.
 */
function openKeeps(node: Leaf['node'], known: Known): (place: Place, index: number) => boolean {
  const places = placesOf(node);
  const { digest, tag } = saidOf(node);
  const version = digest ?? tag;
  const there = version === null ? undefined : known.at(version);
  const versionAt = version === null ? -1 : places.findIndex((place) => isSamePlace(place, version));
  const from = countReplaced(node);
  return (place, index) => {
    if (index < from) return false;
    if (version === null || isSamePlace(version, place)) return true;
    const here = known.at(place);
    if (there !== undefined && there === here) return true;
    return here !== undefined && isEntry(here) && versionAt >= 0 && versionAt < index;
  };
}

/** How many of its places are of texts that a patch has put another in the place of. */
function countReplaced(node: Leaf['node']): number {
  let at = node;
  while (at.over !== undefined && at.says !== undefined) at = at.over;
  return at.over === undefined ? 0 : placesOf(at.over).length;
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.file === b.file && a.start === b.start;
}

function judge(
  occurrence: PlacedOccurrence,
  { names, others, versionedBy }: Deployed,
  isUnchanged: boolean,
): RunsAs | null {
  const { image } = occurrence;
  if (image === null) return null;
  const kept = new Set([...names.keys(), ...(isUnchanged ? [image] : [])]);
  const decides = kept.size === 0;
  // An entry that another layer decides over changes nothing of what is below.
  if (decides && isEntry(occurrence)) return null;
  const images = [...(decides ? others.keys() : kept)].sort(compare);
  const other = images.find((name) => name !== image);
  if (other === undefined && !decides) return null;
  const by = (decides ? versionedBy : null) ?? (decides ? others : names).get(other ?? image) ?? '';
  return { images, by, decides };
}
