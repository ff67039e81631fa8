import type { Shape } from './shape.ts';

/** What Argo CD hands to kustomize and to Helm: in Applications, in values that make some, in `.argocd-source.yaml`. */
export const argocd: readonly Shape[] = [
  {
    id: 'argocd.kustomize',
    source: 'https://argo-cd.readthedocs.io/en/stable/user-guide/kustomize/',
    when: {},
    kustomize: ['**.kustomize.images'],
  },
  {
    id: 'argocd.parameters',
    source: 'https://argo-cd.readthedocs.io/en/stable/user-guide/helm/#helm-parameters',
    when: {},
    parameters: ['**.parameters'],
  },
];
