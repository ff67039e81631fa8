import type { Shape } from './shape.ts';

/** Pipelines of GitLab: the image of a job, and the services that run beside it. */
export const gitlab: readonly Shape[] = [
  {
    id: 'gitlab.job',
    source: 'https://docs.gitlab.com/ci/yaml/#image',
    when: { object: false, file: /(?:^|\/)(?:\.gitlab-ci[^/]*\.ya?ml$|\.gitlab\/ci\/)/ },
    images: [
      { at: '{image,*.image}', bare: true },
      { at: '{image,*.image}.name', bare: true },
      { at: '{services,*.services}[*]', bare: true },
      { at: '{services,*.services}[*].name', bare: true },
    ],
  },
];
