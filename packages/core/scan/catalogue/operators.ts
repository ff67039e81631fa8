import type { Joins, Shape } from './shape.ts';

/** Argo CD's operator puts `version` behind the name of every component: a tag, or a digest. */
const argocd = (...at: readonly string[]): Joins => ({ versions: at, digests: at });

/** Prometheus' operator completes a `baseImage`, and takes an `image` as it is. */
const prometheus = (below: string): Joins => ({
  versions: [`${below}.tag`, `${below}.version`],
  digests: [`${below}.sha`],
});

/** Operators whose resources have an image under a key that does not say so, or its version apart from its name. */
export const operators: readonly Shape[] = [
  {
    id: 'grafana.version',
    source: 'https://grafana.github.io/grafana-operator/docs/api/#grafanaspec',
    when: { group: 'grafana.integreatly.org', kinds: ['Grafana'] },
    images: [{ at: 'spec.version' }],
  },
  {
    id: 'system-upgrade-controller.plan',
    source: 'https://github.com/rancher/system-upgrade-controller/blob/master/pkg/upgrade/container/container.go',
    when: { group: 'upgrade.cattle.io', kinds: ['Plan'] },
    images: [
      {
        at: 'spec.{prepare,upgrade}.image',
        bare: true,
        joins: { versions: ['spec.version'], follows: ['spec.channel'] },
      },
    ],
  },
  {
    id: 'kapp-controller.package-repository',
    source: 'https://carvel.dev/kapp-controller/docs/v0.50.x/packaging/#packagerepository',
    when: { group: 'packaging.carvel.dev', kinds: ['PackageRepository'] },
    images: [
      {
        at: 'spec.fetch.imgpkgBundle.image',
        bare: true,
        beside: ['tagSelection'],
        // A rule, by which the controller picks the tag.
        joins: { versions: ['spec.fetch.imgpkgBundle.tagSelection'] },
      },
    ],
  },
  {
    id: 'troubleshoot.collector',
    source: 'https://troubleshoot.sh/docs/collect/copy-from-host/',
    when: { group: 'troubleshoot.sh' },
    images: [{ at: 'spec.{collectors,remoteCollectors}[*].*.image', bare: true }],
  },
  {
    id: 'argocd-operator',
    source: 'https://github.com/argoproj-labs/argocd-operator/blob/master/controllers/argoutil/resource.go',
    when: { group: 'argoproj.io', kinds: ['ArgoCD'] },
    images: [
      { at: 'spec.image', bare: true, joins: argocd('spec.version') },
      { at: 'spec.repo.image', bare: true, joins: argocd('spec.repo.version', 'spec.version') },
      { at: 'spec.applicationSet.image', bare: true, joins: argocd('spec.applicationSet.version', 'spec.version') },
      { at: 'spec.sso.dex.image', bare: true, joins: argocd('spec.sso.dex.version') },
      { at: 'spec.redis.image', bare: true, joins: argocd('spec.redis.version') },
      { at: 'spec.ha.redisProxyImage', bare: true, joins: argocd('spec.ha.redisProxyVersion') },
    ],
  },
  {
    id: 'argocd-operator.export',
    source: 'https://github.com/argoproj-labs/argocd-operator/blob/master/controllers/argocdexport/job.go',
    when: { group: 'argoproj.io', kinds: ['ArgoCDExport'] },
    images: [{ at: 'spec.image', bare: true, joins: argocd('spec.version') }],
  },
  {
    id: 'prometheus-operator',
    source: 'https://github.com/prometheus-operator/prometheus-operator/blob/main/pkg/operator/image.go',
    when: { group: 'monitoring.coreos.com', kinds: ['Prometheus', 'PrometheusAgent', 'Alertmanager', 'ThanosRuler'] },
    images: [
      { at: 'spec.{image,thanos.image}', bare: true },
      { at: 'spec.baseImage', bare: true, joins: prometheus('spec') },
      { at: 'spec.thanos.baseImage', bare: true, joins: prometheus('spec.thanos') },
    ],
  },
];
