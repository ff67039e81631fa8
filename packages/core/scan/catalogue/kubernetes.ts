import type { Shape } from './shape.ts';

/** What of an object is base64 by its schema. */
export const secretData = {
  source: 'https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data',
  kind: 'Secret',
  apiVersion: 'v1',
  key: 'data',
} as const;

/** What the API of Kubernetes itself says of images. */
export const kubernetes: readonly Shape[] = [
  {
    id: 'kubernetes.pod',
    source: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container',
    when: { object: true },
    images: [{ at: '**.{containers,initContainers,ephemeralContainers}[*].image', bare: true, certain: true }],
  },
  {
    id: 'kubernetes.image-volume',
    source: 'https://kubernetes.io/docs/concepts/storage/volumes/#image',
    when: { object: true },
    images: [{ at: '**.volumes[*].image.reference', bare: true }],
  },
  {
    id: 'kubernetes.container',
    source: 'https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#Container',
    when: { object: true },
    certainty: 'convention',
    images: [
      { at: '**.{container,script,stepTemplate,containers,initContainers,sidecars}.image', bare: true, certain: true },
      {
        at: '**.{sidecars,extraContainers,sidecarContainers,additionalContainers,extraInitContainers,additionalInitContainers}[*].image',
        bare: true,
        certain: true,
      },
    ],
  },
  {
    id: 'kubernetes.status',
    source:
      'https://github.com/kubernetes/community/blob/master/contributors/devel/sig-architecture/api-conventions.md',
    when: { object: true },
    ignore: [{ at: 'status', why: 'a status' }],
  },
  {
    id: 'kubernetes.last-applied',
    source: 'https://kubernetes.io/docs/tasks/manage-kubernetes-objects/declarative-config/',
    when: {},
    ignore: [{ at: '**."*/last-applied-configuration"', why: 'a record or a description', text: true }],
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
      kinds: ['ValidatingAdmissionPolicy'],
    },
    ignore: [{ at: '', why: 'a policy about images' }],
  },
  {
    id: 'kubernetes.mutating-policy',
    source: 'https://kubernetes.io/docs/reference/access-authn-authz/mutating-admission-policy/',
    when: { group: 'admissionregistration.k8s.io', kinds: ['MutatingAdmissionPolicy'] },
    images: [
      { at: 'spec.{variables[*],mutations[*].applyConfiguration,mutations[*].jsonPatch}.expression', within: 'cel' },
    ],
    rest: 'nothing',
  },
];
