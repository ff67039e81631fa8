import type { Shape } from './shape.ts';

/** The disks of KubeVirt's machines that come as images. */
export const kubevirt: readonly Shape[] = [
  {
    id: 'kubevirt.container-disk',
    source: 'https://kubevirt.io/user-guide/storage/disks_and_volumes/#containerdisk',
    when: { group: 'kubevirt.io' },
    images: [{ at: '**.volumes[*].containerDisk.image', bare: true }],
  },
];
