import type { Built } from '../kustomize/built.ts';
import { type Leaf, timesOf } from '../kustomize/field-path.ts';
import { type GraphNode, type KustomizeGraph, targetOf } from '../kustomize/graph.ts';
import { placesOf, saidOf } from '../kustomize/image.ts';
import type { Place } from '../kustomize/layer.ts';
import type { Resource } from '../kustomize/resource.ts';
import type { PlacedOccurrence } from '../repository/place.ts';
import { scalarText } from '../yaml/node.ts';
import type { Known } from './known-images.ts';

/** An image as the outermost kustomization, or the object, that deploys it makes it. */
export interface BuiltImage {
  /** What deploys it, by files: the same in another tree for the same thing. */
  readonly unit: string;
  /** The files that may say the environment, the surest first. */
  readonly files: readonly string[];
  /** `Deployment//web spec.template…`: where it is when it is deployed. */
  readonly at: string;
  readonly text: string;
  /** Why nobody can tell what it will be; null where that is known. */
  readonly unknown: string | null;
  /** The places that had a say in it, the first one first. */
  readonly places: readonly PlacedOccurrence[];
  /** Of those, the ones that said it last. */
  readonly last: readonly PlacedOccurrence[];
}

/** The images that kustomizations reach, once for each outermost one; what none of them touches, and none can, is not among them. */
export function listBuilt(
  graph: KustomizeGraph,
  build: (node: GraphNode) => Built,
  known: Known,
): readonly BuiltImage[] {
  return graph.roots.flatMap((root) => {
    const { resources, refused } = build(root);
    const where = describeRoot(root);
    return resources.flatMap((resource) =>
      resource.leaves.filter(isReached).map((leaf): BuiltImage => {
        const find = (place: Place) => known.at(place) ?? [];
        const { node } = leaf;
        return {
          ...where,
          at: describeLeaf(resource, leaf),
          text: scalarText(node),
          unknown: refused ?? node.unknown ?? null,
          places: [...new Set(placesOf(node).flatMap(find))],
          last: saidOf(node).through.flatMap(find),
        };
      }),
    );
  });
}

function isReached(leaf: Leaf): boolean {
  return timesOf(leaf) > 0 || leaf.node.over !== undefined || leaf.node.unknown !== undefined;
}

function describeRoot({ key, file, includes, isDeployer }: GraphNode): Pick<BuiltImage, 'unit' | 'files'> {
  if (!isDeployer) return { unit: key, files: [file] };
  const targets = includes.flatMap((reached) => targetOf(reached) ?? []);
  return { unit: [file, ...targets].join(' > '), files: [...targets, file] };
}

function describeLeaf({ ids, file }: Resource, { path }: Leaf): string {
  const id = ids.at(-1);
  const object = id === undefined ? file : `${id.kind}/${id.namespace}/${id.name}`;
  return `${object} ${path.join('.')}`;
}
