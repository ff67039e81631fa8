import type { Deployer } from '../kustomize/graph.ts';
import type { KustomizeImage } from '../kustomize/kustomization.ts';
import type { Policy } from '../policy/policy.ts';
import type { Workspace } from '../ports.ts';
import { mapsAt, type PlainMap, textAt } from '../yaml/plain.ts';
import { openSourceTree } from './files.ts';
import type { Deployment, Found, Unrendered } from './jobs.ts';
import { type FinderOptions, openFinder } from './reader.ts';
import type { Renderer } from './renderer.ts';

/**
 * The objects of Argo CD and Flux that deploy a kustomization or manifests of this tree, and the `images` that they lay
 * over them. Nothing is rendered: of an ApplicationSet whose paths only a cluster or a template engine could tell, nothing is
 * known. Where it cannot be told whether a source is this repository, a kustomization at its path here makes it one.
 */
export async function findDeployers(
  workspace: Workspace,
  policy: Policy,
  options: Pick<FinderOptions, 'ownUrls' | 'files'>,
): Promise<readonly Deployer[]> {
  const tree = await openSourceTree(workspace);
  const finder = await openFinder(tree, policy, { ...options, renderer: noEngine, lenient: true });
  return toDeployers(await finder.readAll(finder.objects));
}

/** Leaves a text as it stands. */
const noEngine: Pick<Renderer, 'expand'> = {
  expand: async (templates, parameters) => ({ ok: true, texts: parameters.map(() => templates) }),
};

function toDeployers({ deployments, unrendered }: Found): readonly Deployer[] {
  return [...deployments.flatMap(ofDeployment), ...unrendered.flatMap(ofUnrendered)];
}

function ofDeployment({ job, assumed, spot: { file } }: Deployment): readonly Deployer[] {
  if (job.engine === 'helm') return [];
  if (job.engine === 'directory') return [{ file, deploys: job.files, components: [], images: [] }];
  const images = mapsAt(job.overlay, 'images').map(toImage);
  return [{ file, deploys: job.files ?? [job.path], components: job.components, images, ...(assumed && { assumed }) }];
}

/** What needs something from elsewhere is deployed all the same. */
function ofUnrendered({ path, by, spot }: Unrendered): readonly Deployer[] {
  const file = by ?? spot.file;
  return path === undefined ? [] : [{ file, deploys: [path], components: [], images: [] }];
}

function toImage(image: PlainMap): KustomizeImage {
  return {
    name: textAt(image, 'name') ?? '',
    newName: textAt(image, 'newName'),
    newTag: textAt(image, 'newTag'),
    digest: textAt(image, 'digest'),
    tagSuffix: textAt(image, 'tagSuffix'),
  };
}
