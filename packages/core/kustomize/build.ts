import { addAll } from '../text/collate.ts';
import type { Built, FileObjects } from './built.ts';
import { failed } from './failed.ts';
import { imageFields } from './field-path.ts';
import { absorb } from './generated.ts';
import type { GraphNode, KustomizeGraph, Reached } from './graph.ts';
import { openTransform, type Spend, TooMuch, type Transform } from './image.ts';
import { innerNodes, maxComponents } from './inner-nodes.ts';
import { label, rename } from './metadata.ts';
import { reachesImages } from './needs.ts';
import { type NodeSteps, readSteps } from './node-steps.ts';
import { applyPatch, type Patching, Refused } from './patch.ts';
import { applyReplacement } from './replacement.ts';
import { type IsImage, type Resource, withUnknown } from './resource.ts';
import { selectImages } from './select-images.ts';
import type { ReadText } from './step-files.ts';
import type { BuildStep } from './steps.ts';

export interface BuildOptions {
  readonly graph: KustomizeGraph;
  /** Texts of patches, transformers and configurations. */
  readonly read: ReadText;
  /** The objects of a file. */
  readonly objectsOf: (file: string) => FileObjects;
  readonly isImage: IsImage;
  readonly spend: Spend;
}

/** Builds kustomizations, each once. What cannot be built is all unknown, with the reason. */
export function openBuilds(options: BuildOptions): (node: GraphNode) => Built {
  const done = new Map<string, Built>();
  const transform = openTransform(options.spend);
  const steps = new Map<string, NodeSteps>();
  return (root) => {
    // From the innermost out, by a stack of its own: a tree may be deeper than the call stack.
    const stack = [root];
    const open = new Set<string>();
    for (let node = stack.at(-1); node !== undefined; node = stack.at(-1)) {
      const next = done.has(node.key) ? [] : innerNodes(options.graph, node).filter(({ key }) => !done.has(key));
      const circle = next.some(({ key }) => open.has(key) || key === node.key);
      if (next.length > 0 && !circle) {
        open.add(node.key);
        addAll(stack, next);
        continue;
      }
      stack.pop();
      open.delete(node.key);
      if (!done.has(node.key)) done.set(node.key, buildSafely(node, { ...options, transform, steps, done }, circle));
    }
    return done.get(root.key) ?? nothing;
  };
}

const nothing: Built = { resources: [], fields: [], isWhole: true, refused: null };

interface Building extends BuildOptions {
  readonly transform: Transform;
  /** What each kustomization does: a component is laid over many. */
  readonly steps: Map<string, NodeSteps>;
  readonly done: ReadonlyMap<string, Built>;
}

function buildSafely(node: GraphNode, building: Building, isCircle: boolean): Built {
  try {
    if (isCircle) throw new Refused(`${node.file} includes itself`);
    return accumulate(node, { ...nothing, resources: [] }, building, []);
  } catch (error) {
    if (!(error instanceof Refused || error instanceof TooMuch)) throw error;
    return failed(node, error.message, { ...building, steps: building.steps.get(node.key)?.steps ?? [] });
  }
}

/** As kustomize accumulates: what is included, then components, then the node's own steps over all of it. */
function accumulate(node: GraphNode, before: Built, building: Building, within: readonly string[]): Built {
  if (within.includes(node.key)) throw new Refused(`${node.file} is a component of itself`);
  if (within.length > maxComponents)
    throw new TooMuch('components are nested deeper than in any tree that a person keeps');
  const { graph, spend } = building;
  spend(accumulating);
  let now = include(node, before, building);
  // A kustomization of nothing is one of what is not here.
  if (node.includes.length + before.resources.length === 0) now = { ...now, isWhole: false };
  const { steps, fields, generated, hasUnknownGenerators } = stepsOnce(node, building);
  if (fields.length > 0) now = { ...now, fields: [...now.fields, ...fields] };
  if (hasUnknownGenerators) now = { ...now, isWhole: false };
  for (const reached of node.components) {
    const component = reached.kind === 'node' ? graph.nodes.get(reached.key) : undefined;
    now = component ? accumulate(component, now, building, [...within, node.key]) : { ...now, isWhole: false };
  }
  if (generated.length > 0)
    now = { ...now, resources: absorb(now.resources, generated, patchingOf(node, now, building)) };
  return steps.reduce((all, step) => apply(all, step, node, building), now);
}

/** What it costs to lay one kustomization over another, in steps. */
const accumulating = 100;

function stepsOnce(node: GraphNode, { graph, read, steps: known }: Building): NodeSteps {
  const found = known.get(node.key) ?? readSteps({ graph, node, read });
  known.set(node.key, found);
  return found;
}

function include(node: GraphNode, before: Built, building: Building): Built {
  const parts = node.includes.map((reached) => partOf(reached, building));
  if (node.kustomization.charts.length > 0) parts.push({ ...nothing, isWhole: false });
  const refused = parts.find((part) => part.refused !== null)?.refused ?? null;
  if (refused !== null) throw new Refused(refused);
  const [only] = parts;
  if (parts.length === 1 && only && before.resources.length === 0)
    return { ...only, fields: [...before.fields, ...only.fields] };
  const resources = [...before.resources, ...parts.flatMap((part) => part.resources)];
  building.spend(resources.length);
  return {
    resources,
    fields: [before, ...parts].flatMap(({ fields }) => fields),
    isWhole: [before, ...parts].every(({ isWhole }) => isWhole),
    refused: null,
  };
}

function partOf(reached: Reached, { done, objectsOf }: Building): Built {
  switch (reached.kind) {
    case 'file':
      return { ...nothing, ...objectsOf(reached.file) };
    case 'node':
      return done.get(reached.key) ?? { ...nothing, isWhole: false };
    case 'elsewhere':
      return { ...nothing, isWhole: false };
  }
}

function patchingOf(node: GraphNode, { fields }: Built, { isImage }: Building): Patching {
  return { file: node.file, isImage, specs: [...imageFields, ...fields] };
}

function apply(built: Built, step: BuildStep, node: GraphNode, building: Building): Built {
  const { resources } = built;
  const patching = patchingOf(node, built, building);
  const of = (next: readonly Resource[]): Built => ({ ...built, resources: next });
  switch (step.kind) {
    case 'patch':
      return of(spendOn(resources, applyPatch(resources, step.entry, step.patch, patching), building));
    case 'names':
      return of(resources.map((resource) => rename(resource, step)));
    case 'metadata':
      return of(resources.map((resource) => label(resource, step)));
    case 'images':
      return selectImages(built, step, patching.specs, building);
    case 'replacement':
      return of(spendOn(resources, replace(built, step, patching), building));
    case 'unknown':
      return of(resources.map((resource) => withUnknown(resource, step.reason)));
  }
}

/** What it costs to change an object and to look for its images again, in steps. */
const changing = 100;

/** Every object is looked at, and some are changed. */
function spendOn(
  before: readonly Resource[],
  after: readonly Resource[],
  { spend }: Pick<BuildOptions, 'spend'>,
): readonly Resource[] {
  spend(before.length + changing * after.filter((resource, index) => resource !== before[index]).length);
  return after;
}

/** A replacement that reaches no image may read objects that nobody had to read: it is passed over then. */
function replace(
  { resources, isWhole }: Built,
  step: BuildStep & { kind: 'replacement' },
  patching: Patching,
): readonly Resource[] {
  try {
    return applyReplacement(resources, step.replacement, { ...patching, isWhole });
  } catch (error) {
    if (!(error instanceof Refused) || reachesImages(step)) throw error;
    return resources;
  }
}
