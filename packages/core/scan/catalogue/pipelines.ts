import type { Shape } from './shape.ts';

const bare = true as const;
const why = 'an image of a machine' as const;
const circleJobs = '{jobs,executors}.*';
const azureJobs = '{container,jobs[*].container,stages[*].jobs[*].container}';

/** Pipelines of other services: what their steps, and the services beside them, run in. */
export const pipelines: readonly Shape[] = [
  {
    id: 'woodpecker',
    source: 'https://woodpecker-ci.org/docs/usage/workflow-syntax#image',
    when: { object: false, file: /(?:^|\/)\.woodpecker(?:\.ya?ml$|\/)/ },
    images: [{ at: '{steps.*,steps[*],services.*,services[*],clone.*,clone[*],pipeline.*}.image', bare }],
  },
  {
    id: 'circleci',
    source: 'https://circleci.com/docs/reference/configuration-reference/#docker',
    when: { object: false, file: /(?:^|\/)\.circleci\// },
    images: [{ at: `${circleJobs}.docker[*].image`, bare }],
    ignore: [{ at: `${circleJobs}.machine.image`, why }],
  },
  {
    id: 'codefresh.step',
    source: 'https://codefresh.io/docs/docs/pipelines/steps/freestyle/',
    when: { object: false, file: /(?:^|\/)codefresh[^/]*\.ya?ml$/ },
    images: [{ at: 'steps.{*,*.steps.*}.image', bare }],
  },
  {
    id: 'azure-pipelines',
    source: 'https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/jobs-job-container',
    when: { object: false, file: /(?:^|\/)(?:azure-pipelines[^/]*\.ya?ml$|\.(?:azure-pipelines|azuredevops)\/)/ },
    images: [
      // A name alone is that of a container among the resources.
      { at: azureJobs },
      { at: `${azureJobs}.image`, bare },
      { at: 'resources.containers[*].image', bare },
    ],
  },
  {
    id: 'bitbucket',
    source: 'https://support.atlassian.com/bitbucket-cloud/docs/docker-image-options/',
    when: { object: false, file: /(?:^|\/)bitbucket-pipelines\.ya?ml$/ },
    images: [
      { at: '{image,pipelines.**.image,definitions.**.image}', bare },
      { at: '{image,pipelines.**.image,definitions.**.image}.name', bare },
      { at: '**.pipe', scheme: 'docker://', bare },
    ],
  },
];
