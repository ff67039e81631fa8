import type { ComposedObject } from '../kustomize/compose.ts';
import { isIgnored } from '../policy/ignore.ts';
import type { Policy } from '../policy/policy.ts';
import { mayDeploy } from '../repository/deploying.ts';
import { addAll } from '../text/collate.ts';
import { readApplication } from './argocd/application.ts';
import { readApplicationSet } from './argocd/application-set.ts';
import { withComposed } from './composed.ts';
import type { SourceTree } from './files.ts';
import { type ChartSources, openChartSources } from './flux/chart-sources.ts';
import { appliedFiles, findGitSources, type GitSources, readFluxKustomization } from './flux/flux.ts';
import { readHelmRelease } from './flux/helm-release.ts';
import { fillVariables } from './flux/variables.ts';
import { assume, type Found, joinFound, nothingFound } from './jobs.ts';
import { findNamedSources } from './named-sources.ts';
import { type KubeObject, readObjects } from './objects.ts';
import { openOwnership } from './own-repository.ts';
import type { Renderer } from './renderer.ts';
import type { Scene } from './scene.ts';
import { isChartTemplate } from './targets.ts';

/** What reads deploying objects: those of the tree, and those that a render brings forth. */
export interface Finder {
  readonly scene: Scene;
  /** The objects that stand in the tree's files. */
  readonly objects: readonly KubeObject[];
  /** All that these objects deploy. */
  readonly readAll: (objects: readonly KubeObject[]) => Promise<Found>;
}

export interface FinderOptions {
  /** URLs of this repository; empty where nobody knows. */
  readonly ownUrls: readonly string[];
  readonly renderer: Pick<Renderer, 'expand'>;
  /** As `Scene.lenient`; false by default. */
  readonly lenient?: boolean;
  /** The files in which a deploying object may stand; all of the tree by default. */
  readonly files?: readonly string[];
  /** The objects that kustomizations change, as they are deployed. */
  readonly composed?: readonly ComposedObject[];
}

/** Reads the tree's deploying objects once, and finds out which repository this is. */
export async function openFinder(
  tree: SourceTree,
  policy: Policy,
  { ownUrls, renderer, lenient = false, files = tree.files, composed = [] }: FinderOptions,
): Promise<Finder> {
  const written = withComposed(await findObjects(tree, files, isIgnored(policy), lenient), composed);
  const { isOwn, learn } = openOwnership(ownUrls);
  const scene: Scene = { tree, isOwn: (url) => isOwn(url) || (lenient && url.includes('{{')), lenient };
  const sources = { git: findGitSources(written), charts: openChartSources(written) };
  learn(written.flatMap((object) => findNamedSources(object, tree, sources.git)));
  const objects = await fillVariables(written, tree, (object) => appliedFiles(object, scene, sources.git));
  return {
    scene,
    objects,
    readAll: async (some) => {
      learn(some.flatMap((object) => findNamedSources(object, tree, sources.git)));
      const read = some.map(async (object) => {
        const found = await readObject(object, scene, sources, renderer);
        return object.template ? assume(found) : found;
      });
      return joinFound(await Promise.all(read));
    },
  };
}

/** The groups whose objects say what is deployed from where. */
export function isDeploying(apiVersion: string): boolean {
  return /^(?:argoproj\.io|(?:kustomize|helm|source)\.toolkit\.fluxcd\.io)\//.test(apiVersion);
}

async function findObjects(
  tree: SourceTree,
  files: readonly string[],
  isLeftOut: (file: string) => boolean,
  templates: boolean,
): Promise<readonly KubeObject[]> {
  const objects: KubeObject[] = [];
  for (const file of files) {
    if (isLeftOut(file) || (!templates && isChartTemplate(file, tree.hasFile))) continue;
    const text = await tree.read(file);
    if (text !== null && mayDeploy(text)) addAll(objects, readObjects(file, text, isDeploying, templates));
  }
  return objects;
}

async function readObject(
  object: KubeObject,
  scene: Scene,
  sources: { readonly git: GitSources; readonly charts: ChartSources },
  renderer: Pick<Renderer, 'expand'>,
): Promise<Found> {
  const { apiVersion, kind } = object;
  if (kind === 'Application' && apiVersion.startsWith('argoproj.io/')) return readApplication(object, scene);
  if (kind === 'ApplicationSet' && apiVersion.startsWith('argoproj.io/'))
    return readApplicationSet(object, scene, renderer);
  if (kind === 'Kustomization' && apiVersion.startsWith('kustomize.toolkit.'))
    return readFluxKustomization(object, scene, sources.git);
  return kind === 'HelmRelease' && apiVersion.startsWith('helm.toolkit.')
    ? readHelmRelease(object, scene, sources.git, sources.charts)
    : nothingFound;
}
