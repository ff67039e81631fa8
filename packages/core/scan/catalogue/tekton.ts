import type { Shape } from './shape.ts';

/** Tekton's steps and sidecars are containers of a Pod. */
export const tekton: readonly Shape[] = [
  {
    id: 'tekton.step',
    source: 'https://tekton.dev/docs/pipelines/tasks/#defining-steps',
    when: { group: 'tekton.dev' },
    images: [
      { at: '**.{steps,sidecars}[*].image', bare: true, certain: true },
      { at: '**.stepTemplate.image', bare: true, certain: true },
    ],
  },
  {
    id: 'tekton.step-action',
    source: 'https://tekton.dev/docs/pipelines/stepactions/',
    when: { group: 'tekton.dev', kinds: ['StepAction'] },
    images: [{ at: 'spec.image', bare: true, certain: true }],
  },
];
