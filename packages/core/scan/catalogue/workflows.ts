import type { Shape } from './shape.ts';

/** Workflows of GitHub, Gitea and Forgejo: their other keys mostly name what they build, so that only a version makes an image of one. */
export const workflows: readonly Shape[] = [
  {
    id: 'github.workflow',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idcontainer',
    // What stands beside `workflows` is a workflow that is switched off, or a template of one; actions have an entry of their own.
    when: { object: false, file: /(?:^|\/)\.(?:github|gitea|forgejo)\/(?!actions\/)[\w-]+\// },
    images: [
      { at: 'jobs.*.container', bare: true },
      { at: 'jobs.*.container.image', bare: true },
      { at: 'jobs.*.services.*.image', bare: true },
      { at: 'jobs.*.steps[*].uses', scheme: 'docker://', bare: true },
    ],
    rest: 'versioned',
  },
  {
    id: 'github.action',
    source: 'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#runsimage',
    when: { object: false, file: /(?:^|\/)action\.ya?ml$/ },
    images: [
      { at: 'runs.image', scheme: 'docker://', bare: true },
      { at: 'runs.steps[*].uses', scheme: 'docker://', bare: true },
    ],
  },
];

/** Inputs of actions that say what runs: the others mostly name what is built. */
export const runningInputs = {
  source: 'https://github.com/docker/setup-buildx-action#inputs',
  keys: ['driver-opts'],
} as const;

/** Inputs that name what an action runs, with the version that another input of the same stem says. */
export const runningImages = {
  source: 'https://github.com/renovatebot/github-action#renovate-image',
  keys: ['renovate-image'],
} as const;
