import type { Deployer } from '../kustomize/graph.ts';
import type { Kustomization } from '../kustomize/kustomization.ts';
import { parseKustomization } from '../kustomize/parse.ts';
import type { PlainMap } from '../yaml/plain.ts';
import type { Deployment, Found, Unrendered } from './jobs.ts';
import type { Renderer } from './renderer.ts';

/** Leaves a text as it stands. */
export const noEngine: Pick<Renderer, 'expand'> = {
  expand: async (templates, parameters) => ({ ok: true, texts: parameters.map(() => templates) }),
};

/** What is deployed, and a line for each object of which nobody can tell. */
export interface Deployers {
  readonly deployers: readonly Deployer[];
  readonly notices: readonly string[];
}

/**
 * The objects of Argo CD and Flux that deploy a kustomization or manifests of this tree, and the `images` that they lay
 * over them. Nothing is rendered: an ApplicationSet whose paths only a cluster or a template engine could tell may deploy all
 * that its pattern reaches. Where it cannot be told whether a source is this repository, a kustomization at its path here makes it one.
 */
export function toDeployers({ deployments, unrendered }: Found): Deployers {
  const untold = unrendered.filter((item) => item.untold);
  const lines = untold.map(
    ({ name, spot, reason }) =>
      `${name} (${spot.file}) may deploy any base as it is: ${reason}; check with --render, or write the path out.`,
  );
  return {
    deployers: [...deployments.flatMap(ofDeployment), ...unrendered.flatMap(ofUnrendered)],
    notices: [...new Set(lines)],
  };
}

function ofDeployment({ job, assumed, spot: { file } }: Deployment): readonly Deployer[] {
  if (job.engine === 'helm') return [];
  if (job.engine === 'directory') return [{ file, deploys: job.files, components: [], overlay: readOverlay(file, {}) }];
  const deploys = job.files ?? [job.path];
  const overlay = readOverlay(file, job.overlay);
  return [{ file, deploys, components: job.components, overlay, ...(assumed && { assumed }) }];
}

/** What needs something from elsewhere is deployed all the same. */
function ofUnrendered({ path, by, spot }: Unrendered): readonly Deployer[] {
  const file = by ?? spot.file;
  return path === undefined ? [] : [{ file, deploys: [path], components: [], overlay: readOverlay(file, {}) }];
}

/** What an object lays over what it deploys, as a kustomization. Its texts stand at no place that can be told here. */
function readOverlay(file: string, overlay: PlainMap): Kustomization {
  const text = JSON.stringify(overlay);
  return parseKustomization(file, { text, offsets: new Int32Array(text.length + 1).fill(-1) });
}
