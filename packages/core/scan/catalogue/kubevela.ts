import type { Shape } from './shape.ts';

const properties = 'spec.{components[*],components[*].traits[*],policies[*].properties.components[*]}.properties';

/** KubeVela: the image of a component or of a trait, and the values of a chart that a component releases. */
export const kubevela: readonly Shape[] = [
  {
    id: 'kubevela.application',
    source: 'https://kubevela.io/docs/end-user/components/references/',
    when: { group: 'core.oam.dev', kinds: ['Application'] },
    images: [{ at: `${properties}.image`, bare: true }],
    values: [`${properties}.values`],
  },
];
