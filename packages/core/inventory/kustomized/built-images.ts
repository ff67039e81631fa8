import { type Leaf, timesOf } from '../../kustomize/field-path.ts';
import { isKustomizationFile } from '../../kustomize/file-name.ts';
import { decidingFiles, type GraphNode, type KustomizeGraph, targetOf } from '../../kustomize/graph.ts';
import { placesOf, saidOf } from '../../kustomize/image.ts';
import type { Place } from '../../kustomize/layer.ts';
import type { Kustomize } from '../../kustomize/open.ts';
import type { Resource } from '../../kustomize/resource.ts';
import type { PlacedOccurrence } from '../../repository/place.ts';
import { onceEach } from '../../text/once.ts';
import { scalarText } from '../../yaml/node.ts';
import type { Known } from './known-images.ts';
import { openPlaceMap } from './place-map.ts';

/** An image as the outermost kustomization, or the object, that deploys it makes it. */
export interface BuiltImage {
  /** What deploys it, by files: the same in another tree for the same thing. */
  readonly unit: string;
  /** The files that may say the environment, the surest first. */
  readonly files: readonly string[];
  /** `Deployment//web spec.template…`: where it is when it is deployed. */
  readonly at: string;
  readonly text: string;
  /** A patch, or an entry of `images:`, says it of an object that is not here, and none can be missing: it changes nothing. */
  readonly idle: boolean;
  /** Why nobody can tell what it will be; null where that is known. */
  readonly unknown: string | null;
  /** The places that had a say in it, the first one first. */
  readonly places: readonly PlacedOccurrence[];
  /** Of those, the ones that said it last. */
  readonly last: readonly PlacedOccurrence[];
}

/** What kustomizations make of a tree's images. */
export interface BuiltImages {
  /** The images that they reach, once for each outermost one; what none of them touches, and none can, is not among them. */
  readonly images: readonly BuiltImage[];
  /** Whether an image is of a patch, or of an object of which patches left nothing of it: by itself it runs nowhere. */
  readonly isGone: (occurrence: PlacedOccurrence) => boolean;
}

/** What there is of the kustomizations of a tree, and what is known of its places. */
export interface Building {
  readonly kustomize: Kustomize;
  readonly known: Known;
  /** As `findTakenAway` has it. */
  readonly isTakenAway: (occurrence: PlacedOccurrence) => boolean;
}

/** Lists what comes of the images of a graph. */
export function listBuilt(graph: KustomizeGraph, { kustomize, known, isTakenAway }: Building): BuiltImages {
  const images: BuiltImage[] = [];
  for (const root of graph.roots) {
    const { resources, refused, isWhole } = kustomize.build(root);
    const where = describeRoot(root);
    for (const resource of resources) {
      const idle = isWhole && resource.root === null && isKustomizationFile(resource.file);
      for (const leaf of resource.leaves) {
        if (isReached(leaf)) images.push({ ...where, idle, ...describeLeaf(resource, leaf, known, refused) });
      }
    }
  }
  const nodes = [...graph.nodes.values()];
  const included = new Set(nodes.flatMap(({ includes }) => includes.flatMap((reached) => targetOf(reached) ?? [])));
  const patches = new Set(nodes.flatMap((node) => decidingFiles(graph, node)).filter((file) => !included.has(file)));
  return {
    images,
    isGone: (occurrence) => {
      const { file, within } = occurrence;
      // A patch runs nothing by itself.
      return patches.has(file) || (within !== undefined && isKustomizationFile(file)) || isTakenAway(occurrence);
    },
  };
}

/** Finds out whether patches leave nothing of an object's image, in all that deploys the object. */
export function findTakenAway(
  graph: KustomizeGraph,
  { build, objectsOf }: Kustomize,
): (occurrence: PlacedOccurrence) => boolean {
  const left = openPlaceMap<true>();
  const placesIn = ({ leaves }: Resource) => leaves.flatMap(({ node }) => placesOf(node));
  for (const root of graph.roots)
    for (const { leaves } of build(root).resources)
      for (const { node } of leaves) for (const place of placesOf(node)) left.set(place, true);
  const startsIn = onceEach((file: string) => {
    const own = objectsOf(file).flatMap(placesIn);
    return new Set(own.flatMap((place) => (place.file === file ? place.start : [])));
  });
  return ({ file, parts: { reference }, within, problem }) => {
    if (reference === undefined || within !== undefined || problem !== null) return false;
    const { start } = reference.span;
    return left.get({ file, start }) !== true && graph.includersOf(file).length > 0 && startsIn(file).has(start);
  };
}

/** What kustomizations may change, but for metadata: an annotation runs nothing. */
function isReached(leaf: Leaf): boolean {
  if (leaf.path[0] === 'metadata') return false;
  return timesOf(leaf) > 0 || leaf.node.over !== undefined || leaf.node.unknown !== undefined;
}

function describeRoot({ key, file, includes, isDeployer }: GraphNode): Pick<BuiltImage, 'unit' | 'files'> {
  if (!isDeployer) return { unit: key, files: [file] };
  const targets = includes.flatMap((reached) => targetOf(reached) ?? []);
  return { unit: [file, ...targets].join(' > '), files: [...targets, file] };
}

function describeLeaf(
  { ids, file }: Resource,
  { node, path }: Leaf,
  known: Known,
  refused: string | null,
): Omit<BuiltImage, 'unit' | 'files' | 'idle'> {
  const id = ids.at(-1);
  const object = id === undefined ? file : `${id.kind}/${id.namespace}/${id.name}`;
  const find = (place: Place) => known.at(place) ?? [];
  return {
    at: `${object} ${path.join('.')}`,
    text: scalarText(node),
    unknown: refused ?? node.unknown ?? null,
    // All of one index: the same place is the same object.
    places: [...new Set(placesOf(node).flatMap(find))],
    last: saidOf(node).through.flatMap(find),
  };
}
