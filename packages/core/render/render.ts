import { openSourceTree, type SourceTree } from '../deployers/files.ts';
import { substitute } from '../deployers/flux/substitute.ts';
import {
  type Deployment,
  type Found,
  type HelmJob,
  joinFound,
  type KustomizeJob,
  type Unrendered,
} from '../deployers/jobs.ts';
import { readObjects, toObject } from '../deployers/objects.ts';
import { type Finder, isDeploying, openFinder } from '../deployers/reader.ts';
import type { Manifests, Renderer } from '../deployers/renderer.ts';
import { readTargets } from '../deployers/targets.ts';
import type { Policy } from '../policy/policy.ts';
import type { Workspace } from '../ports.ts';
import { addAll } from '../text/collate.ts';
import { type RenderedObject, readRendered } from './objects.ts';
import type { Outcome, Rendering } from './outcome.ts';

export interface RenderPorts {
  readonly workspace: Workspace;
  readonly renderer: Renderer;
}

export interface RenderOptions {
  /** URLs of this repository; empty where nobody knows. */
  readonly ownUrls: readonly string[];
  /** Which files are in question: what none of them decides is not rendered. */
  readonly isAsked: (file: string) => boolean;
  /** What is deployed in the same way under two names is two. */
  readonly each?: true;
}

/** An application may bring forth applications; deeper than this they go round in a circle. */
const maxDepth = 8;

/**
 * Renders what the tree's Argo CD and Flux objects and the policy's targets deploy, and what is deployed by that in turn. An
 * object that another one applies is taken as that one renders it; as it stands in its file only where that fails.
 * UnavailableError when an engine that is needed is not on this machine.
 */
export async function renderAll(ports: RenderPorts, policy: Policy, options: RenderOptions): Promise<OpenRendering> {
  const tree = await openSourceTree(ports.workspace);
  const finder = await openFinder(tree, policy, { ownUrls: options.ownUrls, renderer: ports.renderer });
  const targets = await readTargets(policy, finder.scene);
  const written = await Promise.all(
    finder.objects.map(async (object) => ({ file: object.spot.file, found: await finder.readAll([object]) })),
  );
  const done = openRendering(finder, openEngine(ports.renderer, tree), options);
  const applied = appliedFiles(written.flatMap(({ found }) => found.deployments));
  await done.render(joinFound([targets, ...written.flatMap(({ file, found }) => (applied.has(file) ? [] : found))]));
  const reached = appliedFiles(done.outcomes.flatMap(({ deployment, result }) => (result.ok ? deployment : [])));
  await done.render(
    joinFound(written.flatMap(({ file, found }) => (applied.has(file) && !reached.has(file) ? found : []))),
  );
  return done;
}

/** The files whose objects are applied by an object of another file. */
function appliedFiles(deployments: readonly Deployment[]): ReadonlySet<string> {
  return new Set(deployments.flatMap(({ inputs, spot }) => inputs.filter((file) => file !== spot.file)));
}

/** A rendering that can go on. */
export interface OpenRendering extends Rendering {
  /** What was found and not rendered, since no file in question decides it. */
  readonly left: readonly Deployment[];
  /** Renders some of that all the same, and what it brings forth. */
  readonly more: (deployments: readonly Deployment[]) => Promise<void>;
}

/** Renders what it is given, and what that brings forth. */
function openRendering(finder: Finder, engine: (deployment: Deployment) => Promise<Outcome>, options: RenderOptions) {
  const outcomes: Outcome[] = [];
  const unrendered: Unrendered[] = [];
  const left: Deployment[] = [];
  const seen = new Set<string>();
  const run = async (deployments: readonly Deployment[]): Promise<Found> => {
    const rendered = await Promise.all(deployments.map(engine));
    addAll(outcomes, rendered);
    return readChildren(rendered, finder);
  };
  const render = async (first: Found): Promise<void> => {
    let found = first;
    for (let depth = 0; depth < maxDepth && found.deployments.length + found.unrendered.length > 0; depth++) {
      const fresh = found.deployments.filter((deployment) => isNew(seen, deployment, options));
      const isMeant = ({ spot, by = spot.file }: Unrendered) => options.isAsked(spot.file) || options.isAsked(by);
      addAll(
        unrendered,
        found.unrendered.filter((item) => isNew(seen, item, options) && isMeant(item)),
      );
      addAll(
        left,
        fresh.filter((deployment) => !isAsked(deployment, options)),
      );
      found = await run(fresh.filter((deployment) => isAsked(deployment, options)));
    }
  };
  const more = async (deployments: readonly Deployment[]) => render(await run(deployments));
  return { outcomes, unrendered, left, render, more };
}

/** Files count for the deployment that they decide; so does the directory that is rendered. */
function isAsked({ inputs, spot, job }: Deployment, options: RenderOptions): boolean {
  const path = job.engine === 'helm' ? [`${job.chart}/Chart.yaml`] : [];
  return [spot.file, ...inputs, ...path].some(options.isAsked);
}

/**
 * Where an object stands and what it is called make no difference to what is rendered. What cannot be is said once a file:
 * the object in the tree and the same one as its parent applies it are one.
 */
function isNew(seen: Set<string>, item: Deployment | Unrendered, { each }: RenderOptions): boolean {
  const key = JSON.stringify(
    'job' in item
      ? [item.job, item.substitute, item.environment, ...(each ? [item.name, item.spot.file] : [])]
      : [item.spot.file, item.name.replace(/ .*\//, ' '), item.reason],
  );
  const isKnown = seen.has(key);
  seen.add(key);
  return !isKnown;
}

/** The same job runs once. */
function openEngine(renderer: Renderer, tree: SourceTree): (deployment: Deployment) => Promise<Outcome> {
  const done = new Map<string, Promise<Manifests>>();
  const run = (job: HelmJob | KustomizeJob): Promise<Manifests> => {
    const key = JSON.stringify(job);
    const known = done.get(key);
    if (known !== undefined) return known;
    const manifests = job.engine === 'helm' ? renderer.helmTemplate(job) : renderer.kustomizeBuild(job);
    done.set(key, manifests);
    return manifests;
  };
  return async (deployment) => {
    const { job } = deployment;
    if (job.engine === 'directory')
      return { deployment, result: { ok: true, objects: await readPlainObjects(job.files, tree) } };
    const manifests = await run(job);
    if (!manifests.ok) return { deployment, result: manifests };
    const text = deployment.substitute === null ? manifests.text : substitute(manifests.text, deployment.substitute);
    return { deployment, result: { ok: true, objects: readRendered(text, job, tree) } };
  };
}

/** Plain manifests are judged as text; here only what a whole object says counts. */
async function readPlainObjects(files: readonly string[], tree: SourceTree): Promise<readonly RenderedObject[]> {
  const texts = await Promise.all(files.map(async (file) => [file, (await tree.read(file)) ?? ''] as const));
  return texts.flatMap(([file, text]) =>
    readObjects(file, text, () => true).map(({ value, kind, name }) => ({
      text: '',
      value,
      name: `${kind} ${name}`,
      source: file,
    })),
  );
}

/** The deploying objects among the rendered ones: they are said to stand where their parent does. */
async function readChildren(outcomes: readonly Outcome[], finder: Finder): Promise<Found> {
  const objects = outcomes.flatMap(({ deployment, result }) =>
    result.ok
      ? result.objects.flatMap(
          ({ value, source }) =>
            toObject(value, source === null ? deployment.spot : { file: source, line: 1, column: 1 }) ?? [],
        )
      : [],
  );
  return finder.readAll(objects.filter(({ apiVersion }) => isDeploying(apiVersion)));
}
