import { openBuilds } from './build.ts';
import type { Built, FileObjects } from './built.ts';
import type { Leaf } from './field-path.ts';
import { decidingFiles, type GraphNode, generatingFiles, type KustomizeGraph } from './graph.ts';
import { openBudget } from './image.ts';
import { findNeeds, type Needs } from './needs.ts';
import { type IsImage, imagesOnly, type Resource, readResources } from './resource.ts';
import type { ReadText } from './step-files.ts';

/** What is known of a tree's images without reading its objects. */
export interface KnownImages {
  /** The images of a file that the images transformer reaches. */
  readonly imagesOf: (file: string) => readonly Leaf[];
  /** Whether a scanner takes what stands at a place for an image. */
  readonly isImage: IsImage;
}

/** Reads texts of the tree, several at a time; null for what cannot be read. */
export type LoadTexts = (files: readonly string[]) => Promise<ReadonlyMap<string, string | null>>;

/** A graph with all texts that decide what it makes of the tree. */
export interface LoadedGraph {
  readonly graph: KustomizeGraph;
  readonly read: ReadText;
  readonly needs: Needs;
}

/** Reads what the graph needs: first what changes objects, then the objects that are changed in more than their images. */
export async function loadGraph(
  graph: KustomizeGraph,
  load: LoadTexts,
  options: { readonly hasImages: (file: string) => boolean; readonly deploys?: (file: string) => boolean },
): Promise<LoadedGraph> {
  const nodes = [...graph.nodes.values()];
  const deciding = new Set(nodes.flatMap((node) => [...decidingFiles(graph, node), ...generatingFiles(graph, node)]));
  const texts = new Map(await load([...deciding]));
  const read: ReadText = (file) => texts.get(file) ?? null;
  const { deploys = () => false } = options;
  const needs = findNeeds(graph, read, deploys);
  const wanted = [...needs.files].filter((file) => needs.sources.has(file) || options.hasImages(file) || deploys(file));
  const missing = [...wanted, ...needs.generators].filter((file) => !texts.has(file));
  for (const [file, text] of await load(missing)) texts.set(file, text);
  return { graph, read, needs };
}

/** What there is of a graph, and what becomes of it. */
export interface Kustomize {
  /** What a node makes of all that it includes. */
  readonly build: (node: GraphNode) => Built;
  /** The objects of a file, as they stand there. */
  readonly objectsOf: (file: string) => readonly Resource[];
}

/** Builds the nodes of a graph. */
export function openKustomize({ graph, read, needs }: LoadedGraph, known: KnownImages): Kustomize {
  const objects = new Map<string, FileObjects>();
  const readObjects = (file: string): FileObjects => {
    const text = needs.files.has(file) ? read(file) : null;
    const found = text === null ? null : readResources({ file, within: '' }, { text, offsets: null }, known.isImage);
    if (found !== null) return { resources: found, isWhole: true };
    const images = known.imagesOf(file);
    return { resources: images.length === 0 ? [] : [imagesOnly(file, 0, images)], isWhole: text === null };
  };
  const fileOf = (file: string) => {
    const found = objects.get(file) ?? readObjects(file);
    objects.set(file, found);
    return found;
  };
  const build = openBuilds({ graph, read, isImage: known.isImage, spend: openBudget(), objectsOf: fileOf });
  return { build, objectsOf: (file) => fileOf(file).resources };
}
