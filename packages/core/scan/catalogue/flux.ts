import type { Shape } from './shape.ts';

/** Flux's own `images` of kustomize, and what its operator puts into the templates of a ResourceSet. */
export const flux: readonly Shape[] = [
  {
    id: 'flux.kustomization',
    source: 'https://fluxcd.io/flux/components/kustomize/kustomizations/#images',
    when: { group: 'kustomize.toolkit.fluxcd.io', kinds: ['Kustomization'] },
    kustomize: ['spec.images'],
  },
  {
    id: 'flux-operator.inputs',
    source: 'https://fluxoperator.dev/docs/crd/resourceset/',
    when: { group: 'fluxcd.controlplane.io', kinds: ['ResourceSet', 'ResourceSetInputProvider'] },
    values: ['spec.{inputs,defaultValues}'],
  },
];
