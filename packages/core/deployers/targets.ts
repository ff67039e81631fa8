import type { Policy, RenderTarget } from '../policy/policy.ts';
import { baseOf, parentOf, resolveFrom } from '../text/file-path.ts';
import { directoryJob } from './directory-source.ts';
import { hasKustomization, type SourceTree } from './files.ts';
import { helmInputs, isChart } from './helm/source.ts';
import { type Deployment, type Found, type HelmJob, joinFound } from './jobs.ts';
import { finishKustomize } from './kustomize-source.ts';
import { walkKustomizations } from './kustomize-walk.ts';
import { type LayerSource, type ReleaseSource, unknownLayer } from './release-source.ts';
import type { Scene } from './scene.ts';
import type { Spot } from './spot.ts';

/** What the policy's `render` list names: a chart, a kustomization, or a directory of manifests. */
export async function readTargets(policy: Policy, scene: Scene): Promise<Found> {
  const spot = policySpot(policy);
  return joinFound(await Promise.all(policy.render.map((target) => readTarget(target, spot, scene))));
}

/** The releases of the charts that the policy's `render` list names with value files. */
export function targetReleases(policy: Policy, tree: SourceTree): readonly ReleaseSource[] {
  const spot = policySpot(policy);
  return policy.render.flatMap((target): readonly ReleaseSource[] => {
    const path = resolveFrom('', target.path) ?? '';
    if (target.valueFiles.length === 0 || !isChart(tree, path)) return [];
    const layers = target.valueFiles.map(
      (file): LayerSource =>
        tree.hasFile(file)
          ? { kind: 'file', file, path: '' }
          : unknownLayer(file, `the value file ${file} is not there`),
    );
    const environment = target.environment === null ? {} : { environment: target.environment };
    const name = `render target ${target.path}`;
    return [{ name, file: spot.file, chart: path, elsewhere: null, chartName: path, layers, ...environment }];
  });
}

function policySpot({ file }: Policy): Spot {
  return { file: file ?? '.github/image-policy.yaml', line: 1, column: 1 };
}

async function readTarget(target: RenderTarget, spot: Spot, scene: Scene): Promise<Found> {
  const { tree } = scene;
  const path = resolveFrom('', target.path) ?? '';
  const name = `render target ${target.path}`;
  const place = (found: Found): Found => ({
    ...found,
    deployments: found.deployments.map((deployment) => ({ ...deployment, environment: target.environment })),
  });
  if (!tree.hasDirectory(path)) {
    return {
      deployments: [],
      unrendered: [{ name, spot, kind: 'wrong', reason: 'its path is not a directory of the repository' }],
    };
  }
  if (isChart(tree, path)) {
    const job = helmJob(target, path);
    return place({
      deployments: [{ name, spot, environment: null, job, ...helmInputs(tree, job, spot.file) }],
      unrendered: [],
    });
  }
  if (hasKustomization(tree, path)) {
    const walked = await walkKustomizations(tree, path);
    const ask = { overlay: {}, components: [], kubeVersion: null, files: null, substitute: null };
    return place(finishKustomize({ name, spot, path, walked, scene, ...ask }));
  }
  const job = directoryJob(tree, path, { recurse: true, include: null, exclude: null });
  const deployment: Deployment = { name, spot, environment: null, job, inputs: job.files, substitute: null };
  return place({ deployments: [deployment], unrendered: [] });
}

function helmJob(target: RenderTarget, chart: string): HelmJob {
  return {
    engine: 'helm',
    chart,
    release: target.release ?? (baseOf(chart) || 'release'),
    namespace: target.namespace,
    valueFiles: target.valueFiles,
    values: [],
    set: [],
    setFiles: [],
    includeCrds: true,
    skipTests: false,
    kubeVersion: null,
    apiVersions: [],
  };
}

/** Whether a file is a template of a chart: what it says is not said before it is rendered. */
export function isChartTemplate(file: string, hasFile: (path: string) => boolean): boolean {
  for (let at = file.lastIndexOf('/templates/'); at > 0; at = file.lastIndexOf('/templates/', at - 1)) {
    if (hasFile(`${file.slice(0, at)}/Chart.yaml`)) return true;
  }
  return file.startsWith('templates/') && hasFile('Chart.yaml') && parentOf(file) !== '';
}
