import { at, isMap, type Plain, textAt } from '../../yaml/plain.ts';
import type { KubeObject } from '../objects.ts';
import type { ChartWords } from '../remote-chart.ts';

/** What `HelmRelease` objects say of charts in registries, by the sources that they name; a text says why that is not known. */
export interface ChartSources {
  readonly chartOf: (release: KubeObject) => ChartWords | string;
  /** The release with the chart of Git that its `chartRef` means, as if it was written there; any other as it is. */
  readonly withChart: (release: KubeObject) => KubeObject;
}

interface Reference {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | null;
}

/** Reads the `HelmRepository`, `OCIRepository` and `HelmChart` objects of the tree (fluxcd.io, "Source API"). */
export function openChartSources(objects: readonly KubeObject[]): ChartSources {
  const kinds = new Set(['HelmRepository', 'OCIRepository', 'HelmChart']);
  const sources = objects.filter(({ kind, apiVersion }) => kinds.has(kind) && apiVersion.startsWith('source.toolkit.'));
  const find = (asked: Reference) => findSource(sources, asked);
  const ofRepository = (spec: Plain | undefined, namespace: string | null): ChartWords | string => {
    const source = find(referenceOf(at(spec, 'sourceRef'), namespace, 'HelmRepository'));
    if (typeof source === 'string') return source;
    const repository = textAt(source, 'url') ?? '';
    return { repository, name: textAt(spec, 'chart') ?? '', version: textAt(spec, 'version') ?? '*', digest: null };
  };
  return {
    withChart: (release) => {
      const reference = referenceOf(at(release.value, 'spec', 'chartRef'), release.namespace, '');
      const source = reference.kind === 'HelmChart' ? find(reference) : null;
      const [spec, from] = [at(release.value, 'spec'), at(source ?? undefined, 'sourceRef')];
      if (!isMap(source) || !isMap(spec) || !isMap(from) || textAt(from, 'kind') !== 'GitRepository') return release;
      const { chartRef: _, ...own } = spec;
      // A HelmChart names a source of its own namespace.
      const sourceRef = { ...from, namespace: reference.namespace };
      return { ...release, value: { ...release.value, spec: { ...own, chart: { spec: { ...source, sourceRef } } } } };
    },
    chartOf: ({ value, namespace }) => {
      const own = at(value, 'spec', 'chart', 'spec');
      if (own !== undefined) return ofRepository(own, namespace);
      const reference = referenceOf(at(value, 'spec', 'chartRef'), namespace, '');
      const source = find(reference);
      if (typeof source === 'string') return source;
      if (reference.kind === 'HelmChart') return ofRepository(source, reference.namespace);
      const ref = at(source, 'ref');
      // Of several, Flux takes the digest, then the range.
      const range = textAt(ref, 'semver');
      return {
        repository: textAt(source, 'url') ?? '',
        name: null,
        version: range ?? textAt(ref, 'tag') ?? 'latest',
        digest: textAt(ref, 'digest'),
      };
    },
  };
}

function referenceOf(said: Plain | undefined, namespace: string | null, usual: string): Reference {
  return {
    kind: textAt(said, 'kind') ?? usual,
    name: textAt(said, 'name') ?? '',
    namespace: textAt(said, 'namespace') ?? namespace,
  };
}

/** The `spec` of the one source of that name. Its namespace may stand in no file: a kustomization may give it. */
function findSource(sources: readonly KubeObject[], { kind, name, namespace }: Reference): Plain | string {
  const named = sources.filter((source) => source.kind === kind && source.name === name);
  const near = named.filter(
    (source) => source.namespace === null || namespace === null || source.namespace === namespace,
  );
  const specs = new Map(
    (near.length > 0 ? near : named).map(({ value }) => [JSON.stringify(value['spec']), value['spec']]),
  );
  const [first] = specs.values();
  if (specs.size === 0 || first === undefined)
    return `the source of its chart, the ${kind || 'object'} ${name}, is not in this repository`;
  return specs.size === 1
    ? first
    : `the source of its chart, ${kind} ${name}, is there ${specs.size} times, each with something else`;
}
