/** What is known of the templates of a chart that is elsewhere: an entry of our list, or of the policy's `charts`. */
export interface KnownChart {
  /** The chart's name, an alias, the place that it is fetched from or a path of the tree; `*` stands for any text. */
  readonly match: string;
  /** The key beside the tag that holds a digest, in every image block; null where the chart reads none: then it goes into the tag. */
  readonly digest: string | null;
  /** `hex`: the chart writes `sha256:` before it. */
  readonly form?: 'digest' | 'hex';
  /** Without a tag its images are whole, too. */
  readonly withoutTag?: true;
  /** What the chart writes behind the name, so that it deploys another image than the values say. Nothing is written there. */
  readonly completes?: string;
  /** Only the image's block at this path of the chart's own values is meant; absent: every block. */
  readonly at?: readonly string[];
  /** The template that says so; absent where the policy does. */
  readonly source?: string;
}

/** Charts that many deploy from elsewhere; `node build/bench/charts.js` tells of any other. The first entry that matches counts. */
export const knownCharts: readonly KnownChart[] = [
  {
    match: 'ingress-nginx',
    digest: 'digest',
    source: 'https://github.com/kubernetes/ingress-nginx/blob/main/charts/ingress-nginx/templates/_helpers.tpl',
  },
  {
    // One operator for each cloud: which one runs, other values say.
    match: 'cilium',
    at: ['operator', 'image'],
    digest: 'genericDigest',
    completes: 'the chart writes the cloud behind its name, as in operator-generic',
    source: 'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/_helpers.tpl',
  },
  {
    // Where `useDigest` is false it prints the tag alone.
    match: 'cilium',
    digest: 'digest',
    source: 'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/_helpers.tpl',
  },
  {
    match: 'cert-manager',
    digest: 'digest',
    withoutTag: true,
    source:
      'https://github.com/cert-manager/cert-manager/blob/master/deploy/charts/cert-manager/templates/_helpers.tpl',
  },
  {
    match: '*/bitnamicharts/*',
    digest: 'digest',
    withoutTag: true,
    source: 'https://github.com/bitnami/charts/blob/main/bitnami/common/templates/_images.tpl',
  },
  {
    match: '*charts.bitnami.com/bitnami*',
    digest: 'digest',
    withoutTag: true,
    source: 'https://github.com/bitnami/charts/blob/main/bitnami/common/templates/_images.tpl',
  },
  {
    match: 'kube-prometheus-stack',
    digest: 'sha',
    form: 'hex',
    source:
      'https://github.com/prometheus-community/helm-charts/blob/main/charts/kube-prometheus-stack/templates/prometheus/prometheus.yaml',
  },
  {
    match: 'prometheus',
    digest: 'digest',
    withoutTag: true,
    source: 'https://github.com/prometheus-community/helm-charts/blob/main/charts/prometheus/templates/deploy.yaml',
  },
  {
    match: 'kube-state-metrics',
    digest: 'sha',
    source:
      'https://github.com/prometheus-community/helm-charts/blob/main/charts/kube-state-metrics/templates/_helpers.tpl',
  },
  {
    match: 'prometheus-blackbox-exporter',
    digest: 'digest',
    source:
      'https://github.com/prometheus-community/helm-charts/blob/main/charts/prometheus-blackbox-exporter/templates/_helpers.tpl',
  },
  {
    match: 'prometheus-adapter',
    digest: null,
    source:
      'https://github.com/prometheus-community/helm-charts/blob/main/charts/prometheus-adapter/templates/deployment.yaml',
  },
  {
    match: 'argo-cd',
    digest: null,
    source: 'https://github.com/argoproj/argo-helm/blob/main/charts/argo-cd/templates/argocd-server/deployment.yaml',
  },
  {
    match: 'promtail',
    digest: null,
    source: 'https://github.com/grafana/helm-charts/blob/main/charts/promtail/templates/_pod.tpl',
  },
];

/** Asks for the first entry that fits a chart by one of its names, and a block by its path in the chart's own values. */
export type FindKnownChart = (names: readonly string[], path: readonly string[]) => KnownChart | null;

/**
 * `names`: the chart's own, an alias, the place that it is fetched from, a path. Which entries fit is asked once for the same
 * names: thousands of blocks are of one chart.
 */
export function openKnownCharts(charts: readonly KnownChart[]): FindKnownChart {
  const compiled = charts.map((chart) => ({ chart, pattern: compile(chart.match) }));
  const known = new Map<string, readonly KnownChart[]>();
  return (names, path) => {
    const key = JSON.stringify(names);
    const fitting =
      known.get(key) ??
      compiled.filter(({ pattern }) => names.some((name) => pattern.test(name))).map(({ chart }) => chart);
    known.set(key, fitting);
    return fitting.find(({ at }) => at === undefined || isSamePath(at, path)) ?? null;
  };
}

function isSamePath(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((step, index) => step === other[index]);
}

function compile(match: string): RegExp {
  const pieces = match.split('*').map((piece) => piece.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${pieces.join('.*')}$`);
}
