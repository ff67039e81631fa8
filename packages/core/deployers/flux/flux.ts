import { resolveFrom } from '../../text/file-path.ts';
import { at, isMap, listAt, mapsAt, type Plain, type PlainMap, textAt, textsAt } from '../../yaml/plain.ts';
import { directoryJob } from '../directory-source.ts';
import { findKustomization, type SourceTree } from '../files.ts';
import { helmInputs } from '../helm/source.ts';
import { assume, type Found, type HelmJob, nothingFound, type Unrendered } from '../jobs.ts';
import { finishKustomize, overlayOf } from '../kustomize-source.ts';
import { walkKustomizations } from '../kustomize-walk.ts';
import { describeObject, type KubeObject } from '../objects.ts';
import type { Scene } from '../scene.ts';
import { fluxRelease } from './flux-release.ts';

/** The Git sources of the tree by `name`: Flux objects name them, not their URL. */
export type GitSources = ReadonlyMap<string, string>;

/** The URLs of the `GitRepository` objects. */
export function findGitSources(objects: readonly KubeObject[]): GitSources {
  const sources = objects.filter(({ kind }) => kind === 'GitRepository');
  return new Map(
    sources.flatMap(({ name, value }) =>
      textAt(value, 'spec', 'url') ? [[name, textAt(value, 'spec', 'url') ?? '']] : [],
    ),
  );
}

/** Flux's own source is made at its bootstrap and often stands in no file. */
const bootstrapSource = 'flux-system';

/** What a Flux `Kustomization` builds (fluxcd.io, "Kustomization"): its path, with its own fields laid over. */
export async function readFluxKustomization(object: KubeObject, scene: Scene, sources: GitSources): Promise<Found> {
  const { tree } = scene;
  const spec = at(object.value, 'spec');
  const written = textAt(spec, 'path') ?? './';
  const refuse = refusal(object);
  if (at(spec, 'sourceRef') === undefined) return nothingFound;
  const elsewhere = describeSource(at(spec, 'sourceRef'), scene, sources);
  if (elsewhere !== null) return refuse('elsewhere', elsewhere);
  if (/\$\{/.test(written))
    return refuse('elsewhere', `its path ${JSON.stringify(written)} is filled in by the Kustomization that applies it`);
  const path = resolveFrom('', written.replace(/^\//, ''));
  if (path === null) return refuse('wrong', `its path ${JSON.stringify(written)} leaves the repository`);
  if (!tree.hasDirectory(path)) return refuse('wrong', `its path ${JSON.stringify(written)} is not in the repository`);
  const own = findKustomization(tree, path) !== undefined;
  const assumed = isUnknown(at(spec, 'sourceRef'), sources);
  if (assumed && (path === '' || !own)) return nothingFound;
  const files = own ? null : findResources(tree, path);
  const walked = await walkKustomizations(tree, ...(files ?? [path]));
  const found = finishKustomize({
    name: describeObject(object),
    spot: object.spot,
    path,
    walked: files === null ? walked : { ...walked, files: [...files.filter(tree.hasFile), ...walked.files] },
    overlay: fluxOverlay(spec),
    components: textsAt(spec, 'components').map((component) => resolveFrom(path, component)),
    kubeVersion: null,
    files,
    scene,
    substitute: substitutions(spec),
  });
  return assumed ? assume(found) : found;
}

/** What Flux takes in where a directory has no kustomization: the manifests below, or the kustomizations of subdirectories. */
function findResources(tree: SourceTree, path: string): readonly string[] {
  const { files } = directoryJob(tree, path, { recurse: true, include: null, exclude: null });
  const below = path === '' ? [] : path.split('/');
  const resources = files.map((file) => {
    const parts = file.split('/').slice(0, -1);
    const parents = parts.map((_, index) => parts.slice(0, index + 1).join('/')).slice(below.length);
    return parents.find((parent) => findKustomization(tree, parent) !== undefined) ?? file;
  });
  return [...new Set(resources)];
}

/** What a Flux `HelmRelease` installs, where its chart is a directory of this repository (fluxcd.io, "HelmRelease"). */
export async function readHelmRelease(object: KubeObject, scene: Scene, sources: GitSources): Promise<Found> {
  const found = readInstalled(object, scene, sources);
  const [job] = found.deployments.map((deployment) => deployment.job);
  const directory = job?.engine === 'helm' ? job.chart : null;
  if (at(object.value, 'spec', 'chart') === undefined && at(object.value, 'spec', 'chartRef') === undefined)
    return found;
  const reason = found.unrendered[0]?.reason ?? 'its chart is not in this tree';
  const chart = { directory, elsewhere: directory === null ? reason : null };
  return { ...found, releases: [await fluxRelease(object, scene.tree, chart)] };
}

function readInstalled(object: KubeObject, scene: Scene, sources: GitSources): Found {
  const spec = at(object.value, 'spec');
  const chart = at(spec, 'chart', 'spec');
  const refuse = refusal(object);
  if (at(spec, 'chartRef') !== undefined) return refuse('elsewhere', 'its chart is in a registry');
  if (chart === undefined) return nothingFound;
  if (textAt(chart, 'sourceRef', 'kind') !== 'GitRepository') return refuse('elsewhere', 'its chart is in a registry');
  const elsewhere = describeSource(at(chart, 'sourceRef'), scene, sources);
  if (elsewhere !== null) return refuse('elsewhere', elsewhere);
  const written = textAt(chart, 'chart') ?? '';
  const path = resolveFrom('', written.replace(/^\//, ''));
  if (path === null) return refuse('wrong', `its chart ${JSON.stringify(written)} leaves the repository`);
  if (!scene.tree.hasFile(`${path}/Chart.yaml`))
    return refuse('wrong', `its chart ${JSON.stringify(written)} is not in the repository`);
  const files = [...textsAt(chart, 'valuesFiles'), ...[textAt(chart, 'valuesFile')].filter((file) => file !== null)];
  const resolved = files.map((file) => resolveFrom('', file));
  if (resolved.includes(null)) return refuse('wrong', 'a values file leaves the repository');
  const job = helmJob(
    object,
    path,
    resolved.filter((file) => file !== null),
  );
  const deployment = { name: describeObject(object), spot: object.spot, environment: null, job };
  const partly =
    listAt(spec, 'valuesFrom').length > 0
      ? refuse('elsewhere', 'its valuesFrom are in the cluster; the rest was rendered').unrendered
      : [];
  return { deployments: [{ ...deployment, ...helmInputs(scene.tree, job, object.spot.file) }], unrendered: partly };
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

function refusal({ spot, ...object }: KubeObject) {
  const name = describeObject(object);
  return (kind: Unrendered['kind'], reason: string): Found => ({
    deployments: [],
    unrendered: [{ name, spot, kind, reason }],
  });
}

/** Whether nothing here tells what a source is: an artifact, or a repository whose object stands elsewhere. */
function isUnknown(reference: Plain | undefined, sources: GitSources): boolean {
  const [kind, name] = [textAt(reference, 'kind') ?? 'GitRepository', textAt(reference, 'name') ?? ''];
  return kind !== 'GitRepository' || (!sources.has(name) && name !== bootstrapSource);
}

/** Why a source is not this repository; null when it is, or in a lenient scene may be. */
function describeSource(reference: Plain | undefined, { isOwn, lenient }: Scene, sources: GitSources): string | null {
  if (lenient && isUnknown(reference, sources)) return null;
  const [kind, name] = [textAt(reference, 'kind') ?? 'GitRepository', textAt(reference, 'name') ?? ''];
  if (kind !== 'GitRepository') return `its source is the ${kind} ${name}`;
  const url = sources.get(name);
  if (url === undefined)
    return name === bootstrapSource ? null : `its source, the GitRepository ${name}, is not in this repository`;
  return isOwn(url) ? null : `it names another repository (${url})`;
}

function fluxOverlay(spec: Plain | undefined): PlainMap {
  const overlay = overlayOf(
    { ...(isMap(spec) ? spec : {}), namespace: textAt(spec, 'targetNamespace'), images: [], replicas: [] },
    (name) => name,
  );
  const images = mapsAt(spec, 'images');
  const labels = at(spec, 'commonMetadata', 'labels');
  return {
    ...overlay,
    ...(images.length > 0 && { images }),
    ...(isMap(labels) && { labels: [{ pairs: labels, includeSelectors: false }] }),
  };
}

function substitutions(spec: Plain | undefined): Readonly<Record<string, string>> | null {
  const values = at(spec, 'postBuild', 'substitute');
  if (at(spec, 'postBuild') === undefined) return null;
  return Object.fromEntries(
    Object.entries(isMap(values) ? values : {}).map(([name, value]) => [name, String(value ?? '')]),
  );
}
