import type { Shape } from './shape.ts';

/** Operators whose resources have an image under a key that does not say so. */
export const operators: readonly Shape[] = [
  {
    id: 'grafana.version',
    source: 'https://grafana.github.io/grafana-operator/docs/api/#grafanaspec',
    when: { group: 'grafana.integreatly.org', kinds: ['Grafana'] },
    images: [{ at: 'spec.version' }],
  },
];
