import type { Leaf } from '../../kustomize/field-path.ts';
import { madeScalar, type Place } from '../../kustomize/layer.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import { matchesPath } from '../../yaml/path.ts';
import { openPlaceMap } from './place-map.ts';

/** The images that the scanner found, by where they stand. */
export interface Known {
  readonly imagesOf: (file: string) => readonly Leaf[];
  readonly isImage: (place: Place) => boolean;
  readonly at: (place: Place) => PlacedOccurrence | undefined;
}

export function indexOccurrences(occurrences: readonly PlacedOccurrence[]): Known {
  const byPlace = openPlaceMap<PlacedOccurrence>();
  const images = openPlaceMap<true>();
  const leaves = new Map<string, Leaf[]>();
  for (const occurrence of occurrences) {
    for (const place of partsOf(occurrence)) byPlace.at(place, () => occurrence);
    const { reference } = occurrence.parts;
    if (reference === undefined) continue;
    images.set({ file: occurrence.file, start: reference.span.start }, true);
    if (!isTransformed(occurrence) || occurrence.within !== undefined) continue;
    const found = leaves.get(occurrence.file) ?? [];
    found.push(toLeaf(occurrence, reference));
    leaves.set(occurrence.file, found);
  }
  return {
    imagesOf: (file) => leaves.get(file) ?? [],
    isImage: (place) => images.get(place) === true,
    at: byPlace.get,
  };
}

export function partsOf({ file, parts }: PlacedOccurrence): readonly Place[] {
  return Object.values(parts).map(({ span }) => ({ file, start: span.start }));
}

/** An image of which only its text and its place are known. */
function toLeaf(
  { file, document, path }: PlacedOccurrence,
  { text, span }: { text: string; span: { start: number } },
): Leaf {
  const layer = { file, document, source: { text: '', offsets: null }, within: '' };
  const node = { ...madeScalar(text), start: span.start, end: span.start, layer };
  return { node, path: [path], inContainer: true, fields: matchesPath(path, standard) ? 1 : 0 };
}

/** A pod, or the template of one where most kinds have it: there the images transformer comes by twice. */
const standard = 'spec.{containers,initContainers,template.spec.containers,template.spec.initContainers}[*].image';

/** Whether an occurrence is an entry of `images:`. */
export function isEntry({ shape, path, within }: PlacedOccurrence): boolean {
  return shape === 'kustomize' && within === undefined && matchesPath(path.toLowerCase(), '{images,imagetags}[*]');
}

/** Whether kustomizations can give a place its digest: it has none, and they reach it. */
export function isPinnable(occurrence: PlacedOccurrence): boolean {
  const { parts, digest, problem } = occurrence;
  if (problem !== null || digest !== null) return false;
  return parts.reference === undefined
    ? isEntry(occurrence) && parts.repository !== undefined
    : isTransformed(occurrence);
}

/**
 * The fields that the images transformer reaches by default (kustomize, `imagetag` filter): containers and init containers, those
 * of a patch too, which is applied before. A text inside an object is a text to it.
 */
function isTransformed({ path, patches = path, within }: PlacedOccurrence): boolean {
  // Behind `#` a text says which of its documents it is.
  const text = within?.replace(/#\d+$/, '');
  if (text !== undefined && !matchesPath(text, '{patches[*].patch,patchesJson6902[*].patch,patchesStrategicMerge[*]}'))
    return false;
  return matchesPath(patches, '{**.containers[*].image,**.initContainers[*].image}');
}
