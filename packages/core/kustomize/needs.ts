import { readConfigurations } from './configurations.ts';
import { splitFieldPath } from './field-lookup.ts';
import { mapsField, textsField } from './fields.ts';
import { generatorFiles } from './generated.ts';
import { type GraphNode, type KustomizeGraph, targetOf } from './graph.ts';
import { readPointer } from './json-patch.ts';
import type { ReadText } from './step-files.ts';
import { type BuildStep, stepsOf } from './steps.ts';

/** The files whose objects have to be read whole: what changes them can be told by no list of their images. */
export interface Needs {
  readonly files: ReadonlySet<string>;
  /** Objects without an image count too: a replacement may read them. */
  readonly sources: ReadonlySet<string>;
  /** What generators make objects of that a replacement may read. */
  readonly generators: ReadonlySet<string>;
}

/** Which objects must be read, where all deciding files were. `deploys`: objects may stand there that deploy others. */
export function findNeeds(graph: KustomizeGraph, read: ReadText, deploys: (file: string) => boolean): Needs {
  const files = new Set<string>();
  const sources = new Set<string>();
  const generators = new Set<string>();
  for (const node of graph.nodes.values()) {
    const context = { graph, node, read };
    const steps = node.kustomization.isPlain ? [] : stepsOf(context);
    const moving = steps.filter(reachesImages);
    const configured = node.kustomization.configurations.length > 0 && readConfigurations(context).fields.length > 0;
    if (changesObjects(node)) {
      for (const file of filesUnder(graph, changedBy(graph, node))) if (deploys(file)) files.add(file);
    }
    if (moving.length === 0 && !configured) continue;
    const readsOthers = moving.some(({ kind }) => kind === 'replacement');
    const changed = changedBy(graph, node);
    for (const file of filesUnder(graph, changed)) {
      files.add(file);
      if (readsOthers) sources.add(file);
    }
    if (!readsOthers) continue;
    for (const under of nodesUnder(graph, changed))
      for (const file of generatorFiles({ ...context, node: under })) generators.add(file);
  }
  return { files, sources, generators };
}

/** All files below kustomizations; each once. */
export function filesUnder(graph: KustomizeGraph, starts: readonly GraphNode[]): ReadonlySet<string> {
  const reached = [...nodesUnder(graph, starts)].flatMap(({ includes, components }) => [...includes, ...components]);
  return new Set(reached.flatMap((one) => (one.kind === 'file' ? [one.file] : [])));
}

/** Kustomizations, and all below them. */
function nodesUnder(graph: KustomizeGraph, starts: readonly GraphNode[]): ReadonlySet<GraphNode> {
  const seen = new Set(starts);
  const queue = [...starts];
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    for (const reached of [...node.includes, ...node.components]) {
      const next = reached.kind === 'node' ? graph.nodes.get(reached.key) : undefined;
      if (next === undefined || seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return seen;
}

/** The kustomizations whose objects a node changes: its own; a component's are those of all that take it in. */
function changedBy(graph: KustomizeGraph, node: GraphNode): readonly GraphNode[] {
  const found = new Set([node]);
  for (const one of found) {
    const takers = graph.includersOf(one.key).flatMap((key) => graph.nodes.get(key) ?? []);
    for (const taker of takers) if (taker.components.some((reached) => targetOf(reached) === one.key)) found.add(taker);
  }
  return [...found];
}

/** Whether a step may change which images an object has, or what they are; `images` alone do not ask for the object. */
export function reachesImages(step: BuildStep): boolean {
  switch (step.kind) {
    case 'names':
    case 'metadata':
    case 'unknown':
      return false;
    case 'images':
      return step.fields !== null;
    case 'replacement':
      return mapsField(step.replacement, 'targets').some((target) =>
        textsField(target, 'fieldPaths').some((path) => isNearImage(splitFieldPath(path))),
      );
    case 'patch':
      if (step.patch.kind === 'open' || imageWord.test(step.patch.text)) return true;
      if (step.patch.kind !== 'operations') return false;
      return step.patch.operations.some(({ path }) => isNearImage(readPointer(path) ?? []));
  }
}

const imageWord = /image|ontainers|volumes|\$patch/i;

/** Whether a path names an image, or what may hold one. */
function isNearImage(steps: readonly string[]): boolean {
  return imageWord.test(steps.join('/')) || /^(?:|\*|-|\d+|.*(?:spec|template|pod).*)$/i.test(steps.at(-1) ?? '');
}

/** Whether anything that a node does may change an object that deploys. */
export function changesObjects({ kustomization }: GraphNode): boolean {
  const { patches, replacements, transformers, namespace, namePrefix, nameSuffix } = kustomization;
  return (
    patches.length + replacements.length + transformers.length > 0 || (namespace ?? namePrefix ?? nameSuffix) !== null
  );
}
