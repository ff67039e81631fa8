import { resolveFrom } from '../path.ts';
import { isIgnored } from '../policy/ignore.ts';
import type { Policy } from '../policy/policy.ts';
import type { Renderer } from '../ports.ts';
import { readApplication, type Scene, sourcesOf } from './application.ts';
import { readApplicationSet } from './application-set.ts';
import { findGitSources, type GitSources, readFluxKustomization, readHelmRelease } from './flux.ts';
import { type Found, joinFound, nothingFound } from './jobs.ts';
import { type KubeObject, readObjects } from './objects.ts';
import { at, mapsAt, textAt } from './plain.ts';
import { type NamedSource, openOwnership } from './repository.ts';
import { isChartTemplate } from './targets.ts';
import type { SourceTree } from './tree.ts';

/** What reads deploying objects: those of the tree, and those that a render brings forth. */
export interface Finder {
  readonly scene: Scene;
  /** The objects that stand in the tree's files. */
  readonly objects: readonly KubeObject[];
  /** All that these objects deploy. */
  readonly readAll: (objects: readonly KubeObject[]) => Promise<Found>;
}

/** Reads the tree's deploying objects once, and finds out which repository this is. */
export async function openFinder(
  tree: SourceTree,
  policy: Policy,
  ownUrls: readonly string[],
  renderer: Pick<Renderer, 'expand'>,
): Promise<Finder> {
  const objects = await findObjects(tree, isIgnored(policy));
  const { isOwn, learn } = openOwnership(ownUrls);
  const scene: Scene = { tree, isOwn };
  learn(objects.flatMap((object) => namedSources(object, tree)));
  const sources = findGitSources(objects);
  return {
    scene,
    objects,
    readAll: async (some) => {
      learn(some.flatMap((object) => namedSources(object, tree)));
      return joinFound(await Promise.all(some.map((object) => readObject(object, scene, sources, renderer))));
    },
  };
}

/** The groups whose objects say what is deployed from where. */
export function isDeploying(apiVersion: string): boolean {
  return /^(?:argoproj\.io|(?:kustomize|helm|source)\.toolkit\.fluxcd\.io)\//.test(apiVersion);
}

async function findObjects(tree: SourceTree, isLeftOut: (file: string) => boolean): Promise<readonly KubeObject[]> {
  const objects: KubeObject[] = [];
  for (const file of tree.files) {
    if (isLeftOut(file) || isChartTemplate(file, tree.hasFile)) continue;
    const text = await tree.read(file);
    if (text !== null && /argoproj\.io\/|toolkit\.fluxcd\.io\//.test(text)) {
      objects.push(...readObjects(file, text, isDeploying));
    }
  }
  return objects;
}

async function readObject(
  object: KubeObject,
  scene: Scene,
  sources: GitSources,
  renderer: Pick<Renderer, 'expand'>,
): Promise<Found> {
  const { apiVersion, kind } = object;
  if (kind === 'Application' && apiVersion.startsWith('argoproj.io/')) return readApplication(object, scene);
  if (kind === 'ApplicationSet' && apiVersion.startsWith('argoproj.io/'))
    return readApplicationSet(object, scene, renderer);
  if (kind === 'Kustomization' && apiVersion.startsWith('kustomize.toolkit.'))
    return readFluxKustomization(object, scene, sources);
  return kind === 'HelmRelease' && apiVersion.startsWith('helm.toolkit.')
    ? readHelmRelease(object, scene, sources)
    : nothingFound;
}

function namedSources({ kind, value }: KubeObject, tree: SourceTree): readonly NamedSource[] {
  if (kind === 'GitRepository') return [{ url: textAt(value, 'spec', 'url') ?? '', exists: true }];
  const template = at(value, 'spec', 'template', 'spec', 'source');
  const sources =
    kind === 'ApplicationSet' ? [template, ...mapsAt(value, 'spec', 'template', 'spec', 'sources')] : sourcesOf(value);
  return sources.map((source) => {
    const path = resolveFrom('', (textAt(source, 'path') ?? '').replace(/\/?\{\{.*$/s, ''));
    return { url: textAt(source, 'repoURL') ?? '', exists: path !== null && path !== '' && tree.hasDirectory(path) };
  });
}
