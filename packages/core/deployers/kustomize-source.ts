import { resolveFrom } from '../text/file-path.ts';
import { at, isMap, isTrue, listAt, type Plain, type PlainMap, textAt, textsAt } from '../yaml/plain.ts';
import { chartFiles } from './helm/source.ts';
import type { Deployment, Found, KustomizeJob } from './jobs.ts';
import { type Included, walkKustomizations } from './kustomize-walk.ts';
import type { ArgoSource, Scene } from './scene.ts';

/** A source that Argo CD renders with Kustomize (argo-cd docs, "Kustomize"), its options as a kustomization laid over it. */
export async function kustomizeDeployment(given: ArgoSource, scene: Scene): Promise<Found> {
  const options = at(given.source, 'kustomize');
  const walked = await walkKustomizations(scene.tree, given.path);
  const components = textsAt(options, 'components').map((path) => resolveFrom(given.path, path));
  const overlay = overlayOf(options, renamed(walked));
  return finishKustomize({
    ...given,
    walked,
    overlay,
    components,
    kubeVersion: textAt(options, 'kubeVersion'),
    scene,
    substitute: null,
    files: null,
  });
}

/** A kustomization to render, and who asks. */
export interface KustomizeAsk extends Pick<Deployment, 'name' | 'spot' | 'substitute'> {
  readonly path: string;
  readonly walked: Included;
  readonly overlay: PlainMap;
  readonly components: readonly (string | null)[];
  readonly kubeVersion: string | null;
  readonly files: readonly string[] | null;
  readonly scene: Scene;
}

/** Says what is in the way of rendering offline, else gives the deployment. */
export function finishKustomize(ask: KustomizeAsk): Found {
  const { name, spot, walked, components, path } = ask;
  const outside = components.includes(null);
  if (outside)
    return {
      deployments: [],
      unrendered: [{ name, spot, kind: 'wrong', reason: 'a component leaves the repository' }],
    };
  if (walked.remote !== null) {
    const { what, spot: place, refused } = walked.remote;
    const reason = `${what} would have to be fetched`;
    const why = refused === undefined ? { reason } : { reason: `${reason}: ${refused.reason}` };
    const kind = refused?.kind === 'unavailable' ? 'unavailable' : 'offline';
    return { deployments: [], unrendered: [{ name, spot: place, kind, ...why, path, by: spot.file }] };
  }
  const job: KustomizeJob = {
    engine: 'kustomize',
    path,
    overlay: ask.overlay,
    components: components.filter((component) => component !== null),
    files: ask.files,
    charts: walked.charts,
    pulled: walked.pulled,
    kubeVersion: ask.kubeVersion,
  };
  const charts = walked.charts.flatMap((chart) => chartFiles(ask.scene.tree, chart));
  const inputs = [...new Set([spot.file, ...walked.files, ...charts])];
  return { deployments: [{ name, spot, environment: null, job, inputs, substitute: ask.substitute }], unrendered: [] };
}

/** What the `images` of the outermost kustomization call an image by the time the overlay sees it. */
function renamed({ root }: Included): (name: string) => string {
  const renaming = (root?.images ?? []).filter(({ newName }) => newName !== null);
  const names = new Map(renaming.map(({ name, newName }) => [name, newName]));
  return (name) => names.get(name) ?? name;
}

/** `spec.source.kustomize` as fields of a kustomization. */
export function overlayOf(options: Plain | undefined, nameOf: (name: string) => string): PlainMap {
  const fields: Record<string, Plain> = {};
  for (const key of ['namePrefix', 'nameSuffix', 'namespace']) {
    const text = textAt(options, key);
    if (text !== null) fields[key] = text;
  }
  const images = textsAt(options, 'images').map((image) => parseImage(image, nameOf));
  if (images.length > 0) fields['images'] = images;
  for (const key of ['patches', 'replicas']) {
    const list = listAt(options, key);
    if (list.length > 0) fields[key] = list;
  }
  const labels = at(options, 'commonLabels');
  const selectors = !isTrue(options, 'labelWithoutSelector');
  if (isMap(labels)) fields['labels'] = [{ pairs: texts(labels), includeSelectors: selectors }];
  const annotations = at(options, 'commonAnnotations');
  if (isMap(annotations)) fields['commonAnnotations'] = texts(annotations);
  return fields;
}

/** `[name=]newName[:tag][@digest]`, as `kustomize edit set image` reads it. */
function parseImage(written: string, nameOf: (name: string) => string): PlainMap {
  const [, name, image = ''] = /^(?:([^=]*)=)?(.*)$/s.exec(written) ?? [];
  const [, newName = '', tag, digest] = /^(.*?)(?::([^:@/]+))?(?:@(.+))?$/s.exec(image) ?? [];
  const given = name ?? newName;
  return {
    name: nameOf(given),
    ...(name !== undefined && newName !== '' && newName !== '*' && { newName }),
    ...(tag !== undefined && tag !== '*' && { newTag: tag }),
    ...(digest !== undefined && { digest }),
  };
}

const texts = (map: PlainMap): PlainMap =>
  Object.fromEntries(Object.entries(map).map(([key, value]) => [key, String(value)]));
