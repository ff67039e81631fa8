import { resolveFrom } from '../../text/file-path.ts';
import { at, isMap, mapsAt, type Plain, type PlainMap, textAt, textsAt } from '../../yaml/plain.ts';
import { directoryJob } from '../directory-source.ts';
import { hasKustomization, type SourceTree } from '../files.ts';
import { assume, type Found, nothingFound, type Unrendered } from '../jobs.ts';
import { finishKustomize, overlayOf } from '../kustomize-source.ts';
import { type Included, walkKustomizations } from '../kustomize-walk.ts';
import { describeObject, type KubeObject } from '../objects.ts';
import type { Scene } from '../scene.ts';

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
  const own = hasKustomization(tree, path);
  const assumed = isUnknown(at(spec, 'sourceRef'), sources);
  if (assumed && (path === '' || !own)) return nothingFound;
  const { files, walked } = await walkPath(tree, path);
  const found = finishKustomize({
    name: describeObject(object),
    spot: object.spot,
    path,
    walked,
    overlay: fluxOverlay(spec),
    components: textsAt(spec, 'components').map((component) => resolveFrom(path, component)),
    kubeVersion: null,
    files,
    scene,
    substitute: substitutions(spec),
  });
  return assumed ? assume(found) : found;
}

/** The files of the tree that a Flux `Kustomization` applies; none where its path cannot be told, or is of another repository. */
export async function appliedFiles(object: KubeObject, scene: Scene, sources: GitSources): Promise<readonly string[]> {
  const spec = at(object.value, 'spec');
  const written = textAt(spec, 'path') ?? './';
  const path = written.includes('${') ? null : resolveFrom('', written.replace(/^\//, ''));
  if (path === null || !scene.tree.hasDirectory(path)) return [];
  if (describeSource(at(spec, 'sourceRef'), scene, sources) !== null) return [];
  return (await walkPath(scene.tree, path)).walked.files;
}

/** What is below a path: its kustomization's, or what Flux takes in without one, which `files` are. */
async function walkPath(
  tree: SourceTree,
  path: string,
): Promise<{ files: readonly string[] | null; walked: Included }> {
  const files = hasKustomization(tree, path) ? null : findResources(tree, path);
  const walked = await walkKustomizations(tree, ...(files ?? [path]));
  if (files === null) return { files, walked };
  return { files, walked: { ...walked, files: [...files.filter(tree.hasFile), ...walked.files] } };
}

/** What Flux takes in where a directory has no kustomization: the manifests below, or the kustomizations of subdirectories. */
function findResources(tree: SourceTree, path: string): readonly string[] {
  const { files } = directoryJob(tree, path, { recurse: true, include: null, exclude: null });
  const below = path === '' ? [] : path.split('/');
  const resources = files.map((file) => {
    const parts = file.split('/').slice(0, -1);
    const parents = parts.map((_, index) => parts.slice(0, index + 1).join('/')).slice(below.length);
    return parents.find((parent) => hasKustomization(tree, parent)) ?? file;
  });
  return [...new Set(resources)];
}

/** Says of an object why it is not rendered. */
export function refusal({ spot, ...object }: KubeObject) {
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
export function describeSource(
  reference: Plain | undefined,
  { isOwn, lenient }: Scene,
  sources: GitSources,
): string | null {
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

/** The variables that a Flux `Kustomization` says itself; null where it fills in none. */
export function substitutions(spec: Plain | undefined): Readonly<Record<string, string>> | null {
  const values = at(spec, 'postBuild', 'substitute');
  if (at(spec, 'postBuild') === undefined) return null;
  return Object.fromEntries(
    Object.entries(isMap(values) ? values : {}).map(([name, value]) => [
      name,
      String(value ?? '').replaceAll('\n', ''),
    ]),
  );
}
