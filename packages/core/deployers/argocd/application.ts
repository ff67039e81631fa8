import { inDirectory, listBelow, resolveFrom } from '../../text/file-path.ts';
import { findEntry, type MapNode, resolve } from '../../yaml/node.ts';
import { at, isMap, mapsAt, type Plain, type PlainMap, textAt } from '../../yaml/plain.ts';
import { directoryJob } from '../directory-source.ts';
import { hasKustomization } from '../files.ts';
import { helmDeployment } from '../helm/source.ts';
import { assume, type Deployment, type Found, joinFound, nothingFound, type Unrendered } from '../jobs.ts';
import { kustomizeDeployment } from '../kustomize-source.ts';
import { describeObject, type KubeObject } from '../objects.ts';
import { fillOpen, fixedDirectory, isOpen, matchOpen } from '../open-parts.ts';
import { type ChartWords, findRemoteChart } from '../remote-chart.ts';
import type { ArgoSource, Scene } from '../scene.ts';
import { argoReleases } from './argo-release.ts';
import { mapTexts } from './parameters.ts';
import { withOverrides } from './source-overrides.ts';

/** What an Argo CD `Application` deploys (argo-cd docs, "Application Specification"). */
export async function readApplication(object: KubeObject, scene: Scene): Promise<Found> {
  const name = describeObject(object);
  const sources = sourcesOf(object.value);
  const refs = new Map(
    sources.flatMap((source) => {
      const ref = textAt(source, 'ref');
      return ref === null ? [] : [[ref, scene.isOwn(textAt(source, 'repoURL') ?? '')] as const];
    }),
  );
  const nodes = sourceNodes(object);
  const found = sources.map((source, index) => {
    const numbered = sources.length > 1 ? `${name} (source ${index + 1})` : name;
    const map = nodes.length === sources.length ? nodes[index] : undefined;
    const node = map && object.source ? { node: { map, source: object.source } } : {};
    return readSource({ ...base(object), name: numbered, source, refs, path: '', ...node }, scene);
  });
  return joinFound(await Promise.all(found));
}

/** The sources of an Application's spec: `sources`, else `source`, else the one that its hydrator reads. */
export function sourcesOf(application: Plain | undefined): readonly PlainMap[] {
  const several = mapsAt(application, 'spec', 'sources');
  const single = at(application, 'spec', 'source') ?? at(application, 'spec', 'sourceHydrator', 'drySource');
  return several.length > 0 ? several : isMap(single) ? [single] : [];
}

/** The same, as they stand in the object's file. */
function sourceNodes({ node }: KubeObject): readonly MapNode[] {
  const spec = below(node, 'spec');
  const several = spec && resolve(findEntry(spec, 'sources')?.value);
  if (several?.kind === 'sequence' && several.items.length > 0)
    return several.items.map((item) => resolve(item)).filter((item) => item?.kind === 'map');
  const single = below(spec, 'source') ?? below(below(spec, 'sourceHydrator'), 'drySource');
  return single ? [single] : [];
}

function below(map: MapNode | undefined, key: string): MapNode | undefined {
  const value = map && resolve(findEntry(map, key)?.value);
  return value?.kind === 'map' ? value : undefined;
}

function base(object: KubeObject) {
  return {
    spot: object.spot,
    ...(object.deployedBy !== undefined && { deployedBy: object.deployedBy }),
    application: object.name,
    namespace: textAt(object.value, 'spec', 'destination', 'namespace'),
  };
}

async function readSource(given: ArgoSource, scene: Scene): Promise<Found> {
  const { source, name, spot } = given;
  const refuse = (kind: Unrendered['kind'], reason: string): Found => ({
    deployments: [],
    unrendered: [{ name, spot, kind, reason }],
  });
  const url = textAt(source, 'repoURL');
  const open = async (reason: string, kind: Unrendered['kind'] = 'elsewhere'): Promise<Found> => ({
    ...refuse(kind, reason),
    ...((isMap(source['helm']) || textAt(source, 'chart') !== null) && {
      releases: await argoReleases(given, scene.tree, reason),
    }),
  });
  if (textAt(source, 'chart') !== null) {
    const unasked = `its chart is in a registry (${url ?? 'no repoURL'})`;
    const pulled = await findRemoteChart(scene.tree, wordsOf(source), unasked);
    if (!pulled.ok) return open(pulled.reason, pulled.kind);
    const whole = { ...given, path: pulled.directory };
    return { ...helmDeployment(whole, scene), releases: await argoReleases(whole, scene.tree, null) };
  }
  const written = textAt(source, 'path');
  if (url === null || (written === null && textAt(source, 'ref') !== null)) return nothingFound;
  if (!scene.isOwn(url)) return open(`it names another repository (${url})`);
  if (written === null) return refuse('wrong', 'its source has no path');
  if (scene.lenient && isOpen(written)) return readPattern(given, written, scene);
  const path = resolveFrom('', written);
  if (path === null) return refuse('wrong', `its path ${JSON.stringify(written)} leaves the repository`);
  if (!scene.tree.hasDirectory(path)) {
    const files = await scene.tree.everyFile(path);
    return files.length === 0
      ? refuse('wrong', `its path ${JSON.stringify(written)} is not in the repository`)
      : refuse('unread', `its path ${JSON.stringify(written)} holds no YAML and no JSON, and nothing else is read`);
  }
  const found = await readOwnSource({ ...given, path }, scene);
  return url.includes('{{') ? assume(found) : found;
}

/** Argo CD writes OCI registries without a scheme. */
function wordsOf(source: PlainMap): ChartWords {
  const url = textAt(source, 'repoURL') ?? '';
  const repository = url === '' || url.includes('://') ? url : `oci://${url}`;
  const said = { name: textAt(source, 'chart'), version: textAt(source, 'targetRevision'), digest: null };
  return { repository, ...said };
}

/**
 * What a path may lead to that only a template engine or a cluster could tell: all that it reaches, if a part of it stands there.
 * What its actions stand for then goes for the rest of the source, too.
 */
async function readPattern(given: ArgoSource, written: string, scene: Scene): Promise<Found> {
  const pattern = written.replace(/^\.?\/|\/$/g, '');
  const candidates = listBelow(scene.tree.directories, fixedDirectory(pattern));
  const paths = matchOpen(pattern, candidates);
  const { name, spot, source } = given;
  if (paths.length === 0) {
    const reason = `its path ${JSON.stringify(written)} is filled in by a template`;
    return { deployments: [], unrendered: [{ name, spot, kind: 'elsewhere', reason, untold: true }] };
  }
  const found = paths.map(({ path, binding }) => {
    const filled = mapTexts(source, (text) => fillOpen(text, binding));
    return readOwnSource({ ...given, source: isMap(filled) ? filled : source, path }, scene);
  });
  return assume(joinFound(await Promise.all(found)));
}

/** The engine is what the source names, else what the directory holds: a kustomization, a chart, or plain manifests. */
async function readOwnSource(written: ArgoSource, scene: Scene): Promise<Found> {
  const given = await withOverrides(written, scene.tree);
  const found = await readByEngine(given, scene);
  if (!isMap(given.source['plugin'])) return found;
  // Most begin with what Argo CD itself would read there.
  const { name, spot } = given;
  const reason = 'a plugin makes what it deploys, and is not run here';
  return { ...found, unrendered: [...found.unrendered, { name, spot, kind: 'unread', reason }] };
}

async function readByEngine(given: ArgoSource, scene: Scene): Promise<Found> {
  const { tree } = scene;
  const { source, path } = given;
  const named = (['helm', 'kustomize', 'directory'] as const).find((key) => isMap(source[key]));
  const kustomization = hasKustomization(tree, path);
  const chart = tree.hasFile(inDirectory(path, 'Chart.yaml'));
  if (named === 'kustomize' || (kustomization && named !== 'helm' && named !== 'directory')) {
    return kustomizeDeployment(given, scene);
  }
  if (named === 'helm' || (chart && named !== 'directory')) {
    return { ...helmDeployment(given, scene), releases: await argoReleases(given, tree, null) };
  }
  return plainDeployment(given, scene);
}

function plainDeployment({ source, path, name, spot }: ArgoSource, { tree }: Scene): Found {
  const options = at(source, 'directory');
  const job = directoryJob(tree, path, {
    recurse: textAt(options, 'recurse') === 'true',
    include: textAt(options, 'include'),
    exclude: textAt(options, 'exclude'),
  });
  const deployment: Deployment = { name, spot, environment: null, job, inputs: job.files, substitute: null };
  const jsonnet = at(options, 'jsonnet');
  const unrendered =
    isMap(jsonnet) && Object.keys(jsonnet).length > 0
      ? [
          {
            name,
            spot,
            kind: 'unread' as const,
            reason: 'its Jsonnet is not evaluated, only its YAML and JSON is read',
          },
        ]
      : [];
  return { deployments: [deployment], unrendered };
}
