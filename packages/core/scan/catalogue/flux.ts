import type { Shape } from './shape.ts';

/** Flux's own `images` of kustomize. */
export const flux: readonly Shape[] = [
  {
    id: 'flux.kustomization',
    source: 'https://fluxcd.io/flux/components/kustomize/kustomizations/#images',
    when: { group: 'kustomize.toolkit.fluxcd.io', kinds: ['Kustomization'] },
    kustomize: ['spec.images'],
  },
];
