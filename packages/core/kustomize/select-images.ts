import type { Built } from './built.ts';
import { type FieldSpec, imageFields, timesOf } from './field-path.ts';
import { imageOf, type Transform } from './image.ts';
import type { Composed } from './layer.ts';
import { type IsImage, imagesOnly, type Resource, withLeaves, withRoot } from './resource.ts';
import type { BuildStep } from './steps.ts';

/** Lays entries of `images:` over all images, each after the other. */
export function selectImages(
  built: Built,
  step: BuildStep & { kind: 'images' },
  known: readonly FieldSpec[],
  { transform, isImage }: { readonly transform: Transform; readonly isImage: IsImage },
): Built {
  const { resources } = built;
  const specs = step.fields ?? known;
  const isUsual = specs.length === imageFields.length;
  const hit = new Set<number>();
  const select = (from: number, node: Composed, times: number): Composed =>
    step.entries.slice(from).reduce((image, entry, index) => {
      let next = image;
      for (let time = 0; time < times; time++) next = transform(next, entry);
      if (next !== image) hit.add(from + index);
      return next;
    }, node);
  const next = resources.map((resource) => {
    const found = isUsual ? resource : refind(resource, specs, isImage);
    const changed = withLeaves(found, (leaf) => select(0, leaf.node, timesOf(leaf)));
    return step.fields === null || changed.root === null ? changed : withTimesOf(changed, resource);
  });
  const strays = built.isWhole
    ? []
    : step.entries.flatMap((entry, index) => {
        const image = hit.has(index) ? null : imageOf(entry);
        const node = image === null ? null : select(index + 1, image, 1);
        return node === null ? [] : [imagesOnly(entry.file, 0, [{ node, path: [], inContainer: true, fields: 0 }])];
      });
  if (strays.length === 0 && next.every((resource, index) => resource === resources[index])) return built;
  return { ...built, resources: [...next, ...strays] };
}

/** The images of an object by other fields than before. */
function refind(resource: Resource, specs: readonly FieldSpec[], isImage: IsImage): Resource {
  const { root } = resource;
  if (root === null) return resource;
  const known = new Map(resource.leaves.map((leaf) => [leaf.path.join('\n'), leaf.node]));
  const found = withRoot(resource, root, isImage, specs).leaves.map((leaf) => {
    const node = known.get(leaf.path.join('\n')) ?? leaf.node;
    known.delete(leaf.path.join('\n'));
    return { ...leaf, node };
  });
  const others = resource.leaves.filter(({ path }) => known.has(path.join('\n')));
  return { ...resource, leaves: [...found, ...others.map((leaf) => ({ ...leaf, inContainer: false, fields: 0 }))] };
}

/** The leaves as they are reached by default: what a transformer of its own reached counts for that one alone. */
function withTimesOf(resource: Resource, before: Resource): Resource {
  const known = new Map(before.leaves.map((leaf) => [leaf.path.join('\n'), leaf]));
  const leaves = resource.leaves.map((leaf) => {
    const { inContainer = false, fields = 0 } = known.get(leaf.path.join('\n')) ?? {};
    return { ...leaf, inContainer, fields };
  });
  return { ...resource, leaves };
}
