import { isPulled } from '../../repository/pulled-charts.ts';
import { inDirectory, resolveFrom } from '../../text/file-path.ts';
import { at, isMap, isTrue, mapsAt, type Plain, textAt, textsAt } from '../../yaml/plain.ts';
import type { SourceTree } from '../files.ts';
import type { Deployment, Found, HelmJob, Unrendered } from '../jobs.ts';
import type { ArgoSource, Scene } from '../scene.ts';

/** A source that Argo CD renders with Helm (argo-cd docs, "Helm"): files, then `valuesObject` or `values`, then parameters. */
export function helmDeployment(given: ArgoSource, { tree }: Scene): Found {
  const { source, path, name, spot } = given;
  const helm = at(source, 'helm');
  const files = findValueFiles(given, tree);
  const { wrong } = files;
  if (wrong !== null) return { deployments: [], unrendered: [{ name, spot, kind: files.kind, reason: wrong }] };
  const job: HelmJob = {
    engine: 'helm',
    chart: path,
    release: textAt(helm, 'releaseName') ?? given.application,
    namespace: textAt(helm, 'namespace') ?? given.namespace,
    valueFiles: files.paths,
    values: inlineValues(helm),
    set: mapsAt(helm, 'parameters').flatMap((parameter) => {
      const key = textAt(parameter, 'name');
      return key === null
        ? []
        : [{ name: key, value: textAt(parameter, 'value') ?? '', asText: isTrue(parameter, 'forceString') }];
    }),
    setFiles: mapsAt(helm, 'fileParameters').flatMap((parameter) => {
      const [key, file] = [textAt(parameter, 'name'), resolveFrom(path, textAt(parameter, 'path') ?? '')];
      return key === null || file === null ? [] : [{ name: key, path: file }];
    }),
    includeCrds: !isTrue(helm, 'skipCrds'),
    skipTests: isTrue(helm, 'skipTests'),
    kubeVersion: textAt(helm, 'kubeVersion'),
    apiVersions: textsAt(helm, 'apiVersions'),
  };
  return { deployments: [{ name, spot, environment: null, ...helmInputs(tree, job, spot.file), job }], unrendered: [] };
}

/** The files that decide what a chart renders: who asks, the values, the chart's own. */
export function helmInputs(tree: SourceTree, job: HelmJob, asking: string): Pick<Deployment, 'inputs' | 'substitute'> {
  const inputs = [asking, ...[...job.valueFiles].reverse(), ...chartFiles(tree, job.chart)];
  return { inputs: [...new Set(inputs)], substitute: null };
}

/** A chart's values and templates, those of its subcharts after its own. */
export function chartFiles(tree: SourceTree, chart: string): readonly string[] {
  const prefix = chart === '' ? '' : `${chart}/`;
  const inside = tree.below(chart);
  const depth = (file: string) => file.split('/charts/').length * 2 + (/(?:^|\/)values\.ya?ml$/.test(file) ? 0 : 1);
  const decisive = /(?:^|\/)(?:values\.ya?ml$|templates\/|crds\/)/;
  return inside.filter((file) => decisive.test(file.slice(prefix.length))).toSorted((a, b) => depth(a) - depth(b));
}

function inlineValues(helm: Plain | undefined): readonly string[] {
  const object = at(helm, 'valuesObject');
  if (isMap(object)) return [JSON.stringify(object)];
  const text = textAt(helm, 'values');
  return text === null ? [] : [text];
}

interface ValueFiles {
  readonly paths: readonly string[];
  readonly wrong: string | null;
  readonly kind: Unrendered['kind'];
}

/** Value files are from the chart, `/` from the root, and `$ref/` from the root of another source. */
function findValueFiles({ source, path, refs }: ArgoSource, tree: SourceTree): ValueFiles {
  const paths: string[] = [];
  const no = (wrong: string, kind: Unrendered['kind'] = 'wrong'): ValueFiles => ({ paths: [], wrong, kind });
  for (const written of textsAt(source, 'helm', 'valueFiles')) {
    const [, ref, rest] = /^\$([^/]+)\/(.*)$/.exec(written) ?? [];
    const shown = JSON.stringify(written);
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(written))
      return no(`its value file ${shown} would have to be fetched`, 'offline');
    if (ref !== undefined && !refs.has(ref)) return no(`no source has the ref of its value file ${shown}`);
    if (ref !== undefined && refs.get(ref) === false) {
      return no(`its value file ${shown} is in another repository`, 'elsewhere');
    }
    if (ref === undefined && isPulled(path))
      return no(`its value file ${shown} is in its chart, and is not laid over it here`, 'elsewhere');
    const file = ref === undefined ? resolveFrom(path, written) : resolveFrom('', rest ?? '');
    if (file === null) return no(`its value file ${shown} leaves the repository`);
    if (!tree.hasFile(file) && isTrue(source, 'helm', 'ignoreMissingValueFiles')) continue;
    paths.push(file);
  }
  return { paths, wrong: null, kind: 'wrong' };
}

/** The chart's directory of a path, when it holds one. */
export function isChart(tree: SourceTree, path: string): boolean {
  return tree.hasFile(inDirectory(path, 'Chart.yaml'));
}
