import { resolveFrom } from '../../text/file-path.ts';
import { at, isMap, listAt, textAt, textsAt } from '../../yaml/plain.ts';
import { helmInputs } from '../helm/source.ts';
import { type Found, type HelmJob, nothingFound } from '../jobs.ts';
import { describeObject, type KubeObject } from '../objects.ts';
import { findRemoteChart } from '../remote-chart.ts';
import type { Scene } from '../scene.ts';
import type { ChartSources } from './chart-sources.ts';
import { describeSource, type GitSources, refusal } from './flux.ts';
import { fluxRelease } from './flux-release.ts';

/** What a Flux `HelmRelease` installs, where its chart is a directory of this repository (fluxcd.io, "HelmRelease"). */
export async function readHelmRelease(
  written: KubeObject,
  scene: Scene,
  sources: GitSources,
  charts: ChartSources,
): Promise<Found> {
  const object = charts.withChart(written);
  const found = await readInstalled(object, scene, sources, charts);
  const [job] = found.deployments.map((deployment) => deployment.job);
  const directory = job?.engine === 'helm' ? job.chart : null;
  if (at(object.value, 'spec', 'chart') === undefined && at(object.value, 'spec', 'chartRef') === undefined)
    return found;
  const reason = found.unrendered[0]?.reason ?? 'its chart is not in this tree';
  const chart = { directory, elsewhere: directory === null ? reason : null };
  return { ...found, releases: [await fluxRelease(object, scene.tree, chart)] };
}

async function readInstalled(
  object: KubeObject,
  scene: Scene,
  sources: GitSources,
  charts: ChartSources,
): Promise<Found> {
  const spec = at(object.value, 'spec');
  const chart = at(spec, 'chart', 'spec');
  const refuse = refusal(object);
  if (at(spec, 'chartRef') === undefined && chart === undefined) return nothingFound;
  const files = [...textsAt(chart, 'valuesFiles'), ...[textAt(chart, 'valuesFile')].filter((file) => file !== null)];
  if (at(spec, 'chartRef') !== undefined || textAt(chart, 'sourceRef', 'kind') !== 'GitRepository') {
    const pulled = await findRemoteChart(scene.tree, charts.chartOf(object), 'its chart is in a registry');
    if (!pulled.ok) return refuse(pulled.kind, pulled.reason);
    if (files.length > 0)
      return refuse('elsewhere', 'its valuesFiles, which are in the chart, are not laid over it here');
    return install(object, scene, pulled.directory, []);
  }
  const elsewhere = describeSource(at(chart, 'sourceRef'), scene, sources);
  if (elsewhere !== null) return refuse('elsewhere', elsewhere);
  const written = textAt(chart, 'chart') ?? '';
  const path = resolveFrom('', written.replace(/^\//, ''));
  if (path === null) return refuse('wrong', `its chart ${JSON.stringify(written)} leaves the repository`);
  if (!scene.tree.hasFile(`${path}/Chart.yaml`))
    return refuse('wrong', `its chart ${JSON.stringify(written)} is not in the repository`);
  const resolved = files.map((file) => resolveFrom('', file));
  if (resolved.includes(null)) return refuse('wrong', 'a values file leaves the repository');
  return install(
    object,
    scene,
    path,
    resolved.filter((file) => file !== null),
  );
}

function install(object: KubeObject, { tree }: Scene, chart: string, valueFiles: readonly string[]): Found {
  const job = helmJob(object, chart, valueFiles);
  const deployment = { name: describeObject(object), spot: object.spot, environment: null, job };
  const partly =
    listAt(at(object.value, 'spec'), 'valuesFrom').length > 0
      ? refusal(object)('elsewhere', 'its valuesFrom are in the cluster; the rest was rendered').unrendered
      : [];
  return { deployments: [{ ...deployment, ...helmInputs(tree, job, object.spot.file) }], unrendered: partly };
}

function helmJob(object: KubeObject, chart: string, valueFiles: readonly string[]): HelmJob {
  const spec = at(object.value, 'spec');
  const target = textAt(spec, 'targetNamespace');
  const values = at(spec, 'values');
  const namespace = target ?? object.namespace;
  return {
    engine: 'helm',
    chart,
    release: textAt(spec, 'releaseName') ?? (target === null ? object.name : `${target}-${object.name}`).slice(0, 53),
    namespace,
    valueFiles,
    values: isMap(values) ? [JSON.stringify(values)] : [],
    set: [],
    setFiles: [],
    includeCrds: textAt(spec, 'install', 'crds') !== 'Skip',
    skipTests: true,
    kubeVersion: null,
    apiVersions: [],
  };
}
