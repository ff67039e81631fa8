import type { Deployer } from '../kustomize/tree.ts';
import type { Policy } from '../policy/policy.ts';
import type { Renderer, Workspace } from '../ports.ts';
import type { KustomizeImage } from '../scan/kustomization.ts';
import { type FinderOptions, openFinder } from './find.ts';
import type { Deployment, Found, Unrendered } from './jobs.ts';
import { mapsAt, type PlainMap, textAt } from './plain.ts';
import { openSourceTree } from './tree.ts';

/**
 * The objects of Argo CD and Flux that deploy a kustomization or manifests of this tree, and the `images` that they lay
 * over them. Nothing is rendered: an ApplicationSet whose paths need a template engine is none of them.
 */
export async function findDeployers(
  workspace: Workspace,
  policy: Policy,
  options: Omit<FinderOptions, 'renderer'>,
): Promise<readonly Deployer[]> {
  const tree = await openSourceTree(workspace);
  const finder = await openFinder(tree, policy, { ...options, renderer: noEngine });
  return toDeployers(await finder.readAll(finder.objects));
}

const noEngine: Pick<Renderer, 'expand'> = {
  expand: async () => ({ ok: false, reason: 'its templates need an engine' }),
};

function toDeployers({ deployments, unrendered }: Found): readonly Deployer[] {
  return [...deployments.flatMap(ofDeployment), ...unrendered.flatMap(ofUnrendered)];
}

function ofDeployment({ job, spot: { file } }: Deployment): readonly Deployer[] {
  if (job.engine === 'helm') return [];
  if (job.engine === 'directory') return [{ file, deploys: job.files, components: [], images: [] }];
  const images = mapsAt(job.overlay, 'images').map(toImage);
  return [{ file, deploys: job.files ?? [job.path], components: job.components, images }];
}

/** What needs something from elsewhere is deployed all the same. */
function ofUnrendered({ path, spot: { file } }: Unrendered): readonly Deployer[] {
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
