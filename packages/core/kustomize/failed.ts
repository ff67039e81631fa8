import type { Built, FileObjects } from './built.ts';
import { imageFields } from './field-path.ts';
import { decidingFiles, type GraphNode, type KustomizeGraph } from './graph.ts';
import { imageOf } from './image.ts';
import { strayPatch } from './patch.ts';
import { type IsImage, imagesOnly, type Resource, withUnknown } from './resource.ts';
import type { BuildStep } from './steps.ts';

/** How many objects are listed of what cannot be built. */
const maxObjects = 10_000;

/** What there is of a kustomization that cannot be built. */
interface Failing {
  readonly graph: KustomizeGraph;
  readonly objectsOf: (file: string) => FileObjects;
  readonly isImage: IsImage;
  /** What was built before it. */
  readonly done: ReadonlyMap<string, Built>;
  /** Its own steps, as far as they were read. */
  readonly steps: readonly BuildStep[];
}

/**
 * A kustomization of which nobody can tell what it makes: all that it includes, and the images that it would have given it, by
 * patches and by entries of `images:`.
 */
export function failed(node: GraphNode, reason: string, failing: Failing): Built {
  const { graph, objectsOf, done, steps } = failing;
  const included = [...node.includes, ...node.components].flatMap((reached) => {
    if (reached.kind === 'node') return done.get(reached.key)?.resources ?? [];
    return reached.kind === 'file' ? objectsOf(reached.file).resources : [];
  });
  const given = decidingFiles(graph, node).flatMap((file) => objectsOf(file).resources);
  const own = steps.flatMap((step) => imagesIn(step, node, failing));
  const resources = [...new Set([...included, ...given, ...own])].slice(0, maxObjects);
  return {
    resources: resources.map((resource) => withUnknown(resource, reason)),
    fields: [],
    isWhole: false,
    refused: reason,
  };
}

/** The images that a step says in the kustomization itself. */
function imagesIn(step: BuildStep, { file }: GraphNode, { isImage }: Pick<Failing, 'isImage'>): readonly Resource[] {
  if (step.kind === 'patch' && step.entry.inline !== null)
    return strayPatch(step.patch, { file, isImage, specs: imageFields });
  if (step.kind !== 'images') return [];
  return step.entries.flatMap((entry) => {
    const image = imageOf(entry);
    if (image === null) return [];
    return [imagesOnly(entry.file, 0, [{ node: image, path: [], inContainer: true, fields: 0 }])];
  });
}
