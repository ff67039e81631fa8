import type { Shape } from './shape.ts';

/** What the API of Kubernetes itself says of images, beside containers. */
export const kubernetes: readonly Shape[] = [
  {
    id: 'kubernetes.image-volume',
    source: 'https://kubernetes.io/docs/concepts/storage/volumes/#image',
    when: {},
    images: [{ at: '**.volumes[*].image.reference', bare: true }],
  },
  {
    id: 'kubernetes.custom-resource-definition',
    source: 'https://kubernetes.io/docs/reference/kubernetes-api/extend-resources/custom-resource-definition-v1/',
    when: { group: 'apiextensions.k8s.io', kinds: ['CustomResourceDefinition'] },
    ignore: [{ at: '', why: 'a schema' }],
  },
  {
    id: 'kubernetes.admission-policy',
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/',
    when: {
      group: 'admissionregistration.k8s.io',
      kinds: ['ValidatingAdmissionPolicy', 'MutatingAdmissionPolicy'],
    },
    ignore: [{ at: '', why: 'a policy about images' }],
  },
];
