import type { Shape } from './shape.ts';

const source = 'https://helm.sh/docs/chart_template_guide/values_files/';

/** Where values of charts stand. What in them is an image, conventions tell. */
export const helm: readonly Shape[] = [
  {
    id: 'helm.values-file',
    source,
    when: { object: false, file: /values[^/]*$|(?:^|\/)values\//i },
    values: [''],
  },
  {
    id: 'helm.values',
    source,
    when: { object: true },
    values: ['**.{values,valuesObject}'],
  },
];
