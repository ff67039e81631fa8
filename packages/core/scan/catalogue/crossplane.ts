import type { Shape } from './shape.ts';

/** Crossplane's packages: images that Crossplane fetches and runs. */
export const crossplane: readonly Shape[] = [
  {
    id: 'crossplane.package',
    source: 'https://docs.crossplane.io/latest/packages/providers/',
    when: { group: 'pkg.crossplane.io' },
    images: [{ at: 'spec.package' }],
  },
];
