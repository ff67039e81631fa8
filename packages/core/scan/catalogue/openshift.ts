import type { Shape } from './shape.ts';

const why = 'what a mirror copies' as const;

/** OpenShift's mirrors of images, and what its builds push. */
export const openshift: readonly Shape[] = [
  {
    id: 'openshift.image-content-source-policy',
    source:
      'https://docs.openshift.com/container-platform/latest/rest_api/operator_apis/imagecontentsourcepolicy-operator-openshift-io-v1alpha1.html',
    when: { group: 'operator.openshift.io', kinds: ['ImageContentSourcePolicy'] },
    ignore: [{ at: '', why }],
  },
  {
    id: 'openshift.mirror-set',
    source:
      'https://docs.openshift.com/container-platform/latest/rest_api/config_apis/imagedigestmirrorset-config-openshift-io-v1.html',
    when: { group: 'config.openshift.io', kinds: ['ImageDigestMirrorSet', 'ImageTagMirrorSet'] },
    ignore: [{ at: '', why }],
  },
  {
    id: 'openshift.oc-mirror',
    source: 'https://github.com/openshift/oc-mirror/blob/main/docs/imageset-config-ref.yaml',
    when: { group: 'mirror.openshift.io', kinds: ['ImageSetConfiguration'], unnamed: true },
    ignore: [{ at: '', why }],
  },
  {
    id: 'openshift.build-config',
    source:
      'https://docs.openshift.com/container-platform/latest/rest_api/workloads_apis/buildconfig-build-openshift-io-v1.html',
    when: { group: 'build.openshift.io' },
    pushes: ['spec.output.to'],
  },
  {
    id: 'openshift.image-reference',
    source:
      'https://docs.openshift.com/container-platform/latest/rest_api/image_apis/imagestream-image-openshift-io-v1.html',
    when: {},
    images: [{ at: '**.name', beside: ['kind', 'DockerImage'], bare: true, certain: true }],
  },
];
