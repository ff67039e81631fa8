import type { Shape } from './shape.ts';

const source = 'https://helm.sh/docs/chart_template_guide/values_files/';

/** A file of values, by its name. */
export const valuesFileName = /values[^/]*$|(?:^|\/)values\//i;

/** Where values of charts stand. What in them is an image, conventions tell. */
export const helm: readonly Shape[] = [
  {
    id: 'helm.values-file',
    source,
    when: { object: false, file: valuesFileName },
    values: [''],
  },
  {
    id: 'helm.values',
    source,
    when: { object: true },
    values: ['**.{values,valuesObject}'],
  },
  {
    id: 'k3s.helm-chart',
    source: 'https://docs.k3s.io/helm#helmchart-field-definitions',
    when: { group: 'helm.cattle.io', kinds: ['HelmChart', 'HelmChartConfig'] },
    values: ['spec.valuesContent'],
    parameters: ['spec.set'],
  },
  {
    id: 'fleet',
    source: 'https://fleet.rancher.io/ref-fleet-yaml',
    when: { object: false, file: /(?:^|\/)fleet\.ya?ml$/ },
    values: ['{helm,targetCustomizations[*].helm}.values'],
  },
  {
    id: 'crossplane.helm-release',
    source: 'https://github.com/crossplane-contrib/provider-helm/blob/main/examples/sample/release.yaml',
    when: { group: 'helm.crossplane.io', kinds: ['Release'] },
    parameters: ['spec.forProvider.set'],
  },
];
